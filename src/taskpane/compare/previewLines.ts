import type { Fact } from "../../domain/fact";
import type { LocalText } from "../../domain/metric";
import { formatNumber } from "../../domain/numbers/formatNumber";
import {
  compare,
  comparedFigures,
  comparedPairs,
  signFor,
} from "../../plans/comparisons/comparedTable";
import type {
  ComparedLine,
  ComparedTable,
  Difference,
} from "../../plans/comparisons/comparedTable";
import type { ComparisonChoice } from "../../plans/comparisons/comparedTable";
import { differenceCell, figureCell } from "../../plans/comparisons/comparison";
import { triangleFormat } from "../../domain/numbers/triangleFormat";
import { NOTHING, nothingIn } from "../../plans/sheets/nothing";
import type { Cell } from "../../plans/sheets/sheetPlan";
import { labelOver } from "../../plans/tables/figures";
import { previewAdded, valueOf, type PreviewedAdded, type Previewed } from "./previewAdded";

/** One line of the preview: its figures, then its differences, as texts; blank where nothing is known. */
export interface PreviewLine {
  readonly metric: string;
  /** What the metric is called over these figures. */
  readonly label: LocalText;
  readonly isTotal: boolean;
  /** In what is compared, then over the spans that are added. */
  readonly figures: readonly string[];
  /** One for each wanted difference of each pair that is compared, then for each column that compares the ends. */
  readonly differences: readonly string[];
}

/** The columns of the preview that were added to what is compared. */
export type AddedColumns = Pick<PreviewedAdded, "spans" | "ends">;

/** What the sheet of a comparison will show. */
export interface Preview extends AddedColumns {
  readonly lines: readonly PreviewLine[];
}

const NO_SHARE = NOTHING.meaningless;

/** What the sheet of a comparison will show: its cells' formats, with what their formulas will give. */
export function preview(choice: ComparisonChoice): Preview {
  const table = compare(choice);
  const { spans, ends, lines: added } = previewAdded(table);
  const show = (cell: Cell, value: Shown) => textOf(cell, value, choice);
  const lines = table.lines.map((line, index): PreviewLine => {
    const figures = line.figures.map((fact, column) =>
      show(figureCell(line, column, table), fact && valueOf(fact, choice.unit)),
    );
    const differences = comparedPairs(choice).flatMap(([from, to]) =>
      choice.differences.map((difference) => {
        const wanted = { difference, from, to };
        return show(differenceCell(line, wanted, table), differenceOf(line, wanted, table));
      }),
    );
    const textsOf = (cells: readonly Previewed[] = []) => cells.map((one) => show(...one));
    return {
      metric: line.metric,
      label: labelOver(line.metric, line.figures),
      isTotal: line.metric === table.total,
      figures: [...figures, ...textsOf(added[index]?.spans)],
      differences: [...differences, ...textsOf(added[index]?.ends)],
    };
  });
  return { spans, ends, lines };
}

/** What a formula will give: a number, or that it means nothing. */
type Shown = number | typeof NO_SHARE | undefined;

/** A cell as the sheet will show it. */
function textOf(cell: Cell, value: Shown, { negatives, locale }: ComparisonChoice): string {
  if (cell.kind === "text") return nothingIn(cell.text, locale);
  if (cell.kind !== "formula" || value === undefined) return "";
  if (typeof value === "string") return nothingIn(value, locale);
  return formatNumber(value, negatives === "triangle" ? triangleFormat(cell.format) : cell.format);
}

interface Wanted {
  readonly difference: Difference;
  readonly from: number;
  readonly to: number;
}

function differenceOf(
  line: ComparedLine,
  { difference, from, to }: Wanted,
  table: ComparedTable,
): Shown {
  const compared = comparedFigures(line, from, to);
  if (!compared) return undefined;
  const [before, now] = compared;
  return VALUES[difference]({ line, before, now, from, to, table });
}

interface Pair {
  readonly line: ComparedLine;
  readonly before: Fact;
  readonly now: Fact;
  readonly from: number;
  readonly to: number;
  readonly table: ComparedTable;
}

const VALUES: Readonly<Record<Difference, (pair: Pair) => Shown>> = {
  change: ({ before, now, table: { choice } }) => {
    const change = valueOf(now, choice.unit) - valueOf(before, choice.unit);
    return now.unit === "ratio" ? change * 100 : change;
  },
  percent: ({ before, now }) =>
    Number(now.value) < 0 ? NO_SHARE : share(Number(now.value) - Number(before.value), before),
  contribution: ({ line, before, now, from, table }) => {
    const total = table.lines.find(({ metric }) => metric === table.total)?.figures[from];
    const change = Number(now.value) - Number(before.value);
    return total && share(change * signFor(line.metric, table.total) * 100, total);
  },
  points: ({ before, now, from, to, table }) => {
    const revenue = table.lines.find(({ metric }) => metric === "revenue");
    const [earlier, later] = comparedFigures(revenue, from, to) ?? [];
    return earlier && later && (ratio(now, later) - ratio(before, earlier)) * 100;
  },
};

function ratio(part: Fact, whole: Fact): number {
  return Number(part.value) / Number(whole.value);
}

function share(change: number, base: Fact): Shown {
  const whole = Number(base.value);
  return whole > 0 ? change / whole : NO_SHARE;
}
