import { FIRST_YEAR } from "../../domain/periods/period";
import { FIRST_IFRS_YEAR } from "../../domain/standard";
import { yearsBetween } from "../../plans/tables/columns";
import { latestYear } from "../../plans/tables/figures";
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
type SpanColumns = Pick<SheetOptions, "layout" | "from" | "to">;

/** The columns of a named span, to the latest figures; the reader's own stay as they are. */
export function columnsOf(span: Span, own: SpanColumns): SpanColumns {
  switch (span) {
    case SUITED:
      return { layout: SUITED, from: SUITED, to: SUITED };
    case "five-years":
      return yearsBack(5);
    case "ten-years":
      return yearsBack(10);
    case "all-years":
      return yearsBetween(FIRST_YEAR, latestYear());
    case "since-ifrs":
      return yearsBetween(FIRST_IFRS_YEAR, latestYear());
    case "all-quarters":
      return {
        ...yearsBetween(FIRST_YEAR, latestYear()),
        layout: "quarters-then-year",
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

function yearsBack(count: number): SpanColumns {
  return yearsBetween(latestYear() - count + 1, latestYear());
}
