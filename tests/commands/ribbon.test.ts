import { commandOf } from "../../src/commands/commands";
import { runCommand } from "../../src/commands/runCommand";
import { listenForNotices } from "../../src/excel/host/paneNotice";
import { MODEL_IDS } from "../../src/plans/models/modelIds";
import { MODELS } from "../../src/plans/models/models";
import type { PaneNotice } from "../../src/excel/host/paneNotice";
import { openFunctions } from "../functions/openFunctions";
import type { OpenExcel } from "../headless/openExcel";

jest.setTimeout(60_000);

let excel: OpenExcel;
let notices: PaneNotice[];
let stopListening: () => void;
let shown: jest.Mock<Promise<void>, []>;

beforeEach(async () => {
  excel = await openFunctions();
  notices = [];
  stopListening = listenForNotices((notice) => notices.push(notice));
  shown = jest.fn(() => Promise.resolve());
  Object.assign(Office, { addin: { showAsTaskpane: shown } });
});
afterEach(() => {
  stopListening();
  excel.close();
});

async function press(id: string): Promise<void> {
  await runCommand(commandOf(id), "en");
}

/** Runs the scripts of the add-in's page anew, which tell Excel what its buttons do; `between` is done before it is told all. */
async function loadPage<T>(between?: () => T): Promise<T | undefined> {
  jest.resetModules();
  const page = Object.assign(globalThis, { window: new EventTarget() });
  await import("../../src/commands/earlyPresses");
  const done = between?.();
  await import("../../src/functions/telling/shippedTelling");
  await import("../../src/commands/index");
  Reflect.deleteProperty(page, "window");
  return done;
}

function sheetNames(): readonly string[] {
  return excel.host.sheets().map(({ name }) => name);
}

/** Resolves when the pane is told that something was inserted. */
function inserted(): Promise<void> {
  return new Promise((resolve) => {
    stopListening = listenForNotices(({ kind }) => {
      if (kind === "inserts-changed") resolve();
    });
  });
}

describe("ribbon buttons", () => {
  test("know every model by its id, in the models' order, before a model is loaded", () => {
    expect(MODEL_IDS).toEqual(MODELS.map(({ id }) => id));
  });

  test("insert a model without the pane, and let the pane list it", async () => {
    await press("insertModel.atm");
    expect(sheetNames()).toEqual(["Sheet1", "ATM operation"]);
    expect(notices).toEqual([{ kind: "inserts-changed" }]);
    expect(shown).not.toHaveBeenCalled();
  });

  test("open the pane with what Excel refused; retry presses the button again", async () => {
    excel.faults.inject({ sync: 2, kind: "AccessDenied" });
    await press("insertModel.atm");
    expect(sheetNames()).toEqual(["Sheet1"]);
    expect(shown).toHaveBeenCalledTimes(1);
    const [notice] = notices;
    expect(notice).toMatchObject({ kind: "refused", error: { code: "AccessDenied" } });
    if (notice?.kind === "refused") notice.retry();
    await inserted();
    expect(sheetNames()).toEqual(["Sheet1", "ATM operation"]);
  });

  test.each([
    ["compare", "compare"],
    ["traceSelection", "trace"],
    ["freezeSheet", "freeze"],
    ["repairFormulas", "repair"],
  ])("%s opens the pane and leaves the work to it", async (id, request) => {
    await press(id);
    expect(shown).toHaveBeenCalledTimes(1);
    expect(notices).toEqual([{ kind: "requested", request }]);
  });

  test("wait where they are pressed before what they do is there", async () => {
    const pressed = await loadPage(() => ({ done: excel.runCommand("insertModel.atm") }));
    await pressed?.done;
    expect(sheetNames()).toEqual(["Sheet1", "ATM operation"]);
  });

  test("say that they have completed, as Excel waits for", async () => {
    await loadPage();
    await excel.runCommand("insertModel.atm");
    expect(sheetNames()).toEqual(["Sheet1", "ATM operation"]);
    excel.faults.inject({ sync: 1, kind: "AccessDenied" });
    await excel.runCommand("insertModel.revenue");
    expect(shown).toHaveBeenCalledTimes(1);
  });

  test("keep their notice until the pane listens", async () => {
    stopListening();
    await press("compare");
    expect(notices).toEqual([]);
    stopListening = listenForNotices((notice) => notices.push(notice));
    expect(notices).toEqual([{ kind: "requested", request: "compare" }]);
  });
});

test("a button that opens the pane is done at once, whether or not the pane ever shows", async () => {
  shown.mockImplementation(() => new Promise(() => undefined));
  await loadPage();
  for (const id of ["compare", "traceSelection", "freezeSheet", "repairFormulas"]) {
    await excel.runCommand(id);
  }
  expect(shown).toHaveBeenCalledTimes(4);
});
