import { failureOf } from "./failure";
import { type OpenExcel, openExcel } from "../../headless/openExcel";

let excel: OpenExcel;
beforeEach(() => {
  excel = openExcel();
});
afterEach(() => {
  excel.close();
});

describe("sheets", () => {
  test("are added, named, ordered, hidden and deleted", async () => {
    const seen = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.add("Model");
      worksheets.add("Other").visibility = "Hidden";
      sheet.tabColor = "#FF0000";
      sheet.showGridlines = false;
      sheet.load("name,position,visibility,tabColor,showGridlines,id");
      const active = worksheets.getActiveWorksheet().load("name");
      const count = worksheets.getCount(true);
      await context.sync();
      sheet.delete();
      worksheets.load("items/name,items/visibility");
      await context.sync();
      return {
        sheet: sheet.toJSON(),
        active: active.name,
        count: count.value,
        left: worksheets.items.map(({ name, visibility }) => [name, visibility]),
      };
    });
    expect(seen).toMatchObject({
      sheet: {
        name: "Model",
        position: 1,
        visibility: "Visible",
        tabColor: "#FF0000",
        showGridlines: false,
      },
      active: "Sheet1",
      count: 2,
      left: [
        ["Sheet1", "Visible"],
        ["Other", "Hidden"],
      ],
    });
  });

  test("that are hidden do not tell the colour of their tab", async () => {
    const colours = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Model");
      const seen: unknown[] = [];
      for (const [visibility, tabColor] of [
        ["Visible", ""],
        ["Visible", "#FF0000"],
        ["Hidden", "#FF0000"],
      ] as const) {
        sheet.set({ visibility, tabColor });
        sheet.load("tabColor");
        await context.sync();
        seen.push(sheet.tabColor);
      }
      return seen;
    });
    expect(colours).toEqual(["", "#FF0000", null]);
  });

  test.each([
    ["a name that is taken, in any case", "sheet1", "ItemAlreadyExists"],
    ["a name with a forbidden character", "a/b", "InvalidArgument"],
    ["a name that is too long", "x".repeat(32), "InvalidArgument"],
  ])("refuse %s", async (_what, name, code) => {
    expect(await failureOf(({ workbook }) => workbook.worksheets.add(name))).toBe(code);
  });

  test("have a name of their own, however often they are copied by hand", () => {
    const { host } = excel;
    const [first] = host.book.sheets;
    for (let copies = 0; first && copies < 3; copies += 1)
      host.book.workbook.duplicateSheet(first.facade);
    expect(host.sheets().map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Sheet1", "Sheet1 (Copy)", "Sheet1 (Copy2)", "Sheet1 (Copy3)"]),
    );
  });

  test("keep at least one visible", async () => {
    expect(
      await failureOf(({ workbook }) => {
        workbook.worksheets.getItem("Sheet1").delete();
      }),
    ).toBe("InvalidOperation");
  });

  test("freeze where they are told and say where", async () => {
    const addresses = await Excel.run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getItem("Sheet1");
      const before = freezePanes.getLocationOrNullObject().load("address");
      freezePanes.freezeAt("A1:C5");
      const after = freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      freezePanes.freezeRows(2);
      const rows = freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      return [before.isNullObject, after.address, rows.address];
    });
    expect(addresses).toEqual([true, "Sheet1!A1:C5", "Sheet1!1:2"]);
  });

  test("refuse changes while protected, and accept them again afterwards", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").protection.protect({}, "secret");
      await context.sync();
    });
    const write = ({ workbook }: Excel.RequestContext): void => {
      workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
    };
    expect(await failureOf(write)).toBe("AccessDenied");
    expect(
      await failureOf(({ workbook }) => {
        workbook.worksheets.getItem("Sheet1").protection.unprotect("wrong");
      }),
    ).toBe("AccessDenied");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").protection.unprotect("secret");
      await context.sync();
    });
    expect(await failureOf(write)).toBeUndefined();
  });

  test("refuse what is done by hand while protected, and say so", async () => {
    const errors: unknown[] = [];
    excel.host.onError((error) => errors.push(error));
    jest.spyOn(console, "error").mockImplementation(() => undefined);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").protection.protect();
      await context.sync();
    });
    const sheet = excel.host.book.activeSheet.facade;
    try {
      sheet.getRange("A1").setValue(1);
    } catch {
      // Univer throws where it was cancelled.
    }
    await excel.host.settled();
    expect(excel.host.read("A1")[0]?.[0]?.value).toBeNull();
    expect(errors).toMatchObject([{ code: "AccessDenied" }]);
  });

  test("remember their page set-up", async () => {
    const seen = await Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem("Sheet1");
      pageLayout.orientation = "Landscape";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintTitleRows("$4:$5");
      pageLayout.load("orientation,zoom,centerHorizontally");
      const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
      await context.sync();
      return [
        pageLayout.orientation,
        pageLayout.zoom,
        pageLayout.centerHorizontally,
        titles.address,
      ];
    });
    expect(seen).toEqual(["Landscape", { horizontalFitToPages: 1 }, true, "Sheet1!4:5"]);
  });

  test("remember where pages begin, each once and from top to bottom, until they are told to forget", async () => {
    const rows = (): Promise<readonly string[]> =>
      Excel.run(async (context) => {
        const { horizontalPageBreaks } = context.workbook.worksheets.getItem("Sheet1");
        const count = horizontalPageBreaks.getCount();
        horizontalPageBreaks.load("items/rowIndex");
        await context.sync();
        const cells = horizontalPageBreaks.items.map((one) => one.getCellAfterBreak());
        for (const cell of cells) cell.load("address");
        await context.sync();
        expect(count.value).toBe(cells.length);
        return cells.map(({ address }) => address);
      });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      for (const cell of ["A40", "A20", "B20"]) sheet.horizontalPageBreaks.add(cell);
      await context.sync();
    });
    expect(await rows()).toEqual(["Sheet1!A20", "Sheet1!A40"]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("1:3").insert("Down");
      sheet.getRange("30:31").delete("Up");
      await context.sync();
    });
    expect(await rows()).toEqual(["Sheet1!A23", "Sheet1!A41"]);
    await Excel.run(async (context) => {
      const { horizontalPageBreaks } = context.workbook.worksheets.getItem("Sheet1");
      horizontalPageBreaks.getItem(0).delete();
      await context.sync();
    });
    expect(await rows()).toEqual(["Sheet1!A41"]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").horizontalPageBreaks.removePageBreaks();
      await context.sync();
    });
    expect(await rows()).toEqual([]);
  });

  test.each<readonly [string, (sheet: Excel.Worksheet) => unknown]>([
    ["a page that begins before the first row", (sheet) => sheet.horizontalPageBreaks.add("B1")],
    [
      "a footer of more than 255 letters",
      ({ pageLayout }) => {
        const { defaultForAllPages } = pageLayout.headersFooters;
        defaultForAllPages.leftFooter = "x".repeat(200);
        defaultForAllPages.rightFooter = "x".repeat(56);
      },
    ],
  ])("refuse %s", async (_, ask) => {
    const asked = Excel.run(async (context) => {
      ask(context.workbook.worksheets.getItem("Sheet1"));
      await context.sync();
    });
    await expect(asked).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});
