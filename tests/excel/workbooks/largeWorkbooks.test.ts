import { forecastFreeze, freezeFormulas } from "../../../src/excel/formulas/freezeFormulas";
import { repairFormulas } from "../../../src/excel/formulas/repairFormulas";
import { traceSelection } from "../../../src/excel/formulas/traceSelection";
import type { Progress, StepProgress } from "../../../src/excel/host/progress";
import { insertSheet } from "../../../src/excel/insert/insertSheet";
import { listInserts } from "../../../src/excel/insert/listInserts";
import { removeInsert } from "../../../src/excel/remove/removeInsert";
import { choosePresentation } from "../../../src/functions/cells/presentation";
import { ATM } from "../../../src/plans/models/atm";
import { openFunctions } from "../../functions/openFunctions";
import type { OpenExcel } from "../../headless/openExcel";
import { fillLargeWorkbook } from "./largeWorkbook";

jest.setTimeout(300_000);

const MOST_BYTES = 4_000_000;

/** Of each sheet: as few as take several messages for whatever a command does. */
const ROWS = 7;

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openFunctions();
  choosePresentation({ cards: true, locale: "en" });
  // Its formulas alone are more than 5 MB.
  await fillLargeWorkbook(excel, { cells: 64 * 50 * ROWS, letters: 320 });
  excel.host.refusals.mostBytes = MOST_BYTES;
});
afterEach(() => {
  excel.close();
});

const MISSING = "_xldudf_IIJ_REVENUE";

/** Lets some formulas be such as a missing add-in leaves. */
async function breakFormulas(): Promise<void> {
  for (const sheet of ["Sheet1", "Sheet40"]) excel.host.write(`${sheet}!D1`, `=${MISSING}("1Q11")`);
  await excel.host.settled();
}

function formulas(): readonly string[] {
  return excel.host
    .snapshot()
    .sheets.flatMap(({ cells }) => Object.values(cells).flatMap(({ formula }) => formula ?? []));
}

test("whatever its size, formulas are repaired, traced, frozen and removed", async () => {
  await breakFormulas();
  expect(await repairFormulas()).toMatchObject({ repaired: 2 });
  expect(await traceSelection()).toMatchObject({ address: "A1", figures: [] });
  const { id } = await insertSheet(ATM.plan(ATM.defaults));
  expect(await removeInsert(id)).toEqual({ kind: "removed" });
  const { formulas: all } = await forecastFreeze("workbook");
  expect(all).toBe(64 * ROWS * 5);
  expect(formulas().filter((formula) => formula.includes("IIJ"))).toHaveLength(all);
  expect(await freezeFormulas("workbook")).toMatchObject({ frozen: all });
  expect(formulas().filter((formula) => formula.includes("IIJ"))).toEqual([]);
});

type Command = (progress: Progress) => Promise<unknown>;

const COMMANDS: readonly (readonly [string, Command, readonly StepProgress["step"][]])[] = [
  [
    "a freeze",
    (progress) => freezeFormulas("workbook", { progress }),
    ["searching", "reading", "writing"],
  ],
  ["a repair", (progress) => repairFormulas(progress), ["searching"]],
  [
    "a removal",
    async (progress) => {
      const [insert] = await listInserts();
      return removeInsert(insert?.id ?? "", { progress });
    },
    ["searching"],
  ],
];

test.each(COMMANDS)("%s tells how far it is, and can be cancelled", async (_, command, steps) => {
  await breakFormulas();
  await insertSheet({ ...ATM.plan(ATM.defaults), charts: [] });
  await excel.host.settled();
  const before = excel.host.snapshot();
  for (const step of steps) {
    const cancel = new AbortController();
    const running = command({
      signal: cancel.signal,
      onProgress: (progress) => {
        if (progress.step === step) cancel.abort();
      },
    });
    await expect(running).rejects.toMatchObject({ name: "CancelledError" });
    await excel.host.settled();
    expect(excel.host.snapshot()).toEqual(before);
  }
  const told: StepProgress[] = [];
  await command({ onProgress: (progress) => told.push(progress) });
  expect([...new Set(told.map(({ step }) => step))]).toEqual(steps);
  for (const step of steps) {
    const { done, all } = told.findLast((progress) => progress.step === step) ?? {};
    expect(done).toBe(all);
  }
});
