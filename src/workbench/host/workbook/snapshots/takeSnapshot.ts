import { cellArea, formatArea } from "../../base/area";
import type { Book } from "../book";
import { CellReader, GENERAL, isFormula } from "../cells/cells";
import { allNames } from "../names";
import { isRecord } from "../../base/record";
import type { Sheet } from "../sheet";
import type { KnownSheets } from "./knownSheets";
import type { CellSnapshot, NameSnapshot, SheetSnapshot, WorkbookSnapshot } from "./snapshot";
import type { PlainStyle } from "../../base/univer";

/** A row or column as Univer holds it: the height or width that somebody set, the height that fits its letters, whether that one is shown, and whether it is hidden. */
interface Line {
  readonly h?: number;
  readonly w?: number;
  readonly ah?: number;
  readonly ia?: unknown;
  readonly hd?: unknown;
}

type Lines = Readonly<Record<number, Line | undefined>>;

function isKept(value: unknown): boolean {
  return value !== null && value !== undefined;
}

/** Styles that were described already: a sheet's cells share a few. */
type KnownStyles = Map<PlainStyle, PlainStyle | undefined>;

// Univer writes null, false and "General" where a part of a style was taken away again.
function plainStyle(style: PlainStyle | undefined): PlainStyle | undefined {
  if (!style) return undefined;
  const parts = Object.entries(style).filter(([key, part]: [string, unknown]) => {
    if (!isKept(part) || part === 0) return false;
    if (key === "n") return style.n?.pattern !== GENERAL;
    return !isRecord(part) || Object.values(part).some(isKept);
  });
  return parts.length > 0 ? structuredClone(Object.fromEntries(parts)) : undefined;
}

function snapshotStyle(style: PlainStyle | undefined, known: KnownStyles): PlainStyle | undefined {
  if (!style) return undefined;
  if (!known.has(style)) known.set(style, plainStyle(style));
  return known.get(style);
}

function snapshotCell(
  reader: CellReader,
  { row, column, known }: { row: number; column: number; known: KnownStyles },
): CellSnapshot | undefined {
  const formula = reader.formula(row, column);
  const value = reader.ownValue(row, column);
  const style = snapshotStyle(reader.style(row, column), known);
  const dataType = reader.writtenType(row, column);
  if (formula === undefined && value === null && style === undefined) return undefined;
  return {
    ...(value === null ? {} : { value }),
    ...(formula === undefined ? {} : { formula }),
    ...(dataType === undefined ? {} : { dataType: structuredClone(dataType) }),
    ...(style === undefined ? {} : { style }),
  };
}

function snapshotCells(book: Book, sheet: Sheet): Record<string, CellSnapshot> {
  const reader = new CellReader(book, sheet);
  const known: KnownStyles = new Map();
  const places: (readonly [number, number])[] = [];
  sheet.facade
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell) => {
      const isWorthALook = cell && (isFormula(cell) || isKept(cell.v) || isKept(cell.s));
      if (isWorthALook) places.push([row, column]);
    });
  places.sort(([r1, c1], [r2, c2]) => r1 - r2 || c1 - c2);
  return Object.fromEntries(
    places.flatMap(([row, column]) => {
      const cell = snapshotCell(reader, { row, column, known });
      return cell ? [[formatArea(cellArea(row, column)), cell] as const] : [];
    }),
  );
}

/** Sizes in pixels, where they are not the usual one. */
function sizesOf(
  lines: Lines,
  usual: number,
  sizeOf: (line: Line) => number | undefined,
): Record<number, number> {
  return Object.fromEntries(
    Object.entries(lines).flatMap(([index, line = {}]) => {
      const size = sizeOf(line);
      return size === undefined || size === usual ? [] : [[Number(index), size]];
    }),
  );
}

/** Univer shows what fits unless somebody has set the height since. */
function fittedHeight({ ia, ah }: Line): number | undefined {
  return ia === 0 ? undefined : ah;
}

function setSize(line: Line): number | undefined {
  return fittedHeight(line) === undefined ? (line.h ?? line.w) : undefined;
}

function hiddenOf(lines: Lines): readonly number[] {
  return Object.entries(lines).flatMap(([index, line]) => (line?.hd === 1 ? [Number(index)] : []));
}

function snapshotSheet(book: Book, sheet: Sheet, known?: KnownSheets): SheetSnapshot {
  const describe = () => snapshotCells(book, sheet);
  const { facade } = sheet;
  const { rowData, columnData, ...usual } = facade.getSheet().getConfig();
  const fittedHeights = sizesOf(rowData, usual.defaultRowHeight, fittedHeight);
  const { xSplit, ySplit } = facade.getFreeze();
  return {
    id: sheet.id,
    name: sheet.name,
    isVisible: !facade.isSheetHidden(),
    ...(sheet.isVeryHidden && { isVeryHidden: true }),
    showsGridlines: !facade.hasHiddenGridLines(),
    tabColor: facade.getTabColor() ?? "",
    frozen: { rows: ySplit, columns: xSplit },
    cells: known?.cellsOf(sheet, describe) ?? describe(),
    rowHeights: sizesOf(rowData, usual.defaultRowHeight, setSize),
    columnWidths: sizesOf(columnData, usual.defaultColumnWidth, setSize),
    ...(Object.keys(fittedHeights).length > 0 && { fittedHeights }),
    hiddenRows: hiddenOf(rowData),
    hiddenColumns: hiddenOf(columnData),
    groups: structuredClone(sheet.groups),
    notes: structuredClone(sheet.notes),
    ...(sheet.conditionalFormats.length > 0 && {
      conditionalFormats: structuredClone(sheet.conditionalFormats),
    }),
    ...(sheet.marks.length > 0 && { marks: structuredClone(sheet.marks) }),
    charts: structuredClone(sheet.charts),
    pageLayout: structuredClone(sheet.pageLayout),
    protection: structuredClone(sheet.protection),
  };
}

function snapshotNames(book: Book): readonly NameSnapshot[] {
  const names = allNames(book);
  return [undefined, ...book.sheets].flatMap((sheet) =>
    names
      .filter((name) => name.sheet === sheet)
      .map(({ name, formula, comment, isVisible }) => ({
        name,
        formula,
        comment,
        isVisible,
        ...(sheet ? { sheetId: sheet.id } : {}),
      })),
  );
}

/**
 * Describes the whole workbook as JSON, to be kept or compared; sheets that are known are not looked
 * through again.
 */
export function takeSnapshot(book: Book, known?: KnownSheets): WorkbookSnapshot {
  const { activeSheet, calculationMode, protection, settings, customXmlParts, properties } = book;
  return {
    version: 1,
    activeSheet: activeSheet.id,
    calculationMode,
    protection: structuredClone(protection),
    sheets: book.sheets.map((sheet) => {
      const describe = () => snapshotSheet(book, sheet, known);
      return known?.of(sheet, describe) ?? describe();
    }),
    names: snapshotNames(book),
    settings: structuredClone(Object.fromEntries(settings)),
    customXmlParts: Object.fromEntries(customXmlParts),
    properties: structuredClone(properties),
  };
}
