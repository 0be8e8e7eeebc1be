import type { Cell } from "hucre/xlsx";
import { type Area, formatArea, isInside, parseArea, unite } from "../../host/area";
import { GENERAL } from "../../host/cells";
import { isErrorName } from "../../host/entry";
import type { CellReport } from "../../host/cellReport";
import type { ExcelHost } from "../../host/excelHost";
import type { CellValue } from "../../host/functionAnswer";
import type { CellNote, Sheet } from "../../host/sheet";
import type { SheetSnapshot } from "../../host/snapshot";
import { spillAreas } from "../../host/spills";
import type { PlainStyle } from "../../host/univer";
import { explainFigure } from "./noteText";
import { callsNamespace, formatStoredFormula } from "./storedFormula";
import { formatXlsxStyle } from "./xlsxStyle";

/** The cells of a sheet by "row,column", counted from 0. */
export type XlsxCells = Map<string, Partial<Cell>>;

/** A cell with where it stands and the spill that it belongs to, if any. */
interface Place {
  readonly row: number;
  readonly column: number;
  readonly report: CellReport;
  readonly spill: Area | undefined;
}

const NOTE_AUTHOR = "IIJ for Excel";
const ORIGIN: Area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

/** The cells of a sheet with contents, looks and notes. */
export function planXlsxCells(host: ExcelHost, sheet: Sheet, snapshot: SheetSnapshot): XlsxCells {
  const styles = new Map(
    Object.entries(snapshot.cells).map(([address, { style }]) => [address, style]),
  );
  const spills = spillAreas(host.book, sheet);
  const areas = Object.keys(snapshot.cells).flatMap((address) => parseArea(address) ?? []);
  const used = sheet.clip([...areas, ...spills].reduce(unite, ORIGIN));
  const reports = host.read(`${sheet.quotedName}!${formatArea(used)}`);
  const cells: XlsxCells = new Map();
  reports.forEach((line, row) => {
    line.forEach((report, column) => {
      const at = { row, column, rowCount: 1, columnCount: 1 };
      const spill = spills.find((area) => isInside(at, area));
      const cell = {
        ...contentOf(host, reports, { row, column, report, spill }),
        ...lookOf(styles.get(formatArea(at)), report),
      };
      if (Object.keys(cell).length > 0) cells.set(`${row},${column}`, cell);
    });
  });
  for (const note of snapshot.notes) addNote(cells, note);
  return cells;
}

function contentOf(
  host: ExcelHost,
  reports: readonly (readonly CellReport[])[],
  { row, column, report, spill }: Place,
): Partial<Cell> {
  const { value, error } = report;
  const formula = spill ? reports[spill.row]?.[spill.column]?.formula : report.formula;
  if (!formula) return value === null ? {} : { value };
  const stored = storedFormula(host, formula, error);
  if (stored === undefined) return figureOf(host, formula, report);
  const isOrigin = spill?.row === row && spill.column === column;
  if (spill && !isOrigin) return { value };
  return { formula: stored, ...resultOf(value), ...(spill && spillOver(spill)) };
}

// An error is calculated when the file is opened: the library would store it as text.
function resultOf(value: CellValue): Partial<Cell> {
  return value === null || isErrorName(value) ? {} : { formulaResult: value };
}

function spillOver(area: Area): Partial<Cell> {
  return { formulaType: "array", formulaRef: formatArea(area), formulaDynamic: true };
}

/** A value that was a formula in the workbook, with a note that says where it is from. */
function figureOf({ book }: ExcelHost, formula: string, report: CellReport): Partial<Cell> {
  const { numfmt } = book.univer;
  const text = explainFigure(formula, report, (pattern, shown) =>
    numfmt.format(pattern, shown, { throws: false }),
  );
  return { value: report.value, comment: { author: NOTE_AUTHOR, text } };
}

// What the workbench itself cannot read, Excel may refuse to open.
function storedFormula(host: ExcelHost, formula: string, error: string | null): string | undefined {
  const isPlain = error !== "#NAME?" && !callsNamespace(formula, host.book.namespace);
  return isPlain ? formatStoredFormula(formula) : undefined;
}

function lookOf(style: PlainStyle | undefined, { card, value }: CellReport): Partial<Cell> {
  const brought = card?.["numberFormat"];
  const own = style?.n?.pattern ?? GENERAL;
  const shown = own === GENERAL && typeof value === "number" ? brought : own;
  const format = typeof shown === "string" && shown !== GENERAL ? shown : undefined;
  const look = formatXlsxStyle(style, format);
  return look ? { style: look } : {};
}

function addNote(cells: XlsxCells, { row, column, content }: CellNote): void {
  const key = `${row},${column}`;
  const cell = cells.get(key);
  const text = cell?.comment ? `${content}\n\n${cell.comment.text}` : content;
  cells.set(key, { ...cell, comment: { author: NOTE_AUTHOR, text } });
}
