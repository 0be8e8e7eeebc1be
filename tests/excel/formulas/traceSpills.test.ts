import { insertPlan } from "../../../src/excel/insert/insertPlan";
import { traceSelection } from "../../../src/excel/formulas/traceSelection";
import { formatCell, readArea } from "../../../src/plans/sheets/address";
import { ATM } from "../../../src/plans/models/atm";
import { DEFAULT_OPTIONS } from "../../../src/plans/tables/planOptions";
import { factsOfCall } from "../../../src/taskpane/trace/factsOfCall";
import { formatPeriod } from "../../../src/domain/periods/period";
import { openFunctions } from "../../functions/openFunctions";
import type { OpenExcel } from "../../headless/openExcel";

jest.setTimeout(60_000);

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openFunctions();
});
afterEach(() => {
  excel.close();
});

/** What each cell of an area is traced to: its figures by metric and period, or nothing. */
async function traced(area: string): Promise<readonly (readonly string[])[]> {
  const { top, left, bottom, right } = readArea(area);
  const rows: string[][] = [];
  for (let row = top; row <= bottom; row += 1) {
    const cells: string[] = [];
    for (let column = left; column <= right; column += 1) {
      cells.push(await traceCell(formatCell(row, column)));
    }
    rows.push(cells);
  }
  return rows;
}

async function traceCell(address: string): Promise<string> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange(address).select();
    await context.sync();
  });
  const { figures } = await traceSelection();
  return figures
    .flatMap((figure) => factsOfCall(figure))
    .map(({ metric, period }) => `${metric} ${formatPeriod(period)}`)
    .join(", ");
}

describe("a cell that a formula spills into", () => {
  test("is the grid's figure of its own row and column", async () => {
    excel.host.write("Sheet1!B2:D4", [
      [null, "FY10", "4Q11"],
      ["revenue", "=IIJ.GRID(B3:B4,C2:D2)", null],
      ["営業利益", null, null],
    ]);
    await excel.host.settled();
    expect(await traced("C3:D4")).toEqual([
      ["revenue FY10", "revenue 4Q11"],
      ["operating-income FY10", "operating-income 4Q11"],
    ]);
  });

  test("is found in a grid that stands the other way, and in one of arrays", async () => {
    excel.host.write("Sheet1!B2:D4", [
      [null, "revenue", "cost"],
      ["FY10", "=IIJ.GRID(C2:D2,B3:B4)", null],
      ["FY11", null, null],
    ]);
    excel.host.write("Sheet1!F2", '=IIJ.GRID({"revenue";"cost"},{"FY10","FY11"})');
    await excel.host.settled();
    expect(await traced("C3:D4")).toEqual([
      ["revenue FY10", "cost FY10"],
      ["revenue FY11", "cost FY11"],
    ]);
    expect(await traced("F2:G3")).toEqual([
      ["revenue FY10", "revenue FY11"],
      ["cost FY10", "cost FY11"],
    ]);
  });

  test.each([
    [
      '=IIJ.SERIES("revenue.atm","1Q11","2Q11")',
      [
        ["", ""],
        ["", "revenue.atm 1Q11"],
        ["", "revenue.atm 2Q11"],
      ],
    ],
    [
      '=IIJ.SERIES("revenue","FY10","FY11","billion",TRUE,"horizontal")',
      [
        ["", "", ""],
        ["", "revenue FY10", "revenue FY11"],
      ],
    ],
    [
      '=IIJ.SERIES("revenue","3Q11","4Q11",,FALSE,"horizontal")',
      [["revenue 3Q11", "revenue 4Q11"]],
    ],
    ['=IIJ.SERIES("cash","FY10","FY11",,FALSE)', [["cash 2011-03-31"], ["cash 2012-03-31"]]],
    [
      '=IIJ.TABLE("atm","3Q11","4Q11")',
      [
        ["", "", ""],
        ["", "revenue.atm 3Q11", "revenue.atm 4Q11"],
        ["", "cost.atm 3Q11", "cost.atm 4Q11"],
      ],
    ],
  ])("%s: every cell is told apart, headings are no figures", async (formula, expected) => {
    excel.host.write("Sheet1!C3", formula);
    await excel.host.settled();
    const [right = 0, bottom] = [expected[0]?.length, expected.length];
    const last = `${String.fromCharCode(66 + right)}${2 + bottom}`;
    expect(await traced(`C3:${last}`)).toEqual(expected);
  });

  test("is followed from the formulas that rest on it", async () => {
    await insertPlan(ATM.plan({ ...DEFAULT_OPTIONS, formulas: "grid" }), {
      kind: "address",
      address: "C4",
    });
    await excel.host.settled();
    const batches = excel.batches;
    expect(await traceCell("G14")).toBe("operating-income.atm 2Q10");
    expect(excel.batches - batches).toBe(6);
  });
});

describe("a formula with several calls", () => {
  test("rests on the figure of each, and on the cells beside them", async () => {
    excel.host.write("Sheet1!A1", '=IIJ.COST("4Q11")');
    excel.host.write("Sheet1!A2", '=IIJ.REVENUE("4Q11")-IIJ.REVENUE("4Q10")-A1');
    excel.host.write("Sheet1!A3", '="IIJ.SGA("&IIJ.REVENUE("FY11")&")"');
    await excel.host.settled();
    expect(await traceCell("A2")).toBe("revenue 4Q11, revenue 4Q10, cost 4Q11");
    expect(await traceCell("A3")).toBe("revenue FY11");
  });

  test("that fills cells rests on the figure of each that stands there", async () => {
    excel.host.write(
      "Sheet1!C3",
      '=IIJ.SERIES("revenue","FY10","FY11",,FALSE)/IIJ.SERIES("cost","FY10","FY11",,FALSE)',
    );
    excel.host.write("Sheet1!E3", '=IIJ.SERIES("cash","FY10","FY11",,FALSE)/IIJ.REVENUE("FY11")');
    excel.host.write(
      "Sheet1!G3",
      '=SORT(IIJ.SERIES("revenue","FY10","FY11",,FALSE)-IIJ.SERIES("cost","FY10","FY11",,FALSE))',
    );
    await excel.host.settled();
    expect(await traced("C3:C4")).toEqual([
      ["revenue FY10, cost FY10"],
      ["revenue FY11, cost FY11"],
    ]);
    expect(await traceCell("E4")).toBe("cash 2012-03-31, revenue FY11");
    expect(await traceCell("G4")).toBe("");
  });

  test("is read past a text that looks like a call", async () => {
    excel.host.write("Sheet1!A1", '=IF("IIJ.COST"="",0,IIJ.REVENUE("4Q11"))');
    await excel.host.settled();
    expect(await traceCell("A1")).toBe("revenue 4Q11");
  });
});
