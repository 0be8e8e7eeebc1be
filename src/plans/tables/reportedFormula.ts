import { formatPeriod } from "../../domain/periods/period";
import { formatArea, formatColumn, type Area } from "../sheets/address";
import type { Column } from "./columns";
import { FIRST_FIGURE_COLUMN } from "./cells";
import { PERIOD_ROW, SCENARIO_ROW } from "./headerRows";
import { datedPeriod } from "./lineTable";
import type { PlanOptions } from "./planOptions";
import type { ReportedRow, TotalRow } from "./row";

/** A cell that shows a reported figure: its line, its row counted from zero, its column. */
export interface ReportedCell {
  readonly line: ReportedRow | TotalRow;
  readonly at: number;
  readonly column: number;
  readonly columns: readonly Column[];
}

/** IIJ.VALUE over the row's id and the column's period, so that rows and columns can be copied on. */
export function valueFormula(
  cell: ReportedCell,
  options: Pick<PlanOptions, "unit">,
): string | undefined {
  const about = cell.columns[cell.column];
  if (!about) return undefined;
  const letters = formatColumn(FIRST_FIGURE_COLUMN + cell.column);
  const dated = datedPeriod(cell.line, about);
  const period =
    dated === about.period ? `${letters}$${PERIOD_ROW + 1}` : `"${formatPeriod(dated)}"`;
  const scenario =
    about.scenario === "actual"
      ? unitArgument(options)
      : `,"${options.unit}",${letters}$${SCENARIO_ROW + 1}`;
  return `IIJ.VALUE($A${cell.at + 1},${period}${scenario})`;
}

/** IIJ.GRID that fills an area of figures from the ids beside it and the periods above it. */
export function gridFormula(
  { top, bottom, left, right }: Area,
  options: Pick<PlanOptions, "unit">,
): string {
  const ids = formatArea({ top, bottom, left: 0, right: 0 });
  const periods = formatArea({ top: PERIOD_ROW, bottom: PERIOD_ROW, left, right });
  return `IIJ.GRID(${absolute(ids)},${absolute(periods)}${unitArgument(options)})`;
}

function absolute(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

function unitArgument({ unit }: Pick<PlanOptions, "unit">): string {
  return unit === "million" ? "" : `,"${unit}"`;
}
