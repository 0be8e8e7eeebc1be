import { chartOption } from "../../../../src/workbench/page/charts/chartOption";
import type { Drawing } from "../../../../src/workbench/page/charts/drawing";
import { CHART_STYLES, SERIES_COLORS } from "../../../../src/workbench/page/charts/chartStyle";
import type {
  ChartReport,
  SeriesReport,
} from "../../../../src/workbench/host/workbook/charts/chartReport";

const drawing: Drawing = {
  style: CHART_STYLES.light,
  format: (pattern, value) => `${pattern}|${value}`,
};

function series(overrides: Partial<SeriesReport> = {}): SeriesReport {
  return {
    name: "Revenue",
    type: "ColumnClustered",
    axisGroup: "Primary",
    values: [106, 123],
    categories: ["1Q10", "2Q10"],
    numberFormat: "#,##0",
    ...overrides,
  };
}

function chart(given: readonly SeriesReport[], overrides: Partial<ChartReport> = {}): ChartReport {
  return {
    id: "1",
    name: "Chart 1",
    sheet: "Sheet1",
    type: given[0]?.type ?? "ColumnClustered",
    left: 0,
    top: 0,
    width: 360,
    height: 216,
    title: { text: "ATM operation", visible: true },
    legend: { visible: true, position: "Bottom" },
    axes: { value: { title: "JPY million", visible: true }, category: { visible: true } },
    series: given,
    ...overrides,
  };
}

/** The option as plain JSON, for comparing parts of it. */
function drawn(
  given: ChartReport,
): Record<string, unknown> & { series: Record<string, unknown>[] } {
  return JSON.parse(JSON.stringify(chartOption(given, drawing))) as never;
}

describe("a drawn chart", () => {
  test("has the title, the categories, the axis title and a bar for each value", () => {
    expect(drawn(chart([series()]))).toMatchObject({
      title: { show: true, text: "ATM operation" },
      legend: { show: true },
      xAxis: { type: "category", data: ["1Q10", "2Q10"] },
      yAxis: [{ type: "value", name: "JPY million" }],
      series: [{ type: "bar", name: "Revenue", data: [106, 123], color: SERIES_COLORS[0] }],
    });
  });

  test("writes the values of an axis as its cells are written, unless the axis has a format", () => {
    const labelOf = (given: ChartReport): unknown => {
      const [axis] = chartOption(given, drawing).yAxis as {
        axisLabel: { formatter: (v: number) => string };
      }[];
      return axis?.axisLabel.formatter(5);
    };
    expect(labelOf(chart([series()]))).toBe("#,##0|5");
    expect(
      labelOf(chart([series()], { axes: { value: { visible: true, numberFormat: "0.0" } } })),
    ).toBe("0.0|5");
  });

  test("spaces clustered columns as Excel does: 219 % of a column between categories", () => {
    const [bar] = drawn(chart([series(), series({ name: "Cost" })])).series;
    expect(bar).toMatchObject({ barGap: "27%", barCategoryGap: "49.1%" });
  });

  test("stacks what is stacked, per axis, and puts a line on the second axis", () => {
    const margin = series({
      name: "Margin",
      type: "LineMarkers",
      axisGroup: "Secondary",
      numberFormat: "0%",
    });
    const option = drawn(
      chart([
        series({ type: "ColumnStacked" }),
        series({ name: "SI", type: "ColumnStacked" }),
        margin,
      ]),
    );
    const [first, second, line] = option.series;
    expect(first?.["stack"]).toBe(second?.["stack"]);
    expect(line).toMatchObject({ type: "line", yAxisIndex: 1, showSymbol: true });
    expect(option["yAxis"]).toMatchObject([{ position: "left" }, { position: "right" }]);
  });

  test("shows parts of the whole where columns are stacked to 100 %", () => {
    const parts = [
      series({ type: "ColumnStacked100", values: [1, 0] }),
      series({ type: "ColumnStacked100", values: [3, 0] }),
    ];
    const option = drawn(chart(parts));
    expect(option.series.map(({ data }) => data)).toEqual([
      [0.25, null],
      [0.75, null],
    ]);
    expect(option["yAxis"]).toMatchObject([{ min: 0, max: 1 }]);
  });

  test("writes the categories below everything where they are wanted low, the axis still at zero", () => {
    const axes = { category: { visible: true, tickLabelPosition: "Low" } };
    const option = drawn(chart([series({ values: [-5, 3] })], { axes }));
    expect(option["xAxis"]).toMatchObject([
      { data: ["1Q10", "2Q10"], axisLine: { show: false, onZero: false } },
      { data: ["1Q10", "2Q10"], axisLine: { show: true }, axisLabel: { show: false } },
    ]);
  });

  test("breaks long categories between words, and turns only words that do not fit", () => {
    const labelOf = (categories: readonly string[]): unknown =>
      drawn(chart([series({ categories })]))["xAxis"];
    expect(labelOf(["Network services gross margin", "FY11"])).toMatchObject({
      axisLabel: { overflow: "break" },
    });
    expect(labelOf(["データセンターおよびネットワークサービス売上総利益率", "FY11"])).toMatchObject(
      {
        axisLabel: { overflow: "break" },
      },
    );
    expect(labelOf(["Unbreakable".repeat(4), "FY11"])).toMatchObject({ axisLabel: { rotate: 45 } });
  });

  test("writes labels in the colour that was chosen for them", () => {
    const dataLabels = { visible: true, color: "#000000" };
    const [bar] = drawn(chart([series({ type: "ColumnStacked", dataLabels })])).series;
    expect(bar).toMatchObject({ label: { show: true, color: "#000000" } });
  });

  test("has the values along the bottom for bars", () => {
    const option = drawn(chart([series({ type: "BarClustered" })]));
    expect(option).toMatchObject({ yAxis: { type: "category" }, xAxis: [{ type: "value" }] });
  });

  test("leaves gaps in a line where there is no value", () => {
    const [line] = drawn(chart([series({ type: "Line", values: [1, null, 3] })])).series;
    expect(line).toMatchObject({
      type: "line",
      data: [1, null, 3],
      connectNulls: false,
      showSymbol: false,
    });
  });

  test.each([
    ["fit one line", ["Revenue", "Cost"], 1],
    ["need two", ["Cash flow from operating activities", "Cash flow from investing activities"], 2],
    [
      "need two in Japanese",
      [
        "営業活動によるキャッシュ・フロー",
        "投資活動によるキャッシュ・フロー",
        "財務活動によるキャッシュ・フロー",
      ],
      2,
    ],
  ])("gives names that %s room under the plot", (_, names, lines) => {
    const named = names.map((name) => series({ name }));
    const alone = drawn(chart([series()]))["grid"] as { bottom: number };
    const option = drawn(chart(named));
    const { bottom } = option["grid"] as { bottom: number };
    expect(option["legend"]).toMatchObject({ type: "plain" });
    expect(Math.round((bottom - 12) / (alone.bottom - 12))).toBe(lines);
  });

  test("can be read on a dark page: its title, and a line as dark as the page", () => {
    const [dark, line] = [CHART_STYLES.dark, { type: "Line", color: "#1A1A1A" }];
    const onDark = chartOption(chart([series(line), series({ color: "#E69F00" })]), {
      ...drawing,
      style: dark,
    });
    expect(onDark.title).toMatchObject({ textStyle: { color: dark.text } });
    expect(onDark.series).toMatchObject([{ color: "#767676" }, { color: "#E69F00" }]);
    expect(drawn(chart([series(line)])).series).toMatchObject([{ color: "#1A1A1A" }]);
  });

  test("draws a series without a fill, and keeps it out of the legend", () => {
    const option = drawn(
      chart([series({ name: "carrier", color: "none" }), series({ color: "#107C41" })]),
    );
    expect(option.series.map(({ color }) => color)).toEqual(["transparent", "#107C41"]);
    expect(option["legend"]).toMatchObject({ data: [{ name: "Revenue" }] });
  });

  test("cuts a pie into the values of the first series", () => {
    const [pie] = drawn(chart([series({ type: "Pie" }), series()])).series;
    expect(pie).toMatchObject({
      type: "pie",
      data: [
        { name: "1Q10", value: 106 },
        { name: "2Q10", value: 123 },
      ],
    });
  });

  test("lets each bar of a waterfall start where the last one ended, below zero as well", () => {
    const bars = drawn(chart([series({ type: "Waterfall", values: [10, -15, 5] })])).series;
    const values = bars.map(({ data }) =>
      (data as (number | { value: number })[]).map((at) =>
        typeof at === "number" ? at : at.value,
      ),
    );
    const [above, below, rise, fall] = values;
    expect({ above, below, rise, fall }).toEqual({
      above: [0, 0, 0],
      below: [0, 0, 0],
      rise: [10, 10, 0],
      fall: [0, -5, -5],
    });
  });

  test("turns category labels that do not fit, as Excel does", () => {
    const categories = Array.from({ length: 20 }, (_, at) => `Quarter ${at}`);
    const values = categories.map((_, at) => at);
    expect(drawn(chart([series({ categories, values })]))["xAxis"]).toMatchObject({
      axisLabel: { rotate: 45 },
    });
  });
});
