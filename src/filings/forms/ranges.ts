import { compareDecimals } from "../../domain/numbers/decimalText";
import { parsePrinted } from "../../dataset/printed/printed";
import type { FilingFigure, FilingNotice } from "../filing";
import { keyOf, type Part, type PartFigure } from "./part";

/**
 * The figures with both ends of a forecast as one, printed "4,000–4,500". One end alone, or ends that
 * do not belong together, are told and not taken; a single number beside a range stands for it.
 */
export function joinRanges({ figures, notices }: Part): {
  readonly figures: readonly FilingFigure[];
  readonly notices: readonly FilingNotice[];
} {
  const byKey = new Map(figures.map((figure) => [keyOf(figure), figure]));
  const told: FilingNotice[] = [];
  const joined = figures.flatMap((figure): FilingFigure[] => {
    const { bound, ...plain } = figure;
    if (bound === undefined) return [plain];
    if (byKey.has(keyOf(plain))) return [];
    const other = bound === "lower" ? "upper" : "lower";
    const end = byKey.get(keyOf({ ...plain, bound: other }));
    if (bound === "upper" && end) return [];
    const range = end && rangeOf(plain, end);
    const what = `${figure.metric}[${figure.period}]`;
    if (!range)
      told.push({
        code: "range-broken",
        what,
        lower: printedAt("lower", figure, end),
        upper: printedAt("upper", figure, end),
      });
    return range ? [range] : [];
  });
  return { figures: joined, notices: [...notices, ...told] };
}

function printedAt(bound: "lower" | "upper", ...ends: readonly (PartFigure | undefined)[]): string {
  return ends.find((one) => one?.bound === bound)?.printed ?? "–";
}

function rangeOf(lower: FilingFigure, upper: FilingFigure): FilingFigure | undefined {
  const order = compareDecimals(lower.value, upper.value);
  if (order === 0) return lower;
  const printed = `${lower.printed}–${upper.printed}`;
  const isAlike = JSON.stringify(lower.reading) === JSON.stringify(upper.reading);
  const read = parsePrinted(printed, lower.reading);
  return isAlike && read.ok ? { ...lower, ...read.value, printed } : undefined;
}
