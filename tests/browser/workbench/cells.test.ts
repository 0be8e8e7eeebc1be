import { describeInChromium } from "../chromium/describeInChromium";
import {
  cellOf,
  enterInto,
  openWorkbench,
  shown,
  typeInto,
  type OpenWorkbench,
} from "../chromium/workbenchPage";

describeInChromium("a cell in the workbench", (browser) => {
  let workbench: OpenWorkbench;
  // One page for all of them, each with cells of its own: opening one takes longer than most of what follows.
  beforeAll(async () => {
    workbench = await openWorkbench(browser());
  });
  afterEach(async () => {
    await workbench.page.keyboard.press("Escape");
  });
  afterAll(async () => {
    await workbench.close();
  });

  test("shows the revenue of 4Q11 once its formula is typed", async () => {
    const { page } = workbench;
    await enterInto(page, "Sheet1!B2", '=IIJ.REVENUE("4Q11")');

    expect(await cellOf(page, "Sheet1!B2")).toMatchObject({ value: 26563, text: "26,563" });
  });

  test("counts in ordinary formulas, and they follow when it changes", async () => {
    const { page } = workbench;
    await page.evaluate(async () => {
      await window.workbench.write("Sheet1!B4:C4", [["4Q11", "=IIJ.REVENUE(B4)*2"]]);
    });
    expect((await cellOf(page, "Sheet1!C4")).value).toBe(53126);

    await enterInto(page, "Sheet1!B4", "FY11");
    expect((await cellOf(page, "Sheet1!C4")).value).toBeCloseTo(2 * 97314.605, 6);
  });

  test("is offered our functions with what they do while =iij. is typed", async () => {
    const { page } = workbench;
    await typeInto(page, "Sheet1!B6", "=iij.rev");

    await shown(page.getByText("IIJ.REVENUE", { exact: true }));
    await shown(page.getByText(/IIJ's revenue, in all or of one segment/));
  });

  test("is offered the values of an argument beside the function's help, not over it", async () => {
    const { page } = workbench;
    await typeInto(page, "Sheet1!B8", '=IIJ.VALUE("');

    const choices = page.getByRole("listbox").filter({ hasText: "Cost of revenue" });
    const help = page.getByText("IIJ.VALUE(metric", { exact: false }).first();
    await shown(choices);
    await shown(help);
    const [list, popup] = [await choices.boundingBox(), await help.boundingBox()];
    expect(list?.x).toBeGreaterThanOrEqual((popup?.x ?? 0) + (popup?.width ?? 0));
  });

  test("explains a typo where the mouse rests on it, and what to write instead", async () => {
    const { page } = workbench;
    await enterInto(page, "Sheet1!A1", '=IIJ.VALUE("opreating income","4Q11")');

    const { error, message } = await cellOf(page, "Sheet1!A1");
    expect(error).toBe("#VALUE!");
    expect(message).toMatch(/"opreating income".*Operating income/);

    const grid = await page.getByRole("main").boundingBox();
    if (!grid) throw new Error("The grid is not on the page.");
    const reason = page.getByRole("tooltip").getByText(/Operating income/);
    // A busy page may miss a move of the mouse; a person moves it again.
    for (let moves = 0; moves < 20 && !(await reason.isVisible()); moves += 1) {
      await page.mouse.move(grid.x + 300, grid.y + 300);
      await page.mouse.move(grid.x + 80, grid.y + 60, { steps: 5 });
      await page.waitForTimeout(250);
    }
    await shown(reason);
  });

  test("explains an error that its function answers while it is selected", async () => {
    const { page } = workbench;
    await typeInto(page, "Sheet1!B10", '=IIJ.VALUE("opreating income","4Q11")');
    await page.keyboard.press("Enter");
    await page.keyboard.press("ArrowUp");

    await shown(page.getByRole("tooltip").getByText(/Did you mean.*Operating income/));
  });

  test("with a misspelt function says which one was meant, to scripts and when it is selected", async () => {
    const { page } = workbench;
    await enterInto(page, "Sheet1!B12", '=IIJ.REVENEU("4Q11")');
    const { error, message } = await cellOf(page, "Sheet1!B12");
    expect(error).toBe("#NAME?");
    expect(message).toMatch(/Did you mean IIJ\.REVENUE\?/);

    await page.evaluate(() => {
      window.workbench.select("Sheet1!B12");
    });
    await shown(page.getByRole("tooltip").getByText(/Did you mean IIJ\.REVENUE\?/));
  });

  test("shows its card when it is clicked, until another cell is selected", async () => {
    const { page } = workbench;
    await page.evaluate(() => window.workbench.write("Sheet1!A1", '=IIJ.REVENUE("4Q11")'));
    const grid = await page.getByRole("main").boundingBox();
    if (!grid) throw new Error("The grid is not on the page.");
    const card = page.getByRole("dialog", { name: "Revenue" });
    await page.mouse.click(grid.x + 300, grid.y + 300);
    await page.mouse.click(grid.x + 80, grid.y + 60);
    await shown(card.getByText("26,563", { exact: true }));

    await page.keyboard.press("ArrowDown");
    await card.waitFor({ state: "detached" });
  });

  test("without a figure says which periods have one", async () => {
    const { page } = workbench;
    await page.evaluate(async () => {
      await window.workbench.write("Sheet1!B14", '=IIJ.VALUE("revenue.atm","1Q05")');
    });

    const { error, message } = await cellOf(page, "Sheet1!B14");
    expect(error).toBe("#N/A");
    expect(message).toMatch(/1Q10/);
  });
});
