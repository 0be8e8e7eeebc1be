import type { Locale } from "../../domain/locale";
import { endMonthOf, formatPeriod, type Period } from "../../domain/periods/period";
import { styledText, textCell } from "./cells";
import type { Column } from "./columns";
import type { Cell, Style } from "../sheets/sheetPlan";

/** The rows of scenarios and periods, and the first line, counted from zero. */
export const SCENARIO_ROW = 3;
export const PERIOD_ROW = 4;
export const FIRST_LINE_ROW = 6;

/** Three rows above the figures: scenario where one is a target, period, and the months it covers. */
export function planHeader(
  columns: readonly Column[],
  locale: Locale,
): readonly (readonly Cell[])[] {
  const mixed = columns.some(({ scenario }) => scenario !== "actual");
  return [
    mixed ? headerRow(columns, ({ scenario }) => scenario) : [],
    headerRow(columns, ({ period }) => formatPeriod(period)),
    headerRow(columns, ({ period }) => formatMonths(period, locale), "subheader"),
  ];
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
export function styleAt({ period }: Column, role: Style["role"]): Style {
  return period.kind === "year" ? { role, annual: true } : { role };
}

const MONTHS_IN = { quarter: 3, year: 12, month: 1, instant: 0 } as const;

/** The calendar months a period covers: "Apr–Jun 2010", "Apr 10–Mar 11"; the day of an instant. */
function formatMonths(period: Period, locale: Locale): string {
  if (period.kind === "instant") return period.date;
  const last = endMonthOf(period);
  const months = period.kind === "cumulative" ? period.months : MONTHS_IN[period.kind];
  return locale === "ja" ? japaneseMonths(last, months) : englishMonths(last, months);
}

function englishMonths(last: number, months: number): string {
  const first = last - months + 1;
  const end = `${monthName(last)} ${yearOf(last)}`;
  if (months === 1) return end;
  if (yearOf(first) === yearOf(last)) return `${monthName(first)}–${end}`;
  return `${monthName(first)} ${shortYear(first)}–${monthName(last)} ${shortYear(last)}`;
}

function japaneseMonths(last: number, months: number): string {
  const first = last - months + 1;
  const start = `${yearOf(first)}年${(first % 12) + 1}`;
  if (months === 1) return `${start}月`;
  if (yearOf(first) === yearOf(last)) return `${start}–${(last % 12) + 1}月`;
  return `${start}月–${yearOf(last)}年${(last % 12) + 1}月`;
}

const MONTH_NAMES = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

function monthName(month: number): string {
  return MONTH_NAMES[month % 12] ?? "";
}

function yearOf(month: number): number {
  return Math.floor(month / 12);
}

function shortYear(month: number): string {
  return String(yearOf(month) % 100).padStart(2, "0");
}
