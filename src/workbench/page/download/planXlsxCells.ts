import type { CellErrorValue } from "@cj-tech-master/excelts";
import { type Area, cellArea, formatArea, isInside, parseArea, unite } from "../../host/base/area";
import { GENERAL } from "../../host/workbook/cells/cells";
import { isErrorName, LONGEST_TEXT } from "../../host/workbook/cells/entry";
import type { CellReport } from "../../host/workbook/cells/cellReport";
import type { ExcelHost } from "../../host/excelHost";
import type { CellValue } from "../../host/functions/functionAnswer";
import type { CellNote, Sheet } from "../../host/workbook/sheet";
import type { SheetSnapshot } from "../../host/workbook/snapshots/snapshot";
import { BLOCKED, spillAreas } from "../../host/workbook/cells/spills";
import type { PlainStyle } from "../../host/base/univer";
import { explainFigure } from "./noteText";
import { callsNamespace, formatStoredFormula, usesName } from "./storedFormula";
import type { XlsxCell } from "./xlsxPlan";
import { formatXlsxStyle } from "./xlsxStyle";

/** The workbook that a sheet is in. */
export interface CellsOf {
  readonly host: ExcelHost;
  /** The names that the file will not have. */
  readonly lostNames: readonly string[];
}

/** A cell with where it stands and the spill that it belongs to, if any. */
interface FoundCell {
  readonly row: number;
  readonly column: number;
  readonly report: CellReport;
  readonly spill: Area | undefined;
}

/** The errors that a file has; those of Excel's newer types are stored as `#VALUE!`. */
const ERRORS: readonly CellErrorValue["error"][] = [
  "#N/A",
  "#REF!",
  "#NAME?",
  "#DIV/0!",
  "#NULL!",
  "#VALUE!",
  "#NUM!",
];
const ORIGIN: Area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

/** The cells of a sheet with contents, looks and notes. */
export function planXlsxCells(
  workbook: CellsOf,
  sheet: Sheet,
  snapshot: SheetSnapshot,
): ReadonlyMap<string, XlsxCell> {
  const { host } = workbook;
  const styles = new Map(
    Object.entries(snapshot.cells).map(([address, { style }]) => [address, style]),
  );
  const spills = spillAreas(host.book, sheet);
  const areas = Object.keys(snapshot.cells).flatMap((address) => parseArea(address) ?? []);
  const used = sheet.clip([...areas, ...spills].reduce(unite, ORIGIN));
  const reports = host.read(`${sheet.quotedName}!${formatArea(used)}`);
  const cells = new Map<string, XlsxCell>();
  reports.forEach((line, row) => {
    line.forEach((report, column) => {
      const at = { row, column, rowCount: 1, columnCount: 1 };
      const spill = spills.find((area) => isInside(at, area));
      const cell = {
        ...contentOf(workbook, reports, { row, column, report, spill }),
        ...lookOf(styles.get(formatArea(at)), report),
      };
      if (Object.keys(cell).length > 0) cells.set(formatArea(at), cell);
    });
  });
  for (const note of snapshot.notes) addNote(cells, note);
  return cells;
}

function contentOf(
  workbook: CellsOf,
  reports: readonly (readonly CellReport[])[],
  { row, column, report, spill }: FoundCell,
): XlsxCell {
  const formula = spill ? reports[spill.row]?.[spill.column]?.formula : report.formula;
  if (!formula) return valueOf(report);
  const stored = storedFormula(workbook, formula, report.error);
  if (stored === undefined) return figureOf(workbook.host, formula, report);
  const isOrigin = spill?.row === row && spill.column === column;
  if (spill && !isOrigin) return valueOf(report);
  const area = spill ?? blockedAt({ row, column, report });
  return { value: { formula: stored, ...resultOf(report.value), ...(area && spillOver(area)) } };
}

/** A blocked formula is still one that spills, from its own cell: Excel lets it when the way is free. */
function blockedAt({ row, column, report }: Omit<FoundCell, "spill">): Area | undefined {
  return report.value === BLOCKED ? cellArea(row, column) : undefined;
}

function valueOf({ value }: CellReport): XlsxCell {
  return value === null ? {} : { value: contentFor(value) };
}

function resultOf(value: CellValue): { result?: ReturnType<typeof contentFor> } {
  return value === null ? {} : { result: contentFor(value) };
}

function contentFor(value: NonNullable<CellValue>): string | number | boolean | CellErrorValue {
  if (!isErrorName(value)) return typeof value === "string" ? cut(value) : value;
  return { error: ERRORS.find((error) => error === value) ?? "#VALUE!" };
}

/** As much of a text as a cell holds, no letter cut in two: Excel repairs a file that has more. */
function cut(text: string): string {
  return text.length > LONGEST_TEXT
    ? text.slice(0, LONGEST_TEXT).replace(/[\uD800-\uDBFF]$/, "")
    : text;
}

function spillOver(area: Area): { shareType: "array"; ref: string; isDynamicArray: true } {
  return { shareType: "array", ref: formatArea(area), isDynamicArray: true };
}

/** A value that was a formula in the workbook, with a note that says where it is from. */
function figureOf({ book }: ExcelHost, formula: string, report: CellReport): XlsxCell {
  const { numfmt } = book.univer;
  const note = explainFigure(formula, report, (pattern, shown) =>
    numfmt.format(pattern, shown, { throws: false }),
  );
  return { ...valueOf(report), note };
}

// What the workbench itself cannot read, Excel may refuse to open.
function storedFormula(
  { host, lostNames }: CellsOf,
  formula: string,
  error: string | null,
): string | undefined {
  const isPlain =
    error !== "#NAME?" &&
    !callsNamespace(formula, host.book.namespace) &&
    !usesName(formula, lostNames);
  return isPlain ? formatStoredFormula(formula) : undefined;
}

function lookOf(style: PlainStyle | undefined, { card, value }: CellReport): XlsxCell {
  const brought = card?.["numberFormat"];
  const own = style?.n?.pattern ?? GENERAL;
  const shown = own === GENERAL && typeof value === "number" ? brought : own;
  const format = typeof shown === "string" && shown !== GENERAL ? shown : undefined;
  const look = formatXlsxStyle(style, format);
  return look ? { style: look } : {};
}

function addNote(cells: Map<string, XlsxCell>, { row, column, content }: CellNote): void {
  const address = formatArea({ row, column, rowCount: 1, columnCount: 1 });
  const cell = cells.get(address);
  const note = cell?.note === undefined ? content : `${content}\n\n${cell.note}`;
  cells.set(address, { ...cell, note });
}
