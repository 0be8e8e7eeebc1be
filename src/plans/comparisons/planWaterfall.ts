import { fillText } from "../../domain/texts/fillText";
import { formatArea, formatCell } from "../sheets/address";
import { CHART_NAMES } from "./chartParts";
import { comparedFigures, type ComparedLine, type ComparedTable } from "./comparedTable";
import { CHANGE, FROM, levelsOf, SERIES, stepsOf, TO, type Bridge, type Step } from "./bridgeSteps";
import { MOST_TICKS, roundStep } from "../charts/axes";
import { chartUnder, type DrawnChart } from "../charts/chartTable";
import { formatOfFigures, labelOver, readMetric } from "../tables/figures";
import { EMPTY, emptyCell, textCell } from "../tables/cells";
import { axisFormatOf, nameUnit } from "../tables/measure";
import { measureOf } from "../../domain/numbers/numberFormat";
import { powerOf } from "../../domain/unit";
import { nameColumn } from "../tables/texts/nameColumn";
import { BRIDGE_COLORS } from "../charts/palette";
import type { AxisPlan, Cell, SeriesPlan } from "../sheets/sheetPlan";
import { SHEET_TEXTS } from "../tables/texts/sheetTexts";

/**
 * A bridge from the first column's total to the last one's, by driver. It is made of stacked columns
 * over an invisible base: Excel's own waterfall type cannot be told through Office.js which bars are
 * totals, and it is missing from charts that Excel 2013 opens.
 */
export function planWaterfall(
  table: ComparedTable,
  at: number,
  source: string,
): DrawnChart | undefined {
  const { choice, lines, total } = table;
  const sum = lines.find(({ metric }) => metric === total);
  const last = choice.columns.length - 1;
  if (!sum || !comparedFigures(sum, 0, last)) return undefined;
  const drivers = lines.filter((line) => drives(line, table));
  const format = formatOfBridge([sum, ...drivers], table);
  const bridge = { table, sum, drivers, decimals: decimalsShown(format, table) };
  const steps = stepsOf(bridge, at + 1);
  const rows = [headerRow(table), ...steps.map((_, index) => stepRow(steps, index, table, format))];
  const [from, to] = [choice.columns[0], choice.columns[last]];
  const { locale, unit } = choice;
  const measure = measureOf(readMetric(total).unit);
  const title = fillText(SHEET_TEXTS.bridge[locale], {
    label: labelOver(total, sum.figures)[locale],
    from: from ? nameColumn(from, locale) : "",
    to: to ? nameColumn(to, locale) : "",
  });
  return chartUnder(at, rows, {
    name: CHART_NAMES.waterfall[locale],
    title,
    categoryTitle: fillText(SHEET_TEXTS.axisAndSource[locale], {
      axis: SHEET_TEXTS.bridgeDriver[locale],
      sources: source,
    }),
    primary: {
      title: nameUnit(readMetric(total), unit, locale),
      format: axisFormatOf(measure, unit),
      ...endsOf(bridge),
    },
    series: seriesOf({ first: at + 1, last: at + steps.length }, table, format),
    // The signs on the bars say what a legend would, which Excel would fill with the base.
    legend: false,
    folded: true,
  });
}

/** As many decimals as the sharpest figure of the bridge has. */
function formatOfBridge(lines: readonly ComparedLine[], { choice, total }: ComparedTable): string {
  const ends = lines.flatMap(({ figures }) => [figures[0], figures.at(-1)]);
  return formatOfFigures(total, choice.unit, ends);
}

/** Decimal places of the base unit that a format shows; negative where it shows thousands, millions and so on. */
function decimalsShown(format: string, { choice, total }: ComparedTable): number {
  const shown = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  return shown - powerOf(readMetric(total).unit, choice.unit);
}

/** Levels that lie this close together begin above zero, so that the steps between them are seen. */
const CLOSE = 0.5;
/** How much is left below the lowest level, as a share of what the steps span. */
const FOOT = 0.5;
/** How much is left for labels above the highest level, as a share of what is drawn. */
const HEAD = 0.12;

/**
 * Where the axis begins: at zero, unless the steps would be slivers on it. Where it ends: labels above
 * bars stand on invisible ones as high as the step, which would stretch it.
 */
function endsOf(bridge: Bridge): Pick<AxisPlan, "minimum" | "maximum"> {
  const { choice, total } = bridge.table;
  const levels = levelsOf(bridge);
  const scale = 10 ** powerOf(readMetric(total).unit, choice.unit);
  const [low, high] = [Math.min(...levels) / scale, Math.max(...levels) / scale];
  if (high <= 0) return {};
  const isClose = low > high * CLOSE;
  const least = isClose ? low - (high - low) * FOOT : Math.min(0, low);
  const most = high + (high - least) * HEAD;
  const step = roundStep(Math.max(most - least, high / MOST_TICKS) / MOST_TICKS);
  const maximum = Math.ceil(most / step) * step;
  return { ...(isClose && { minimum: Math.floor(least / step) * step }), maximum };
}

function drives(line: ComparedLine, { choice, total }: ComparedTable): boolean {
  const { metric } = line;
  return (
    metric !== total &&
    choice.metrics.includes(metric) &&
    readMetric(metric).unit === readMetric(total).unit &&
    comparedFigures(line, 0, choice.columns.length - 1) !== undefined
  );
}

/** Connectors between neighbours take turns: each needs two points and a gap. */
const CONNECTORS = 3;

/** What each series of a bridge is called, in the order of its columns. */
const NAMES = [
  "bridgeBase",
  "bridgeTotal",
  "bridgeRise",
  "bridgeFall",
  "bridgeRiseBelow",
  "bridgeFallBelow",
  "bridgeRiseLabel",
  "bridgeFallLabel",
  ...Array<"bridgeConnector">(CONNECTORS).fill("bridgeConnector"),
] as const;

function headerRow({ choice: { locale } }: ComparedTable): readonly Cell[] {
  const texts = ["bridgeChange", "bridgeFrom", "bridgeTo", ...NAMES] as const;
  return [
    EMPTY,
    textCell(SHEET_TEXTS.bridgeDriver[locale], "header-label"),
    emptyCell("header"),
    ...texts.map((text) => textCell(SHEET_TEXTS[text][locale], "header")),
  ];
}

function stepRow(
  steps: readonly Step[],
  index: number,
  { choice, total }: ComparedTable,
  format: string,
): readonly Cell[] {
  const step = steps[index];
  if (!step) return [];
  const { unit, locale } = choice;
  const role = step.isTotal ? "total" : "figure";
  const formulas = [step.change, step.from, step.to, ...barFormulas(step)];
  const cellOf = (formula: string): Cell => {
    return { kind: "formula", formula: `=${formula}`, format, style: { role } };
  };
  return [
    EMPTY,
    textCell(step.label, step.isTotal ? "label-total" : "label"),
    textCell(nameUnit(readMetric(total), unit, locale), step.isTotal ? "unit-total" : "unit"),
    ...formulas.map(cellOf),
    ...connectorsOf(steps, index).map((formula) =>
      formula === undefined ? emptyCell(role) : cellOf(formula),
    ),
  ];
}

/**
 * Base, total, then rise and fall above zero, rise and fall below zero, then what carries the labels of
 * rise and fall; zero where a bar has no part.
 */
function barFormulas({ row, isTotal }: Step): readonly string[] {
  const [change, from, to] = [CHANGE, FROM, TO].map((column) => formatCell(row, column));
  if (isTotal) return ["0", `${to}`, "0", "0", "0", "0", "0", "0"];
  return [
    `MAX(0,MIN(${from},${to}))+MIN(0,MAX(${from},${to}))`,
    "0",
    `IF(${change}>=0,MAX(0,${to})-MAX(0,${from}),0)`,
    `IF(${change}<0,MAX(0,${from})-MAX(0,${to}),0)`,
    `IF(${change}>=0,MIN(0,${from})-MIN(0,${to}),0)`,
    `IF(${change}<0,MIN(0,${to})-MIN(0,${from}),0)`,
    `MAX(0,${change})`,
    `MAX(0,-${change})`,
  ];
}

/** The level that each connector has at a bar: where the bar ends, or where the one before it did. */
function connectorsOf(steps: readonly Step[], index: number): readonly (string | undefined)[] {
  return Array.from({ length: CONNECTORS }, (_, turn) => {
    const [here, before] = [steps[index], steps[index - 1]];
    if (index % CONNECTORS === turn && index < steps.length - 1) return here && endCell(here);
    return (index - 1) % CONNECTORS === turn ? before && endCell(before) : undefined;
  });
}

function endCell({ row }: Step): string {
  return formatCell(row, TO);
}

const CONNECTOR_COLOR = "#7F7F7F";

const COLORS: Readonly<Partial<Record<(typeof NAMES)[number], string>>> = {
  ...BRIDGE_COLORS,
  bridgeRiseBelow: BRIDGE_COLORS.bridgeRise,
  bridgeFallBelow: BRIDGE_COLORS.bridgeFall,
  bridgeConnector: CONNECTOR_COLOR,
};

function seriesOf(
  { first, last }: { readonly first: number; readonly last: number },
  { choice: { locale, labels: wanted = true } }: ComparedTable,
  format: string,
): readonly SeriesPlan[] {
  const column = (number: number) =>
    formatArea({ top: first, bottom: last, left: number, right: number });
  const labels = wanted ? labelsOf(format) : {};
  return NAMES.map((name, index): SeriesPlan => ({
    name: SHEET_TEXTS[name][locale],
    values: column(SERIES + index),
    categories: column(1),
    axis: "primary",
    color: COLORS[name] ?? "none",
    ...(name === "bridgeConnector" ? { shape: "line", thin: true } : { shape: "stacked" }),
    ...labels[name],
  }));
}

/** Totals are written on their bars; changes with their sign above theirs, and nothing where there is none. */
function labelsOf(
  format: string,
): Partial<Record<string, Pick<SeriesPlan, "labels" | "labelsAt">>> {
  const [plain = format] = format.split(";");
  return {
    bridgeTotal: { labels: `${plain};(${plain});` },
    bridgeRiseLabel: { labels: `+${plain};;`, labelsAt: "base" },
    bridgeFallLabel: { labels: `(${plain});;`, labelsAt: "base" },
  };
}
