import { describeInChromium } from "../chromium/describeInChromium";
import {
  cellsOf,
  chartsOf,
  insertModel,
  openWorkbench,
  reloadedBy,
  sheetsOf,
  shown,
  type OpenWorkbench,
} from "../chromium/workbenchPage";

const COLUMNS = "1Q10 2Q10 3Q10 4Q10 FY10 1Q11 2Q11 3Q11 4Q11 FY11".split(" ");
const REVENUE = [106, 123, 125, 164, 517, 244, 317, 361, 402, 1324];

describeInChromium("the ATM model's sheet in the workbench", (browser) => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await openWorkbench(browser());
    await insertModel(workbench, "ATM operation");
  });
  afterAll(async () => {
    await workbench.close();
  });

  test("has the slide's ten columns as live formulas on a sheet of its own", async () => {
    const { page } = workbench;
    expect(await sheetsOf(page)).toEqual(["Sheet1", "ATM operation"]);

    const rows = await cellsOf(page, "'ATM operation'!D5:M7");
    expect(rows[0]?.map((cell) => cell.value)).toEqual(COLUMNS);
    expect(rows[2]?.map((cell) => cell.value)).toEqual(REVENUE);
    expect(rows[2]?.every((cell) => cell.formula?.startsWith("=IIJ.VALUE("))).toBe(true);
  });

  test("shows no error anywhere", async () => {
    const cells = (await cellsOf(workbench.page, "'ATM operation'!A1:N60")).flat();
    expect(cells.filter((cell) => cell.error !== null)).toEqual([]);
  });

  test("comes with a chart of the sheet's own figures, drawn on the page", async () => {
    const { page } = workbench;
    const charts = await chartsOf(page, "ATM operation");
    expect(charts.length).toBeGreaterThan(0);
    expect(charts[0]?.series.some((series) => series.values.includes(402))).toBe(true);
    await shown(page.getByRole("img", { name: charts[0]?.title ?? "" }));
  });

  test("gets its chart back by Ctrl+Z, whether moved or deleted, and stays itself", async () => {
    const { page } = workbench;
    const [before] = await chartsOf(page, "ATM operation");
    const chart = page.getByRole("img", { name: before?.title ?? "" });
    await shown(chart);
    for (const key of ["ArrowRight", "ArrowRight", "ArrowDown"]) await chart.press(key);
    expect((await chartsOf(page, "ATM operation"))[0]?.left).toBe((before?.left ?? 0) + 8);
    // Keys pressed in quick succession are one step back; on a busy machine they may be three.
    for (let presses = 0; presses < 3; presses += 1) {
      if ((await chartsOf(page, "ATM operation"))[0]?.left === before?.left) break;
      await chart.press("Control+z");
    }
    expect(await chartsOf(page, "ATM operation")).toEqual([before]);

    await chart.press("Delete");
    expect(await chartsOf(page, "ATM operation")).toEqual([]);
    await page.keyboard.press("Control+z");
    expect(await chartsOf(page, "ATM operation")).toEqual([before]);
    expect(await sheetsOf(page)).toEqual(["Sheet1", "ATM operation"]);
  });

  test("recalculates when one of its cells is overwritten", async () => {
    const { page } = workbench;
    await page.evaluate(async () => {
      await window.workbench.write("Sheet1!A1", "='ATM operation'!L7-'ATM operation'!L8");
    });
    const before = await cellsOf(page, "Sheet1!A1");
    await page.evaluate(async () => {
      await window.workbench.write("'ATM operation'!L8", 1000);
    });
    const after = await cellsOf(page, "Sheet1!A1");
    expect(before[0]?.[0]?.value).toBe(33);
    expect(after[0]?.[0]?.value).toBe(-598);
  });

  test("gets a number when it is inserted a second time", async () => {
    const { page, pane } = workbench;
    await pane.getByRole("button", { name: "Insert ATM operation", exact: true }).click();
    await shown(pane.getByText("Sheet “ATM operation (2)” inserted."));
    expect(await sheetsOf(page)).toEqual(["Sheet1", "ATM operation", "ATM operation (2)"]);
  });

  test("is still there after a reload, with its chart and its Remove, until a new workbook", async () => {
    const { page, pane } = workbench;
    await page.evaluate(() => window.workbench.settled());
    await reloadedBy(page, () => page.reload());

    const rows = await cellsOf(page, "'ATM operation'!D7:M7");
    expect(rows[0]?.map((cell) => cell.value)).toEqual(REVENUE);
    const charts = await chartsOf(page, "ATM operation");
    expect(charts.length).toBeGreaterThan(0);
    await pane.getByRole("tab", { name: "Models" }).click();
    await shown(pane.getByRole("button", { name: "Remove ATM operation", exact: true }));

    await reloadedBy(page, () => page.getByRole("button", { name: "New workbook" }).click());
    expect(await sheetsOf(page)).toEqual(["Sheet1"]);
  });
});

describeInChromium("the ATM model beside what is a reader's own", (browser) => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await openWorkbench(browser());
  });
  afterAll(async () => {
    await workbench.close();
  });

  test("is gone after Remove, and nothing else is", async () => {
    const { page, pane } = workbench;
    await insertModel(workbench, "ATM operation");
    await page.evaluate(async () => {
      await window.workbench.write("Sheet1!A1", "mine");
    });
    await pane.getByRole("button", { name: "Remove ATM operation", exact: true }).click();
    await shown(pane.getByText("Sheet “ATM operation” removed."));

    expect(await sheetsOf(page)).toEqual(["Sheet1"]);
    expect((await cellsOf(page, "Sheet1!A1"))[0]?.[0]?.value).toBe("mine");
  });

  test("goes into empty cells from the selected one on, and nowhere else", async () => {
    const { page, pane } = workbench;
    await pane.getByRole("tab", { name: "Models" }).click();
    await page.evaluate(async () => {
      await window.workbench.write("Sheet1!G20", "mine");
      window.workbench.select("Sheet1!B5");
    });
    await pane.getByText("Options").click();
    await pane.getByRole("combobox", { name: "Where" }).selectOption("selection");
    const insert = pane.getByRole("button", { name: "Insert ATM operation", exact: true });
    await insert.click();
    await shown(pane.getByText(/^G20 is not empty, and Sheet1!B5:N\d+ was to be filled\./));

    await page.evaluate(async () => {
      await window.workbench.write("Sheet1!G20", "");
      await window.workbench.write("Sheet1!A1", "mine");
      window.workbench.select("Sheet1!B5");
    });
    await insert.click();
    await shown(pane.getByText(/^“ATM operation” inserted in Sheet1!B5:N\d+\.$/));
    const rows = await cellsOf(page, "Sheet1!E11:N11");
    expect(rows[0]?.map((cell) => cell.value)).toEqual(REVENUE);
    expect(await chartsOf(page, "Sheet1")).toHaveLength(1);

    await pane.getByRole("button", { name: /^Remove ATM operation \(Sheet1!B5/ }).click();
    await shown(pane.getByText(/^“ATM operation \(Sheet1!B5:N\d+\)” removed\.$/));
    expect(await chartsOf(page, "Sheet1")).toEqual([]);
    const left = (await cellsOf(page, "Sheet1!A1:N99")).flat().filter(({ text }) => text !== "");
    expect(left.map(({ value }) => value)).toEqual(["mine"]);
  });
});
