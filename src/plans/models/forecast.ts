import { changeFormula } from "../tables/formulas/changeFormula";
import { USUAL_DECIMALS } from "../../domain/coarse";
import type { LocalText } from "../../domain/metric";
import { numberFormat, type Measure } from "../../domain/numbers/numberFormat";
import { periodHead } from "../../domain/periods/periodNames";
import { SCENARIO_NAMES } from "../../domain/terms";
import { powerOf, scaleDecimal } from "../../domain/unit";
import { chartUnder, stackCharts } from "../charts/chartTable";
import { seriesLook } from "../charts/palette";
import { absolute, formatArea, formatCell } from "../sheets/address";
import { type UnprintedPlan, withPrintSetup } from "../sheets/printSetup";
import { asRead } from "../sheets/asRead";
import type { Cell, SheetPlan } from "../sheets/sheetPlan";
import { EMPTY, FIRST_FIGURE_COLUMN, headCells, styledText, textCell } from "../tables/cells";
import type { Column } from "../tables/columns";
import { findFigure, readMetric } from "../tables/figures";
import { aligned } from "../tables/formats";
import { FIRST_LINE_ROW, styleAt } from "../tables/headerRows";
import { axisFormatOf, nameMeasure } from "../tables/measure";
import { planNotes } from "../tables/texts/planNotes";
import { DEFAULT_OPTIONS, type PlanOptions } from "../tables/planOptions";
import { valueFormula } from "../tables/formulas/reportedFormula";
import { linkTo } from "../tables/formulas/linkFormula";
import { flagged, planPrinting, planTitle, sheetFrame, squared } from "../tables/sheetFrame";
import { SHEET_TEXTS } from "../tables/texts/sheetTexts";
import { fillTemplate } from "../tables/template";
import { driverOf, FORECAST_LINES, measureIn, type ForecastLine } from "./forecastLines";
import { FORECAST_CASES, seedOf } from "./forecastSeeds";
import { CHECK, NOTE, SWITCH, TITLE } from "./forecastTexts";
import { withOrigin, type Model } from "./model";

/** A forecast that the reader steers, in three cases, beside the company's target and what came. */
export const FORECAST: Model = {
  id: "forecast",
  title: TITLE,
  description: {
    en: "FY2012 from growth and margins you can change, in a base, a high and a low case, beside the company's target and the figure reported later.",
    ja: "変更可能な増減率・利益率による2013年3月期の予想を、基本・強気・弱気の3つのケースで、会社予想とその後の実績と並べて表示します。",
  },
  defaults: DEFAULT_OPTIONS,
  plan: withOrigin("forecast", (options) => asRead(planForecast(options), options)),
};

const BASE: Column = { period: { kind: "year", year: 2011 }, scenario: "actual" };
const TARGET: Column = { period: { kind: "year", year: 2012 }, scenario: "target" };
const OUTCOME: Column = { period: { kind: "year", year: 2012 }, scenario: "actual" };

interface Head {
  readonly about: Column;
  /** What the column is, where it is not the scenario's own name. */
  readonly scenario: "actual" | "target" | "";
  readonly text: LocalText;
}

const HEADS: readonly Head[] = [
  { about: BASE, scenario: "actual", text: { en: "Reported", ja: "実績" } },
  { about: TARGET, scenario: "", text: { en: "Forecast", ja: "予想（試算）" } },
  { about: TARGET, scenario: "target", text: { en: "Company target", ja: "会社予想" } },
  { about: OUTCOME, scenario: "actual", text: { en: "Reported later", ja: "その後の実績" } },
  { about: TARGET, scenario: "", text: { en: "vs target", ja: "会社予想との差" } },
  { about: TARGET, scenario: "", text: { en: "vs target, %", ja: "会社予想比" } },
  { about: OUTCOME, scenario: "", text: { en: "vs reported", ja: "実績との差" } },
  { about: OUTCOME, scenario: "", text: { en: "vs reported, %", ja: "実績比" } },
  { about: TARGET, scenario: "", text: { en: "Input in use", ja: "使用中の入力" } },
  { about: TARGET, scenario: "", text: { en: "1 Base", ja: "1 基本" } },
  { about: TARGET, scenario: "", text: { en: "2 High", ja: "2 強気" } },
  { about: TARGET, scenario: "", text: { en: "3 Low", ja: "3 弱気" } },
];
const [ACTUAL, RESULT, AIM, LATER, AIM_GAP, AIM_SHARE, LATER_GAP, LATER_SHARE, INPUT] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8,
] as const;

/** The rows: the switch, an empty one, the lines. */
const SWITCH_ROW = FIRST_LINE_ROW;
const FIRST_ROW = FIRST_LINE_ROW + 2;
/** The cell that says which case is in use, the same from every line. */
const SWITCH_CELL = absolute(cell(SWITCH_ROW, INPUT));

function planForecast(options: PlanOptions): SheetPlan {
  const title = TITLE[options.locale];
  const places = new Map(FORECAST_LINES.map(({ key }, index) => [key, FIRST_ROW + index]));
  const facts = FORECAST_LINES.flatMap(({ metric }) =>
    metric === undefined
      ? []
      : [BASE, TARGET, OUTCOME].flatMap((column) => figureAt(metric, column) ?? []),
  );
  const rows = [
    ...planTitle(title, facts, options),
    ...headerRows(options, checkFlag(places, options)),
    switchRow(options),
    [],
    ...FORECAST_LINES.map((line) => lineRow(line, places, options)),
    ...(options.notes ? planNotes([NOTE], facts, { options, columns: HEADS.length }) : []),
  ];
  const charts = options.charts ? drawCharts(rows.length + 1, places, options) : undefined;
  const sheet: UnprintedPlan = {
    name: title,
    title,
    ...sheetFrame(HEADS.length, [
      { at: "A1", rows: squared(rows, FIRST_FIGURE_COLUMN + HEADS.length) },
    ]),
    charts: charts?.charts ?? [],
    spills: [],
  };
  return withPrintSetup(sheet, planPrinting(facts, options));
}

function figureAt(metric: string, { period, scenario }: Column) {
  return findFigure(metric, period, scenario);
}

function headerRows({ locale }: PlanOptions, flag: string): readonly (readonly Cell[])[] {
  const row = (texts: readonly string[]) =>
    ["", "", "", ...texts].map((text) => textCell(text, "header"));
  return flagged(
    [
      row(HEADS.map(({ scenario }) => (scenario === "" ? "" : SCENARIO_NAMES[scenario][locale]))),
      row(HEADS.map(({ about }) => periodHead(about.period, locale))),
      row(HEADS.map(({ text }) => text[locale])),
    ],
    flag,
  );
}

/** Whether the base case, where it is in use, meets every target that the company gave. */
function checkFlag(places: ReadonlyMap<string, number>, { locale, unit }: PlanOptions): string {
  const power = powerOf("JPY", unit);
  const tests = ["revenue", "operating-income", "pretax-income", "net-income"].map((key) => {
    const at = places.get(key) ?? 0;
    return `ABS(${cell(at, AIM_GAP)})<${10 ** (5 - power)}`;
  });
  const [holds, differs] = [`✓ ${CHECK.label[locale]}`, `✗ ${SHEET_TEXTS.differs[locale]}`];
  const other = CHECK.other[locale];
  const said = `IF(${cell(SWITCH_ROW, INPUT)}=1,IF(AND(${tests.join(",")}),"${holds}","${differs}"),"${other}")`;
  return linkTo(cell(places.get("revenue") ?? 0, AIM_GAP), said);
}

function switchRow({ locale }: PlanOptions): readonly Cell[] {
  const blank = Array<Cell>(INPUT).fill(EMPTY);
  const input: Cell = { kind: "number", value: 1, format: "0", style: { role: "input" } };
  return [EMPTY, textCell(SWITCH[locale], "label"), EMPTY, ...blank, input];
}

function lineRow(
  line: ForecastLine,
  places: ReadonlyMap<string, number>,
  options: PlanOptions,
): readonly Cell[] {
  const at = places.get(line.key) ?? 0;
  const isTotal = line.total === true;
  const label = line.label ?? readMetric(line.metric ?? "").label;
  const measure = measureIn(line);
  const show = (number: number, formula: string | undefined, as: Measure = measure): Cell => {
    const about = HEADS[number]?.about ?? BASE;
    const role = isTotal ? "total" : as === "ratio" ? "ratio" : "figure";
    return formula === undefined
      ? { kind: "empty", style: styleAt(about, isTotal ? "absent-total" : "absent") }
      : {
          ...{ kind: "formula", formula: `=${formula}`, style: styleAt(about, role) },
          format: aligned(
            numberFormat(as, options.unit, as === "money" ? USUAL_DECIMALS : undefined),
          ),
        };
  };
  const reported = (number: number) => show(number, reportedIn(line, number, places, options));
  const against = (number: number, from: number, other: number) => {
    const known = reportedIn(line, other, places, options) !== undefined;
    const [ours, theirs] = [cell(at, RESULT), cell(at, other)];
    if (number === from) return show(number, known ? `ROUND(${ours}-${theirs},6)` : undefined);
    const share = known && measure !== "ratio" && line.result.kind !== "amount";
    return show(number, share ? changeFormula(theirs, `ROUND(${ours},6)`) : undefined, "ratio");
  };
  return [
    ...headCells({
      id: line.metric ?? "",
      label: label[options.locale],
      unit: driverOf(line, options),
      isTotal,
    }),
    reported(ACTUAL),
    show(RESULT, resultFormula(line, places)),
    reported(AIM),
    reported(LATER),
    against(AIM_GAP, AIM_GAP, AIM),
    against(AIM_SHARE, AIM_GAP, AIM),
    against(LATER_GAP, LATER_GAP, LATER),
    against(LATER_SHARE, LATER_GAP, LATER),
    ...inputCells(line, at, options),
  ];
}

function cell(row: number, column: number): string {
  return formatCell(row, FIRST_FIGURE_COLUMN + column);
}

/** What IIJ reported or aimed at; of a ratio line the same ratio of the figures above. */
function reportedIn(
  line: ForecastLine,
  column: number,
  places: ReadonlyMap<string, number>,
  options: PlanOptions,
): string | undefined {
  const about = HEADS[column]?.about ?? BASE;
  const { metric } = line;
  if (metric === undefined) return ratioIn(line, places, column);
  if (!figureAt(metric, about)) return undefined;
  const at = places.get(line.key) ?? 0;
  return valueFormula({ line: { kind: "reported", metric }, at, about, column }, options);
}

function ratioIn(line: ForecastLine, places: ReadonlyMap<string, number>, column: number) {
  if (line.result.kind !== "formula") return undefined;
  const about = HEADS[column]?.about ?? BASE;
  return fillTemplate(line.result.formula, ({ key, offset }) => {
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

/** The input in use, chosen by the switch, and the blue ones of the three cases. */
function inputCells(line: ForecastLine, at: number, { unit }: PlanOptions): readonly Cell[] {
  if (line.result.kind === "formula") {
    return Array<Cell>(1 + FORECAST_CASES.length).fill(
      line.total ? RULED : styledText("", { role: "figure" }),
    );
  }
  const isAmount = line.result.kind === "amount";
  const format = aligned(isAmount ? numberFormat("money", unit, USUAL_DECIMALS) : "0.0%");
  const [base, high, low] = FORECAST_CASES.map((_, index) => cell(at, INPUT + 1 + index));
  const power = isAmount ? powerOf("JPY", unit) : 0;
  return [
    {
      kind: "formula",
      formula: `=IF(${SWITCH_CELL}=1,${base},IF(${SWITCH_CELL}=2,${high},${low}))`,
      format,
      style: { role: "ratio" },
    },
    ...FORECAST_CASES.map((one): Cell => {
      const value = scaleDecimal(seedOf(line, one).toString(), power);
      return { kind: "number", value, format, style: { role: "input" } };
    }),
  ];
}

/** Profits in the four columns that are amounts, drawn from the table itself. */
function drawCharts(start: number, places: ReadonlyMap<string, number>, options: PlanOptions) {
  const { locale, unit, labels } = options;
  const format = numberFormat("money", unit, USUAL_DECIMALS);
  const across = (row: number) =>
    formatArea({
      ...{ top: row, bottom: row, left: FIRST_FIGURE_COLUMN + ACTUAL },
      right: FIRST_FIGURE_COLUMN + LATER,
    });
  return stackCharts(start, [
    (at) =>
      chartUnder(at, [], {
        name: { en: "IIJ forecast", ja: "IIJ 予想" }[locale],
        title: TITLE[locale],
        categoryTitle: {
          en: "Source: IIJ; forecast: your inputs",
          ja: "出典：IIJ、予想は入力による試算",
        }[locale],
        primary: { title: nameMeasure("money", unit, locale), format: axisFormatOf("money", unit) },
        series: ["operating-income", "pretax-income", "net-income"].map((key, index) => ({
          name: readMetric(key).label[locale],
          values: across(places.get(key) ?? 0),
          categories: across(FIRST_LINE_ROW - 1),
          shape: "clustered" as const,
          axis: "primary" as const,
          ...seriesLook("clustered", index),
          pale: [RESULT, AIM],
          ...(labels && { labels: format }),
        })),
        legend: true,
      }),
  ]);
}
