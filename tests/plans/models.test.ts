import type { Layout } from "../../src/plans/columns";
import { MODELS } from "../../src/plans/models";
import { DEFAULT_OPTIONS, type PlanOptions } from "../../src/plans/planOptions";
import { coveringCharts, functionsUsed } from "./planned";

/** Every one of these is in Excel 2016, or ours. */
const ALLOWED = [
  "IIJ.VALUE",
  "IIJ.GRID",
  "COUNTIF",
  "IF",
  "AND",
  "OR",
  "SUM",
  "ABS",
  "MAX",
  "MIN",
  "ROUND",
];

const LAYOUTS: readonly Layout[] = ["quarters-then-year", "all-quarters-then-years", "years"];
const CHOICES: readonly PlanOptions[] = LAYOUTS.flatMap((layout) =>
  (["cell", "grid"] as const).map((formulas) => ({ ...DEFAULT_OPTIONS, layout, formulas })),
);

describe.each(MODELS)("model $id", ({ id, title, description, plan }) => {
  test("says in both languages what it is", () => {
    for (const text of [title, description]) {
      expect(text.en).not.toBe("");
      expect(text.ja).not.toBe("");
    }
    expect(MODELS.filter((model) => model.id === id)).toHaveLength(1);
  });

  test.each(CHOICES)("$layout, one $formulas: charts cover nothing, rows are square", (options) => {
    const sheet = plan(options);
    expect(coveringCharts(sheet)).toEqual([]);
    for (const { rows } of sheet.blocks) {
      expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    }
  });

  test.each(CHOICES)(
    "$layout, one $formulas: uses no function newer than Excel 2016",
    (options) => {
      const used = [...functionsUsed(plan(options))];
      expect(used.filter((name) => !ALLOWED.includes(name))).toEqual([]);
    },
  );

  test("without charts it has none", () => {
    expect(plan({ ...DEFAULT_OPTIONS, charts: false }).charts).toEqual([]);
  });

  test("has figures over the presentation's own columns", () => {
    expect([...functionsUsed(plan(DEFAULT_OPTIONS))]).toContain("IIJ.VALUE");
  });
});
