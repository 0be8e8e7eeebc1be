import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { insertSheet } from "../../../../src/excel/insert/insertSheet";
import { MODELS } from "../../../../src/plans/models/models";
import { DEFAULT_OPTIONS } from "../../../../src/plans/tables/planOptions";
import { writeWorkbook } from "../../../../src/workbench/page/download/writeWorkbook";
import { openFunctions } from "../../../functions/openFunctions";
import { describeWith } from "../../../headless/describeWith";
import type { OpenExcel } from "../../../headless/openExcel";

// LibreOffice makes its profile on the first start, which takes it a while.
jest.setTimeout(180_000);

const LIBRE_OFFICE = {
  what: "LibreOffice (soffice)",
  isThere: spawnSync("soffice", ["--version"]).status === 0,
};

/** How the second sheet is written as text: tabs, UTF-8, values in full instead of as shown. */
const TEXT = "csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,false,false,false,false,2";

let excel: OpenExcel;
let folder: string;
beforeEach(async () => {
  excel = await openFunctions();
  folder = mkdtempSync(join(tmpdir(), "workbook-"));
});
afterEach(() => {
  excel.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Downloads the workbook and lets LibreOffice write it in another format, into the folder. */
async function convert(format: string): Promise<void> {
  await excel.host.settled();
  const { bytes } = await writeWorkbook(excel.host);
  const file = join(folder, "Book1.xlsx");
  writeFileSync(file, bytes);
  const profile = pathToFileURL(join(folder, "profile")).href;
  execFileSync(
    "soffice",
    [
      `-env:UserInstallation=${profile}`,
      "--headless",
      "--convert-to",
      format,
      "--outdir",
      folder,
      file,
    ],
    { stdio: "ignore" },
  );
}

/** The cells of the sheet that LibreOffice has written as text, row by row. */
function readCells(sheet: string): string[][] {
  return readFileSync(join(folder, `Book1-${sheet}.csv`), "utf8")
    .split("\n")
    .map((line) => line.split("\t").map((cell) => cell.replace(/^"(.*)"$/, "$1")));
}

/** Whether LibreOffice writes a value so; percentages stay percentages, and it writes 15 digits. */
function agrees(value: unknown, shown: string): boolean {
  if (typeof value !== "number") return String(value) === shown;
  const read = shown.endsWith("%") ? Number(shown.slice(0, -1)) / 100 : Number(shown);
  return Math.abs(read - value) <= 1e-12 * Math.max(1, Math.abs(value));
}

describeWith(LIBRE_OFFICE, "LibreOffice", () => {
  test("opens the file and calculates what the workbook shows", async () => {
    const model = MODELS.find(({ id }) => id === "income-statement");
    if (!model) throw new Error("There is no income statement.");
    const { sheet } = await insertSheet(model.plan({ ...DEFAULT_OPTIONS, totals: "sums" }));
    await convert(TEXT);
    const rows = readCells(sheet);
    const formulas = excel.host
      .read(`'${sheet}'!A1:N60`)
      .flatMap((line, row) => line.map((report, column) => ({ ...report, row, column })))
      .filter(({ formula, value }) => formula?.includes("IIJ.") === false && value !== "");
    expect(formulas.length).toBeGreaterThan(50);
    const wrong = formulas
      .map((cell) => ({ ...cell, shown: rows[cell.row]?.[cell.column] ?? "" }))
      .filter(({ value, shown }) => !agrees(value, shown));
    expect(wrong.map(({ formula, value, shown }) => [formula, value, shown])).toEqual([]);
  });

  test("draws columns and a line on an axis of its own", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:C3").values = [
        ["", "1Q", "2Q"],
        ["Sales", 10, 20],
        ["Margin", 0.1, 0.2],
      ];
      const { series } = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C3"), "Rows");
      const margin = series.getItemAt(1);
      margin.chartType = "LineMarkers";
      margin.axisGroup = "Secondary";
      await context.sync();
    });
    await convert("fods");
    const text = readFileSync(join(folder, "Book1.fods"), "utf8");
    const series = [...text.matchAll(/<chart:series [^>]*>/g)].map(([tag]) =>
      ["chart:class", "chart:attached-axis", "chart:values-cell-range-address"].map(
        (name) => new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1],
      ),
    );
    expect(series).toEqual([
      ["chart:bar", "primary-y", "Sheet1.B2:Sheet1.C2"],
      ["chart:line", "secondary-y", "Sheet1.B3:Sheet1.C3"],
    ]);
  });
});
