import { isRecord } from "../../base/record";
import {
  type FWorkbook,
  type ICellData,
  type Injector,
  type IStyleData,
  type Nullable,
  type PlainStyle,
  toPlainStyle,
  toUniverStyle,
  type Univer,
} from "../../base/univer";
import type { Sheet } from "../sheet";

/** Something for each of some cells, by row and column. */
export type ByCell<T> = Record<number, Record<number, T>>;

/** What an edit gives one cell or all, and what takes it back. */
interface Edit<T> {
  readonly redo: T;
  readonly undo: T;
}

type Given = ICellData["s"];
type Styles = ReturnType<ReturnType<FWorkbook["getWorkbook"]>["getStyles"]>;

/** Lays planned styles; within Univer a change of values that the formulas need not hear of. */
const LAY_STYLES = "workbench.mutation.lay-styles";

/** A step of undo or redo. */
interface Step {
  readonly id: string;
  readonly params: object;
}

/** Plans how styles of cells change; those that have the same and are given the same share the outcome. */
export function planStyles(
  sheet: Sheet,
  styles: Styles,
  changes: ByCell<PlainStyle>,
): Edit<ByCell<ICellData>> {
  const matrix = sheet.facade.getSheet().getCellMatrix();
  const known = new Map<Given, Map<PlainStyle, Edit<ICellData>>>();
  const editOf = (s: Given, change: PlainStyle): Edit<ICellData> => {
    const ofStyle = known.get(s) ?? new Map<PlainStyle, Edit<ICellData>>();
    known.set(s, ofStyle);
    const given = typeof s === "string" ? styles.get(s) : s;
    const style = changed(given ? toPlainStyle(given) : {}, change);
    const edit = { redo: { s: style && styles.setValue(style) }, undo: { s: s ?? null } };
    ofStyle.set(change, edit);
    return edit;
  };
  const all: Edit<ByCell<ICellData>> = { redo: {}, undo: {} };
  forEachCell(changes, (row, column, change) => {
    const cell = matrix.getValue(row, column);
    const { redo, undo } = known.get(cell?.s)?.get(change) ?? editOf(cell?.s, change);
    // Letters may have styles of their own, which Univer changes too.
    const p = cell?.p;
    (all.redo[row] ??= {})[column] = p ? { s: toUniverStyle(change) } : redo;
    (all.undo[row] ??= {})[column] = p ? { ...undo, p: structuredClone(p) } : undo;
  });
  return all;
}

/** What lays styles upon the cells of a sheet that they were planned for. */
export function layStyles(place: object, cellValue: ByCell<ICellData>): Step {
  return { id: LAY_STYLES, params: { ...place, cellValue, inPlace: true } };
}

/**
 * Lets planned styles stand in place of those that cells have. Univer merges them anew for every cell,
 * makes numbers of texts on the way, and takes a formula away where an undo does not name it.
 */
export function takePlannedStyles(univer: Univer, injector: Injector, workbook: FWorkbook): void {
  const commands = injector.get(univer.ICommandService);
  const own = univer.SetRangeValuesMutation;
  type Params = Parameters<typeof own.handler>[1] & { readonly inPlace?: boolean };
  commands.registerCommand({
    id: LAY_STYLES,
    type: own.type,
    handler: (_, params: Params) =>
      commands.syncExecuteCommand(own.id, params, { onlyLocal: true }),
  });
  commands.unregisterCommand(own.id);
  commands.registerCommand({
    ...own,
    handler: (accessor, params: Params) => {
      const sheet = workbook.getWorkbook().getSheetBySheetId(params.subUnitId);
      if (!sheet || !params.inPlace) return own.handler(accessor, params);
      const matrix = sheet.getCellMatrix();
      const others: ByCell<Nullable<ICellData>> = {};
      forEachCell(params.cellValue ?? {}, (row, column, given) => {
        if (!isInPlace(given)) {
          (others[row] ??= {})[column] = given;
          return;
        }
        const cell = matrix.getValue(row, column) ?? {};
        Object.assign(cell, given);
        if (given.s === null) delete cell.s;
        if (isEmpty(cell)) matrix.realDeleteValue(row, column);
        else matrix.setValue(row, column, cell);
      });
      return isEmpty(others) || own.handler(accessor, { ...params, cellValue: others });
    },
  });
}

/** Whether a cell is given a planned style; one whose letters have styles is given the change itself. */
function isInPlace(cell: Nullable<ICellData>): cell is ICellData {
  return cell?.s === null || typeof cell?.s === "string";
}

function forEachCell<T>(
  cells: ByCell<T>,
  callback: (row: number, column: number, given: T) => void,
): void {
  for (const [row, columns] of Object.entries(cells))
    for (const [column, given] of Object.entries(columns))
      callback(Number(row), Number(column), given);
}

/** A style with a change; null where nothing of it is left. */
function changed(old: PlainStyle, change: PlainStyle): IStyleData | null {
  const lines = change.bd && { bd: { ...old.bd, ...change.bd } };
  const style: PlainStyle = { ...old, ...change, ...lines };
  const kept = withoutNulls({ ...style, ...linesOfText(style) });
  return isEmpty(kept) ? null : kept;
}

/** What is drawn under and through a text has its colour. */
function linesOfText({ cl, ul, st }: PlainStyle): object {
  if (cl === undefined) return {};
  return { ...(ul && { ul: { ...ul, cl } }), ...(st && { st: { ...st, cl } }) };
}

function withoutNulls(parts: object): object {
  const kept = Object.entries(parts).flatMap(([name, part]: [string, unknown]) => {
    const value = isRecord(part) ? withoutNulls(part) : part;
    const isNothing = value === null || value === undefined || (isRecord(value) && isEmpty(value));
    return isNothing ? [] : [[name, value] as const];
  });
  return Object.fromEntries(kept);
}

function isEmpty(parts: object): boolean {
  for (const _ in parts) return false;
  return true;
}
