import type { JSDOM as JsdomWindow } from "jsdom";
import { keepFilingPart, readFilingPart } from "../../src/excel/host/filingPart";
import { recalculate } from "../../src/excel/host/recalculate";
import type * as RunTask from "../../src/taskpane/tasks/runTask";
import type { Task } from "../../src/taskpane/tasks/task";
import type { Workbook } from "../../src/taskpane/tasks/workbook";
import type { WorkbookSnapshot } from "../../src/workbench/host/workbook/snapshots/snapshot";
import { openFunctions } from "../functions/openFunctions";
import type { OpenExcel } from "../headless/openExcel";
import { reportZip } from "./fixture";

jest.setTimeout(60_000);

const { requireOutside } = globalThis as unknown as { requireOutside: NodeJS.Require };
const { JSDOM } = requireOutside("jsdom") as { JSDOM: typeof JsdomWindow };

let excel: OpenExcel;
/** Of the same runtime as the functions, which are installed anew in each workbook. */
let tasks: typeof RunTask;
beforeAll(() => {
  Object.assign(globalThis, { DOMParser: new JSDOM("").window.DOMParser });
});
beforeEach(async () => {
  excel = await openFunctions();
  tasks = await import("../../src/taskpane/tasks/runTask");
});
afterEach(() => {
  excel.close();
});
afterAll(() => {
  Reflect.deleteProperty(globalThis, "DOMParser");
});

/** What the pane's tasks about filings ask of the workbook. */
const ASKED_OF: Pick<Workbook, "keepFilingPart" | "readFilingPart" | "recalculate"> = {
  keepFilingPart,
  readFilingPart,
  recalculate,
};

function run(task: Task) {
  const progress = { onProgress: () => undefined, signal: new AbortController().signal };
  return tasks.runTask(task, { workbook: ASKED_OF as Workbook, progress });
}

/** Adds a report as a reader does, looked at first. */
async function add(quarter: 1 | 2, revenue: string): Promise<void> {
  const filed = quarter === 1 ? "2031年８月９日" : "2031年11月７日";
  const bytes = reportZip({ year: 2031, quarter, filed, lines: [["SalesIFRS", revenue]] });
  const file = new File([bytes.slice().buffer], "report.zip");
  const report = await run({ kind: "read-filing", file });
  if (report.kind !== "filing-read" || report.preview.kind !== "read") throw new Error(report.kind);
  await run({ kind: "add-filing", filed: report.preview.filed });
}

async function shown(address = "Sheet1!A1"): Promise<unknown> {
  await excel.host.settled();
  const cell = excel.host.read(address)[0]?.[0];
  return cell?.error ?? cell?.value;
}

/** Another workbook is opened, in a runtime that has served one before. */
async function open(snapshot: WorkbookSnapshot) {
  excel.host.restore(snapshot);
  await excel.host.settled();
  return run({ kind: "open-filings" });
}

const ASKED = '=IIJ.REVENUE("1Q31")';

describe("filings kept in workbooks", () => {
  test("answer in the workbook that keeps them, and in no other", async () => {
    excel.host.write("Sheet1!A1", ASKED);
    expect(await shown()).toBe("#N/A");
    const empty = excel.host.snapshot();
    await add(1, "90,000");
    expect(await shown()).toBe(90_000);
    const first = excel.host.snapshot();

    await open(empty);
    expect(await shown()).toBe("#N/A");
    await add(1, "80,000");
    const second = excel.host.snapshot();
    expect(await shown()).toBe(80_000);

    await open(first);
    expect(await shown()).toBe(90_000);
    await open(second);
    expect(await shown()).toBe(80_000);
    await open(empty);
    expect(await shown()).toBe("#N/A");
  });

  test("of which one was added by somebody else meanwhile are all kept", async () => {
    await add(1, "90,000");
    const report = await run({ kind: "open-filings" });
    expect(report).toMatchObject({ filings: [{}] });
    await add(2, "190,500");
    expect(await run({ kind: "open-filings" })).toMatchObject({ filings: [{}, {}] });
    excel.host.write("Sheet1!A1", '=IIJ.REVENUE("2Q31")');
    expect(await shown()).toBe(100_500);
  });

  test("a damaged part is said, and what ships answers", async () => {
    excel.host.write("Sheet1!A1", ASKED);
    await add(1, "90,000");
    const snapshot = excel.host.snapshot();
    const damaged = Object.fromEntries(
      Object.entries(snapshot.customXmlParts).map(([id, xml]) => [
        id,
        xml.replace("90,000", "90,0O0"),
      ]),
    );
    const report = await open({ ...snapshot, customXmlParts: damaged });
    expect(report).toEqual({ kind: "filings-opened", filings: [], damage: "damaged" });
    expect(await shown()).toBe("#N/A");
  });

  test("by a later version are left as they are", async () => {
    await add(1, "90,000");
    const snapshot = excel.host.snapshot();
    const later = Object.fromEntries(
      Object.entries(snapshot.customXmlParts).map(([id, xml]) => [
        id,
        xml.replace(/"version":\d/, '"version":9'),
      ]),
    );
    await open({ ...snapshot, customXmlParts: later });
    await add(2, "190,500");
    expect(excel.host.snapshot().customXmlParts).toEqual(later);
    expect(await run({ kind: "open-filings" })).toMatchObject({ damage: "newer" });
  });
});
