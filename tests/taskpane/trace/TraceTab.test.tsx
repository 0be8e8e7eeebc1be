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
