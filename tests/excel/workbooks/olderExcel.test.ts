import { forecastFreeze, freezeFormulas } from "../../../src/excel/formulas/freezeFormulas";
import { repairFormulas } from "../../../src/excel/formulas/repairFormulas";
import { traceSelection } from "../../../src/excel/formulas/traceSelection";
import { countsFrom1904 } from "../../../src/excel/host/dateSystem";
import { keepFilingPart, readFilingPart } from "../../../src/excel/host/filingPart";
import { recalculate } from "../../../src/excel/host/recalculate";
import { insertFormula } from "../../../src/excel/insert/insertFormula";
import { insertPlan } from "../../../src/excel/insert/insertPlan";
import { listInserts } from "../../../src/excel/insert/listInserts";
import { showInsert } from "../../../src/excel/insert/showInsert";
import { removeInsert } from "../../../src/excel/remove/removeInsert";
import { replaceInsert } from "../../../src/excel/replace/replaceInsert";
import { ATM } from "../../../src/plans/models/atm";
import { DEFAULT_OPTIONS } from "../../../src/plans/tables/planOptions";
import { CURRENT_REQUIREMENT_SETS } from "../../../src/workbench/host/wire/requirementSets";
import { openFunctions } from "../../functions/openFunctions";
import type { OpenExcel } from "../../headless/openExcel";
import {
  compareVersions,
  readAskedVersions,
  readMemberVersions,
  REQUIRED,
} from "../../requirementSets";
import { PLAN } from "../refusals";

jest.setTimeout(60_000);

const OLDEST = REQUIRED.get("ExcelApi") ?? "";
const members = readMemberVersions();
const known = [...new Set(members.values())].toSorted(compareVersions);
/** The oldest Excel that the manifest allows, and the last before each that has something we ask for. */
const VERSIONS = [
  OLDEST,
  ...readAskedVersions().map((asked) => known[known.indexOf(asked) - 1] ?? OLDEST),
].filter((version, index, all) => all.indexOf(version) === index);

/** An Excel that has nothing newer than a version of its API, and refuses whoever asks for more. */
async function openOlderExcel(version: string): Promise<OpenExcel> {
  const excel = await openFunctions({
    requirementSets: { ...CURRENT_REQUIREMENT_SETS, ExcelApi: version },
  });
  const lacks = [...members].filter(([, since]) => compareVersions(since, version) > 0);
  excel.host.book.refusals.lacks = new Set(lacks.map(([member]) => member));
  return excel;
}

let excel: OpenExcel | undefined;
afterEach(() => {
  excel?.close();
});

test("the typings say which version brought a member", () => {
  expect(members.get("Range.values")).toBe("1.1");
  expect(members.get("Range.valuesAsJson")).toBe("1.16");
  expect(members.get("Range.getMergedAreasOrNullObject")).toBe("1.13");
  expect(VERSIONS).toEqual(["1.12", "1.17", "1.18", "1.19"]);
});

test("an Excel refuses what came after its version", async () => {
  excel = await openOlderExcel(OLDEST);
  const asking = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("valuesAsJson");
    await context.sync();
  });
  await expect(asking).rejects.toMatchObject({ code: "ApiNotFound" });
});

test.each(VERSIONS)(
  "with ExcelApi %s everything is inserted, listed, changed, traced, repaired, frozen and removed",
  async (version) => {
    excel = await openOlderExcel(version);
    await insertFormula('=IIJ.SERIES("revenue","FY09","FY11")', { rows: 2, columns: 3 });
    const sheet = await insertPlan(PLAN, { kind: "new-sheet" });
    const block = await insertPlan(PLAN, { kind: "address", address: "Sheet1!E4" });
    await excel.host.settled();
    expect(await listInserts()).toHaveLength(2);
    expect(await showInsert(sheet.id)).toBe(true);
    const wider = ATM.plan({ ...DEFAULT_OPTIONS, from: "1Q11", unit: "billion" });
    expect(await replaceInsert(sheet.id, wider)).toMatchObject({ kind: "replaced" });
    await excel.host.settled();
    await traceSelection();
    await repairFormulas();
    await countsFrom1904();
    await keepFilingPart(undefined);
    expect(await readFilingPart()).toBeUndefined();
    await recalculate();
    await excel.host.settled();
    expect(await removeInsert(block.id)).toEqual({ kind: "removed" });
    expect((await forecastFreeze("workbook")).formulas).toBeGreaterThan(0);
    expect((await freezeFormulas("workbook")).frozen).toBeGreaterThan(0);
    expect(await removeInsert(sheet.id, { force: true })).toEqual({ kind: "removed" });
  },
);
