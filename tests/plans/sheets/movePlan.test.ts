import fc from "fast-check";
import { formatCell, moveArea, readArea, type Shift } from "../../../src/plans/sheets/address";
import { planComparison } from "../../../src/plans/comparisons/comparison";
import { comparisonPresets } from "../../../src/plans/comparisons/comparisonPresets";
import { MODELS } from "../../../src/plans/models/models";
import { ATM } from "../../../src/plans/models/atm";
import { extentOf, movePlan, planBlock } from "../../../src/plans/sheets/movePlan";
import { DEFAULT_OPTIONS } from "../../../src/plans/tables/planOptions";
import { moveFormula, moveReference, referencesIn } from "../../../src/plans/sheets/references";
import { ExactSheet } from "../exactValues";
import { numberFormatOf } from "../../../src/excel/draw/cellContent";
import { cellsByAddress, contentsByAddress, coveringCharts } from "../planned";

const shift = fc.record({ rows: fc.nat(500), columns: fc.nat(200) });
const plan = fc.oneof(
  fc
    .tuple(fc.constantFrom(...MODELS), fc.constantFrom("cell" as const, "grid" as const))
    .map(([model, formulas]) => model.plan({ ...model.defaults, formulas })),
  fc
    .constantFrom(...comparisonPresets())
    .map(({ choice }) => planComparison({ ...choice, unit: "million", locale: "en" })),
);
const added = (one: Shift, other: Shift): Shift => ({
  rows: one.rows + other.rows,
  columns: one.columns + other.columns,
});

describe("a moved formula", () => {
  const down2right1 = { rows: 2, columns: 1 };

  test.each([
    ["=D8+D9", "=E10+E11"],
    ["=IIJ.VALUE($A7,D$5)", "=IIJ.VALUE($B9,E$7)"],
    ["=IIJ.GRID($A$7:$A$9,$D$5:$M$5)", "=IIJ.GRID($B$9:$B$11,$E$7:$N$7)"],
    ['=IF(D7>0,I7/D7-1,"n/m D7")', '=IF(E9>0,J9/E9-1,"n/m D7")'],
    ["=Sheet2!A1+'My A1''s'!$B$2+C3", "=Sheet2!A1+'My A1''s'!$B$2+D5"],
    ["=SUM(A:B,$C:$C,2:3,$4:4)", "=SUM(B:C,$D:$D,4:5,$6:6)"],
    ["=LOG10(A1)*IIJ.REVENUE2(B2)", "=LOG10(B3)*IIJ.REVENUE2(C4)"],
    ['="A1"&"say ""B2"""&A1', '="A1"&"say ""B2"""&B3'],
    ["=Sales.A1+A1.Source+TaxA1", "=Sales.A1+A1.Source+TaxA1"],
    ["A1", "A1"],
  ])("%s becomes %s", (formula, moved) => {
    expect(moveFormula(formula, down2right1)).toBe(moved);
  });

  test("says #REF! for what would leave the sheet", () => {
    expect(moveFormula("=A1+C3", { rows: -1, columns: 0 })).toBe("=#REF!+C2");
    expect(moveReference("XFD5", { rows: 0, columns: 1 })).toBe("#REF!");
  });

  test("refers to as much as before, and comes back", () => {
    const formulas = MODELS.flatMap(({ plan: planned, defaults }) =>
      Object.values(contentsByAddress(planned(defaults))).map(String),
    );
    fc.assert(
      fc.property(fc.constantFrom(...formulas), shift, (formula, by) => {
        const moved = moveFormula(formula, by);
        expect(referencesIn(moved)).toHaveLength(referencesIn(formula).length);
        expect(moveFormula(moved, { rows: -by.rows, columns: -by.columns })).toBe(formula);
      }),
    );
  });
});

describe("a moved plan", () => {
  test("is the same where it does not move", () => {
    fc.assert(
      fc.property(plan, (one) => {
        expect(movePlan(one, { rows: 0, columns: 0 })).toEqual(one);
      }),
      { numRuns: 30 },
    );
  });

  test("moved twice is moved by the sum, and moved back is the same", () => {
    fc.assert(
      fc.property(plan, shift, shift, (one, first, second) => {
        const once = movePlan(one, first);
        expect(movePlan(once, second)).toEqual(movePlan(one, added(first, second)));
        expect(movePlan(once, { rows: -first.rows, columns: -first.columns })).toEqual(one);
      }),
      { numRuns: 30 },
    );
  });

  test("takes as many cells, and its charts cover none of them", () => {
    fc.assert(
      fc.property(plan, shift, (one, by) => {
        const moved = movePlan(one, by);
        expect(extentOf(moved)).toEqual(moveArea(extentOf(one), by));
        expect(coveringCharts(moved)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test.each(MODELS)("$id works out the same anywhere", ({ plan: planned, defaults }) => {
    const original = planned(defaults);
    const by = { rows: 3, columns: 2 };
    const [here, there] = [original, movePlan(original, by)].map(
      (one) => new ExactSheet(contentsByAddress(one)),
    );
    const addresses = Object.entries(contentsByAddress(original)).flatMap(([address, content]) =>
      String(content).startsWith("=") && !String(content).includes("COUNTIF") ? address : [],
    );
    const moved = addresses.map((address) => {
      const { top, left } = moveArea(readArea(address), by);
      return String(there?.at(formatCell(top, left)));
    });
    expect(moved).toEqual(addresses.map((address) => String(here?.at(address))));
  });
});

describe("a block", () => {
  const block = planBlock(ATM.plan(DEFAULT_OPTIONS), { top: 4, left: 2 });

  test("stands from its cell on", () => {
    expect(extentOf(block)).toMatchObject({ top: 4, left: 2 });
    expect(contentsByAddress(block)).toMatchObject({
      D5: "ATM operation",
      C11: "revenue.atm",
      F11: "=IIJ.VALUE($C11,F$9)",
    });
  });

  test("shows no ids among the cells of others, and formulas still find them", () => {
    const id = cellsByAddress(block).get("C11");
    expect(id).toMatchObject({ kind: "text", text: "revenue.atm" });
    expect(id && numberFormatOf(id)).toBe(";;;");
  });

  test("folds nothing, makes no row taller and widens no column of ids", () => {
    expect(block.groups).toEqual([]);
    const roles = block.blocks.flatMap(({ rows }) => rows.flat()).map((cell) => cell.style?.role);
    expect(roles).not.toContain("title");
    expect(roles).not.toContain("id");
    expect(block.widths.map(({ columns }) => columns)).toEqual(["D:D", "E:E", "F:O"]);
  });
});
