import { type OpenExcel, openExcel } from "../../../headless/openExcel";
import type { FunctionDefinition } from "../../../../src/workbench/host/functions/functionDefinition";

let excel: OpenExcel;
afterEach(() => {
  excel.close();
});

const DEFINITIONS: readonly FunctionDefinition[] = [
  {
    id: "VALUE",
    name: "VALUE",
    parameters: [{ name: "metric" }, { name: "period", optional: true }],
  },
  { id: "TEXT", name: "TEXT", parameters: [{ name: "text", type: "string" }] },
  { id: "NUMBER", name: "NUMBER", parameters: [{ name: "number", type: "number" }] },
  { id: "GRID", name: "GRID", parameters: [{ name: "rows", dimensionality: "matrix" }] },
  {
    id: "WHERE",
    name: "WHERE",
    parameters: [{ name: "anything", optional: true }],
    options: { requiresAddress: true },
  },
  {
    id: "ERRORS",
    name: "ERRORS",
    parameters: [{ name: "one" }, { name: "list", dimensionality: "matrix", optional: true }],
    allowErrorForDataTypeAny: true,
  },
];

type Call = (...args: unknown[]) => unknown;

function open(associations: Record<string, Call>): unknown[][] {
  const calls: unknown[][] = [];
  const recorded = Object.entries(associations).map(([id, call]) => [
    id,
    (...args: unknown[]) => {
      calls.push([id, ...args.slice(0, -1)]);
      return call(...args);
    },
  ]);
  excel = openExcel({
    functions: DEFINITIONS,
    associations: Object.fromEntries(recorded) as Record<string, Call>,
  });
  return calls;
}

const values = (address: string): unknown[][] =>
  excel.host.read(address).map((row) => row.map(({ value }) => value));

const settled = (): Promise<void> => excel.host.settled();

test("are asked once for the same arguments, all in one event", async () => {
  const calls = open({ VALUE: (metric) => `${String(metric)}!` });
  excel.host.write("A1:A3", [
    ['=IIJ.VALUE("a")'],
    ['=IIJ.VALUE("b")&IIJ.VALUE("a")'],
    ['=iij.value("a")'],
  ]);
  expect(values("A1:A1")).toEqual([[null]]);
  await settled();
  expect(values("A1:A3")).toEqual([["a!"], ["b!a!"], ["a!"]]);
  expect(calls).toEqual([
    ["VALUE", "a", null],
    ["VALUE", "b", null],
  ]);
  expect(excel.host.stats()).toMatchObject({ functionsEvaluated: 2, functionBatches: 1 });
});

test("show #BUSY! in a batch that reads before they have answered", async () => {
  open({ VALUE: () => 1 });
  const seen = await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    cell.formulas = [['=IIJ.VALUE("a")']];
    cell.load("values,valueTypes");
    await context.sync();
    return [cell.values, cell.valueTypes];
  });
  expect(seen).toEqual([[["#BUSY!"]], [["Error"]]]);
  await settled();
  expect(values("A1")).toEqual([[1]]);
});

test("rest on other functions and on cells", async () => {
  open({ VALUE: (metric) => Number(metric) + 1 });
  excel.host.write("A1:B1", [[1, "=IIJ.VALUE(IIJ.VALUE(A1))*10"]]);
  await settled();
  expect(values("B1")).toEqual([[30]]);
  excel.host.write("A1", 5);
  await settled();
  expect(values("B1")).toEqual([[70]]);
});

test("get arguments as their parameters say", async () => {
  const calls = open({ TEXT: () => 0, NUMBER: () => 0, VALUE: () => 0, GRID: () => 0 });
  excel.host.write("A1:B2", [
    [5, "x"],
    [true, null],
  ]);
  excel.host.write("D1:D6", [
    ["=IIJ.TEXT(A1)"],
    ['=IIJ.NUMBER("7")'],
    ["=IIJ.VALUE(B2,)"],
    ["=IIJ.GRID(A1:B2)"],
    ["=IIJ.GRID(A1)"],
    ["=IIJ.VALUE(A2,TRUE)"],
  ]);
  await settled();
  expect(calls).toEqual([
    ["TEXT", "5"],
    ["NUMBER", 7],
    ["VALUE", "", null],
    [
      "GRID",
      [
        [5, "x"],
        [true, ""],
      ],
    ],
    ["GRID", [[5]]],
    ["VALUE", true, true],
  ]);
});

test("are not called with what Excel refuses", async () => {
  const calls = open({ NUMBER: () => 0, VALUE: () => 0 });
  excel.host.write("A1:A3", [['=IIJ.NUMBER("x")'], ["=IIJ.VALUE(1/0)"], ["=IIJ.VALUE(1,2,3)"]]);
  await settled();
  expect(values("A1:A3")).toEqual([["#VALUE!"], ["#DIV/0!"], ["#VALUE!"]]);
  expect(calls).toEqual([]);
});

test("are called for each cell of a range given for a single value", async () => {
  open({ VALUE: (metric, period) => `${String(metric)}${String(period)}` });
  excel.host.write("A1:C3", [
    ["", "x", "y"],
    ["a", "", ""],
    ["b", "", ""],
  ]);
  excel.host.write("E1", "=IIJ.VALUE(A2:A3,B1:C1)");
  await settled();
  expect(values("E1:F2")).toEqual([
    ["ax", "ay"],
    ["bx", "by"],
  ]);
});

test("are given a text as it stands, even one that looks like a date or a number", async () => {
  const calls = open({ VALUE: () => 1 });
  excel.host.write("A1", '=IIJ.VALUE("2012-03","2012-03-31")');
  await settled();
  expect(calls).toEqual([["VALUE", "2012-03", "2012-03-31"]]);
});

test("spill tables with texts that stay texts, and errors inside them", async () => {
  open({
    VALUE: () => [
      ["2012-03-31", "007", true],
      [1.5, new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "none"), "x"],
    ],
  });
  excel.host.write("B2", '=IIJ.VALUE("a")');
  await settled();
  expect(values("B2:D3")).toEqual([
    ["2012-03-31", "007", true],
    [1.5, "#N/A", "x"],
  ]);
  expect(excel.host.read("C3")[0]?.[0]).toMatchObject({ error: "#N/A", message: "none" });
});

test("know their cell where they ask for it", async () => {
  open({ WHERE: (_anything, invocation) => (invocation as { address: string }).address });
  excel.host.write("B2:B3", [["=IIJ.WHERE()"], ["=IIJ.WHERE()"]]);
  await settled();
  expect(values("B2:B3")).toEqual([["Sheet1!B2"], ["Sheet1!B3"]]);
});

test("bring a number format along that the cell's own one overrules", async () => {
  open({
    VALUE: () => ({ type: "FormattedNumber", basicValue: 1234.5, numberFormat: "#,##0.00" }),
  });
  excel.host.write("A1:A2", [['=IIJ.VALUE("a")'], ['=IIJ.VALUE("a")']]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A2").numberFormat = [["0"]];
    await context.sync();
  });
  await settled();
  expect(excel.host.read("A1:A2").map(([cell]) => cell?.text)).toEqual(["1,234.50", "1235"]);
});

test("fill short rows of their answer with #N/A, as Excel does", async () => {
  open({ VALUE: () => [[1, 2, 3], [4]] });
  excel.host.write("A1", '=IIJ.VALUE("a")');
  await settled();
  expect(values("A1:C2")).toEqual([
    [1, 2, 3],
    [4, "#N/A", "#N/A"],
  ]);
});

test("that throw, or that nobody associated, show #VALUE!", async () => {
  open({
    VALUE: () => {
      throw new Error("broken");
    },
  });
  excel.host.write("A1:A2", [['=IIJ.VALUE("a")'], ['=IIJ.TEXT("a")']]);
  await settled();
  expect(values("A1:A2")).toEqual([["#VALUE!"], ["#VALUE!"]]);
});

test("are asked again by a full calculation, and only then", async () => {
  const calls = open({ VALUE: () => 1 });
  excel.host.write("A1", '=IIJ.VALUE("a")');
  await settled();
  excel.host.write("B1", "=A1");
  await settled();
  expect(calls).toHaveLength(1);
  await Excel.run(async (context) => {
    context.application.calculate("Full");
    await context.sync();
  });
  await settled();
  expect(calls).toHaveLength(2);
});

test("that nobody has associated yet answer #VALUE!, and keep it when they are associated later", async () => {
  open({});
  excel.host.write("A1", '=IIJ.VALUE("a")');
  await settled();
  CustomFunctions.associate("VALUE", () => 1);
  await settled();
  expect(excel.host.read("A1")[0]?.[0]?.error).toBe("#VALUE!");
});

describe("that take errors as arguments", () => {
  const DIV = { type: "Error", code: "#DIV/0!" };

  test("are given them, alone or in a range; others are not called", async () => {
    const calls = open({ ERRORS: () => 1, NUMBER: () => 1 });
    excel.host.write("A1:A2", [["=1/0"], ["x"]]);
    excel.host.write("B1:B3", [["=IIJ.ERRORS(A1)"], ["=IIJ.ERRORS(5,A1:A2)"], ["=IIJ.NUMBER(A1)"]]);
    await settled();
    expect(values("B1:B3")).toEqual([[1], [1], ["#DIV/0!"]]);
    expect(calls).toMatchObject([
      ["ERRORS", DIV, [[null]]],
      ["ERRORS", 5, [[DIV], ["x"]]],
    ]);
  });

  test("wait for what is on its way", async () => {
    const calls = open({ ERRORS: (first) => first, VALUE: () => "there" });
    excel.host.write("A1:A2", [['=IIJ.VALUE("a")'], ["=IIJ.ERRORS(A1)"]]);
    await settled();
    expect(values("A2")).toEqual([["there"]]);
    expect(calls.map(([id]) => id)).toEqual(["VALUE", "ERRORS"]);
  });
});

test("show the old value until they have answered again, where Excel does so", async () => {
  let answer = 1;
  open({ VALUE: () => answer });
  excel.host.refusals.showsOldValues = true;
  excel.host.write("A1", '=IIJ.VALUE("a")');
  await settled();
  answer = 2;
  const seen = await Excel.run(async (context) => {
    const { application, workbook } = context;
    application.calculate("Full");
    const cell = workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
    application.load("calculationState");
    await context.sync();
    return [cell.values, application.calculationState];
  });
  expect(seen).toEqual([[[1]], "Calculating"]);
  await settled();
  expect(values("A1")).toEqual([[2]]);
});

test("that answer an array with an error show one #VALUE! where Excel takes none in arrays", async () => {
  open({ VALUE: () => [[1, new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable)]] });
  excel.host.write("A1", '=IIJ.VALUE("a")');
  await settled();
  expect(values("A1:B1")).toEqual([[1, "#N/A"]]);
  excel.host.refusals.takesErrorsInArrays = false;
  excel.host.write("A1", '=IIJ.VALUE("b")');
  await settled();
  expect(values("A1:B1")).toEqual([["#VALUE!", null]]);
});
