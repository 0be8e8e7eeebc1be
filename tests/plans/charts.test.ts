import { formatCell, readArea } from "../../src/plans/sheets/address";
import { planComparison } from "../../src/plans/comparisons/comparison";
import { COMPARISON_PRESETS } from "../../src/plans/comparisons/comparisonPresets";
import { DECK_CHARTS } from "../../src/plans/models/deckCharts";
import { pale } from "../../src/plans/charts/palette";
import { MODELS } from "../../src/plans/models/models";
import type { ChartPlan, SheetPlan } from "../../src/plans/sheets/sheetPlan";
import { cellsByAddress, contentsByAddress } from "./planned";

const PLANS: readonly SheetPlan[] = [
  ...[...MODELS, ...DECK_CHARTS].map(({ plan, defaults }) => plan(defaults)),
  ...COMPARISON_PRESETS.map(({ choice }) =>
    planComparison({ ...choice, unit: "million", locale: "en" }),
  ),
];
const CHARTS: readonly ChartPlan[] = PLANS.flatMap(({ charts }) => charts);

/** CIE lightness of "#RRGGBB": what a grey print leaves of a colour, 0 to 100. */
function lightness(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 116 * Math.cbrt(0.2126 * red + 0.7152 * green + 0.0722 * blue) - 16;
}

test("the first four kinds of bars differ in lightness, so that a grey print tells them apart", () => {
  const unlabelled = CHARTS.flatMap(({ series }) =>
    series.filter(({ shape, labels, color }) => shape !== "line" && !labels && color !== "none"),
  );
  const shades = [...new Set(unlabelled.map(({ color }) => color))]
    .slice(0, 4)
    .map(lightness)
    .sort((one, other) => one - other);
  expect(shades).toHaveLength(4);
  for (const [index, shade] of shades.slice(1).entries())
    expect(shade - (shades[index] ?? 0)).toBeGreaterThan(9);
});

test("lines of one chart have points of different shapes", () => {
  for (const { series } of CHARTS) {
    const markers = series.flatMap(({ marker }) => marker ?? []).slice(0, 4);
    expect(new Set(markers).size).toBe(markers.length);
  }
});

test("a second axis never has the unit of the first", () => {
  for (const { primary, secondary } of CHARTS) expect(secondary?.title).not.toBe(primary.title);
});

test.each([
  ["en", "persons"],
  ["ja", "人"],
] as const)("an axis of people counts persons: %s", (locale, title) => {
  const employees = DECK_CHARTS.find(({ id }) => id === "deck-employees");
  const plan = employees?.plan({ ...employees.defaults, locale });
  expect(plan?.charts[0]?.primary.title).toBe(title);
});

test("quarters without a figure keep their place between those that have one", () => {
  const gio = MODELS.find(({ id }) => id === "gio");
  const plan = gio?.plan({ ...gio.defaults, layout: "quarters", from: "1Q10", to: "4Q12" });
  const [chart] = plan?.charts ?? [];
  if (!plan || !chart) throw new Error("The model has no chart.");
  const { top, left, right } = readArea(chart.series[0]?.categories ?? "");
  const contents = contentsByAddress(plan);
  const periods = Array.from(
    { length: right - left + 1 },
    (_, index) => contents[formatCell(top, left + index)],
  );
  expect(periods).toEqual(["4Q10", "1Q11", "2Q11", "3Q11", "4Q11", "1Q12"]);
});

test("a line has one colour in all charts of a sheet", () => {
  for (const { charts } of PLANS) {
    const colors = new Map<string, Set<string>>();
    for (const { values, color } of charts.flatMap(({ series }) => series)) {
      if (color === "none") continue;
      colors.set(values, (colors.get(values) ?? new Set()).add(color));
    }
    expect([...colors.values()].filter(({ size }) => size > 1)).toEqual([]);
  }
});

test("what is planned or only estimated is drawn lighter than what is known", () => {
  const dividend = DECK_CHARTS.find(({ id }) => id === "deck-dividend");
  const [chart] = dividend?.plan(dividend.defaults).charts ?? [];
  expect(chart?.series.slice(0, 2).map((series) => series.pale)).toEqual([[2], [2]]);
  for (const color of ["#0072B2", "#E69F00"])
    expect(lightness(pale(color))).toBeGreaterThan(lightness(color) + 15);
});

test("every chart says where its figures are from", () => {
  for (const { categoryTitle } of CHARTS) expect(categoryTitle).toMatch(/Source: \S/);
});

test("a stack has its total written over it, and is drawn only where it is whole", () => {
  const dividend = DECK_CHARTS.find(({ id }) => id === "deck-dividend");
  const [chart] = dividend?.plan(dividend.defaults).charts ?? [];
  expect(chart?.series.at(-1)).toMatchObject({ shape: "line", color: "none" });
  expect(chart?.series.at(-1)?.labels).toBeDefined();
  const bare = dividend?.plan({ ...dividend.defaults, labels: false }).charts[0];
  expect(bare?.series.every(({ labels }) => labels === undefined)).toBe(true);
});

describe("a bridge", () => {
  const bridges = PLANS.filter(({ charts }) =>
    charts.some(({ series }) => series[0]?.color === "none"),
  );

  test("writes every change on its bar, and needs no legend", () => {
    expect(bridges.length).toBeGreaterThan(2);
    for (const { charts } of bridges)
      for (const { series, legend } of charts.filter(
        ({ series: [first] }) => first?.color === "none",
      )) {
        expect(legend).toBe(false);
        expect(series.slice(1).every(({ labels }) => labels !== undefined)).toBe(true);
      }
  });

  test("has columns wide enough for the words above them", () => {
    for (const plan of bridges)
      for (const [address, cell] of cellsByAddress(plan)) {
        if (cell.kind !== "text" || cell.style.role !== "header") continue;
        const { left } = readArea(address);
        const column = plan.widths.find(({ columns }) => {
          const area = readArea(columns.replace(/([A-Z]+)/g, "$11"));
          return area.left <= left && left <= area.right;
        });
        expect(column?.width ?? 0).toBeGreaterThanOrEqual(cell.text.length);
      }
  });
});
