import * as fc from "fast-check";
import { planComparison } from "../../../src/plans/comparisons/comparison";
import type { ComparisonChoice } from "../../../src/plans/comparisons/comparedTable";
import { comparisonPresets } from "../../../src/plans/comparisons/comparisonPresets";
import { formatCell, readArea } from "../../../src/plans/sheets/address";
import type { SheetPlan } from "../../../src/plans/sheets/sheetPlan";
import type { Column } from "../../../src/plans/tables/columns";
import { findFigure } from "../../../src/plans/tables/figures";
import { contentsByAddress } from "../planned";

const year = (number: number): Column => ({
  period: { kind: "year", year: number },
  scenario: "actual",
});
const years = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => year(from + index));

const CHOICE: ComparisonChoice = {
  metrics: ["revenue", "operating-income", "employees"],
  columns: [year(2017), year(2018)],
  differences: ["change", "percent"],
  charts: [],
  unit: "million",
  locale: "en",
};

function plan(choice: Partial<ComparisonChoice>): SheetPlan {
  return planComparison({ ...CHOICE, ...choice });
}

/** The contents of the row that a label stands in, from the first figure on. */
function rowOf(label: string, sheet: SheetPlan): readonly (string | number)[] {
  const contents = contentsByAddress(sheet);
  const at = Object.keys(contents).find((address) => contents[address] === label) ?? "B1";
  const { top } = readArea(at);
  return Array.from({ length: 30 }, (_, column) => contents[formatCell(top, 3 + column)] ?? "");
}

/** The standards of the figures that a formula works with. */
function standardsIn(
  formula: string,
  contents: Readonly<Record<string, string | number>>,
  { columns }: ComparisonChoice,
) {
  const cells = [...formula.matchAll(/\$?([A-Z]+)\$?(\d+)/g)];
  const standards = cells.flatMap(([, letters = "", row = ""]) => {
    const about = columns[readArea(`${letters}1`).left - 3];
    const metric = contents[`A${row}`];
    if (!about || typeof metric !== "string") return [];
    return findFigure(metric, about.period, about.scenario)?.standard ?? [];
  });
  return new Set(standards);
}

describe("where the accounting standard changes", () => {
  test("nothing is compared across it, and the sheet says why", () => {
    const sheet = plan({});
    expect(rowOf("Accounting standard", sheet).slice(0, 2)).toEqual(["US GAAP", "IFRS"]);
    expect(rowOf("Revenue", sheet).slice(2, 4)).toEqual(["", ""]);
    expect(Object.values(contentsByAddress(sheet)).join("\n")).toMatch(
      /No difference is taken between figures of two accounting standards/,
    );
  });

  test("many columns are compared from the first to the last under each standard", () => {
    const heads = rowOf("Accounting standard", plan({ columns: years(2015, 2024) }));
    expect(heads.slice(0, 10).join(" ")).toMatch(/^(US GAAP ){3}(IFRS ?){7}$/);
    const contents = Object.values(contentsByAddress(plan({ columns: years(2015, 2024) })));
    expect(contents).toEqual(expect.arrayContaining(["FY15 → FY17", "FY18 → FY24"]));
  });

  test("no line of standards where there is one", () => {
    const contents = contentsByAddress(plan({ columns: [year(2010), year(2011)] }));
    expect(Object.values(contents)).not.toContain("Accounting standard");
  });

  test("no bridge leads over it", () => {
    const bridges = (columns: readonly Column[]) =>
      plan({ columns, metrics: ["operating-income", "revenue"], charts: ["waterfall"] }).charts;
    expect(bridges([year(2017), year(2018)])).toHaveLength(0);
    expect(bridges([year(2018), year(2019)])).toHaveLength(1);
  });

  test.each(["line", "index"] as const)("%s: a line breaks, and the axis says where", (kind) => {
    const [chart] = plan({ columns: years(2015, 2024), charts: [kind] }).charts;
    expect(chart?.series.map(({ name }) => name).slice(0, 2)).toEqual([
      "Revenue (US GAAP)",
      "Revenue (IFRS)",
    ]);
    expect(chart?.categoryTitle).toContain("US GAAP FY15, FY16, FY17; IFRS FY18 – FY24");
  });

  test("an index begins anew with each standard", () => {
    const sheet = plan({ columns: years(2015, 2024), charts: ["index"] });
    expect(sheet.charts[0]?.primary.title).toBe("FY15, FY18 = 100");
    expect(rowOf("Revenue (IFRS)", sheet).slice(0, 5)).toEqual([
      "",
      "",
      "",
      "=G8/G8*100",
      "=H8/G8*100",
    ]);
  });

  test("law: no formula works with figures of two standards", () => {
    const choices = fc.record({
      columns: fc.uniqueArray(fc.integer({ min: 2008, max: 2024 }), {
        minLength: 2,
        maxLength: 12,
      }),
      metrics: fc.uniqueArray(
        fc.constantFrom(
          "revenue",
          "operating-income",
          "net-income",
          "total-assets",
          "employees",
          "dividend",
          "eps",
        ),
        { minLength: 1, maxLength: 4 },
      ),
    });
    fc.assert(
      fc.property(choices, ({ columns, metrics }) => {
        const choice: ComparisonChoice = {
          ...CHOICE,
          metrics,
          columns: columns.map(year),
          differences: ["change", "percent", "contribution", "points"],
          charts: ["clustered", "by-period", "stacked", "line", "index", "waterfall"],
        };
        const contents = contentsByAddress(planComparison(choice));
        for (const formula of Object.values(contents)) {
          if (typeof formula !== "string" || !formula.startsWith("=") || formula.includes("IIJ."))
            continue;
          expect(standardsIn(formula, contents, choice).size).toBeLessThan(2);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("no ready-made comparison works with figures of two standards", () => {
    for (const { choice } of comparisonPresets()) {
      const whole: ComparisonChoice = { ...choice, unit: "million", locale: "en" };
      const contents = contentsByAddress(planComparison(whole));
      const mixed = Object.values(contents).filter(
        (formula) =>
          typeof formula === "string" &&
          formula.startsWith("=") &&
          !formula.includes("IIJ.") &&
          standardsIn(formula, contents, whole).size > 1,
      );
      expect(mixed).toEqual([]);
    }
  });
});
