import { insertSheet } from "../../../src/excel/insert/insertSheet";
import { formatArea, readArea } from "../../../src/plans/sheets/address";
import { planComparison } from "../../../src/plans/comparisons/comparison";
import { comparisonPresets } from "../../../src/plans/comparisons/comparisonPresets";
import { DECK_CHARTS } from "../../../src/plans/models/deckCharts";
import { areaOf } from "../../../src/plans/sheets/movePlan";
import type { SheetPlan } from "../../../src/plans/sheets/sheetPlan";
import { openFunctions } from "../../functions/openFunctions";
import type { OpenExcel } from "../../headless/openExcel";
import { coveringCharts } from "../../plans/planned";

jest.setTimeout(60_000);

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openFunctions();
});
afterEach(() => {
  excel.close();
});

/** The formulas that show an error once the plan stands in a workbook. */
async function errorsIn(plan: SheetPlan): Promise<readonly unknown[]> {
  const { sheet } = await insertSheet(plan);
  await excel.host.settled();
  return plan.blocks.flatMap((block) =>
    excel.host
      .read(`'${sheet}'!${formatArea(areaOf(block))}`)
      .flat()
      .filter(({ error }) => error !== null)
      .map(({ formula, error, message }) => [formula, error, message]),
  );
}

function chartsInserted(): ReturnType<OpenExcel["host"]["charts"]> {
  return excel.host.charts(excel.host.sheets()[1]?.name ?? "");
}

/** The series of every chart: what it is called, how many points it has, how it looks. */
function drawnSeries(): readonly unknown[] {
  return chartsInserted().map(({ series }) =>
    series.map(({ name, values, axisGroup, color, markerStyle, dataLabels }) => ({
      name,
      points: values.length,
      axis: axisGroup.toLowerCase(),
      color,
      marker: markerStyle,
      labels: dataLabels?.visible === true ? dataLabels.numberFormat : undefined,
    })),
  );
}

function plannedSeries({ charts }: SheetPlan): readonly unknown[] {
  return charts.map(({ series }) =>
    series.map(({ name, values, axis, color, labels, ...look }) => {
      // What only carries labels, or leads from bar to bar, has no points of its own.
      const hasPoints = color !== "none" && !look.thin;
      const marker = look.shape === "line" && !hasPoints ? "None" : look.marker;
      const { top, left, bottom, right } = readArea(values);
      const points = (bottom - top + 1) * (right - left + 1);
      return { name, points, axis, color, marker, labels };
    }),
  );
}

function numbers(address: string): readonly (readonly unknown[])[] {
  return excel.host.read(address).map((row) => row.map(({ value }) => value));
}

test.each(comparisonPresets())("$id stands in a workbook without an error", async ({ choice }) => {
  const plan = planComparison({ ...choice, unit: "million", locale: "en" });
  expect(coveringCharts(plan)).toEqual([]);
  expect(await errorsIn(plan)).toEqual([]);
  expect(drawnSeries()).toEqual(plannedSeries(plan));
  expect(plan.charts).toHaveLength(choice.charts.length);
});

test.each(DECK_CHARTS)("$id draws its charts from live cells", async ({ plan, defaults }) => {
  const sheetPlan = plan(defaults);
  expect(await errorsIn(sheetPlan)).toEqual([]);
  const drawn = chartsInserted().flatMap(({ series }) => series);
  expect(drawn.length).toBeGreaterThan(0);
  expect(drawn.every(({ values }) => values.some((value) => value !== null))).toBe(true);
  expect(drawnSeries()).toEqual(plannedSeries(sheetPlan));
});

test("a bridge ends where the next total stands, over losses too", async () => {
  const plan = planComparison({
    title: "Bridge",
    metrics: ["operating-income.atm", "revenue.atm", "cost.atm", "sga.atm"],
    columns: [2010, 2011].map((year) => ({
      period: { kind: "year" as const, year },
      scenario: "actual" as const,
    })),
    differences: ["change"],
    charts: ["waterfall"],
    unit: "million",
    locale: "en",
  });
  expect(await errorsIn(plan)).toEqual([]);
  const first = Number(plan.blocks[1]?.at.slice(1)) + 1;
  // Change, from, to, base, total, rise, fall, rise below zero, fall below zero.
  expect(numbers(`Bridge!D${first}:L${first + 4}`)).toEqual([
    [-643, 0, -643, 0, -643, 0, 0, 0, 0],
    [807, -643, 164, 0, 0, 164, 0, -643, 0],
    [-382, 164, -218, 0, 0, 0, 164, 0, -218],
    [17, -218, -201, -201, 0, 0, 0, -17, 0],
    [-201, 0, -201, 0, -201, 0, 0, 0, 0],
  ]);
});
