import { listMetrics } from "../../src/dataset/metrics";
import { findPeriod } from "../../src/domain/periods/period";
import { formatCell, readArea } from "../../src/plans/sheets/address";
import { planComparison } from "../../src/plans/comparisons/comparison";
import { comparisonPresets } from "../../src/plans/comparisons/comparisonPresets";
import { DECK_CHARTS } from "../../src/plans/models/deckCharts";
import { paler, seriesLook, withPale } from "../../src/plans/charts/palette";
import { FORECAST } from "../../src/plans/models/forecast";
import { MODELS } from "../../src/plans/models/models";
import type { ChartPlan, SheetPlan } from "../../src/plans/sheets/sheetPlan";
import type { Column } from "../../src/plans/tables/columns";
import { cellsByAddress, contentsByAddress } from "./planned";

const PLANS: readonly SheetPlan[] = [
  ...[...MODELS, ...DECK_CHARTS].map(({ plan, defaults }) => plan(defaults)),
  ...comparisonPresets().map(({ choice }) =>
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

/** Whether a series lies in a row: a line over its periods. */
function isRow(values: string): boolean {
  const { top, bottom } = readArea(values);
  return top === bottom;
}

/** The cell that a chart's own cell repeats, or the cell itself. */
function originOf(address: string, cells: ReturnType<typeof cellsByAddress>) {
  const cell = cells.get(address);
  const [, origin] = cell?.kind === "formula" ? (/^=([A-Z]+\d+)$/.exec(cell.formula) ?? []) : [];
  return origin === undefined ? cell : cells.get(origin);
}

test("no model's chart is titled by a kind of period, which its axis says: columns may be of another", () => {
  const titles = MODELS.flatMap(({ plan, defaults }) =>
    (["en", "ja"] as const).flatMap((locale) =>
      plan({ ...defaults, locale }).charts.map(({ title }) => title),
    ),
  );
  expect(
    titles.filter((title) => /by quarter|by year|quarterly|四半期|年度の|年度別/i.test(title)),
  ).toEqual([]);
});

test("the first four kinds of bars differ in lightness, so that a grey print tells them apart", () => {
  const unlabelled = CHARTS.filter(({ name }) => name !== "IIJ bridge").flatMap(({ series }) =>
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

test("up to four lines of one chart have points of different shapes, parts of one line the same", () => {
  for (const { series } of CHARTS) {
    const byLine = new Map(series.map(({ color, marker }) => [color, marker]));
    const markers = [...byLine.values()].flatMap((marker) => marker ?? []).slice(0, 4);
    expect(new Set(markers).size).toBe(markers.length);
  }
});

test("a second axis never has the unit of the first", () => {
  const second = CHARTS.filter(({ secondary }) => secondary);
  expect(second.length).toBeGreaterThan(3);
  for (const { primary, secondary } of second) expect(secondary?.format).not.toBe(primary.format);
});

test.each([
  ["en", "persons"],
  ["ja", "人"],
] as const)("an axis of people counts persons: %s", (locale, title) => {
  const employees = DECK_CHARTS.find(({ id }) => id === "deck-employees");
  const plan = employees?.plan({ ...employees.defaults, locale });
  expect(plan?.charts[0]?.primary.title).toBe(title);
});

test.each(["en", "ja"] as const)(
  "a rate with an axis of its own says that it is one: %s",
  (locale) => {
    const columns = ["FY10", "FY11"].flatMap((id): readonly Column[] => {
      const period = findPeriod(id);
      return period ? [{ period, scenario: "actual" }] : [];
    });
    const titles = listMetrics()
      .filter(({ unit }) => unit === "ratio")
      .flatMap(({ id }) => {
        const metrics = ["revenue", id];
        const choice = { metrics, columns, differences: [], charts: ["line"] } as const;
        return planComparison({ ...choice, unit: "million", locale }).charts;
      })
      .flatMap(({ secondary }) => secondary?.title ?? []);
    expect(titles.length).toBeGreaterThan(20);
    const brackets = { en: / \(%\)/, ja: /（%）/ }[locale];
    expect(titles.filter((title) => brackets.test(title)).length).toBeGreaterThan(0);
    expect(titles.filter((title) => !/[%率]/.test(title))).toEqual([]);
    expect(titles.filter((title) => locale === "ja" && title.includes("("))).toEqual([]);
  },
);

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

test("a line breaks where the accounting standard changes: one series a standard, and the axis says so", () => {
  const model = MODELS.find(({ id }) => id === "income-statement");
  const plan = model?.plan({ ...model.defaults, layout: "years", from: "1Q14", to: "4Q24" });
  const [chart] = plan?.charts ?? [];
  if (!plan || !chart) throw new Error("The model has no chart.");
  const lines = chart.series.filter(({ shape }) => shape === "line");
  expect(lines.map(({ name }) => name)).toEqual([
    "Operating margin (%) (US GAAP)",
    "Operating margin (%) (IFRS)",
  ]);
  expect(new Set(lines.map(({ color }) => color)).size).toBe(1);
  expect(chart.categoryTitle).toMatch(/US GAAP FY14 – FY17; IFRS FY18 – FY24/);
  const cells = cellsByAddress(plan);
  const filled = lines.map(({ values }) => {
    const { top, left, right } = readArea(values);
    return Array.from({ length: right - left + 1 }, (_, index) => index).filter(
      (index) => cells.get(formatCell(top, left + index))?.kind === "formula",
    );
  });
  expect(filled).toEqual([
    [0, 1, 2, 3],
    [4, 5, 6, 7, 8, 9, 10],
  ]);
});

test("a line has one colour in all charts of a sheet", () => {
  let compared = 0;
  for (const plan of PLANS) {
    const contents = contentsByAddress(plan);
    const colors = new Map<string, string>();
    for (const { values, color, shape } of plan.charts.flatMap(({ series }) => series)) {
      const { top, bottom, left, right } = readArea(values);
      // A series down a column is a period; bars and lines draw from two ranges of colours.
      if (color === "none" || top !== bottom || left === right) continue;
      const line = `${contents[formatCell(top, 1)]} as a ${shape === "line" ? "line" : "bar"}`;
      expect([plan.title, line, color]).toEqual([plan.title, line, colors.get(line) ?? color]);
      colors.set(line, color);
      compared += 1;
    }
  }
  expect(compared).toBeGreaterThan(50);
});

const PALE_BARS = Array.from({ length: 7 }, (_, index) =>
  paler(seriesLook("clustered", index).color),
);

test("a series that is lighter throughout is so in its legend too", () => {
  const looks = [
    withPale({ color: "#0072B2" }, "clustered", [true, undefined, true]),
    withPale({ color: "#0072B2" }, "clustered", [true, false]),
    withPale({ color: "#0072B2" }, "clustered", [false, undefined]),
    withPale({ color: "#1A1A1A" }, "line", [true]),
  ];
  expect(looks).toEqual([
    { color: paler("#0072B2") },
    { color: "#0072B2", pale: [0] },
    { color: "#0072B2" },
    { color: "#1A1A1A", pale: [0] },
  ]);
});

test("what is planned or only estimated is drawn lighter than what is known, and nothing else", () => {
  const drawn = PLANS.flatMap((plan) => {
    const cells = cellsByAddress(plan);
    const bars = plan.charts
      .flatMap(({ series }) => series)
      .filter(({ color, values }) => color !== "none" && isRow(values));
    return bars.flatMap(({ values, color, pale: lighter = [] }) => {
      const { top, left, right } = readArea(values);
      const isDrawnPale = (index: number) => lighter.includes(index) || PALE_BARS.includes(color);
      return Array.from({ length: right - left + 1 }, (_, index) => {
        const cell = originOf(formatCell(top, left + index), cells);
        const head = cells.get(formatCell(3, left + index));
        // The forecast's own columns are planned without a head that says so.
        const isPlanned =
          plan.name === FORECAST.title.en
            ? left + index > 3 && left + index < 6
            : head?.kind === "text" && head.text !== "actual";
        const isUncertain = isPlanned || cell?.style?.estimate === true;
        const isShown = cell?.kind === "formula" || cell?.kind === "spilled";
        return isShown ? [isDrawnPale(index), isUncertain] : [];
      }).filter(({ length }) => length > 0);
    });
  });
  expect(drawn.filter(([isPale]) => isPale).length).toBeGreaterThan(10);
  expect(drawn.filter(([isPale, isUncertain]) => isPale !== isUncertain)).toEqual([]);
  for (const color of ["#0072B2", "#E69F00"])
    expect(lightness(paler(color))).toBeGreaterThan(lightness(color) + 15);
});

test("a chart of quarters has a figure in at least half of its places, or is one of years", () => {
  const sparse = MODELS.flatMap(({ plan: planOf, defaults }) => {
    const plan = planOf(defaults);
    const contents = contentsByAddress(plan);
    return plan.charts.flatMap(({ title, series }) => {
      const rows = series
        .map(({ values }) => readArea(values))
        .filter(({ top, bottom }) => top === bottom);
      const [first] = rows;
      const head = String(contents[formatCell(4, first?.left ?? 0)]);
      if (!first || !/^\dQ/.test(head)) return [];
      const slots = Array.from(
        { length: first.right - first.left + 1 },
        (_, at) => first.left + at,
      );
      const drawn = slots.filter((column) =>
        rows.some(({ top }) => contents[formatCell(top, column)] !== undefined),
      );
      return drawn.length / slots.length < 0.5 ? [`${plan.title}: ${title}`] : [];
    });
  });
  expect(sparse).toEqual([]);
});

test("every chart says where its figures are from", () => {
  for (const { categoryTitle } of CHARTS) expect(categoryTitle).toMatch(/Source: \S/);
});

test("a stack has its total written over it, where the reader wants labels", () => {
  const stacks = MODELS.flatMap(({ plan, defaults }) =>
    [true, false].flatMap((labels) =>
      plan({ ...defaults, labels })
        .charts.filter(({ series }) => series.some(({ shape }) => shape === "stacked"))
        .map(({ series }) => ({ labels, series })),
    ),
  );
  expect(stacks.length).toBeGreaterThan(4);
  for (const { labels, series } of stacks) {
    const total = series.find(({ shape, color }) => shape === "line" && color === "none");
    expect(total?.labels !== undefined).toBe(labels);
    if (!labels) expect(series.every((one) => one.labels === undefined)).toBe(true);
  }
});

test("a stack is drawn only where it is whole", () => {
  let stacked = 0;
  for (const plan of PLANS) {
    const cells = cellsByAddress(plan);
    for (const { title, series } of plan.charts) {
      const parts = series.filter(({ shape, values }) => shape === "stacked" && isRow(values));
      if (parts[0]?.color === "none" || parts.length < 2) continue;
      const { left, right } = readArea(parts[0]?.values ?? "");
      for (let column = left; column <= right; column += 1) {
        const kinds = parts.map(({ values }) =>
          cells.get(formatCell(readArea(values).top, column)),
        );
        const drawn = kinds.filter((cell) => cell !== undefined && cell.kind !== "empty").length;
        expect([title, column, drawn]).toEqual([title, column, drawn === 0 ? 0 : parts.length]);
        stacked += Number(drawn > 0);
      }
    }
  }
  expect(stacked).toBeGreaterThan(10);
});

describe("a bridge", () => {
  const bridges = PLANS.filter(({ charts }) =>
    charts.some(({ series }) => series[0]?.color === "none"),
  );

  test("has labels, and needs no legend", () => {
    expect(bridges.length).toBeGreaterThan(2);
    for (const { charts } of bridges)
      for (const { series, legend } of charts.filter(
        ({ series: [first] }) => first?.color === "none",
      )) {
        expect(legend).toBe(false);
        expect(series.some(({ labels }) => labels !== undefined)).toBe(true);
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
