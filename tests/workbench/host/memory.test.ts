import { type OpenExcel, openExcel } from "../../headless/openExcel";

let excel: OpenExcel;
beforeEach(() => {
  excel = openExcel();
});
afterEach(() => {
  excel.close();
});

describe("what the workbook remembers", () => {
  test("settings and custom XML parts", async () => {
    const seen = await Excel.run(async (context) => {
      const { settings, customXmlParts } = context.workbook;
      settings.add("key", { a: [1] });
      const setting = settings.getItemOrNullObject("key").load("value");
      const missing = settings.getItemOrNullObject("none").load("value");
      customXmlParts.add('<a xmlns="urn:iij"><b/></a>');
      const part = customXmlParts.getByNamespace("urn:iij").getOnlyItemOrNullObject();
      part.load("id,namespaceUri");
      const xml = part.getXml();
      await context.sync();
      settings.getItem("key").delete();
      part.delete();
      const count = settings.getCount();
      const parts = customXmlParts.getCount();
      await context.sync();
      return [
        setting.value as unknown,
        missing.isNullObject,
        part.namespaceUri,
        xml.value,
        count.value,
        parts.value,
      ];
    });
    expect(seen).toEqual([{ a: [1] }, true, "urn:iij", '<a xmlns="urn:iij"><b/></a>', 0, 0]);
  });

  test("names of the workbook and of a sheet", async () => {
    const seen = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Model 1");
      sheet.getRange("B2:C2").values = [[3, 4]];
      context.workbook.names.add("iij_total", sheet.getRange("B2:C2")).visible = false;
      sheet.names.add("local_rate", "=0.5");
      sheet.getRange("A1").formulas = [["=SUM(iij_total)"]];
      const { names } = context.workbook;
      names.load("items/name,items/formula,items/visible,items/scope,items/value");
      sheet.names.load("items/name,items/formula,items/scope");
      const range = names.getItem("IIJ_TOTAL").getRange().load("address");
      const sum = sheet.getRange("A1").load("values");
      await context.sync();
      names.getItem("iij_total").delete();
      const gone = names.getItemOrNullObject("iij_total").load("name");
      await context.sync();
      return {
        names: names.toJSON().items,
        local: sheet.names.toJSON().items,
        range: range.address,
        sum: sum.values,
        gone: gone.isNullObject,
      };
    });
    expect(seen).toMatchObject({
      names: [
        {
          name: "iij_total",
          formula: "='Model 1'!$B$2:$C$2",
          visible: false,
          scope: "Workbook",
          value: "'Model 1'!B2:C2",
        },
      ],
      local: [{ name: "local_rate", formula: "=0.5", scope: "Worksheet" }],
      range: "'Model 1'!B2:C2",
      sum: [[7]],
      gone: true,
    });
  });

  test("comments on cells", async () => {
    const seen = await Excel.run(async (context) => {
      const { comments } = context.workbook;
      comments.add("Sheet1!B2", "Source: deck");
      const comment = comments.getItemByCell("Sheet1!B2").load("content");
      const location = comment.getLocation().load("address");
      await context.sync();
      comment.delete();
      const count = comments.getCount();
      await context.sync();
      return [comment.content, location.address, count.value];
    });
    expect(seen).toEqual(["Source: deck", "Sheet1!B2", 0]);
  });
});

describe("charts", () => {
  test("are made from ranges, changed series by series, and reported with their values", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:C3").values = [
        ["", "4Q10", "4Q11"],
        ["Revenue", 100, "=B2*2"],
        ["Margin", 0.5, 0.25],
      ];
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C3"), "Rows");
      chart.name = "iij chart";
      chart.title.text = "Revenue";
      chart.legend.position = "Top";
      chart.setPosition("E2", "H10");
      const margin = chart.series.getItemAt(1);
      margin.chartType = "Line";
      margin.axisGroup = "Secondary";
      margin.format.line.color = "#00FF00";
      chart.series.getItemAt(0).format.fill.setSolidColor("#112233");
      chart.series.getItemAt(0).gapWidth = 50;
      chart.axes.valueAxis.title.text = "JPY million";
      chart.axes.valueAxis.minimum = 0;
      chart.axes.getItem("Value", "Secondary").numberFormat = "0%";
      const extra = chart.series.add("Extra");
      extra.setValues(sheet.getRange("B2:C2"));
      extra.setXAxisValues(sheet.getRange("B1:C1"));
      await context.sync();
      chart.load("name,chartType,width,series/items/name,title/text");
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(["Revenue", "Margin", "Extra"]);
    });
    expect(excel.host.charts("Sheet1")).toMatchObject([
      {
        name: "iij chart",
        type: "ColumnClustered",
        title: { text: "Revenue", visible: true },
        legend: { position: "Top", visible: true },
        axes: {
          value: { title: "JPY million", minimum: 0 },
          secondaryValue: { numberFormat: "0%" },
        },
        series: [
          {
            name: "Revenue",
            values: [100, 200],
            categories: ["4Q10", "4Q11"],
            color: "#112233",
            gapWidth: 50,
          },
          { name: "Margin", type: "Line", axisGroup: "Secondary", color: "#00FF00" },
          { name: "Extra", values: [100, 200], categories: ["4Q10", "4Q11"] },
        ],
      },
    ]);
  });
});

test("what the host does not have is named, never silent", async () => {
  const error = await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").removeDuplicates([0], false);
    await context.sync();
  }).catch((reason: unknown) => reason);
  expect(error).toMatchObject({
    code: "ApiNotFound",
    debugInfo: { errorLocation: "Range.removeDuplicates" },
  });
});
