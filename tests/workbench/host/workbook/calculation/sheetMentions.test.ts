import { type OpenExcel, openExcel } from "../../../../headless/openExcel";

let excel: OpenExcel;
beforeEach(() => {
  excel = openExcel();
});
afterEach(() => {
  excel.close();
});

async function valueOf(address: string): Promise<unknown> {
  await excel.host.settled();
  return excel.host.read(address)[0]?.[0]?.value;
}

/** Adds a sheet as an add-in does. */
function addSheet(name: string): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });
}

describe("formulas and the sheets that they name", () => {
  test.each([
    ["by its name", "=Later!A1+1"],
    ["in quotes", "='Later'!A1+1"],
    ["as a text", '=INDIRECT("Later!A1")+1'],
    ["by a name of the workbook", "=first+1"],
    ["by a name that rests on a name", "=second+1"],
  ])("are calculated when a sheet comes that they name %s", async (_how, formula) => {
    await Excel.run(async (context) => {
      context.workbook.names.add("first", "=Later!$A$1");
      context.workbook.names.add("second", "=first");
      await context.sync();
    });
    excel.host.write("Sheet1!A1", formula);
    await excel.host.settled();
    await addSheet("Later");
    excel.host.write("Later!A1", 5);
    expect(await valueOf("Sheet1!A1")).toBe(6);
    excel.host.write("Later!A1", 6);
    expect(await valueOf("Sheet1!A1")).toBe(7);
  });

  test.each(["=Later!A1", "=first"])("%s shows #REF! when its sheet goes", async (formula) => {
    await addSheet("Later");
    await Excel.run(async (context) => {
      context.workbook.names.add("first", "=Later!$A$1");
      await context.sync();
    });
    excel.host.write("Later!A1", 5);
    excel.host.write("Sheet1!A1", formula);
    expect(await valueOf("Sheet1!A1")).toBe(5);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Later").delete();
      await context.sync();
    });
    expect(await valueOf("Sheet1!A1")).toBe("#REF!");
  });

  test("follow a sheet that is given another name", async () => {
    await addSheet("Later");
    excel.host.write("Later!A1", 5);
    excel.host.write("Sheet1!A1:B1", [["=Later!A1", '=INDIRECT("Soon!A1")']]);
    await excel.host.settled();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Later").name = "Soon";
      await context.sync();
    });
    expect(await valueOf("Sheet1!A1")).toBe(5);
    expect(await valueOf("Sheet1!B1")).toBe(5);
  });

  test("of no sheet that comes, goes or is renamed stay as they were calculated", async () => {
    excel.host.write("Sheet1!A1:B1", [[1, "=A1+1"]]);
    await addSheet("Other");
    await excel.host.settled();
    const [before] = excel.host.snapshot().sheets;
    await addSheet("Later");
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Later").name = "Soon";
      await context.sync();
      worksheets.getItem("Soon").delete();
      await context.sync();
    });
    await excel.host.settled();
    const [after] = excel.host.snapshot().sheets;
    expect(after?.cells).toBe(before?.cells);
  });
});
