import { act, cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { explainHostError } from "../../../src/excel/host/explainHostError";
import {
  CancelledError,
  NoAnswerError,
  SheetProtectedError,
} from "../../../src/excel/host/hostErrors";
import type { Insert } from "../../../src/excel/insert/insert";
import type { Progress } from "../../../src/excel/host/progress";
import type { Removal } from "../../../src/excel/remove/removeInsert";
import { findModel } from "../../../src/plans/models/models";
import type { Place } from "../../../src/plans/sheets/place";
import type { SheetPlan } from "../../../src/plans/sheets/sheetPlan";
import type { Workbook } from "../../../src/taskpane/tasks/workbook";
import { answeringWorkbook, openPane } from "../openPane";

afterEach(cleanup);

const INSERTED = {
  id: "7",
  sheet: "ATM operation (2)",
  title: "ATM operation",
  insertedAt: "2012-05-15T09:00:00.000Z",
};

/** Asks to remove all inserts, and says yes. */
async function removeAll(workbook: Workbook) {
  const { user } = await openPane({ workbook });
  await user.click(screen.getByRole("tab", { name: "Models" }));
  await user.click(screen.getByRole("button", { name: "Remove all" }));
  const question = screen.getByRole("group", { name: "Message" });
  await user.click(within(question).getByRole("button", { name: "Remove all" }));
  return user;
}

describe("models tab", () => {
  test("inserts a model and lists it with Remove", async () => {
    const insertPlan = jest.fn<Promise<Insert>, [SheetPlan, Place]>().mockResolvedValue(INSERTED);
    const { user } = await openPane({ workbook: answeringWorkbook({ insertPlan }) });
    await user.click(screen.getByRole("tab", { name: "Models" }));
    await user.click(screen.getByRole("button", { name: "Insert ATM operation" }));
    expect(insertPlan.mock.calls[0]?.[0].title).toBe("ATM operation");
    expect(await screen.findByRole("button", { name: "Remove ATM operation (2)" })).toBeVisible();
  });

  test("lists what the workbook remembers, and takes it off the list once it is removed", async () => {
    const removeInsert = jest.fn(() => Promise.resolve({ kind: "removed" as const }));
    const listInserts = () => Promise.resolve([INSERTED]);
    const { user } = await openPane({ workbook: answeringWorkbook({ listInserts, removeInsert }) });
    await user.click(screen.getByRole("tab", { name: "Models" }));
    await user.click(await screen.findByRole("button", { name: "Remove ATM operation (2)" }));
    expect(removeInsert).toHaveBeenCalledWith("7", expect.objectContaining({ force: false }));
    await waitFor(() => {
      expect(screen.queryByRole("button", { name: /^Remove/ })).not.toBeInTheDocument();
    });
  });

  test("lists what is there now whenever the reader turns to the pane, and says nothing where Excel does not tell", async () => {
    const listInserts = jest
      .fn<Promise<Insert[]>, []>()
      .mockResolvedValueOnce([INSERTED])
      .mockResolvedValueOnce([{ ...INSERTED, sheet: "Mine" }])
      .mockRejectedValue(new Error("A cell is edited"));
    const { user } = await openPane({ workbook: answeringWorkbook({ listInserts }) });
    await user.click(screen.getByRole("tab", { name: "Models" }));
    act(() => {
      fireEvent.focus(window);
    });
    expect(await screen.findByRole("button", { name: "Remove Mine" })).toBeVisible();
    expect(screen.queryByRole("button", { name: "Remove ATM operation (2)" })).toBeNull();
    await act(async () => {
      fireEvent.pointerEnter(document.documentElement);
      await Promise.resolve();
    });
    expect(screen.getByRole("button", { name: "Remove Mine" })).toBeVisible();
    expect(screen.queryByRole("group", { name: "Message" })).toBeNull();
  });

  test("brings an insert into view, and says where it is gone", async () => {
    const showInsert = jest.fn().mockResolvedValueOnce(true).mockResolvedValueOnce(false);
    const listInserts = () => Promise.resolve([INSERTED]);
    const { user } = await openPane({ workbook: answeringWorkbook({ listInserts, showInsert }) });
    await user.click(screen.getByRole("tab", { name: "Models" }));
    await user.click(await screen.findByRole("button", { name: "Go to ATM operation (2)" }));
    expect(showInsert).toHaveBeenCalledWith("7");
    expect(screen.queryByRole("group", { name: "Message" })).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Go to ATM operation (2)" }));
    expect(screen.getByRole("group", { name: "Message" })).toBeVisible();
    expect(screen.queryByRole("button", { name: /^Go to/ })).not.toBeInTheDocument();
  });

  test.each([
    ["a sheet", INSERTED, true],
    ["a block alone", { ...INSERTED, block: "B5:N83" }, false],
  ])("says before %s is removed whether Ctrl+Z brings it back", async (_, insert, isSaid) => {
    const listInserts = () => Promise.resolve([insert]);
    const { user } = await openPane({ workbook: answeringWorkbook({ listInserts }) });
    await user.click(screen.getByRole("tab", { name: "Models" }));
    expect(await screen.findByRole("button", { name: /^Remove ATM/ })).toBeVisible();
    expect(screen.queryByText(/cannot be undone with Ctrl\+Z/) !== null).toBe(isSaid);
  });

  test.each([
    [{ kind: "changed" } as const, "was changed since it was inserted"],
    [{ kind: "referenced", from: ["Sheet1"] } as const, "Formulas in Sheet1 rest on"],
  ])("asks before removing one that is %j", async (removal, question) => {
    const removeInsert = jest
      .fn<Promise<Removal>, Parameters<Workbook["removeInsert"]>>()
      .mockResolvedValueOnce(removal)
      .mockResolvedValueOnce({ kind: "removed" });
    const listInserts = () => Promise.resolve([INSERTED]);
    const { user } = await openPane({ workbook: answeringWorkbook({ listInserts, removeInsert }) });
    await user.click(screen.getByRole("tab", { name: "Models" }));
    await user.click(screen.getByRole("button", { name: "Remove ATM operation (2)" }));
    expect(screen.getByRole("group", { name: "Message" })).toHaveTextContent(question);
    expect(screen.getByRole("button", { name: "Keep" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Remove anyway" }));
    expect(removeInsert.mock.lastCall).toMatchObject(["7", { force: true }]);
    expect(screen.queryByRole("button", { name: /^Remove ATM/ })).not.toBeInTheDocument();
  });

  test("removes all after a question, and says what was kept", async () => {
    const others = ["One", "Two"].map((sheet) => ({ ...INSERTED, id: sheet, sheet }));
    const removeInsert = jest.fn((id: string) =>
      Promise.resolve<Removal>(id === "7" ? { kind: "changed" } : { kind: "removed" }),
    );
    const listInserts = () => Promise.resolve([INSERTED, ...others]);
    const { user } = await openPane({ workbook: answeringWorkbook({ listInserts, removeInsert }) });
    await user.click(screen.getByRole("tab", { name: "Models" }));
    await user.click(screen.getByRole("button", { name: "Remove all" }));
    expect(removeInsert).not.toHaveBeenCalled();
    const message = screen.getByRole("group", { name: "Message" });
    expect(message).toHaveTextContent("Remove all 3 inserts?");
    await user.click(within(message).getByRole("button", { name: "Remove all" }));
    expect(removeInsert.mock.calls.map(([id]) => id)).toEqual(["Two", "One", "7"]);
    expect(screen.getByRole("group", { name: "Message" })).toHaveTextContent(
      "2 inserts removed. Kept, because changed, referred to or refused by Excel: ATM operation (2).",
    );
    expect(screen.getByRole("button", { name: "Remove ATM operation (2)" })).toBeVisible();
    expect(screen.queryByRole("button", { name: "Remove One" })).toBeNull();
  });

  test("removes all but what Excel protects, without asking again", async () => {
    const others = ["One", "Two"].map((sheet) => ({ ...INSERTED, id: sheet, sheet }));
    const removeInsert = (id: string) =>
      id === "One"
        ? Promise.reject(new SheetProtectedError("One is protected"))
        : Promise.resolve<Removal>({ kind: "removed" });
    const listInserts = () => Promise.resolve([INSERTED, ...others]);
    await removeAll(answeringWorkbook({ listInserts, removeInsert }));
    expect(screen.getByRole("group", { name: "Message" })).toHaveTextContent(
      "2 inserts removed. Kept, because changed, referred to or refused by Excel: One.",
    );
    expect(screen.getByRole("button", { name: "Remove One" })).toBeVisible();
  });

  test.each([
    ["Cancelled.", new CancelledError("Cancelled")],
    ["Excel does not answer.", new NoAnswerError(Promise.resolve())],
    ["The connection to Excel was interrupted.", { code: "ConnectionFailure" }],
  ])(
    "stops removing all with what happened, a list read anew and a retry: %s",
    async (text, error) => {
      const others = ["One", "Two"].map((sheet) => ({ ...INSERTED, id: sheet, sheet }));
      const removeInsert = jest
        .fn<Promise<Removal>, [string]>()
        .mockResolvedValueOnce({ kind: "removed" })
        .mockRejectedValueOnce(error)
        .mockResolvedValueOnce({ kind: "gone" })
        .mockResolvedValue({ kind: "removed" });
      const listInserts = jest
        .fn<Promise<Insert[]>, []>()
        .mockResolvedValueOnce([INSERTED, ...others])
        .mockResolvedValue([INSERTED]);
      const explainError = (refused: unknown) => explainHostError(refused, "en");
      const user = await removeAll(answeringWorkbook({ listInserts, removeInsert, explainError }));
      const alert = await screen.findByRole("alert");
      expect(alert).toHaveTextContent(text);
      expect(alert).toHaveTextContent("Before that, 1 of the inserts had been removed.");
      expect(alert).not.toHaveTextContent("The workbook is as it was.");
      await waitFor(() => {
        expect(screen.getAllByRole("button", { name: /^Remove/ })).toHaveLength(1);
      });
      await user.click(screen.getByRole("button", { name: "Retry" }));
      expect(removeInsert.mock.calls.slice(2).map(([id]) => id)).toEqual(["Two", "One", "7"]);
      expect(screen.getByRole("group", { name: "Message" })).toHaveTextContent(
        "3 inserts removed.",
      );
    },
  );

  test("nothing else can be inserted while the workbook is at work", async () => {
    const insertPlan = jest.fn(() => new Promise<never>(() => undefined));
    const { user } = await openPane({ workbook: answeringWorkbook({ insertPlan }) });
    await user.click(screen.getByRole("tab", { name: "Models" }));
    const insert = screen.getByRole("button", { name: "Insert ATM operation" });
    await user.click(insert);
    await user.click(insert);
    expect(insertPlan).toHaveBeenCalledTimes(1);
    expect(screen.getByText("Working…")).toBeInTheDocument();
  });

  test("plans a model with the options chosen before, in the pane's language", async () => {
    const insertPlan = jest.fn<Promise<Insert>, [SheetPlan, Place]>().mockResolvedValue(INSERTED);
    const { user } = await openPane({ workbook: answeringWorkbook({ insertPlan }) });
    await user.click(screen.getByRole("tab", { name: "Models" }));
    await user.click(screen.getByText("Options"));
    await user.selectOptions(screen.getByRole("combobox", { name: "Columns" }), "Years only");
    await user.selectOptions(screen.getByRole("combobox", { name: "Unit" }), "JPY billion");
    await user.click(screen.getByRole("button", { name: "CAGR" }));
    await user.click(screen.getByRole("switch", { name: "With charts" }));
    await user.click(screen.getByRole("switch", { name: "With notes" }));
    await user.click(screen.getByRole("switch", { name: "With checks" }));
    await user.click(screen.getByRole("button", { name: "Insert ATM operation" }));
    const wanted = {
      ...({ layout: "years", unit: "billion" } as const),
      ...{ charts: false, notes: false, checks: false, added: ["cagr"] as const },
    };
    const atm = findModel("atm");
    expect(insertPlan).toHaveBeenCalledWith(atm?.plan({ ...atm.defaults, ...wanted }), {
      kind: "new-sheet",
    });
  });

  test("inserts where the reader wants it, once the address is one", async () => {
    const block: Insert = { ...INSERTED, sheet: "Sheet1", block: "B5:N83" };
    const insertPlan = jest
      .fn<Promise<Insert>, [SheetPlan, Place]>()
      .mockResolvedValueOnce(block)
      .mockRejectedValue(new Error("Not empty"));
    const removeInsert = () => Promise.resolve({ kind: "gone" as const });
    const workbook = answeringWorkbook({ insertPlan, removeInsert });
    const { user } = await openPane({ workbook });
    await user.click(screen.getByRole("tab", { name: "Models" }));
    await user.click(screen.getByText("Options"));
    const where = screen.getByRole("combobox", { name: "Where" });
    await user.selectOptions(where, "At the selected cell");
    const insert = screen.getByRole("button", { name: "Insert ATM operation" });
    await user.click(insert);
    expect(insertPlan.mock.calls[0]?.[1]).toEqual({ kind: "selection" });
    expect(screen.getByRole("group", { name: "Message" })).toHaveTextContent(
      "“ATM operation” inserted in Sheet1!B5:N83.",
    );
    expect(screen.queryByRole("button", { name: /^Insert all/ })).not.toBeInTheDocument();
    await user.selectOptions(where, "At an address");
    await user.type(screen.getByRole("textbox", { name: "Address" }), "B");
    await user.click(insert);
    expect(screen.getByText("Write a cell such as B5 or Sheet2!B5.")).toBeVisible();
    expect(insertPlan).toHaveBeenCalledTimes(1);
    await user.type(screen.getByRole("textbox", { name: "Address" }), "5");
    await user.click(insert);
    expect(insertPlan.mock.calls[1]?.[1]).toEqual({ kind: "address", address: "B5" });
    await user.click(screen.getByRole("button", { name: "Remove ATM operation (Sheet1!B5:N83)" }));
    expect(screen.getByRole("group", { name: "Message" })).toHaveTextContent(
      "can no longer be found",
    );
  });

  test("inserts every model with progress, and Cancel stops it", async () => {
    const started: Progress[] = [];
    const insertSheets: Workbook["insertSheets"] = (_plans, progress) => {
      started.push(progress);
      progress.onProgress?.({ step: "inserting", done: 2, all: 13 });
      return new Promise((_resolve, reject) => {
        progress.signal?.addEventListener("abort", () => {
          reject(new CancelledError("Cancelled"));
        });
      });
    };
    const explainError = () => "Cancelled. The workbook is as it was.";
    const { user } = await openPane({
      workbook: answeringWorkbook({ insertSheets, explainError }),
    });
    await user.click(screen.getByRole("tab", { name: "Models" }));
    await user.click(screen.getByRole("button", { name: /^Insert all \d+ models$/ }));
    expect(screen.getByRole("progressbar", { name: "2 of 13 sheets inserted" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(screen.getByRole("alert")).toHaveTextContent("Cancelled. The workbook is as it was.");
    expect(screen.queryByRole("progressbar")).not.toBeInTheDocument();
  });
});
