import type { Locale } from "../../domain/locale";
import { fillText } from "../../domain/texts/fillText";
import { endMonthOf, endOf, formatPeriod, monthAt } from "../../domain/periods/period";
import { monthsCovered, periodHead } from "../../domain/periods/periodNames";
import { SCENARIO_NAMES } from "../../domain/terms";
import { styledText, textCell } from "./cells";
import type { Column } from "./columns";
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
      return span ? spanCovered({ period, span }, locale) : monthsCovered(period, locale, "narrow");
    return monthsCovered({ kind: "instant", date: endOf(period) }, locale, "wide");
  };
  return [
    mixed ? headerRow(columns, ({ scenario }) => SCENARIO_NAMES[scenario][locale]) : [],
    headerRow(columns, (column) => columnHead(column, locale)),
    headerRow(columns, covered, "subheader"),
  ];
}

/** What a column is headed with: its period, or "LTM 2Q25", "2H24". */
export function columnHead({ period, span }: Column, locale: Locale): string {
  if (!span) return periodHead(period, locale);
  const [head, short] = [periodHead(period, locale), formatPeriod(period).slice(2)];
  return fillText(SHEET_TEXTS[span === "ltm" ? "ltm" : "secondHalf"][locale], { head, short });
}

/** The months that a span covers, in the room of a narrow head: "Oct 20–Mar 21", "2020年10月～2021年3月". */
function spanCovered(
  { period, span }: Required<Pick<Column, "period" | "span">>,
  locale: Locale,
): string {
  const last = endMonthOf(period);
  const first = last - (span === "ltm" ? 12 : 6) + 1;
  const names = [first, last].map((month) => {
    return monthsCovered(monthAt(month), locale, "narrow");
  });
  if (locale === "ja") return names.join("～");
  // As narrow as the heads of years: "Apr 20–Mar 21".
  return names.map((name) => name.replace(/\d\d(?=\d\d$)/, "")).join("–");
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
