import type { Chart } from "@cj-tech-master/excelts/chart";
import { insertSheet } from "../../../../src/excel/insert/insertSheet";
import { planComparison } from "../../../../src/plans/comparisons/comparison";
import { comparisonPresets } from "../../../../src/plans/comparisons/comparisonPresets";
import { DECK_CHARTS } from "../../../../src/plans/models/deckCharts";
import { MODELS } from "../../../../src/plans/models/models";
import type { SheetPlan } from "../../../../src/plans/sheets/sheetPlan";
import { formatArea, quoteSheetName } from "../../../../src/workbench/host/base/area";
import { writeWorkbook } from "../../../../src/workbench/page/download/writeWorkbook";
import { openFunctions } from "../../../functions/openFunctions";
import type { OpenExcel } from "../../../headless/openExcel";
import { readSeries, readWorkbook, type ReadSeries } from "./readWorkbook";

jest.setTimeout(120_000);

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openFunctions();
});
afterEach(() => {
  excel.close();
});

const at = (cells: string): string => `'It''s a sheet'!${cells}`;
const shape = (xml: string): { spPr: { _rawXml: string } } => ({
  spPr: { _rawXml: `<c:spPr>${xml}</c:spPr>` },
});
const fill = (colour: string): string => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
const titled = (text: string): { rawTx: string } => ({
  rawTx: `<c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:r><a:t>${text}</a:t></a:r></a:p></c:rich></c:tx>`,
});

/** Draws a chart of three rows of figures on a sheet whose name wants quotes, and downloads it. */
async function downloadChart(
  type: Excel.ChartType | `${Excel.ChartType}`,
  draw: (chart: Excel.Chart) => void,
  sheetName = "It's a sheet",
): Promise<Chart> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(sheetName);
    sheet.getRange("A1:D4").values = [
      ["", "1Q", "2Q", "3Q"],
      ["Base", 1, 2, 3],
      ["Sales", 10, 20, 30],
      ["Margin", 0.1, 0.2, 0.3],
    ];
    draw(sheet.charts.add(type, sheet.getRange("A1:D4"), "Rows"));
    await context.sync();
  });
  await excel.host.settled();
  const { bytes, leftOut } = await writeWorkbook(excel.host);
  expect(leftOut).toEqual([]);
  const [chart] = (await readWorkbook(bytes)).getWorksheet(sheetName)?.getCharts() ?? [];
  if (!chart) throw new Error("The file has no chart.");
  return chart;
}

describe("a chart of the file", () => {
  test("stacks columns and draws a line over them on axes of its own", async () => {
    const chart = await downloadChart("ColumnStacked", ({ series, axes }) => {
      const [base, sales, margin] = [0, 1, 2].map((index) => series.getItemAt(index));
      base?.format.fill.clear();
      sales?.format.fill.setSolidColor("#0072B2");
      sales?.points.getItemAt(1).format.fill.setSolidColor("#D55E00");
      if (sales) sales.gapWidth = 60;
      if (margin) {
        margin.chartType = "LineMarkers";
        margin.axisGroup = "Secondary";
        margin.format.line.color = "#8C510A";
        margin.format.line.weight = 3;
        margin.markerStyle = "Square";
        margin.hasDataLabels = true;
        margin.dataLabels.numberFormat = "0.0%";
        margin.dataLabels.position = "Top";
      }
      if (base) base.gapWidth = 60;
      axes.categoryAxis.title.text = "Quarter";
      axes.categoryAxis.tickLabelPosition = "Low";
      axes.valueAxis.title.text = "JPY million";
      axes.valueAxis.numberFormat = "#,##0";
      axes.valueAxis.maximum = 50;
      const second = axes.getItem("Value", "Secondary");
      second.title.text = "%";
      second.numberFormat = "0%";
      second.minimum = 0;
    });
    const [bars, line] = chart.chartTypes;
    expect(chart.chartTypes).toHaveLength(2);
    expect(bars).toMatchObject({
      type: "bar",
      barDir: "col",
      grouping: "stacked",
      gapWidth: 60,
      overlap: 100,
      series: [
        {
          tx: { strRef: { formula: at("$A$2") } },
          ...shape("<a:noFill/>"),
          cat: { strRef: { formula: at("$B$1:$D$1") } },
          val: { numRef: { formula: at("$B$2:$D$2") } },
        },
        {
          ...shape(fill("0072B2")),
          dataPoints: [{ index: 1, ...shape(fill("D55E00")) }],
        },
      ],
    });
    expect(line).toMatchObject({
      type: "line",
      series: [
        {
          smooth: false,
          ...shape(`<a:ln w="38100">${fill("8C510A")}</a:ln>`),
          marker: { symbol: "square" },
          dataLabels: {
            showVal: true,
            showSerName: false,
            showCatName: false,
            position: "t",
            numFmt: { formatCode: "0.0%" },
          },
          val: { numRef: { formula: at("$B$4:$D$4") } },
        },
      ],
    });
    expect(chart.axes).toMatchObject([
      { axPos: "b", delete: false, title: titled("Quarter"), tickLblPos: "low" },
      {
        axPos: "l",
        delete: false,
        title: titled("JPY million"),
        numFmt: { formatCode: "#,##0" },
        scaling: { max: 50 },
      },
      { axPos: "b", delete: true },
      {
        axPos: "r",
        delete: false,
        title: titled("%"),
        numFmt: { formatCode: "0%" },
        scaling: { min: 0 },
      },
    ]);
  });

  test("keeps the copy of its cells that readers without the sheet show", async () => {
    const chart = await downloadChart("Line", () => undefined, "A (sheet)");
    expect(chart.chartTypes[0]?.series[1]).toMatchObject({
      marker: { symbol: "none" },
      cat: { strRef: { cache: { points: [{ value: "1Q" }, { value: "2Q" }, { value: "3Q" }] } } },
      val: { numRef: { cache: { points: [{ value: 10 }, { value: 20 }, { value: 30 }] } } },
    });
  });

  test("has its title, legend and place, or none", async () => {
    const chart = await downloadChart("ColumnClustered", (drawn) => {
      drawn.title.text = "Sales & margin";
      drawn.legend.position = "Right";
      drawn.setPosition("F3", "K12");
    });
    expect([chart.title, chart.legend?.legendPos]).toEqual(["Sales & margin", "r"]);
    expect(chart.model.range).toMatchObject({
      tl: { nativeCol: 5, nativeRow: 2 },
      br: { nativeCol: 11, nativeRow: 12 },
    });
  });

  test("has neither title nor legend nor value axis where they were taken away", async () => {
    const chart = await downloadChart("ColumnClustered", (drawn) => {
      drawn.title.visible = false;
      drawn.legend.visible = false;
      drawn.axes.valueAxis.visible = false;
    });
    expect([chart.title, chart.legend]).toEqual([undefined, undefined]);
    expect(chart.chartModel?.chart.autoTitleDeleted).toBe(true);
    expect(chart.axes[1]).toMatchObject({ axPos: "l", delete: true });
  });

  test.each([
    ["ColumnClustered", { type: "bar", barDir: "col", grouping: "clustered" }],
    ["ColumnStacked100", { type: "bar", barDir: "col", grouping: "percentStacked", overlap: 100 }],
    ["BarClustered", { type: "bar", barDir: "bar", grouping: "clustered" }],
    ["BarStacked", { type: "bar", barDir: "bar", grouping: "stacked", overlap: 100 }],
    ["LineMarkersStacked", { type: "line", grouping: "stacked" }],
    ["AreaStacked100", { type: "area", grouping: "percentStacked" }],
    ["Pie", { type: "pie" }],
    ["Doughnut", { type: "doughnut" }],
  ] as const)("of the type %s stays one", async (type, form) => {
    const chart = await downloadChart(type, () => undefined);
    expect(chart.chartTypes).toMatchObject([form]);
  });

  test("has no labels where its kind of bars has no such place", async () => {
    const chart = await downloadChart("ColumnStacked", ({ series }) => {
      const first = series.getItemAt(0);
      first.hasDataLabels = true;
      first.dataLabels.position = "OutsideEnd";
    });
    const labels = chart.chartTypes[0]?.series[0];
    expect(labels).toMatchObject({ dataLabels: { showVal: true } });
    expect(labels).not.toHaveProperty("dataLabels.position");
  });
});

test("a chart of a kind that is not written is told by its title", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
    const chart = sheet.charts.add("Radar", sheet.getRange("A1:B2"));
    chart.title.text = "A net";
    await context.sync();
  });
  const { leftOut } = await writeWorkbook(excel.host);
  expect(leftOut).toEqual(["A net"]);
});

const FORMS: Readonly<Record<string, string>> = {
  ColumnClustered: "bar clustered",
  ColumnStacked: "bar stacked",
  ColumnStacked100: "bar percentStacked",
  LineMarkers: "line standard",
};

/** The series of every chart of the workbook as a file should have them. */
function expectedSeries(): ReadonlyMap<string, readonly (readonly ReadSeries[])[]> {
  const { sheets } = excel.host.snapshot();
  const address = (source: { sheetId: string; area: Parameters<typeof formatArea>[0] }): string => {
    const name = sheets.find(({ id }) => id === source.sheetId)?.name ?? "";
    return `${quoteSheetName(name)}!${formatArea(source.area).replaceAll(/[A-Z]+|\d+/g, "$$$&")}`;
  };
  return new Map(
    sheets.map(({ name, charts }) => [
      name,
      excel.host.charts(name).map(({ series }, index) =>
        series.map(({ name: text, type, axisGroup }, place) => {
          const { values, categories } = charts[index]?.series[place] ?? {};
          return {
            name: text,
            type: FORMS[type] ?? type,
            values: values && address(values),
            categories: categories && address(categories),
            axis: axisGroup === "Secondary" ? "r" : "l",
          };
        }),
      ),
    ]),
  );
}

const COMMON = { unit: "million", locale: "en" } as const;
const PLANS: readonly (readonly [string, () => readonly SheetPlan[]])[] = [
  ["model", () => MODELS.map((model) => model.plan(model.defaults))],
  ["deck chart", () => DECK_CHARTS.map((chart) => chart.plan(chart.defaults))],
  [
    "comparison of the common questions",
    () => comparisonPresets().map(({ choice }) => planComparison({ ...choice, ...COMMON })),
  ],
  [
    "comparison by any chart",
    () => {
      const [first] = comparisonPresets();
      if (!first) throw new Error("There are no common questions.");
      const charts = ["clustered", "stacked", "stacked100", "line", "waterfall"] as const;
      const choice = { ...first.choice, ...COMMON, total: "operating-income" };
      return [planComparison({ ...choice, charts })];
    },
  ],
];

test.each(PLANS)("the charts of every %s are in the file, series by series", async (_, plans) => {
  for (const plan of plans()) await insertSheet(plan);
  await excel.host.settled();
  const { bytes, leftOut } = await writeWorkbook(excel.host);
  expect(leftOut).toEqual([]);
  const workbook = await readWorkbook(bytes);
  let count = 0;
  for (const [name, charts] of expectedSeries()) {
    const sheet = workbook.getWorksheet(name);
    const read = sheet ? readSeries(sheet) : [];
    expect(read).toHaveLength(charts.length);
    charts.forEach((series, index) => {
      count += 1;
      expect([...(read[index] ?? [])].sort(byValues)).toEqual([...series].sort(byValues));
    });
  }
  expect(count).toBeGreaterThan(0);
});

function byValues(a: ReadSeries, b: ReadSeries): number {
  return (a.values ?? "") < (b.values ?? "") ? -1 : 1;
}
