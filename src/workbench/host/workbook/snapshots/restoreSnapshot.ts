import { parseArea } from "../../base/area";
import type { Book } from "../book";
import { customOf } from "../cells/cells";
import { addName, removeAllNames } from "../names";
import { NEW_SHEET } from "../newSheet";
import type { Sheet } from "../sheet";
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from "./snapshot";
import {
  type BooleanNumber,
  type ICellData,
  type PlainStyle,
  toUniverStyle,
} from "../../base/univer";

const TEMPORARY = "restoring…";

function cellData(book: Book, { value = null, formula, dataType, style }: CellSnapshot): ICellData {
  const { CellValueType } = book.univer;
  const types = {
    number: CellValueType.NUMBER,
    string: CellValueType.STRING,
    boolean: CellValueType.BOOLEAN,
  };
  const kind = typeof value;
  return {
    ...(formula === undefined ? {} : { f: formula }),
    ...(value === null ? {} : { v: typeof value === "boolean" ? Number(value) : value }),
    ...(kind === "number" || kind === "string" || kind === "boolean" ? { t: types[kind] } : {}),
    ...(dataType === undefined ? {} : { custom: customOf(structuredClone(dataType)) }),
    ...(style === undefined ? {} : { s: styleId(book, style) }),
  };
}

/** Cells of one style share it in Univer's table, as those do that were formatted on the page. */
function styleId(book: Book, style: PlainStyle): string {
  const univerStyle = toUniverStyle(style);
  return book.workbook.getWorkbook().getStyles().setValue(univerStyle) ?? "";
}

function cellsOf(
  book: Book,
  snapshot: SheetSnapshot,
): { cellData: Record<number, Record<number, ICellData>>; rows: number; columns: number } {
  const cells: Record<number, Record<number, ICellData>> = {};
  let rows = 0;
  let columns = 0;
  for (const [address, cell] of Object.entries(snapshot.cells)) {
    const area = parseArea(address);
    if (!area) continue;
    (cells[area.row] ??= {})[area.column] = cellData(book, cell);
    rows = Math.max(rows, area.row + 1);
    columns = Math.max(columns, area.column + 1);
  }
  return { cellData: cells, rows, columns };
}

type Line = Partial<Record<"h" | "w" | "ah", number> & Record<"ia" | "hd", BooleanNumber>>;
type Lines = Record<number, Line>;

function linesOf(sizes: Readonly<Record<number, number>>, lineOf: (pixels: number) => Line): Lines {
  return Object.fromEntries(
    Object.entries(sizes).map(([index, pixels]) => [index, lineOf(pixels)] as const),
  );
}

function hide(lines: Lines, hidden: readonly number[], hd: BooleanNumber): Lines {
  for (const index of hidden) lines[index] = { ...lines[index], hd };
  return lines;
}

/** Univer goes on fitting rows to their letters, but for those whose height somebody has set. */
function rowsOf({ fittedHeights = {}, rowHeights }: SheetSnapshot, ia: BooleanNumber): Lines {
  return {
    ...linesOf(fittedHeights, (ah) => ({ ah })),
    ...linesOf(rowHeights, (h) => ({ h, ia })),
  };
}

function insertSheet(book: Book, snapshot: SheetSnapshot): Sheet {
  const { rows, columns, cellData: cells } = cellsOf(book, snapshot);
  const { frozen, id, name } = snapshot;
  const { TRUE, FALSE } = book.univer.BooleanNumber;
  const facade = book.workbook.insertSheet(name, {
    sheet: {
      ...NEW_SHEET,
      id,
      rowCount: Math.max(NEW_SHEET.rowCount, rows),
      columnCount: Math.max(NEW_SHEET.columnCount, columns),
      cellData: cells,
      rowData: hide(rowsOf(snapshot, FALSE), snapshot.hiddenRows, TRUE),
      columnData: hide(
        linesOf(snapshot.columnWidths, (w) => ({ w })),
        snapshot.hiddenColumns,
        TRUE,
      ),
      freeze: {
        startRow: frozen.rows > 0 ? frozen.rows : -1,
        startColumn: frozen.columns > 0 ? frozen.columns : -1,
        ySplit: frozen.rows,
        xSplit: frozen.columns,
      },
    },
  });
  if (!snapshot.showsGridlines) facade.setHiddenGridlines(true);
  if (snapshot.tabColor !== "") facade.setTabColor(snapshot.tabColor);
  const sheet = book.sheet(id);
  restoreExtras(sheet, snapshot);
  return sheet;
}

function replace<T>(list: T[], items: readonly T[]): void {
  list.splice(0, list.length, ...structuredClone(items));
}

function replaceEntries(target: object, source: object): void {
  for (const key of Object.keys(target)) Reflect.deleteProperty(target, key);
  Object.assign(target, structuredClone(source));
}

function restoreExtras(sheet: Sheet, snapshot: SheetSnapshot): void {
  replace(sheet.charts, snapshot.charts);
  replace(sheet.groups, snapshot.groups);
  replace(sheet.notes, snapshot.notes);
  replace(sheet.conditionalFormats, snapshot.conditionalFormats ?? []);
  replace(sheet.marks, snapshot.marks ?? []);
  replaceEntries(sheet.pageLayout, snapshot.pageLayout);
  replaceEntries(sheet.protection, snapshot.protection);
}

function restoreMemory(book: Book, snapshot: WorkbookSnapshot): void {
  book.settings.clear();
  for (const [key, value] of Object.entries(snapshot.settings)) book.settings.set(key, value);
  book.customXmlParts.clear();
  for (const [id, xml] of Object.entries(snapshot.customXmlParts)) book.customXmlParts.set(id, xml);
  replaceEntries(book.properties, snapshot.properties);
  replaceEntries(book.protection, snapshot.protection);
  book.calculationMode = snapshot.calculationMode;
}

/** Makes the workbook what a snapshot describes; nothing of what it held before stays, nor can it be undone. */
export function restoreSnapshot(book: Book, snapshot: WorkbookSnapshot): void {
  book.isRestoring = true;
  try {
    book.formulaSearch.without(() => {
      restore(book, snapshot);
    });
  } finally {
    book.isRestoring = false;
  }
}

function restore(book: Book, snapshot: WorkbookSnapshot): void {
  removeAllNames(book);
  const { workbook } = book;
  // A workbook never is without a sheet, and a sheet's id is free only when the old one is gone.
  const temporary = workbook.insertSheet(TEMPORARY);
  for (const sheet of workbook.getSheets()) {
    if (sheet.getSheetId() !== temporary.getSheetId()) workbook.deleteSheet(sheet);
  }
  const sheets = snapshot.sheets.map((sheet) => insertSheet(book, sheet));
  workbook.deleteSheet(temporary);
  for (const { sheetId, ...name } of snapshot.names) {
    addName(book, { ...name, sheet: sheetId === undefined ? undefined : book.sheet(sheetId) });
  }
  const active = sheets.find(({ id }) => id === snapshot.activeSheet) ?? sheets[0];
  if (active) workbook.setActiveSheet(active.facade);
  snapshot.sheets.forEach(({ isVisible, isVeryHidden = false, id }) => {
    const sheet = book.sheet(id);
    if (!isVisible) sheet.facade.hideSheet();
    sheet.isVeryHidden = isVeryHidden;
  });
  restoreMemory(book, snapshot);
  book.forgetUndo();
  book.calculation.markAll();
}
