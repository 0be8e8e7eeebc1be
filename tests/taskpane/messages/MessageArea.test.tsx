import { cleanup, screen, waitFor } from "@testing-library/react";
import type { Workbook } from "../../../src/taskpane/tasks/workbook";
import { answeringWorkbook, openPane } from "../openPane";

afterEach(cleanup);

const REASON = "A cell is being edited. Nothing was changed.";

/** A workbook that refuses the first formula and takes the next. */
function refusingOnce() {
  const insertFormula = jest
    .fn<Promise<{ address: string }>, [string]>()
    .mockRejectedValueOnce(new Error("InvalidOperationInCellEditMode"))
    .mockResolvedValue({ address: "Sheet1!A1" });
  return answeringWorkbook({ insertFormula, explainError: () => REASON });
}

describe("messages", () => {
  test("a refusal says what was left untouched, and is announced", async () => {
    const { user } = await openPane({ workbook: refusingOnce() });
    await user.click(screen.getByRole("button", { name: "Insert formula" }));
    expect(await screen.findByRole("group", { name: "Message" })).toHaveTextContent(REASON);
    expect(screen.getByRole("alert")).toHaveTextContent(REASON);
  });

  test("Retry asks for the same again", async () => {
    const workbook = refusingOnce();
    const { user } = await openPane({ workbook });
    await user.click(screen.getByRole("button", { name: "Insert formula" }));
    await user.click(await screen.findByRole("button", { name: "Retry" }));
    expect(screen.getByRole("group", { name: "Message" })).toHaveTextContent(
      "Formula inserted in Sheet1!A1.",
    );
    expect(screen.queryByRole("button", { name: "Retry" })).not.toBeInTheDocument();
  });

  test("a message goes away when it is dismissed", async () => {
    const { user } = await openPane({ workbook: refusingOnce() });
    await user.click(screen.getByRole("button", { name: "Insert formula" }));
    await user.click(await screen.findByRole("button", { name: "Dismiss" }));
    expect(screen.queryByRole("group", { name: "Message" })).not.toBeInTheDocument();
  });

  test("a ribbon button that was refused is told here, and Retry presses it again", async () => {
    const retry = jest.fn();
    const listenForNotices: Workbook["listenForNotices"] = (listener) => {
      listener({ kind: "refused", error: new Error("AccessDenied"), retry });
      return () => undefined;
    };
    const explainError = () => REASON;
    const { user } = await openPane({
      workbook: answeringWorkbook({ explainError, listenForNotices }),
    });
    expect(screen.getByRole("alert")).toHaveTextContent(REASON);
    await user.click(screen.getByRole("button", { name: "Retry" }));
    expect(retry).toHaveBeenCalledTimes(1);
  });

  test("a request that Excel holds back says after a while what may hold it", async () => {
    const insertFormula = () => new Promise<never>(() => undefined);
    const { user } = await openPane({ workbook: answeringWorkbook({ insertFormula }) });
    await user.click(screen.getByRole("button", { name: "Insert formula" }));
    const [status] = screen.getAllByRole("status");
    expect(status).toHaveTextContent("Working…");
    await waitFor(
      () => {
        expect(status).toHaveTextContent(/If a cell is being edited/);
      },
      { timeout: 5000 },
    );
  });

  test("the focus stays where the reader put it", async () => {
    const { user } = await openPane({ workbook: refusingOnce() });
    const button = screen.getByRole("button", { name: "Insert formula" });
    await user.click(button);
    await screen.findByRole("group", { name: "Message" });
    expect(button).toHaveFocus();
  });
});

describe("a warning that formulas do not work in this Excel", () => {
  test.each([
    ["ipad", "en", /^Excel on iPad does not run formulas/],
    ["ipad", "ja", /^iPad版Excelはアドインの数式を計算できません/],
    ["no-functions", "en", /^This Excel does not run formulas/],
    ["no-functions", "ja", /^このExcelはアドインの数式を計算できません/],
    ["turkish", "en", /^Excel in Turkish refuses .* Type IIJ formulas yourself/],
    ["turkish", "ja", /^トルコ語表示のExcel/],
  ] as const)("says so above every tab: %s, %s", async (obstacle, locale, text) => {
    const { user } = await openPane({ workbook: answeringWorkbook({ obstacle }), locale });
    for (const tab of screen.getAllByRole("tab")) {
      await user.click(tab);
      expect(screen.getByRole("note")).toHaveTextContent(text);
    }
  });

  test("is absent where they do", async () => {
    await openPane();
    expect(screen.queryByRole("note")).not.toBeInTheDocument();
  });
});
