import { type Area, cellArea } from "../base/area";
import type { Book } from "./book";
import { boxOf, POINTS_PER_PIXEL } from "./geometry";
import { moveMarks } from "./cells/cellMarks";
import type { ChartSource } from "./chart";
import { moveConditionalFormats } from "./cells/conditionalFormat";
import { loseSheet } from "./names";
import { isRecord } from "../base/record";
import type { OutlineGroup, Sheet } from "./sheet";
import { markMentions } from "./sheetMentions";
import { type Shift, shiftArea, shiftLine } from "./shift";

/** Univer's mutations that insert and delete whole rows and columns. */
const MUTATIONS: Readonly<Record<string, { readonly axis: Shift["axis"]; readonly sign: 1 | -1 }>> =
  {
    "sheet.mutation.insert-row": { axis: "rows", sign: 1 },
    "sheet.mutation.remove-rows": { axis: "rows", sign: -1 },
    "sheet.mutation.insert-col": { axis: "columns", sign: 1 },
    "sheet.mutation.remove-col": { axis: "columns", sign: -1 },
  };

function numberIn(range: Record<string, unknown>, key: string): number {
  const value = range[key];
  return typeof value === "number" ? value : 0;
}

function readShift(id: string, params: unknown): { sheetId: string; shift: Shift } | undefined {
  const mutation = MUTATIONS[id];
  if (!mutation || !isRecord(params) || !isRecord(params["range"])) return undefined;
  const { range, subUnitId } = params;
  const line = mutation.axis === "rows" ? "Row" : "Column";
  const at = numberIn(range, `start${line}`);
  const count = numberIn(range, `end${line}`) - at + 1;
  return {
    sheetId: String(subUnitId),
    shift: { axis: mutation.axis, at, count: mutation.sign * count },
  };
}

function shiftSource(source: ChartSource | undefined, shift: Shift): ChartSource | undefined {
  const area = source && shiftArea(source.area, shift);
  return area && { ...source, area };
}

function shiftSources(book: Book, sheetId: string, shift: Shift): void {
  const series = book.sheets.flatMap((sheet) => sheet.charts).flatMap((chart) => chart.series);
  for (const one of series) {
    if (one.values?.sheetId === sheetId) one.values = shiftSource(one.values, shift);
    if (one.categories?.sheetId === sheetId) one.categories = shiftSource(one.categories, shift);
    if (one.nameSource?.sheetId === sheetId) one.nameSource = shiftSource(one.nameSource, shift);
  }
}

function shiftGroups(groups: OutlineGroup[], shift: Shift): void {
  const shifted = groups.flatMap((group): OutlineGroup[] => {
    if (group.axis !== shift.axis) return [group];
    const span = shiftLine(group, shift);
    return span ? [{ ...group, ...span }] : [];
  });
  groups.splice(0, groups.length, ...shifted);
}

function shiftNotes(sheet: Sheet, shift: Shift): void {
  const shifted = sheet.notes.flatMap((note) => {
    const { row, column } = note;
    const area = shiftArea(cellArea(row, column), shift);
    return area ? [{ ...note, row: area.row, column: area.column }] : [];
  });
  sheet.notes.splice(0, sheet.notes.length, ...shifted);
}

// A chart keeps its place over the cells; the size of deleted lines is no longer known and taken as usual.
function shiftCharts(sheet: Sheet, { axis, at, count }: Shift): void {
  const config = sheet.facade.getSheet().getConfig();
  const isRows = axis === "rows";
  const first = boxOf(sheet, isRows ? cellArea(at, 0) : cellArea(0, at));
  const usual = isRows ? config.defaultRowHeight : config.defaultColumnWidth;
  const moved = count * usual * POINTS_PER_PIXEL;
  for (const chart of sheet.charts) {
    if (isRows && chart.top >= first.top) chart.top = Math.max(first.top, chart.top + moved);
    if (!isRows && chart.left >= first.left) chart.left = Math.max(first.left, chart.left + moved);
  }
}

/** A page goes on beginning before the row that it began with. */
function shiftBreaks({ pageLayout }: Sheet, shift: Shift): void {
  const rows = pageLayout["HorizontalPageBreaks"];
  if (shift.axis !== "rows" || !Array.isArray(rows)) return;
  pageLayout["HorizontalPageBreaks"] = rows.flatMap((row) =>
    typeof row === "number" ? (shiftLine({ start: row, count: 1 }, shift)?.start ?? []) : [],
  );
}

function followSheets(book: Book, id: string, params: unknown): void {
  if (!isRecord(params)) return;
  const { sheet, subUnitName } = params;
  if (id === "sheet.mutation.insert-sheet" && isRecord(sheet))
    markMentions(book, String(sheet["name"]));
  if (id !== "sheet.mutation.remove-sheet") return;
  const name = String(subUnitName);
  // Where Ctrl+Z takes the sheet away, it sets names again in what follows.
  queueMicrotask(() => {
    if (book.findSheet(name)) return;
    loseSheet(book, name);
    markMentions(book, name);
  });
}

/** Moves charts, their sources, outlines, notes, conditional formats, links and page breaks along with inserted and deleted rows and columns, and lets names lose their sheet. */
export function followShifts(book: Book): void {
  book.onMutation(({ id, params }) => {
    if (!book.isRestoring) followSheets(book, id, params);
    const read = readShift(id, params);
    if (!read) return;
    const { sheetId, shift } = read;
    const sheet = book.sheet(sheetId);
    shiftSources(book, sheetId, shift);
    shiftGroups(sheet.groups, shift);
    shiftNotes(sheet, shift);
    const shifted = (area: Area) => [shiftArea(area, shift) ?? []].flat();
    moveConditionalFormats(sheet.conditionalFormats, shifted);
    moveMarks(sheet.marks, shifted);
    shiftCharts(sheet, shift);
    shiftBreaks(sheet, shift);
    book.calculation.markAll();
  });
}
