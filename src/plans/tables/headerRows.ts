import type { Locale } from "../../domain/locale";
import { fillText } from "../../domain/fillText";
import {
  endOf,
  formatPeriod,
  quarterOf,
  shiftPeriod,
  type Period,
} from "../../domain/periods/period";
import { monthsCovered, periodHead } from "../../domain/periods/periodNames";
import { SCENARIO_NAMES } from "../../domain/terms";
import { styledText, textCell } from "./cells";
import type { Column, Span } from "./columns";
import { SHEET_TEXTS } from "./texts/sheetTexts";
import type { Cell, Style } from "../sheets/sheetPlan";

/** The rows of scenarios and periods, and the first line, counted from zero. */
export const SCENARIO_ROW = 3;
export const PERIOD_ROW = 4;
export const FIRST_LINE_ROW = 6;

/** What a sheet is about, under the heads of its columns: spans of time, or the days they end. */
export type HeadDates = "spans" | "ends";

/** Three rows above the figures: scenario where one is a target, period, and what it covers. */
export function planHeader(
  columns: readonly Column[],
  locale: Locale,
  dates: HeadDates = "spans",
): readonly (readonly Cell[])[] {
  const mixed = columns.some(({ scenario }) => scenario !== "actual");
  const covered = ({ period, span }: Column) => {
    if (dates === "spans")
      return span ? quartersCovered(period, span, locale) : monthsCovered(period, locale, "narrow");
    return monthsCovered({ kind: "instant", date: endOf(period) }, locale, "wide");
  };
  return [
    mixed ? headerRow(columns, ({ scenario }) => SCENARIO_NAMES[scenario][locale]) : [],
    headerRow(columns, (column) => columnHead(column, locale)),
    headerRow(columns, covered, "subheader"),
  ];
}

/** What a column is headed with: its period, or "LTM 2Q25", "2H24". */
function columnHead({ period, span }: Column, locale: Locale): string {
  if (!span) return periodHead(period, locale);
  const [head, short] = [periodHead(period, locale), formatPeriod(period).slice(2)];
  return fillText(SHEET_TEXTS[span === "ltm" ? "ltm" : "secondHalf"][locale], { head, short });
}

/** The quarters that a span covers: "3Q24–2Q25". */
function quartersCovered(period: Period, span: Span, locale: Locale): string {
  const last = quarterOf(endOf(period));
  const first = shiftPeriod(last, span === "ltm" ? -9 : -3) ?? last;
  return [first, last].map(formatPeriod).join(locale === "ja" ? "～" : "–");
}

function headerRow(
  columns: readonly Column[],
  textOf: (column: Column) => string,
  role: "header" | "subheader" = "header",
): readonly Cell[] {
  const left = textCell("", role);
  const cells = columns.map((column) => styledText(textOf(column), styleAt(column, role)));
  return [left, left, left, ...cells];
}

/** A style in a column: annual ones are marked. */
export function styleAt({ period, span }: Column, role: Style["role"]): Style {
  return period.kind === "year" && !span ? { role, annual: true } : { role };
}
