import { INCOME_STATEMENT } from "../../src/plans/models/incomeStatement";
import { MODELS } from "../../src/plans/models/models";
import type { Cell } from "../../src/plans/sheets/sheetPlan";
import { cellsByAddress } from "./planned";

/** The cell that a chart's own cell repeats. */
function repeated(cell: Cell, cells: ReadonlyMap<string, Cell>): Cell | undefined {
  const [, origin] = cell.kind === "formula" ? (/^=([A-Z]+\d+)$/.exec(cell.formula) ?? []) : [];
  return origin === undefined ? undefined : cells.get(origin);
}

test("what is an estimate in a table is one in the cells of its chart", () => {
  const plans = MODELS.map(({ plan, defaults }) =>
    plan({ ...defaults, layout: "quarters-then-year", from: "1Q10", to: "4Q11" }),
  );
  let estimates = 0;
  for (const cells of plans.map(cellsByAddress)) {
    for (const [address, cell] of cells) {
      const origin = repeated(cell, cells);
      if (!origin || cell.style?.role !== "figure") continue;
      expect([address, cell.style.estimate]).toEqual([address, origin.style?.estimate]);
      if (cell.style.estimate) estimates += 1;
    }
  }
  expect(estimates).toBeGreaterThan(1);
});

test("years have no growth on the quarter, and say nothing of sources there", () => {
  const { plan, defaults } = INCOME_STATEMENT;
  const sheet = plan({ ...defaults, layout: "quarters-then-year", from: "1Q10", to: "4Q11" });
  const rows = sheet.blocks.flatMap((block) => block.rows);
  const row = rows.find(
    ([, label]) => label?.kind === "text" && label.text === "Revenue, QoQ growth",
  );
  const years = (row ?? []).slice(3).filter(({ style }) => style?.annual);
  expect(years.length).toBeGreaterThan(1);
  expect(years.map(({ kind, style }) => [kind, style?.role])).toEqual(
    years.map(() => ["empty", "figure"]),
  );
});
