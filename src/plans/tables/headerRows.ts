import type { Locale } from "../../domain/locale";
import { endOf } from "../../domain/periods/period";
import { monthsCovered, periodHead } from "../../domain/periods/periodNames";
import { SCENARIO_NAMES } from "../../domain/terms";
import { styledText, textCell } from "./cells";
import type { Column } from "./columns";
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
  const covered = ({ period }: Column) => {
    if (dates === "spans") return monthsCovered(period, locale, "narrow");
    return monthsCovered({ kind: "instant", date: endOf(period) }, locale, "wide");
  };
  return [
    mixed ? headerRow(columns, ({ scenario }) => SCENARIO_NAMES[scenario][locale]) : [],
    headerRow(columns, ({ period }) => periodHead(period, locale)),
    headerRow(columns, covered, "subheader"),
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
