import fc from "fast-check";
import { METRIC_IDS } from "../../../src/dataset/metrics";
import { findPeriod } from "../../../src/domain/periods/period";
import { planComparison } from "../../../src/plans/comparisons/comparison";
import type { ComparisonChoice, Difference } from "../../../src/plans/comparisons/comparedTable";
import { FIRST_FIGURE_COLUMN } from "../../../src/plans/tables/cells";
import type { Column } from "../../../src/plans/tables/columns";
import { FIRST_LINE_ROW } from "../../../src/plans/tables/headerRows";
import { previewLines } from "../../../src/taskpane/compare/previewLines";

const DIFFERENCES: readonly Difference[] = ["change", "percent", "contribution", "points"];
const PERIODS = ["3Q11", "4Q11", "1H11", "9M11", "FY10", "FY11", "FY12", "2012-03-31"];

function columnsOf(...ids: readonly string[]): readonly Column[] {
  return ids.flatMap((id) => {
    const period = findPeriod(id);
    return period ? [{ period, scenario: "actual" as const }] : [];
  });
}

function comparing(fields: Partial<ComparisonChoice>): ComparisonChoice {
  return {
    metrics: ["operating-income", "revenue"],
    columns: columnsOf("4Q11", "FY11"),
    differences: DIFFERENCES,
    charts: [],
    unit: "million",
    locale: "en",
    ...fields,
  };
}

/** Where the preview shows nothing, line by line: figures, then differences. */
function blankInPreview(choice: ComparisonChoice): readonly boolean[][] {
  return previewLines(choice).map(({ figures, differences }) =>
    [...figures, ...differences].map((text) => text === "" || text === "n/a"),
  );
}

/** Where the sheet calculates nothing. */
function blankOnSheet(choice: ComparisonChoice): readonly boolean[][] {
  const rows = planComparison(choice).blocks[0]?.rows ?? [];
  return blankInPreview(choice).map((_, line) =>
    (rows[FIRST_LINE_ROW + line] ?? [])
      .slice(FIRST_FIGURE_COLUMN)
      .map(({ kind }) => kind !== "formula"),
  );
}

test("a quarter and the whole year have no difference", () => {
  const [line] = previewLines(comparing({}));
  expect(line?.figures).toEqual(["2,355", "6,353"]);
  expect(line?.differences).toEqual(["", "", "", ""]);
});

test("what is measured at a day is compared there, however the day is asked for", () => {
  const [line] = previewLines(
    comparing({ metrics: ["total-assets"], columns: columnsOf("FY10", "4Q11") }),
  );
  expect(line?.differences.slice(0, 2)).not.toContain("");
});

test("the preview is blank exactly where the sheet is", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom(...METRIC_IDS), { minLength: 1, maxLength: 4 }),
      fc.uniqueArray(fc.constantFrom(...PERIODS), { minLength: 2, maxLength: 6 }),
      fc.uniqueArray(fc.constantFrom(...DIFFERENCES), { minLength: 1, maxLength: 4 }),
      (metrics, periods, differences) => {
        const choice = comparing({ metrics, columns: columnsOf(...periods), differences });
        expect(blankInPreview(choice)).toEqual(blankOnSheet(choice));
      },
    ),
  );
});
