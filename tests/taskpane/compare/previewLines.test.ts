import fc from "fast-check";
import { METRIC_IDS } from "../../../src/dataset/metrics";
import { findPeriod } from "../../../src/domain/periods/period";
import { planComparison } from "../../../src/plans/comparisons/comparison";
import type { ComparisonChoice, Difference } from "../../../src/plans/comparisons/comparedTable";
import { FIRST_FIGURE_COLUMN } from "../../../src/plans/tables/cells";
import type { Column } from "../../../src/plans/tables/columns";
import { FIRST_LINE_ROW } from "../../../src/plans/tables/headerRows";
import { formatNumber } from "../../../src/domain/numbers/formatNumber";
import { formatCell } from "../../../src/plans/sheets/address";
import { ADDITIONS } from "../../../src/plans/tables/added/addition";
import { ExactSheet } from "../../plans/exactValues";
import { contentsByAddress } from "../../plans/planned";
import { preview, type PreviewLine } from "../../../src/taskpane/compare/previewLines";

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

function previewOf(choice: ComparisonChoice) {
  return preview(choice).lines;
}

/** Where the preview shows nothing, line by line: figures, then differences. */
function blankInPreview(choice: ComparisonChoice): readonly boolean[][] {
  return previewOf(choice).map(({ figures, differences }) =>
    [...figures, ...differences].map((text) => text === "" || text === "n/a"),
  );
}

/** Where the sheet calculates nothing. */
function blankOnSheet(choice: ComparisonChoice): readonly boolean[][] {
  const rows = planComparison(choice).blocks[0]?.rows ?? [];
  return blankInPreview(choice).map((_, line) =>
    (rows[FIRST_LINE_ROW + line] ?? [])
      .slice(FIRST_FIGURE_COLUMN)
      .map((cell) => cell.kind !== "formula" && !(cell.kind === "text" && cell.text === "n/m")),
  );
}

test("a quarter and the whole year have no difference", () => {
  const [line] = previewOf(comparing({}));
  expect(line?.figures).toEqual(["2,355", "6,353"]);
  expect(line?.differences).toEqual(["", "", "", ""]);
});

test("what is measured at a day is compared there, however the day is asked for", () => {
  const [line] = previewOf(
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
      fc.subarray([...ADDITIONS]),
      (metrics, periods, differences, added) => {
        const columns = columnsOf(...periods);
        const choice = comparing({ metrics, columns, differences, added });
        expect(blankInPreview(choice)).toEqual(blankOnSheet(choice));
      },
    ),
  );
});

test("the preview shows what the sheet calculates, in added columns too", () => {
  const metrics = ["revenue", "operating-income", "net-income", "gross-margin", "dividend"];
  const choices = [
    columnsOf("FY10", "FY11"),
    columnsOf("3Q11", "4Q11"),
    columnsOf("FY22", "FY23", "FY24"),
    columnsOf("4Q10", "1Q11", "4Q11"),
    columnsOf("2010-03-31", "2012-03-31"),
  ].map((columns) => comparing({ metrics, columns, added: ADDITIONS }));
  const added = choices.map((choice) => {
    const sheet = sheetOf(choice);
    expect(previewOf(choice).map(textsOf)).toEqual(sheet);
    const { spans, ends } = preview(choice);
    return [spans.length, ends.length];
  });
  expect(added).toContainEqual([7, 3]);
});

function textsOf({ figures, differences }: PreviewLine): readonly string[] {
  return [...figures, ...differences];
}

/** What a sheet will show, line by line: figures, spans, differences, ends. */
function sheetOf(choice: ComparisonChoice): readonly string[][] {
  const plan = planComparison({ ...choice, notes: false });
  const exact = new ExactSheet(contentsByAddress(plan));
  const rows = plan.blocks[0]?.rows ?? [];
  const first = rows.findIndex(([id]) => id?.kind === "text" && id.text === choice.metrics[0]);
  return previewOf(choice).map((_, line) =>
    (rows[first + line] ?? []).slice(FIRST_FIGURE_COLUMN).map((cell, column) => {
      if (cell.kind === "text") return cell.text;
      if (cell.kind !== "formula") return "";
      const value = exact.at(formatCell(first + line, FIRST_FIGURE_COLUMN + column));
      return typeof value === "string" ? value : formatNumber(Number(value), cell.format);
    }),
  );
}
