import { insertPlan } from "../../../src/excel/insert/insertPlan";
import { planComparison } from "../../../src/plans/comparisons/comparison";
import { comparisonPresets } from "../../../src/plans/comparisons/comparisonPresets";
import { DECK_CHARTS } from "../../../src/plans/models/deckCharts";
import { MODELS } from "../../../src/plans/models/models";
import type { SheetPlan } from "../../../src/plans/sheets/sheetPlan";
import type {
  ChartReport,
  SeriesReport,
} from "../../../src/workbench/host/workbook/charts/chartReport";
import { openFunctions } from "../../functions/openFunctions";
import type { OpenExcel } from "../../headless/openExcel";

jest.setTimeout(120_000);

let excel: OpenExcel;
beforeAll(async () => {
  excel = await openFunctions();
});
afterAll(() => {
  excel.close();
});

const WANTED = ["income-statement", "revenue", "sga-rd", "atm", "gio", "balance-sheet", "deck-sga"];
const PRESETS = ["dividend-targets", "year-against-year", "ten-years"];

const PLANS: readonly (readonly [string, SheetPlan])[] = [
  ...[...MODELS, ...DECK_CHARTS].flatMap(({ id, plan, defaults }) =>
    WANTED.includes(id) ? [[id, plan(defaults)] as const] : [],
  ),
  ...comparisonPresets().flatMap(({ id, choice }) =>
    PRESETS.includes(id)
      ? [[id, planComparison({ ...choice, unit: "million", locale: "en" })] as const]
      : [],
  ),
];

function isBar({ type }: SeriesReport): boolean {
  return type.startsWith("Column");
}

function sum(values: readonly (number | null)[]): number {
  return values.reduce<number>((all, value) => all + (value ?? 0), 0);
}

/** How high the bars over a category are: the highest, or all of a stack. */
function heightAt({ series }: ChartReport, index: number): number {
  const bars = series.filter(isBar);
  const values = bars.map(({ values: all }) => all[index] ?? 0);
  return bars.some(({ type }) => type === "ColumnStacked") ? sum(values) : Math.max(...values);
}

/** How many lines and how many marks that no legend may name the laws below have met. */
const met = { lines: 0, unseen: 0 };
afterAll(() => {
  expect(met.lines).toBeGreaterThan(3);
  expect(met.unseen).toBeGreaterThan(0);
});

describe.each(PLANS)("the charts of %s", (_, plan) => {
  let charts: readonly ChartReport[];
  beforeAll(async () => {
    const { sheet } = await insertPlan(plan, { kind: "new-sheet" });
    await excel.host.settled();
    charts = excel.host.charts(sheet).filter(({ name }) => !name.startsWith("IIJ bridge"));
    expect(charts.length).toBeGreaterThan(0);
  });

  test("have bars from zero, unless some are losses", () => {
    for (const { series, axes } of charts) {
      const onFirst = series.filter(({ axisGroup }) => axisGroup === "Primary");
      if (!onFirst.some(isBar)) continue;
      const isLoss = onFirst.some(({ values }) => values.some((value) => (value ?? 0) < 0));
      expect(axes.value?.minimum).toBe(isLoss ? undefined : 0);
    }
  });

  test("have lines on a second axis above bars with figures over them, with their own", () => {
    for (const chart of charts) {
      const lines = chart.series.filter(({ axisGroup }) => axisGroup === "Secondary");
      if (lines.length === 0 || !chart.series.some(({ dataLabels }) => dataLabels?.visible))
        continue;
      const { value: first, secondaryValue: second } = chart.axes;
      expect(second).toMatchObject({ tickLabelPosition: "None" });
      const [low = 0, high = 0] = [second?.minimum, second?.maximum];
      for (const { values, dataLabels } of lines) {
        expect(dataLabels).toMatchObject({ visible: true, position: "Top" });
        met.lines += 1;
        values.forEach((value, index) => {
          if (value === null) return;
          const bar = heightAt(chart, index) / (first?.maximum ?? 0);
          expect((value - low) / (high - low)).toBeGreaterThan(bar + 0.1);
          expect((value - low) / (high - low)).toBeLessThan(0.95);
        });
      }
    }
  });

  test("have no entry in the legend for what has no mark", () => {
    for (const { series, legend } of charts) {
      const unseen = series.flatMap(({ color }, index) => (color === "none" ? [index] : []));
      if (legend.visible) met.unseen += unseen.length;
      expect(legend.visible ? (legend.hidden ?? []) : unseen).toEqual(unseen);
      // Excel counts the entries of the first axis before those of the second.
      const groups = series.map(({ axisGroup }) => axisGroup);
      expect(groups).toEqual([...groups].sort());
    }
  });
});
