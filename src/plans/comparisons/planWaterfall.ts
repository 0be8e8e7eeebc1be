import { fillText } from "../../domain/fillText";
import { formatArea, formatCell } from "../sheets/address";
import { signFor, type ComparedLine, type ComparedTable } from "./comparedTable";
import { chartUnder, type DrawnChart } from "../charts/chartTable";
import { labelOver, readMetric } from "../tables/figures";
import { EMPTY, emptyCell, FIRST_FIGURE_COLUMN, textCell } from "../tables/cells";
import { nameMeasure } from "../tables/measure";
import { measureOf, numberFormat } from "../../domain/numbers/numberFormat";
import { powerOf } from "../../domain/unit";
import { nameColumn } from "../tables/texts/nameColumn";
import { BRIDGE_COLORS } from "../charts/palette";
import type { Cell, SeriesPlan } from "../sheets/sheetPlan";
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
  if (!sum?.figures[0] || !sum.figures[last]) return undefined;
  const drivers = lines.filter((line) => drives(line, table));
  const steps = stepsOf(sum, drivers, table, at + 1);
  const rows = [headerRow(table), ...steps.map((step) => stepRow(step, table))];
  const [from, to] = [choice.columns[0], choice.columns[last]];
  const { locale, unit } = choice;
  const measure = measureOf(readMetric(total).unit);
  const title = fillText(SHEET_TEXTS.bridge[locale], {
    label: labelOver(total, sum.figures)[locale],
    from: from ? nameColumn(from, locale) : "",
    to: to ? nameColumn(to, locale) : "",
  });
  return chartUnder(at, rows, {
    name: "IIJ bridge",
    title,
    categoryTitle: fillText(SHEET_TEXTS.axisAndSource[locale], {
      axis: SHEET_TEXTS.bridgeDriver[locale],
      sources: source,
    }),
    primary: {
      title: nameMeasure(measure, unit, locale),
      format: numberFormat(measure, unit),
      ...minimumOf(sum, drivers, table),
    },
    series: seriesOf(at + 1, at + steps.length, table),
    // The signs on the bars say what a legend would, which Excel would fill with the base.
    legend: false,
    folded: true,
  });
}

/** Levels that lie this close together begin above zero, so that the steps between them are seen. */
const CLOSE = 0.5;
/** How much is left below the lowest level, as a share of what the steps span. */
const FOOT = 0.5;

/** Where the axis begins: at zero, unless the steps would be slivers on it. */
function minimumOf(
  sum: ComparedLine,
  drivers: readonly ComparedLine[],
  { choice, total }: ComparedTable,
): { minimum?: number } {
  const last = choice.columns.length - 1;
  const valueIn = (line: ComparedLine, column: number) => Number(line.figures[column]?.value ?? 0);
  const levels = drivers.reduce(
    (reached, line) => {
      const step = (valueIn(line, last) - valueIn(line, 0)) * signFor(line.metric, total);
      return [...reached, (reached.at(-1) ?? 0) + step];
    },
    [valueIn(sum, 0)],
  );
  const all = [...levels, valueIn(sum, last)];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  if (low <= high * CLOSE) return {};
  const scale = 10 ** powerOf(readMetric(total).unit, choice.unit);
  const foot = (low - (high - low) * FOOT) / scale;
  const step = 10 ** Math.floor(Math.log10(high / scale) - 1);
  return { minimum: Math.floor(foot / step) * step };
}

function drives({ metric, figures }: ComparedLine, { choice, total }: ComparedTable): boolean {
  return (
    metric !== total &&
    choice.metrics.includes(metric) &&
    readMetric(metric).unit === readMetric(total).unit &&
    figures[0] !== undefined &&
    figures[figures.length - 1] !== undefined
  );
}

/** One bar: what it is called, its change, and where it begins and ends. */
interface Step {
  readonly row: number;
  readonly label: string;
  readonly change: string;
  readonly from: string;
  readonly to: string;
  readonly isTotal: boolean;
}

/** The columns of the bridge's table after the label and unit: change, from, to, then the series. */
const [CHANGE, FROM, TO, SERIES] = [3, 4, 5, 6] as const;

function stepsOf(
  sum: ComparedLine,
  drivers: readonly ComparedLine[],
  { choice, total }: ComparedTable,
  first: number,
): readonly Step[] {
  const last = choice.columns.length - 1;
  const figure = (line: ComparedLine, column: number) =>
    formatCell(line.at, FIRST_FIGURE_COLUMN + column);
  const changes = drivers.map((line) => ({
    label: labelOver(line.metric, line.figures)[choice.locale],
    change:
      signFor(line.metric, total) > 0
        ? `${figure(line, last)}-${figure(line, 0)}`
        : `${figure(line, 0)}-${figure(line, last)}`,
  }));
  const explained = `SUM(${formatCell(first + 1, CHANGE)}:${formatCell(first + drivers.length, CHANGE)})`;
  const rest = `${figure(sum, last)}-${figure(sum, 0)}${drivers.length > 0 ? `-${explained}` : ""}`;
  const moves = [...changes, { label: SHEET_TEXTS.other[choice.locale], change: rest }];
  const end = first + moves.length + 1;
  return [
    totalStep(first, endName(choice, 0), figure(sum, 0)),
    ...moves.map(({ label, change }, index): Step => {
      const row = first + 1 + index;
      const before = formatCell(row - 1, TO);
      const to = `${before}+${formatCell(row, CHANGE)}`;
      return { row, label, change, from: before, to, isTotal: false };
    }),
    totalStep(end, endName(choice, last), figure(sum, last)),
  ];
}

function totalStep(row: number, label: string, value: string): Step {
  return { row, label, change: value, from: "0", to: value, isTotal: true };
}

function endName({ columns, locale }: ComparedTable["choice"], at: number): string {
  const column = columns[at];
  return column ? nameColumn(column, locale) : "";
}

function headerRow({ choice: { locale } }: ComparedTable): readonly Cell[] {
  const texts = [
    SHEET_TEXTS.bridgeDriver,
    SHEET_TEXTS.bridgeChange,
    SHEET_TEXTS.bridgeFrom,
    SHEET_TEXTS.bridgeTo,
    SHEET_TEXTS.bridgeBase,
    SHEET_TEXTS.bridgeTotal,
    SHEET_TEXTS.bridgeRise,
    SHEET_TEXTS.bridgeFall,
    SHEET_TEXTS.bridgeRiseBelow,
    SHEET_TEXTS.bridgeFallBelow,
  ];
  const [driver, ...others] = texts.map((text): Cell =>
    textCell(text[locale], text === SHEET_TEXTS.bridgeDriver ? "header-label" : "header"),
  );
  return [EMPTY, driver ?? EMPTY, emptyCell("header"), ...others];
}

function stepRow(step: Step, { choice, total }: ComparedTable): readonly Cell[] {
  const { unit, locale } = choice;
  const measure = measureOf(readMetric(total).unit);
  const format = numberFormat(measure, unit);
  const role = step.isTotal ? "total" : "figure";
  const formulas = [step.change, step.from, step.to, ...barFormulas(step)];
  return [
    EMPTY,
    textCell(step.label, step.isTotal ? "label-total" : "label"),
    textCell(nameMeasure(measure, unit, locale), step.isTotal ? "unit-total" : "unit"),
    ...formulas.map((formula): Cell => {
      return { kind: "formula", formula: `=${formula}`, format, style: { role } };
    }),
  ];
}

/** Base, total, then rise and fall above zero, rise and fall below zero; zero where a bar has no part. */
function barFormulas({ row, isTotal }: Step): readonly string[] {
  const [change, from, to] = [CHANGE, FROM, TO].map((column) => formatCell(row, column));
  if (isTotal) return ["0", `${to}`, "0", "0", "0", "0"];
  return [
    `MAX(0,MIN(${from},${to}))+MIN(0,MAX(${from},${to}))`,
    "0",
    `IF(${change}>=0,MAX(0,${to})-MAX(0,${from}),0)`,
    `IF(${change}<0,MAX(0,${from})-MAX(0,${to}),0)`,
    `IF(${change}>=0,MIN(0,${from})-MIN(0,${to}),0)`,
    `IF(${change}<0,MIN(0,${to})-MIN(0,${from}),0)`,
  ];
}

function seriesOf(first: number, last: number, { choice, total }: ComparedTable) {
  const { locale, unit } = choice;
  const labels = labelFormats(numberFormat(measureOf(readMetric(total).unit), unit));
  const column = (number: number) =>
    formatArea({ top: first, bottom: last, left: number, right: number });
  const names = [
    "bridgeBase",
    "bridgeTotal",
    "bridgeRise",
    "bridgeFall",
    "bridgeRise",
    "bridgeFall",
  ] as const;
  return names.map((name, index): SeriesPlan => ({
    name: SHEET_TEXTS[name][locale],
    values: column(SERIES + index),
    categories: column(1),
    shape: "stacked",
    axis: "primary",
    color: BRIDGE_COLORS[name],
    ...(labels[index] !== undefined && { labels: labels[index] }),
  }));
}

/**
 * What is written on the bars of each series: totals as they are, changes with their sign, whichever
 * side of zero the bar is on, and nothing where a bar has no part.
 */
function labelFormats(format: string): readonly (string | undefined)[] {
  const [plain = format] = format.split(";");
  const [rise, fall] = [`+${plain}`, `(${plain})`];
  return [undefined, `${plain};(${plain});`, `${rise};;`, `${fall};;`, `;${rise};`, `;${fall};`];
}
