import type { LocalText } from "../../domain/metric";
import { UNITS } from "../../domain/unit";
import { EMPTY, headCells, textCell } from "./cells";
import type { Column } from "./columns";
import { formatOfFigures, readMetric } from "./figures";
import { styleAt } from "./headerRows";
import { isLine, type Line, type LineTable, type PlacedRow } from "./lineTable";
import { nameMeasure } from "./measure";
import { measureOf, numberFormat, type Measure } from "../../domain/numberFormat";
import type { PlanOptions } from "./planOptions";
import { gridFormula, valueFormula } from "./reportedFormula";
import type { Row } from "./row";
import type { Cell, Role, Style } from "../sheets/sheetPlan";
import type { Spills } from "./spills";

/** The cells of a model's rows: id, label, unit, and one figure a column. */
export function planLines(
  placed: readonly PlacedRow[],
  table: LineTable,
  { options, spills }: Pick<LineCells, "options" | "spills">,
): readonly (readonly Cell[])[] {
  return placed.map(({ row, at }) =>
    isLine(row)
      ? [...lineHead(row, options), ...figures({ line: row, at, table, options, spills })]
      : headingRow(row, table, options),
  );
}

function headingRow(row: Row, table: LineTable, { locale }: PlanOptions): readonly Cell[] {
  const figuresEmpty = table.columns.map(() => EMPTY);
  if (row.kind !== "section") return [EMPTY, EMPTY, EMPTY, ...figuresEmpty];
  return [EMPTY, textCell(row.label[locale], "section"), EMPTY, ...figuresEmpty];
}

function lineHead(line: Line, options: PlanOptions): readonly Cell[] {
  return headCells({
    id: line.kind === "formula" ? "" : line.metric,
    label: labelOf(line)[options.locale],
    unit: unitOf(line, options),
    isTotal: isTotal(line),
    indent: line.kind === "total" ? undefined : line.indent,
  });
}

/** What a line is called: its own label, or the catalogue's. */
export function labelOf(line: Line): LocalText {
  return line.kind === "formula" ? line.label : (line.label ?? readMetric(line.metric).label);
}

/** What a line is measured in. */
export function measureOfLine(line: Line): Measure {
  return line.kind === "formula" ? line.measure : measureOf(readMetric(line.metric).unit);
}

/** The number format of a line's cells in every column. */
export function formatOfLine(line: Line, table: LineTable, { unit }: PlanOptions): string {
  return line.kind === "formula"
    ? numberFormat(line.measure, unit)
    : formatOfFigures(
        line.metric,
        unit,
        table.columns.map((_, column) => table.figureAt(line, column)),
      );
}

/** What stands in the unit column beside a line: "JPY million", "%", "JPY million / ATM". */
export function unitOf(line: Line, { unit, locale }: PlanOptions): string {
  if (line.kind === "formula" && line.per) {
    return `${UNITS[unit].label[locale]} / ${line.per[locale]}`;
  }
  return nameMeasure(measureOfLine(line), unit, locale);
}

function isTotal(line: Line): boolean {
  return line.kind === "total" || line.total === true;
}

interface LineCells {
  readonly line: Line;
  readonly at: number;
  readonly table: LineTable;
  readonly options: PlanOptions;
  readonly spills: Spills;
}

function figures(cells: LineCells): readonly Cell[] {
  return cells.table.columns.map((column, number) => {
    const known = cells.table.isKnown(cells.line, number);
    const style = known
      ? figureStyle(cells, number, column)
      : styleAt(column, isTotal(cells.line) ? "absent-total" : "absent");
    return figureCell(cells, number, style);
  });
}

function figureCell(cells: LineCells, column: number, style: Style): Cell {
  const { line, at, table, options, spills } = cells;
  const format = formatOfLine(line, table, options);
  if (spills.covers(at, column)) return { kind: "spilled", format, style };
  const formula = figureFormula(cells, column);
  return formula === undefined
    ? { kind: "empty", style }
    : { kind: "formula", formula: `=${formula}`, format, style };
}

function figureFormula({ line, at, table, options, spills }: LineCells, column: number) {
  const template = table.templateOf(line, column);
  if (template !== undefined) {
    return table.isKnown(line, column) ? table.fill(template, column) : undefined;
  }
  const run = column === 0 ? spills.runFrom(at) : undefined;
  if (run) return gridFormula(run, options);
  return line.kind !== "formula" && table.isKnown(line, column)
    ? valueFormula({ line, at, column, columns: table.columns }, options)
    : undefined;
}

function figureStyle({ line, table }: LineCells, number: number, column: Column): Style {
  const style = styleAt(column, roleOf(line));
  return table.isEstimate(line, number) ? { ...style, estimate: true } : style;
}

function roleOf(line: Line): Role {
  if (isTotal(line)) return "total";
  return measureOfLine(line) === "money" ? "figure" : "ratio";
}
