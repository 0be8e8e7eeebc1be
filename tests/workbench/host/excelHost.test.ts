import { type OpenExcel, openExcel } from "../../headless/openExcel";

let excel: OpenExcel;
afterEach(() => {
  excel.close();
});

describe("changes", () => {
  test("many in a row are told once, a moment later", async () => {
    excel = openExcel();
    await excel.host.settled();
    const told = jest.fn();
    excel.host.onChange(told);
    excel.host.write("A1", "one");
    excel.host.write("A2", "two");
    expect(told).not.toHaveBeenCalled();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(told).toHaveBeenCalledTimes(1);
  });

  test("are told at once to a page that closes, and once", async () => {
    excel = openExcel();
    await excel.host.settled();
    const told = jest.fn();
    excel.host.onChange(told);
    excel.host.write("A1", "one");
    excel.host.tellChanges();
    excel.host.tellChanges();
    expect(told).toHaveBeenCalledTimes(1);
  });
});

describe("the host", () => {
  test("answers a batch of values, formulas and addresses through the real client", async () => {
    excel = openExcel();
    const seen = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Bar");
      const range = sheet.getRange("A1:B2");
      range.values = [
        [1, "two"],
        ["=A1*2", "5%"],
      ];
      range.load("values,formulas,text,numberFormat,address,valueTypes");
      const missing = context.workbook.worksheets.getItemOrNullObject("Foo");
      missing.load("name");
      context.workbook.worksheets.load("items/name");
      await context.sync();
      return {
        ...range.toJSON(),
        isNull: missing.isNullObject,
        names: context.workbook.worksheets.items.map(({ name }) => name),
      };
    });
    expect(seen).toMatchObject({
      address: "Bar!A1:B2",
      values: [
        [1, "two"],
        [2, 0.05],
      ],
      formulas: [
        [1, "two"],
        ["=A1*2", 0.05],
      ],
      text: [
        ["1", "two"],
        ["2", "5%"],
      ],
      valueTypes: [
        ["Double", "String"],
        ["Double", "Double"],
      ],
      isNull: true,
      names: ["Sheet1", "Bar"],
    });
    expect(excel.batches).toBe(1);
  });

  test("fails with Excel's code where the batch stops, and keeps what was done before", async () => {
    excel = openExcel();
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.add("Kept");
      context.workbook.worksheets.getItem("Zed").delete();
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "ItemNotFound" });
    expect(excel.host.sheets().map(({ name }) => name)).toEqual(["Sheet1", "Kept"]);
  });

  test("calls custom functions over the wire and recalculates what depends on them", async () => {
    const asked: unknown[] = [];
    excel = openExcel({
      functions: [
        {
          id: "REVENUE",
          name: "REVENUE",
          parameters: [{ name: "period" }, { name: "unit", optional: true }],
        },
      ],
      associations: {
        REVENUE: (...args: unknown[]) => {
          asked.push(args.slice(0, 2));
          if (args[0] === "4Q99") {
            // oxlint-disable-next-line typescript/only-throw-error -- its types do not extend Error
            throw new CustomFunctions.Error(
              CustomFunctions.ErrorCode.notAvailable,
              "No such quarter.",
            );
          }
          return {
            type: "Double",
            basicValue: 26563,
            numberFormat: "#,##0",
            properties: { Source: "deck" },
          };
        },
      },
    });
    excel.host.write("A1", '=IIJ.REVENUE("4Q11")');
    excel.host.write("A2", "=A1*2");
    excel.host.write("A3", '=iij.revenue("4Q99")');
    excel.host.write("A4", '=IFERROR(A3,"-")');
    await excel.host.settled();
    const cells = excel.host.read("A1:A4").flat();
    expect(cells.map(({ value }) => value)).toEqual([26563, 53126, "#N/A", "-"]);
    expect(cells[0]).toMatchObject({ text: "26,563", card: { properties: { Source: "deck" } } });
    expect(cells[2]).toMatchObject({ error: "#N/A", message: "No such quarter." });
    expect(asked).toEqual([
      ["4Q11", null],
      ["4Q99", null],
    ]);
    expect(excel.host.stats().functionBatches).toBe(1);
  });
});
