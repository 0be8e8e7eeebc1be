import { freezeFormulas, forecastFreeze } from "../../src/excel/formulas/freezeFormulas";
import { repairFormulas } from "../../src/excel/formulas/repairFormulas";
import { countsFrom1904 } from "../../src/excel/host/dateSystem";
import { recalculate } from "../../src/excel/host/recalculate";
import { chooseDateSystem } from "../../src/functions/arguments/dateSystem";
import { openFunctions } from "../functions/openFunctions";
import { openExcel, type OpenExcel } from "../headless/openExcel";

jest.setTimeout(120_000);

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openFunctions();
});
afterEach(() => {
  excel.close();
});

async function values(address: string): Promise<readonly unknown[]> {
  await excel.host.settled();
  return excel.host.read(address).flatMap((row) => row.map(({ value }) => value));
}

describe("a workbook that counts its days from 1904", () => {
  test("asks for the days that its cells show", async () => {
    excel.host.write("Sheet1!A1:B1", [["2012-03-31", '=IIJ.BALANCE("total-assets",A1)']]);
    const [serial, wanted] = await values("Sheet1!A1:B1");
    excel.host.book.use1904DateSystem = true;
    excel.host.write("Sheet1!A2:B2", [["2012-03-31", '=IIJ.BALANCE("total-assets",A2)']]);
    expect((await values("Sheet1!A2"))[0]).toBe(Number(serial) - 1462);
    expect((await values("Sheet1!B2"))[0]).not.toBe(wanted);
    expect(excel.host.read("Sheet1!A2")[0]?.[0]?.text).toContain("2012");
    if (await countsFrom1904()) chooseDateSystem(1904);
    await recalculate();
    expect(await values("Sheet1!B2")).toEqual([wanted]);
    excel.host.write("Sheet1!B3", '=IIJ.BALANCE("total-assets",DATE(2012,3,31)-1462)');
    expect(await values("Sheet1!B3")).toEqual([wanted]);
  });

  test("reads years as years, and others are as they were", async () => {
    excel.host.write("Sheet1!A1:B1", [[2011, "=IIJ.REVENUE(A1)"]]);
    const before = await values("Sheet1!B1");
    expect(await countsFrom1904()).toBe(false);
    chooseDateSystem(1904);
    await recalculate();
    expect(await values("Sheet1!B1")).toEqual(before);
  });
});

describe("an error in a cell that is an argument", () => {
  test("spoils its own row of a grid alone, and the cell says why", async () => {
    excel.host.write("Sheet1!A1:B3", [
      ["", "FY11"],
      ["revenue", "=IIJ.GRID(A2:A3,B1:B1)"],
      ["=1/0", null],
    ]);
    const [revenue, broken] = await values("Sheet1!B2:B3");
    expect(revenue).toBe(97_314.605);
    expect(broken).toBe("#VALUE!");
    const { message } = excel.host.read("Sheet1!B3")[0]?.[0] ?? {};
    expect(message).toContain("#DIV/0!");
  });

  test.each(["#N/A", "#DIV/0!", "#NUM!"])(
    "is the answer where it is the only one: %s",
    async (error) => {
      const formula = { "#N/A": "=NA()", "#DIV/0!": "=1/0", "#NUM!": "=SQRT(-1)" }[error] ?? "";
      excel.host.write("Sheet1!A1:B1", [[formula, "=IIJ.REVENUE(A1)"]]);
      expect(await values("Sheet1!A1:B1")).toEqual([error, error]);
    },
  );

  test("is named where no function can answer it", async () => {
    excel.host.write("Sheet1!A1:B1", [["=NOSUCHNAME", "=IIJ.REVENUE(A1)"]]);
    expect((await values("Sheet1!B1"))[0]).toBe("#VALUE!");
    expect(excel.host.read("Sheet1!B1")[0]?.[0]?.message).toContain("#NAME?");
  });
});

test("formulas that Excel took for another file's are ours again", async () => {
  const formulas = [
    `='C:\\x y\\Z.xla'!_xldudf_IIJ_REVENUE("4Q11")`,
    `=[2]!_xldudf_IIJ_REVENUE("4Q11")`,
    `=OTHER.xla!_xldudf_IIJ_REVENUE("4Q11")/1000`,
  ];
  excel.host.write(
    "Sheet1!A1:A3",
    formulas.map((formula) => [formula]),
  );
  await excel.host.settled();
  expect(await repairFormulas()).toMatchObject({ repaired: 3 });
  expect(await values("Sheet1!A1:A3")).toEqual([26_563, 26_563, 26.563]);
});

describe("an Excel that shows old values while it calculates", () => {
  beforeEach(async () => {
    excel.close();
    let figure = 26_563;
    excel = openExcel({
      functions: [{ id: "REVENUE", name: "REVENUE", parameters: [] }],
      associations: { REVENUE: () => figure },
    });
    excel.host.refusals.showsOldValues = true;
    excel.host.write("Sheet1!A1", "=IIJ.REVENUE()");
    await excel.host.settled();
    figure = 30_000;
    await recalculate();
  });

  test("tells so before a freeze", async () => {
    expect(await forecastFreeze("sheet")).toMatchObject({ formulas: 1, isCalculating: true });
    await excel.host.settled();
    expect(await forecastFreeze("sheet")).toMatchObject({ isCalculating: false });
  });

  test("keeps no old value when it freezes", async () => {
    expect(await freezeFormulas("sheet")).toMatchObject({ frozen: 1 });
    expect(await values("Sheet1!A1")).toEqual([30_000]);
  });
});

test("where Excel takes no errors in arrays, periods that all have a figure are answered", async () => {
  excel.host.refusals.takesErrorsInArrays = false;
  excel.host.write("Sheet1!A1:C2", [
    ["", "4Q08", "4Q11"],
    ["revenue.atm", "=IIJ.GRID(A2:A2,B1:C1)", null],
  ]);
  excel.host.write("Sheet1!E1", '=IIJ.SERIES("revenue","1Q11","4Q11")');
  expect(await values("Sheet1!B2:C2")).toEqual(["#VALUE!", null]);
  expect((await values("Sheet1!F1:F5")).slice(1).every((one) => typeof one === "number")).toBe(
    true,
  );
  excel.host.write("Sheet1!B1:C1", [["3Q11", "4Q11"]]);
  expect((await values("Sheet1!B2:C2")).every((one) => typeof one === "number")).toBe(true);
});
