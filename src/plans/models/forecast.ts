import type { LocalText } from "../../domain/metric";
import { powerOf, scaleDecimal } from "../../domain/unit";
import { formatCell } from "../sheets/address";
import { EMPTY, FIRST_FIGURE_COLUMN, headCells, textCell } from "../tables/cells";
import type { Column } from "../tables/columns";
import { findFigure, readMetric } from "../tables/figures";

import { FIRST_LINE_ROW, styleAt } from "../tables/headerRows";
import { nameMeasure } from "../tables/measure";
import { measureOf, numberFormat } from "../../domain/numberFormat";
import type { Model } from "./model";
import { planNotes } from "../tables/planNotes";
import { DEFAULT_OPTIONS, type PlanOptions } from "../tables/planOptions";
import { valueFormula } from "../tables/reportedFormula";
import { planTitle, sheetFrame, squared } from "../tables/sheetFrame";
import type { Cell, SheetPlan } from "../sheets/sheetPlan";
import { fillTemplate } from "../tables/template";
import { FORECAST_LINES, type ForecastLine } from "./forecastLines";

const TITLE = { en: "FY2012 forecast", ja: "2012年度予想" };

/** A forecast that the reader steers: growth and margins in blue, beside the company's target and the outcome. */
export const FORECAST: Model = {
  id: "forecast",
  title: TITLE,
  description: {
    en: "FY2012 from growth and margins you can change, beside the company's target and the actual figure reported later.",
    ja: "変更可能な増減率・利益率によるFY2012予想を、会社目標とその後の実績と並べて表示。",
  },
  defaults: DEFAULT_OPTIONS,
  plan: planForecast,
};

const BASE: Column = { period: { kind: "year", year: 2011 }, scenario: "actual" };
const TARGET: Column = { period: { kind: "year", year: 2012 }, scenario: "target" };
const OUTCOME: Column = { period: { kind: "year", year: 2012 }, scenario: "actual" };

/** The columns of the sheet, counted from the first figure: FY11, input, forecast, target and outcome with differences. */
const COLUMNS: readonly Column[] = [BASE, TARGET, TARGET, TARGET, TARGET, OUTCOME, OUTCOME];
const [ACTUAL, INPUT, RESULT, AIM, AIM_GAP, LATER, LATER_GAP] = [0, 1, 2, 3, 4, 5, 6] as const;

const HEADER: readonly (readonly [scenario: string, period: string, text: LocalText])[] = [
  ["actual", "FY11", { en: "Reported", ja: "実績" }],
  ["", "FY12", { en: "Your input", ja: "入力" }],
  ["", "FY12", { en: "Forecast", ja: "予想" }],
  ["target", "FY12", { en: "Company target", ja: "会社目標" }],
  ["", "FY12", { en: "Less target", ja: "目標との差" }],
  ["actual", "FY12", { en: "Reported later", ja: "その後の実績" }],
  ["", "FY12", { en: "Less reported", ja: "実績との差" }],
];

const NOTE = {
  en: "Blue cells are yours to change. They start with the revenue growth that the company's target implies, on every line, and with FY11's margins, rates and amounts.",
  ja: "青いセルは変更できます。初期値は、売上高の各項目が会社目標の増収率、利益率・税率・金額はFY11の実績です。",
};

function planForecast(options: PlanOptions): SheetPlan {
  const title = TITLE[options.locale];
  const places = new Map(FORECAST_LINES.map((line, index) => [line.key, FIRST_LINE_ROW + index]));
  const facts = FORECAST_LINES.flatMap(({ metric }) =>
    metric === undefined
      ? []
      : [BASE, TARGET, OUTCOME].flatMap((column) => figureAt(metric, column) ?? []),
  );
  const rows = [
    ...planTitle(title, facts, options),
    ...headerRows(options),
    ...FORECAST_LINES.map((line) => lineRow(line, places, options)),
    ...planNotes([NOTE], facts, options),
  ];
  return {
    name: title,
    title,
    ...sheetFrame(COLUMNS.length, [
      { at: "A1", rows: squared(rows, FIRST_FIGURE_COLUMN + COLUMNS.length) },
    ]),
    charts: [],
    spills: [],
  };
}

function figureAt(metric: string, { period, scenario }: Column) {
  return findFigure(metric, period, scenario);
}

function headerRows({ locale }: PlanOptions): readonly (readonly Cell[])[] {
  const row = (texts: readonly string[]) =>
    ["", "", "", ...texts].map((text) => textCell(text, "header"));
  return [
    row(HEADER.map(([scenario]) => scenario)),
    row(HEADER.map(([, period]) => period)),
    row(HEADER.map(([, , text]) => text[locale])),
  ];
}

function lineRow(
  line: ForecastLine,
  places: ReadonlyMap<string, number>,
  options: PlanOptions,
): readonly Cell[] {
  const at = places.get(line.key) ?? 0;
  const { locale, unit } = options;
  const isTotal = line.total === true;
  const label = line.label ?? readMetric(line.metric ?? "").label;
  const measure = line.metric === undefined ? "ratio" : measureOf(readMetric(line.metric).unit);
  const format = numberFormat(measure, unit);
  const known = (column: Column) => line.metric !== undefined && figureAt(line.metric, column);
  const show = (number: number, formula: string | undefined): Cell => {
    const about = COLUMNS[number] ?? BASE;
    const role = isTotal ? "total" : measure === "ratio" ? "ratio" : "figure";
    return formula === undefined
      ? { kind: "empty", style: styleAt(about, isTotal ? "absent-total" : "absent") }
      : { kind: "formula", formula: `=${formula}`, format, style: styleAt(about, role) };
  };
  const reported = (number: number, column: Column) =>
    show(
      number,
      known(column) ? reportedFormula(line, at, number, options) : ratioIn(line, places, number),
    );
  const gap = (number: number, from: number, column: Column) =>
    show(number, known(column) ? `${cell(at, RESULT)}-${cell(at, from)}` : undefined);
  return [
    ...headCells({
      id: line.metric ?? "",
      label: label[locale],
      unit: nameMeasure(measure, unit, locale),
      isTotal,
    }),
    reported(ACTUAL, BASE),
    inputCell(line, options),
    show(RESULT, resultFormula(line, places)),
    reported(AIM, TARGET),
    gap(AIM_GAP, AIM, TARGET),
    reported(LATER, OUTCOME),
    gap(LATER_GAP, LATER, OUTCOME),
  ];
}

function cell(row: number, column: number): string {
  return formatCell(row, FIRST_FIGURE_COLUMN + column);
}

function reportedFormula(line: ForecastLine, at: number, column: number, options: PlanOptions) {
  const { metric = "" } = line;
  return valueFormula(
    { line: { kind: "reported", metric }, at, about: COLUMNS[column] ?? BASE, column },
    options,
  );
}

/** A ratio line shows the same ratio of the reported figures where both are there. */
function ratioIn(line: ForecastLine, places: ReadonlyMap<string, number>, column: number) {
  if (line.metric !== undefined || line.result.kind !== "formula") return undefined;
  const { formula } = line.result;
  const about = COLUMNS[column] ?? BASE;
  return fillTemplate(formula, ({ key, offset }) => {
    if (offset === "actual") {
      return column === ACTUAL ? undefined : cell(places.get(key) ?? 0, ACTUAL);
    }
    const other = FORECAST_LINES.find((one) => one.key === key);
    const known = other?.metric !== undefined && figureAt(other.metric, about);
    return known ? cell(places.get(key) ?? 0, column) : undefined;
  });
}

function resultFormula({ key, result }: ForecastLine, places: ReadonlyMap<string, number>) {
  const at = places.get(key) ?? 0;
  const address = (other: string, column: number) => cell(places.get(other) ?? 0, column);
  switch (result.kind) {
    case "grown":
      return `${cell(at, ACTUAL)}*(1+${cell(at, INPUT)})`;
    case "share":
      return `${address(result.of, RESULT)}*${cell(at, INPUT)}`;
    case "amount":
      return cell(at, INPUT);
    case "formula":
      return fillTemplate(result.formula, ({ key: other, offset }) =>
        address(other, offset === "actual" ? ACTUAL : RESULT),
      );
  }
}

/** The rule over a total goes on where it takes no input. */
const RULED: Cell = { kind: "empty", style: { role: "total" } };

/** The blue input of a line: what it starts with follows from reported figures alone. */
function inputCell(line: ForecastLine, { unit }: PlanOptions): Cell {
  const value = startOf(line, unit);
  if (value === undefined) return line.total ? RULED : EMPTY;
  const isAmount = line.result.kind === "amount";
  const format = isAmount ? numberFormat("money", unit) : "0.0%";
  return { kind: "number", value, format, style: { role: "input" } };
}

function startOf({ metric = "", result }: ForecastLine, unit: PlanOptions["unit"]) {
  switch (result.kind) {
    case "grown":
      return Number(figureAt("revenue.yoy", TARGET)?.value ?? 0);
    case "share":
      return tenthOfPercent(figureOf(metric) / figureOf(result.of));
    case "amount":
      return scaleDecimal(figureAt(metric, BASE)?.value ?? "0", powerOf("JPY", unit));
    case "formula":
      return undefined;
  }
}

function figureOf(metric: string): number {
  return Number(figureAt(metric, BASE)?.value ?? 0);
}

function tenthOfPercent(share: number): number {
  return Math.round(share * 1000) / 1000;
}
