import { MODELS } from "../../../src/plans/models/models";
import type { Cell } from "../../../src/plans/sheets/sheetPlan";

/** The least share of the cells over a model's own columns that hold a figure. */
const LEAST_FILL = 0.4;

const TABLES = MODELS.filter(({ id }) => id !== "data-checks" && id !== "forecast").map(
  ({ id, plan, defaults }) => {
    const [main] = plan({ ...defaults, charts: false }).blocks;
    const lines = (main?.rows ?? []).slice(6);
    const columns = (main?.rows[4] ?? []).slice(3).map((head, column) => ({
      head: head.kind === "text" ? head.text : "",
      cells: lines.map((row) => row[3 + column]),
    }));
    return { id, defaults, columns };
  },
);

function isFilled(cell: Cell | undefined): boolean {
  return cell?.kind === "formula" || cell?.kind === "spilled";
}

function isMissing(cell: Cell | undefined): boolean {
  return cell?.kind === "empty" && cell.style?.role.startsWith("absent") === true;
}

describe.each(TABLES)("the columns that model $id opens with", ({ defaults, columns }) => {
  test("each have a figure", () => {
    const heads = columns.filter(({ cells }) => !cells.some(isFilled)).map(({ head }) => head);
    expect(heads).toEqual([]);
  });

  test("are not mostly grey", () => {
    const cells = columns.flatMap((column) => column.cells);
    const [filled, missing] = [cells.filter(isFilled).length, cells.filter(isMissing).length];
    expect(filled / (filled + missing)).toBeGreaterThanOrEqual(LEAST_FILL);
  });

  test("are consecutive where they are years", () => {
    if (defaults.layout !== "years") return;
    const years = columns
      .map(({ head }) => Number(/^FY(\d\d)$/.exec(head)?.[1]))
      .filter((year, index, all) => all.indexOf(year) === index);
    expect(years).toEqual(years.map((_, index) => (years[0] ?? 0) + index));
  });
});
