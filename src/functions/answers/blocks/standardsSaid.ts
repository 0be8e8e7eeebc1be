import type { Locale } from "../../../domain/locale";
import { labelUnder, type LocalText, type Metric } from "../../../domain/metric";
import type { Period } from "../../../domain/periods/period";
import { defaultStandard, STANDARDS, type Standard } from "../../../domain/standard";
import { STANDARD_NAMES } from "../../../domain/terms";
import type { CellContent } from "../answer";
import { inEach, namePeriod } from "../words";

/** A period of a block, with a cell for each of its lines. */
export interface PeriodOfBlock {
  readonly period: Period;
  readonly cells: readonly CellContent[];
}

/** What a line of a block is called: as its figures there are, under the later standard where they are of two. */
export function labelOver(metric: Metric, cells: readonly CellContent[]): LocalText {
  return labelUnder(metric, cells.map(standardOf));
}

/** A standard, the periods that follow each other under it, and the lines, where not all are. */
interface Part {
  readonly standard: Standard;
  readonly periods: Period[];
  readonly labels?: readonly LocalText[];
}

/**
 * What the head of a block says where its figures are of two accounting standards: which its periods are
 * of, and which lines are of the other there. Nothing where all are of one.
 */
export function standardsSaid(
  periods: readonly PeriodOfBlock[],
  labels: readonly LocalText[],
): LocalText {
  const eras: Part[] = [];
  const others: Part[] = [];
  for (const { period, cells } of periods) {
    const usual = defaultStandard(period);
    const [most, least] = [usual, ...STANDARDS.filter((standard) => standard !== usual)]
      .map((standard) => ({
        standard,
        lines: labels.filter((_, line) => standardOf(cells[line]) === standard),
      }))
      .sort((a, b) => b.lines.length - a.lines.length);
    if (!most || !least || most.lines.length === 0) continue;
    const running = eras.at(-1);
    if (running?.standard === most.standard) running.periods.push(period);
    else eras.push({ standard: most.standard, periods: [period] });
    if (least.lines.length > 0)
      others.push({ standard: least.standard, periods: [period], labels: least.lines });
  }
  const parts = [...eras, ...others];
  return parts.length < 2 ? { en: "", ja: "" } : inEach((locale) => sayIn(parts, locale)).text;
}

function standardOf(cell: CellContent | undefined): Standard | undefined {
  return typeof cell === "object" && cell.kind === "figure" ? cell.facts[0]?.standard : undefined;
}

const SIGNS: Readonly<Record<Locale, readonly string[]>> = {
  en: [" - ", ", ", "; ", ": "],
  ja: ["～", "、", "；", "："],
};

/** ", US GAAP FY16 - FY17, IFRS FY18; IFRS FY17: Comprehensive income". */
function sayIn(parts: readonly Part[], locale: Locale): string {
  const [to = "", comma = "", semicolon = "", colon = ""] = SIGNS[locale];
  return parts
    .map(({ standard, periods, labels }) => {
      const ends = [periods[0], periods.at(-1)].flatMap((end) =>
        end ? namePeriod(end).text[locale] : [],
      );
      const lines = labels ? colon + labels.map((label) => label[locale]).join(comma) : "";
      return `${labels ? semicolon : comma}${STANDARD_NAMES[standard][locale]} ${[...new Set(ends)].join(to)}${lines}`;
    })
    .join("");
}
