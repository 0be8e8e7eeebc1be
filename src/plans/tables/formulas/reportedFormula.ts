import { findPeriod, formatPeriod } from "../../../domain/periods/period";
import { absolute, formatArea, formatColumn, type Area } from "../../sheets/address";
import type { Column } from "../columns";
import { FIRST_FIGURE_COLUMN } from "../cells";
import { PERIOD_ROW, SCENARIO_ROW } from "../headerRows";
import type { PlanOptions } from "../planOptions";
import { idCell, iijCall, quoted } from "./iijCall";
import { isOutflow, type ReportedRow, type TotalRow } from "../row";

/** A reported figure of a line: the line, its row counted from zero, and what it is about. */
interface ReportedCell {
  readonly line: ReportedRow | TotalRow;
  readonly at: number;
  readonly about: Column;
  /** The column whose head says so, counted among the figures; undefined where no head does. */
  readonly column: number | undefined;
}

/** The period a line shows in a column: the column's own unless the line names another date. */
export function datedPeriod(line: ReportedRow | TotalRow, { period }: Column): Column["period"] {
  const date = line.kind === "reported" ? line.dates?.[formatPeriod(period)] : undefined;
  return (date === undefined ? undefined : findPeriod(date)) ?? period;
}

/** IIJ.VALUE over the row's id and the column's period, so that rows and columns can be copied on. */
export function valueFormula(cell: ReportedCell, { unit }: Pick<PlanOptions, "unit">): string {
  const { line, at, about, column } = cell;
  const period = datedPeriod(line, about) === about.period ? periodOf(about, column) : undefined;
  const given = [
    idCell(at),
    period ?? quoted(formatPeriod(datedPeriod(line, about))),
    unit === "million" && about.scenario === "actual" ? "" : quoted(unit),
    about.scenario === "actual" ? "" : scenarioOf(about, column),
  ];
  const call = iijCall("VALUE", given);
  return isOutflow(line) ? `-${call}` : call;
}

/** What stands for a column's period in a formula: its head, or the period itself. */
export function periodOf({ period }: Column, column: number | undefined): string {
  return column === undefined ? quoted(formatPeriod(period)) : headOf(column, PERIOD_ROW);
}

/** What stands for a column's scenario in a formula: its head, or the scenario itself. */
export function scenarioOf({ scenario }: Column, column: number | undefined): string {
  return column === undefined ? quoted(scenario) : headOf(column, SCENARIO_ROW);
}

function headOf(column: number, row: number): string {
  return `${formatColumn(FIRST_FIGURE_COLUMN + column)}$${row + 1}`;
}

/** IIJ.GRID that fills an area of figures from the ids beside it and the periods above it. */
export function gridFormula(
  { top, bottom, left, right }: Area,
  { unit }: Pick<PlanOptions, "unit">,
): string {
  const ids = formatArea({ top, bottom, left: 0, right: 0 });
  const periods = formatArea({ top: PERIOD_ROW, bottom: PERIOD_ROW, left, right });
  const inUnit = unit === "million" ? "" : quoted(unit);
  return iijCall("GRID", [absolute(ids), absolute(periods), inUnit]);
}
