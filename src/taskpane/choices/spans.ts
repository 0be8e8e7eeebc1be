import { latestYear } from "../../plans/tables/figures";
import { FIRST_IFRS_YEAR } from "../../domain/standard";
import { quarterChoices } from "./quarterChoices";
import { SUITED, type SheetOptions } from "./sheetOptions";

/** Spans of periods that readers ask for by name; "own" is any other. */
export const SPANS = [
  SUITED,
  ...(["five-years", "ten-years", "all-years", "since-ifrs", "all-quarters", "own"] as const),
] as const;

/** A named span of periods. */
export type Span = (typeof SPANS)[number];

/** The columns of a sheet, as far as the reader chooses them. */
export type SpanColumns = Pick<SheetOptions, "layout" | "from" | "to">;

const FIRST_QUARTER = "1Q08";

/** The columns of a named span, to the latest figures; the reader's own stay as they are. */
export function columnsOf(span: Span, own: SpanColumns): SpanColumns {
  switch (span) {
    case SUITED:
      return { layout: SUITED, from: SUITED, to: SUITED };
    case "five-years":
      return years(yearsBack(5));
    case "ten-years":
      return years(yearsBack(10));
    case "all-years":
      return years(FIRST_QUARTER);
    case "since-ifrs":
      return years(`1Q${twoDigits(FIRST_IFRS_YEAR)}`);
    case "all-quarters":
      return {
        layout: "quarters-then-year",
        from: FIRST_QUARTER,
        to: quarterChoices().at(-1) ?? SUITED,
      };
    case "own":
      return { ...own, layout: own.layout === SUITED ? "quarters-then-year" : own.layout };
  }
}

/** The named span that columns are. */
export function spanOf(columns: SpanColumns): Span {
  const same = (one: SpanColumns) =>
    one.layout === columns.layout && one.from === columns.from && one.to === columns.to;
  return SPANS.find((span) => span !== "own" && same(columnsOf(span, columns))) ?? "own";
}

function years(from: string): SpanColumns {
  return { layout: "years", from, to: `4Q${twoDigits(latestYear())}` };
}

function yearsBack(count: number): string {
  return `1Q${twoDigits(latestYear() - count + 1)}`;
}

function twoDigits(year: number): string {
  return String(year).slice(2);
}
