import { cleanup, screen } from "@testing-library/react";
import type { Trace } from "../../../src/excel/formulas/traceSelection";
import type { PaneNotice } from "../../../src/excel/host/paneNotice";
import { answeringWorkbook, openPane } from "../openPane";

afterEach(cleanup);

const TRACE: Trace = {
  sheet: "ATM operation",
  address: "M9",
  formula: "=M8/L8-1",
  value: 1.56,
  figures: [
    {
      sheet: "ATM operation",
      address: "M8",
      id: "VALUE",
      formula: "=IIJ.VALUE($A8,M$5)",
      value: 1324,
      arguments: ["revenue.atm", "FY11"],
    },
  ],
};

describe("trace tab", () => {
  test("shows the figures that the selected cell rests on, each with its source", async () => {
    const traceSelection = () => Promise.resolve(TRACE);
    const { user } = await openPane({ workbook: answeringWorkbook({ traceSelection }) });
    await user.click(screen.getByRole("tab", { name: "Trace" }));
    await user.click(screen.getByRole("button", { name: "Trace the selected cell" }));
    const traced = screen.getByRole("region", { name: "Traced cell" });
    expect(traced).toHaveTextContent("ATM operation!M9");
    expect(traced).toHaveTextContent("It rests on one figure of IIJ.");
    expect(traced).toHaveTextContent("ATM operation business revenue, FY11: 1,324");
    expect(traced).toHaveTextContent("1,323.5 – 1,324.5");
  });

  test("shows every figure that a calculated cell is made of", async () => {
    const growth = {
      ...{ sheet: "S", address: "B2", id: "GROWTH", value: 0.18, arguments: ["revenue", "FY11"] },
      formula: '=IIJ.GROWTH("revenue","FY11")',
    };
    const traceSelection = () => Promise.resolve({ ...TRACE, figures: [growth] });
    const { user } = await openPane({ workbook: answeringWorkbook({ traceSelection }) });
    await user.click(screen.getByRole("tab", { name: "Trace" }));
    await user.click(screen.getByRole("button", { name: "Trace the selected cell" }));
    const traced = screen.getByRole("region", { name: "Traced cell" });
    expect(traced).toHaveTextContent("It rests on 2 figures of IIJ.");
    expect(traced).toHaveTextContent("Revenue, FY11: 97,315");
    expect(traced).toHaveTextContent("Revenue, FY10: 82,418");
    expect(screen.getAllByText(growth.formula)).toHaveLength(1);
  });

  test("says which scenario a figure is of", async () => {
    const target = {
      ...{ sheet: "S", address: "B2", id: "VALUE", value: 107_000 },
      formula: '=IIJ.VALUE("revenue","FY12",,"forecast")',
      arguments: ["revenue", "FY12", null, "forecast"],
    };
    const traceSelection = () => Promise.resolve({ ...TRACE, figures: [target] });
    const { user } = await openPane({ workbook: answeringWorkbook({ traceSelection }) });
    await user.click(screen.getByRole("tab", { name: "Trace" }));
    await user.click(screen.getByRole("button", { name: "Trace the selected cell" }));
    expect(screen.getByRole("region", { name: "Traced cell" })).toHaveTextContent(
      /Revenue, FY12 .*target.*: 107,000/i,
    );
  });

  test("says why a formula of ours shows an error", async () => {
    const wrong = {
      ...{ sheet: "S", address: "B2", id: "COST", value: "#VALUE!", arguments: ["FY11", "WAN"] },
      formula: '=IIJ.COST("FY11","WAN")',
    };
    const traceSelection = () => Promise.resolve({ ...TRACE, figures: [wrong] });
    const { user } = await openPane({ workbook: answeringWorkbook({ traceSelection }) });
    await user.click(screen.getByRole("tab", { name: "Trace" }));
    await user.click(screen.getByRole("button", { name: "Trace the selected cell" }));
    const traced = screen.getByRole("region", { name: "Traced cell" });
    expect(traced).toHaveTextContent("No figure of IIJ is under this cell.");
    expect(traced).toHaveTextContent('segment: "WAN" is a metric.');
  });

  test("shows the formula of a figure once", async () => {
    const [figure] = TRACE.figures;
    const formula = "=IIJ.VALUE($A8,M$5)";
    const traceSelection = () =>
      Promise.resolve({ ...TRACE, address: "M8", formula, figures: figure ? [figure] : [] });
    const { user } = await openPane({ workbook: answeringWorkbook({ traceSelection }) });
    await user.click(screen.getByRole("tab", { name: "Trace" }));
    await user.click(screen.getByRole("button", { name: "Trace the selected cell" }));
    expect(screen.getAllByText(formula)).toHaveLength(1);
  });

  test("says that no figure is under a cell", async () => {
    const traceSelection = () => Promise.resolve({ ...TRACE, figures: [] });
    const { user } = await openPane({ workbook: answeringWorkbook({ traceSelection }) });
    await user.click(screen.getByRole("tab", { name: "Trace" }));
    await user.click(screen.getByRole("button", { name: "Trace the selected cell" }));
    expect(screen.getByText("No figure of IIJ is under this cell.")).toBeVisible();
  });

  test("the ribbon's Trace button opens the tab and traces at once", async () => {
    const traceSelection = () => Promise.resolve(TRACE);
    const listenForNotices = (listener: (notice: PaneNotice) => void) => {
      listener({ kind: "requested", request: "trace" });
      return () => undefined;
    };
    await openPane({ workbook: answeringWorkbook({ traceSelection, listenForNotices }) });
    expect(screen.getByRole("tab", { name: "Trace", selected: true })).toBeVisible();
    expect(screen.getByRole("region", { name: "Traced cell" })).toHaveTextContent("M9");
  });
});
