import type { Check, CheckedFigure, CheckKind } from "../../dataset/check";
import { readChecks } from "../../dataset/checks";
import { once } from "../../domain/once";
import { dataAsOf } from "../../dataset/figures";
import { fillText } from "../../domain/texts/fillText";
import type { LocalText } from "../../domain/metric";
import { findMetric, listStatements } from "../../dataset/metrics";
import { findPeriod } from "../../domain/periods/period";
import { monthHead, periodHead } from "../../domain/periods/periodNames";
import { inBrackets } from "../tables/texts/inBrackets";
import { withScenario } from "../tables/texts/nameColumn";
import { powerOf, scaleDecimal, UNITS } from "../../domain/unit";
import { formatCell } from "../sheets/address";
import { type UnprintedPlan, withPrintSetup } from "../sheets/printSetup";
import { EMPTY, textCell } from "../tables/cells";
import { findFigure, labelOver } from "../tables/figures";
import { aligned } from "../tables/formats";
import { nameMeasure } from "../tables/measure";
import { measureOf, numberFormat } from "../../domain/numbers/numberFormat";
import { withOrigin, type Model } from "./model";
import { DEFAULT_OPTIONS, type PlanOptions } from "../tables/planOptions";
import { squared } from "../tables/sheetFrame";
import { asRead } from "../sheets/asRead";
import type { Cell, Group, Role, SheetPlan, Verdicts } from "../sheets/sheetPlan";
import { SHEET_TEXTS } from "../tables/texts/sheetTexts";
import { SOURCE_TEXTS } from "../tables/texts/sourceTexts";
import { singleFormula } from "../tables/formulas/singleFormula";

/** Those whose figures a formula can ask for without naming an accounting standard. */
const shownChecks = once(() =>
  readChecks().filter(({ figures }) => figures.every(({ standard }) => standard === undefined)),
);

const TITLE = { en: "Data checks", ja: "データ照合" };

/** Every identity and every second printing of a figure, with live formulas on both sides. */
export const DATA_CHECKS: Model = {
  id: "data-checks",
  title: TITLE,
  description: {
    en: "Every sum, growth rate, share and repeated figure of the sources: both sides, difference, allowed rounding and verdict.",
    ja: "資料のすべての合計・増減率・比率・重複掲載値について、両辺・差・端数の許容差・判定を表示します。",
  },
  defaults: DEFAULT_OPTIONS,
  plan: withOrigin("data-checks", (options) => asRead(planDataChecks(options), options)),
};

const HEADER: readonly LocalText[] = [
  { en: "Check", ja: "照合" },
  { en: "Kind", ja: "種類" },
  { en: "Unit", ja: "単位" },
  { en: "Stated", ja: "公表値" },
  { en: "Worked out", ja: "計算値" },
  { en: "Difference", ja: "差" },
  { en: "Rounding allows ±", ja: "端数の許容差 ±" },
  { en: "Verdict", ja: "判定" },
  { en: "Known reason", ja: "既知の理由" },
];

const KINDS: Readonly<Record<CheckKind, LocalText>> = {
  sum: { en: "Sum", ja: "合計" },
  growth: { en: "Growth", ja: "増減率" },
  share: { en: "Share", ja: "比率" },
  sources: { en: "Two sources", ja: "二つの資料" },
};

/** The columns of the table, counted from zero; its first row of checks. */
const [STATED, WORKED_OUT, DIFFERENCE, ALLOWED, VERDICT] = [3, 4, 5, 6, 7] as const;
const FIRST_ROW = 6;

function planDataChecks(options: PlanOptions): SheetPlan {
  const { locale } = options;
  const header = HEADER.map((text, column) =>
    textCell(text[locale], column < STATED || column > VERDICT ? "header-label" : "header"),
  );
  const listed = planGroups(options);
  const rows = [
    ...titleRows(options),
    [],
    summaryRow(listed.rows.length, options),
    header,
    ...listed.rows,
  ];
  const title = TITLE[locale];
  const sheet: UnprintedPlan = {
    name: title,
    title,
    blocks: [{ at: "A1", rows: squared(rows, HEADER.length) }],
    widths: [
      { columns: "A:A", width: 58 },
      { columns: "B:C", width: 14 },
      { columns: "D:G", width: 21 },
      { columns: "H:H", width: 12 },
      { columns: "I:I", width: 60 },
    ],
    groups: listed.groups,
    frozen: `A1:A${FIRST_ROW}`,
    charts: [],
    spills: [],
    verdicts: [verdictsOf(listed.rows.length, options)],
  };
  return withPrintSetup(sheet, {
    titleRows: `$${FIRST_ROW}:$${FIRST_ROW}`,
    source: subtitleOf(options),
  });
}

const SUBTITLE = {
  en: "{unit} unless a line says otherwise · {count} checks · Data as of {date}",
  ja: "（単位：{unit}。特記を除く）　照合{count}件　収録期間：{date}まで",
};
const LEGEND = {
  en: "Both sides are live formulas, but for the second printing of a figure and the allowances, in blue. “listed”: a difference whose reason is known.",
  ja: "両辺は数式です（青字は別資料の掲載値と許容差）。「既知の差異」は理由が判明しているものです。",
};

function subtitleOf({ locale, unit }: PlanOptions): string {
  return fillText(SUBTITLE[locale], {
    unit: UNITS[unit].label[locale],
    count: shownChecks().length.toLocaleString("en-US"),
    date: monthHead(dataAsOf(), locale),
  });
}

function titleRows(options: PlanOptions): readonly (readonly Cell[])[] {
  const { locale } = options;
  return [
    [textCell(TITLE[locale], "title")],
    [textCell(subtitleOf(options), "subtitle")],
    [textCell(LEGEND[locale], "subtitle")],
  ];
}

/** The checks by statement: those with something to say in sight, the others folded away below them. */
function planGroups(options: PlanOptions) {
  const rows: (readonly Cell[])[] = [];
  const groups: Group[] = [];
  for (const { id, title } of listStatements()) {
    const checks = shownChecks().filter((check) => statementOf(check) === id);
    if (checks.length === 0) continue;
    const known = checks.filter(({ status }) => status === "discrepancy");
    const others = checks.filter(({ status }) => status !== "discrepancy");
    rows.push([
      textCell(
        inBrackets(title[options.locale], countOf(checks, options), options.locale),
        "section",
      ),
    ]);
    for (const check of [...known, ...others]) {
      rows.push(checkRow(check, FIRST_ROW + rows.length, options));
    }
    const last = FIRST_ROW + rows.length;
    if (others.length > 0) {
      groups.push({ axis: "rows", range: `${last - others.length + 1}:${last}`, collapsed: true });
    }
    rows.push([]);
  }
  return { rows, groups };
}

function statementOf({ figures: [first] }: Check): string {
  return findMetric(first?.metric ?? "")?.statement ?? "";
}

/** What is checked: "Revenue, FY11", "Dividend per share, FY12 target". */
function nameOf({ figures: [first] }: Check, { locale }: PlanOptions): string {
  const period = first && findPeriod(first.period);
  if (!period) return "";
  const { metric, scenario } = first;
  return fillText(SHEET_TEXTS.figuresNoted[locale], {
    labels: labelOver(metric, [findFigure(metric, period, scenario)])[locale],
    periods: withScenario(periodHead(period, locale), scenario, locale),
  });
}

function summaryRow(length: number, { locale }: PlanOptions): readonly Cell[] {
  const range = (column: number) =>
    `${formatCell(FIRST_ROW, column)}:${formatCell(FIRST_ROW + length - 1, column)}`;
  const count = ({ [locale]: verdict }: LocalText): Cell => ({
    kind: "formula",
    formula: `=COUNTIF(${range(VERDICT)},"${verdict}")`,
    format: locale === "ja" ? `"${verdict} "#,##0"件"` : `#,##0" ${verdict}"`,
    style: { role: "check-total" },
  });
  return [
    textCell(SHEET_TEXTS.allChecks[locale], "label-total"),
    EMPTY,
    EMPTY,
    count(SHEET_TEXTS.holds),
    count(SHEET_TEXTS.listed),
    count(SHEET_TEXTS.differs),
  ];
}

function verdictsOf(length: number, { locale }: PlanOptions): Verdicts {
  const { holds, listed, differs } = SHEET_TEXTS;
  return {
    cells: `${formatCell(FIRST_ROW, VERDICT)}:${formatCell(FIRST_ROW + length - 1, VERDICT)}`,
    words: {
      [holds[locale]]: "check-good",
      [listed[locale]]: "check-listed",
      [differs[locale]]: "check-listed",
    },
  };
}

function countOf(checks: readonly Check[], { locale }: PlanOptions): string {
  const count = checks.length.toLocaleString("en-US");
  return locale === "ja" ? `${count}件` : count;
}

function checkRow(check: Check, at: number, options: PlanOptions): readonly Cell[] {
  const { locale, unit } = options;
  const measure = measureOf(check.unit);
  const format = aligned(measure === "ratio" ? "0.00%" : sharpFormat(numberFormat(measure, unit)));
  const formula = (text: string, format: string, role: Role): Cell => {
    return { kind: "formula", formula: `=${text}`, format, style: { role } };
  };
  const input = (value: string): Cell => {
    return {
      kind: "number",
      value: inUnit(check, value, options),
      format,
      style: { role: "input" },
    };
  };
  const [stated = "", workedOut = ""] = sidesOf(check, options);
  return [
    textCell(nameOf(check, options), "label"),
    textCell(KINDS[check.kind][locale], "unit"),
    textCell(nameMeasure(measure, unit, locale), "unit"),
    formula(stated, format, "figure"),
    check.kind === "sources" ? input(check.right) : formula(workedOut, format, "figure"),
    formula(`${formatCell(at, STATED)}-${formatCell(at, WORKED_OUT)}`, format, "figure"),
    input(check.allowed),
    formula(
      verdictFormula(check, at, options),
      "General",
      check.status === "holds" ? "check-good" : "check-listed",
    ),
    check.reason === undefined ? EMPTY : textCell(SOURCE_TEXTS[locale].note(check.reason), "note"),
  ];
}

function sharpFormat(format: string): string {
  return format === "#,##0;(#,##0)" ? "#,##0.0##;(#,##0.0##)" : format;
}

function verdictFormula({ status }: Check, at: number, { locale }: PlanOptions): string {
  const holds = `ROUND(ABS(${formatCell(at, DIFFERENCE)})-${formatCell(at, ALLOWED)},9)<=0`;
  const otherwise = status === "discrepancy" ? SHEET_TEXTS.listed : SHEET_TEXTS.differs;
  return `IF(${holds},"${SHEET_TEXTS.holds[locale]}","${otherwise[locale]}")`;
}

function inUnit({ unit: base }: Check, value: string, { unit }: PlanOptions): number {
  return scaleDecimal(value, powerOf(base, unit));
}

/** A side of a check as a formula, with the power of ten that its money is divided by. */
interface Operand {
  readonly text: string;
  readonly sign: number;
  readonly power: number;
}

/** What is stated and what it should be, as formulas: a total and its parts, or a rate and its two figures. */
function sidesOf({ kind, figures }: Check, { unit }: PlanOptions): readonly string[] {
  const [stated, ...others] = figures.map((figure): Operand => {
    const power = powerOf(findMetric(figure.metric)?.unit ?? "ratio", unit);
    return { text: valueOf(figure, unit), sign: figure.sign, power };
  });
  if (!stated) return [];
  const [part, whole] = others;
  if (kind === "sum" || kind === "sources" || !part || !whole) {
    const sum = others.map(({ sign, text }) => `${sign === 1 ? "+" : "-"}${text}`).join("");
    return [stated.text, sum.replace(/^\+/, "")];
  }
  const quotient = `${part.text}/${whole.text}`;
  if (kind === "growth") return [stated.text, `${quotient}-1`];
  // Money in million over yen per share is a million shares.
  const power = part.power - whole.power - stated.power;
  const scale = String(10 ** Math.abs(power));
  return [stated.text, power === 0 ? quotient : `${quotient}${power > 0 ? "*" : "/"}${scale}`];
}

function valueOf(
  { metric, period: id, scenario }: CheckedFigure,
  unit: PlanOptions["unit"],
): string {
  const period = findPeriod(id);
  if (!period) throw new Error(`"${id}" is not a period`);
  return singleFormula({ metric, period, scenario }, unit);
}
