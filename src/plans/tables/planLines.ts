import type { LocalText } from "../../domain/metric";
import { UNITS } from "../../domain/unit";
import { EMPTY, headCells, styledText, textCell } from "./cells";
import type { Column } from "./columns";
import { fillText } from "../../domain/texts/fillText";
import { formatOfFigures, labelOver, readMetric } from "./figures";
import { aligned, isRough, roughFormat } from "./formats";
import { styleAt } from "./headerRows";
import { nameRate } from "./texts/inBrackets";
import { isLine, type Line, type LineTable, type PlacedRow } from "./lineTable";
import type { Shown } from "./shown";
import { nameMeasure, nameUnit } from "./measure";
import {
  measureOf,
  numberFormat,
  perOneFormat,
  type Measure,
} from "../../domain/numbers/numberFormat";
import type { PlanOptions } from "./planOptions";
import { gridFormula } from "./formulas/reportedFormula";
import type { Row } from "./row";
import { NOTHING } from "../sheets/nothing";
import type { Cell, Role, Style } from "../sheets/sheetPlan";
import { standardsRow } from "./standards";
import type { Spills } from "./formulas/spills";

/** The cells of a model's rows: id, label, unit, and one figure a column. */
export function planLines(
  placed: readonly PlacedRow[],
  table: LineTable,
  { options, spills }: Pick<LineCells, "options" | "spills">,
): readonly (readonly Cell[])[] {
  return placed.map(({ row, at }) =>
    isLine(row)
      ? [
          ...lineHead(row, table, options),
          ...figures({ line: row, at, table, options, spills }),
          ...addedFigures(row, table, options),
        ]
      : headingRow(row, table, options),
  );
}

function headingRow(row: Row, table: LineTable, { locale }: PlanOptions): readonly Cell[] {
  const figuresEmpty = table.columns.map(() => EMPTY);
  if (row.kind === "standards") {
    const standards = table.columns.map((_, column) => table.standardsAt(column));
    return standardsRow(table.columns, standards, locale);
  }
  if (row.kind !== "section") return [EMPTY, EMPTY, EMPTY, ...figuresEmpty];
  return [EMPTY, textCell(row.label[locale], "section"), EMPTY, ...figuresEmpty];
}

function lineHead(line: Line, table: LineTable, options: PlanOptions): readonly Cell[] {
  return headCells({
    id: line.kind === "formula" ? "" : line.metric,
    label: labelOf(line, table)[options.locale],
    // The head of the sheet names the unit of amounts.
    unit: measureOfLine(line) === "money" ? "" : unitOf(line, options),
    isTotal: isTotal(line),
    indent: line.kind === "total" ? undefined : line.indent,
  });
}

/** What a line is called: its own label, or the catalogue's under the standard of its figures. */
export function labelOf(line: Line, table: LineTable): LocalText {
  if (line.kind !== "formula") return line.label ?? labelOver(line.metric, table.figuresOf(line));
  const { label, about } = line;
  if (about === undefined) return label;
  const { en, ja } = labelOver(
    about,
    table.has(about) ? table.figuresOf(table.place(about).line) : [],
  );
  return { en: fillText(label.en, { line: en }), ja: fillText(label.ja, { line: ja }) };
}

/** What a line is measured in. */
export function measureOfLine(line: Line): Measure {
  return line.kind === "formula" ? line.measure : measureOf(readMetric(line.metric).unit);
}

/** The number format of a line's cells, those apart whose figure is only roughly known. */
export function formatOfLine(
  line: Line,
  table: LineTable,
  { unit }: Pick<PlanOptions, "unit">,
): string {
  const columns = table.columns.map((_, column) => column);
  if (line.kind === "formula") {
    if (line.per) return aligned(perOneFormat(unit));
    const decimals = columns.flatMap((column) => {
      const shown = table.shownAt(line, column);
      const facts = shown.kind === "formula" ? shown.facts : [];
      return facts.flatMap((fact) => (fact.unit === "JPY" ? (fact.decimals ?? []) : []));
    });
    const sharpest = decimals.length > 0 ? Math.max(...decimals) : undefined;
    return aligned(
      numberFormat(line.measure, unit, line.measure === "money" ? sharpest : undefined),
    );
  }
  const facts = columns.map((column) => table.figureAt(line, column));
  const exact = facts.filter((fact) => fact && !isRough(fact));
  return aligned(formatOfFigures(line.metric, unit, exact.length > 0 ? exact : facts));
}

/** The format of a line's cell: a figure that is only roughly known says so. */
export function formatAt({ line, table, options, format }: FormattedLine, column: number): string {
  const fact = table.isSum(line) ? undefined : table.figureAt(line, column);
  return fact && isRough(fact) && measureOfLine(line) === "money"
    ? roughFormat(fact, options.unit)
    : format;
}

/** What a line is in: "JPY million", "%", "JPY million / ATM". */
export function unitOf(line: Line, { unit, locale }: PlanOptions): string {
  if (line.kind === "formula" && line.per) {
    const between = locale === "ja" ? "／" : " / ";
    return `${UNITS[unit].label[locale]}${between}${line.per[locale]}`;
  }
  return line.kind === "formula"
    ? nameMeasure(line.measure, unit, locale)
    : nameUnit(readMetric(line.metric), unit, locale);
}

/** Whether a line is drawn as a total. */
export function isTotal(line: Line): boolean {
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
  const { line, at, table, options, spills } = cells;
  const format = formatOfLine(line, table, options);
  return table.columns.map((column, number): Cell => {
    const cell = figureCell({ ...cells, format }, number, column);
    if (cell.kind !== "formula") return cell;
    if (spills.covers(at, number))
      return { kind: "spilled", format: cell.format, style: cell.style };
    const run = number === 0 ? spills.runFrom(at) : undefined;
    return run ? { ...cell, formula: `=${gridFormula(run, options)}` } : cell;
  });
}

/** The cells of a line in the columns that are added to its table. */
export function addedFigures(
  line: Line,
  table: LineTable,
  options: Pick<PlanOptions, "unit">,
): readonly Cell[] {
  const format = formatOfLine(line, table, options);
  return table.added.map((column, number) =>
    figureCell({ line, table, options, format }, table.columns.length + number, column),
  );
}

/** A line whose cells have a format. */
interface FormattedLine {
  readonly line: Line;
  readonly table: LineTable;
  readonly options: Pick<PlanOptions, "unit">;
  readonly format: string;
}

function figureCell(cells: FormattedLine, number: number, column: Column): Cell {
  const { line, table } = cells;
  const shown = table.shownAt(line, number);
  if (shown.kind !== "formula")
    return nothingCell(shown.kind, isTotal(line), (role) => styleAt(column, role));
  const style = figureStyle(cells, number, column);
  return {
    kind: "formula",
    formula: `=${shown.formula}`,
    format: formatAt(cells, number),
    style,
  };
}

/** What stands where a line shows nothing: a word, a grey cell, or nothing at all. */
export function nothingCell(
  kind: Exclude<Shown["kind"], "formula">,
  total: boolean,
  styleOf: (role: Role) => Style,
): Cell {
  switch (kind) {
    case "meaningless":
    case "foreign":
      return styledText(NOTHING[kind], styleOf(total ? "none-total" : "none"));
    case "absent":
      return { kind: "empty", style: styleOf(total ? "absent-total" : "absent") };
    case "unmeant":
      return { kind: "empty", style: styleOf(total ? "total" : "figure") };
  }
}

function figureStyle(
  { line, table }: Pick<LineCells, "line" | "table">,
  number: number,
  column: Column,
): Style {
  const style = styleAt(column, roleOf(line));
  return table.isEstimate(line, number) ? { ...style, estimate: true } : style;
}

function roleOf(line: Line): Role {
  if (isTotal(line)) return "total";
  return measureOfLine(line) === "money" ? "figure" : "ratio";
}

/** What a legend calls a line. */
export function seriesName(line: Line, table: LineTable, { locale }: PlanOptions): string {
  const label = labelOf(line, table)[locale];
  return measureOfLine(line) === "ratio" ? nameRate(label, locale) : label;
}
