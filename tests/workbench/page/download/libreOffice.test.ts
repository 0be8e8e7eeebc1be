import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { insertSheet } from "../../../../src/excel/insertSheet";
import { MODELS } from "../../../../src/plans/models";
import { writeWorkbook } from "../../../../src/workbench/page/download/writeWorkbook";
import { openFunctions } from "../../../functions/openFunctions";
import type { OpenExcel } from "../../../headless/openExcel";

// LibreOffice makes its profile on the first start, which takes it a while.
jest.setTimeout(180_000);

const isInstalled = spawnSync("soffice", ["--version"]).status === 0;
if (!isInstalled) console.warn("LibreOffice is not installed: its test of the .xlsx is left out.");

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

/** What LibreOffice calculates for the cells of the second sheet, row by row. */
function calculate(file: string): string[][] {
  const profile = pathToFileURL(join(folder, "profile")).href;
  execFileSync(
    "soffice",
    [
      `-env:UserInstallation=${profile}`,
      "--headless",
      "--convert-to",
      TEXT,
      "--outdir",
      folder,
      file,
    ],
    { stdio: "ignore" },
  );
  const text = readFileSync(join(folder, "Book1-Income statement.csv"), "utf8");
  return text
    .split("\n")
    .map((line) => line.split("\t").map((cell) => cell.replace(/^"(.*)"$/, "$1")));
}

/** Whether LibreOffice writes a value so; percentages stay percentages, and it writes 15 digits. */
function agrees(value: unknown, shown: string): boolean {
  if (typeof value !== "number") return String(value) === shown;
  const read = shown.endsWith("%") ? Number(shown.slice(0, -1)) / 100 : Number(shown);
  return Math.abs(read - value) <= 1e-12 * Math.max(1, Math.abs(value));
}

(isInstalled ? test : test.skip)(
  "LibreOffice opens the file and calculates what the workbook shows",
  async () => {
    const model = MODELS.find(({ id }) => id === "income-statement");
    if (!model) throw new Error("There is no income statement.");
    const { sheet } = await insertSheet(model.plan(model.defaults));
    await excel.host.settled();
    const { bytes } = await writeWorkbook(excel.host);
    const file = join(folder, "Book1.xlsx");
    writeFileSync(file, bytes);
    const rows = calculate(file);
    const formulas = excel.host
      .read(`'${sheet}'!A1:N60`)
      .flatMap((line, row) => line.map((report, column) => ({ ...report, row, column })))
      .filter(({ formula, value }) => formula?.includes("IIJ.") === false && value !== "");
    expect(formulas.length).toBeGreaterThan(50);
    const wrong = formulas
      .map((cell) => ({ ...cell, shown: rows[cell.row]?.[cell.column] ?? "" }))
      .filter(({ value, shown }) => !agrees(value, shown));
    expect(wrong.map(({ formula, value, shown }) => [formula, value, shown])).toEqual([]);
  },
);
