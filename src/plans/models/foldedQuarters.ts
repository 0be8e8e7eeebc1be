import { formatColumn } from "../sheets/address";
import type { Group } from "../sheets/sheetPlan";
import { FIRST_FIGURE_COLUMN } from "../tables/cells";
import type { Column } from "../tables/columns";

/** So many quarters can be read side by side. */
const MOST_QUARTERS = 12;
/** The last years of which the quarters stay open. */
const OPEN_YEARS = 2;

/**
 * The quarters of each year as a group beside the column of the year, where there are too many to be
 * read: those of the last years stay open. None where no year stands after its quarters.
 */
export function foldedQuarters(columns: readonly Column[]): readonly Group[] {
  const quarters = columns.filter(({ period }) => period.kind === "quarter").length;
  if (quarters <= MOST_QUARTERS) return [];
  const years = columns.flatMap(({ period, scenario }, at) => {
    if (period.kind !== "year" || scenario !== "actual") return [];
    const first = columns.findIndex(
      (column) => column.period.kind === "quarter" && column.period.year === period.year,
    );
    const isBeside =
      first >= 0 && first < at && columns.slice(first, at).every(isQuarterOf(period.year));
    return isBeside ? [{ first, last: at - 1 }] : [];
  });
  return years.map(({ first, last }, index) => ({
    axis: "columns",
    range: [first, last].map((at) => formatColumn(FIRST_FIGURE_COLUMN + at)).join(":"),
    collapsed: index < years.length - OPEN_YEARS,
  }));
}

function isQuarterOf(year: number) {
  return ({ period }: Column): boolean => period.kind === "quarter" && period.year === year;
}
