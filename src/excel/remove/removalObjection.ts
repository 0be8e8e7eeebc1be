import {
  cellArea,
  findArea,
  formatCell,
  moveArea,
  overlaps,
  readArea,
  type Area,
  type Shift,
} from "../../plans/sheets/address";
import { findSheetArea } from "../../plans/sheets/place";
import { referencesIn } from "../../plans/sheets/references";
import { callsOurs } from "../formulas/ourFormula";
import { chartsAmong, loadBlock, type LoadedBlock } from "../insert/emptyBlock";
import { fingerprintOfCells, type ReadCells } from "../insert/fingerprint";
import { SheetProtectedError } from "../host/hostErrors";
import type { FoundInsert } from "../insert/insert";
import { idOfMarker } from "../insert/insertRecord";

/** Why an insert is not removed without asking: someone has changed it, or formulas in sheets and names rest on it. */
export type Objection =
  { readonly kind: "changed" } | { readonly kind: "referenced"; readonly from: readonly string[] };

/** What a workbook holds, as far as it matters to a removal. */
export interface Surroundings {
  /** The used cells of every sheet that has some. */
  readonly sheets: readonly UsedCells[];
  /** The insert's own cells and charts. */
  readonly block: LoadedBlock;
  /** The formulas and values in those cells when they were read. */
  readonly contents: readonly (readonly unknown[])[];
  /** The cells that formulas of ours among them fill, as Excel says. */
  readonly spills: readonly Area[];
  /** How many of the insert's charts were there. */
  readonly charts: number;
}

interface UsedCells extends ReadCells {
  readonly name: string;
}

/** Reads what findObjection needs: one round trip. The sheets' names are loaded. */
export async function loadSurroundings(
  context: Excel.RequestContext,
  insert: FoundInsert,
): Promise<Surroundings> {
  const { worksheets } = context.workbook;
  const cells = worksheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("address,formulas");
    return { name: sheet.name, used };
  });
  const sheet = worksheets.getItem(insert.sheet);
  const protection = sheet.protection.load("protected");
  const block = loadBlock(sheet, insert.area);
  const spilling = anchorsOf(insert).map((anchor) => {
    const cell = sheet.getRange(anchor).load("formulas,values");
    return { cell, filled: cell.getSpillingToRangeOrNullObject().load("address") };
  });
  await context.sync();
  if (insert.block !== undefined && protection.protected) {
    throw new SheetProtectedError(`${insert.sheet} is protected`);
  }
  const sheets = cells.flatMap(({ name, used }) =>
    used.isNullObject ? [] : [{ name, at: cornerOf(used.address), formulas: used.formulas }],
  );
  const charts = chartsAmong(block, insert.record.charts).length;
  const spills = spilling.flatMap(({ cell, filled }) => {
    // Where something stands in its way, it fills nothing.
    const isBlocked = cell.values[0]?.[0] === "#SPILL!";
    const isOurs = !filled.isNullObject && !isBlocked && callsOurs(cell.formulas[0]?.[0]);
    const area = isOurs ? findSheetArea(filled.address)?.area : undefined;
    return area ?? [];
  });
  return { sheets, block, contents: block.range.formulas, spills, charts };
}

/**
 * The cells from which formulas of an insert spill. The workbook says which, and may say anything:
 * what is filled from there, Excel itself is asked.
 */
function anchorsOf(insert: FoundInsert): readonly string[] {
  const back = shiftBack(insert);
  return insert.record.spills
    .map((spill) => moveArea(readArea(spill), { rows: -back.rows, columns: -back.columns }))
    .filter(({ top, left }) => overlaps(cellArea(top, left), insert.area))
    .map(({ top, left }) => formatCell(top, left));
}

/** The upper left cell of an address such as 'ATM operation'!A1:M80. */
function cornerOf(address: string): string {
  const { top, left } = findSheetArea(address)?.area ?? { top: 0, left: 0 };
  return formatCell(top, left);
}

/** Why an insert must not be removed without asking; undefined where nothing speaks against it. */
export function findObjection(
  { workbook }: Excel.RequestContext,
  insert: FoundInsert,
  surroundings: Surroundings,
): Objection | undefined {
  if (hasChanged(insert, surroundings)) return { kind: "changed" };
  const names = workbook.names.items.filter(({ name }) => idOfMarker(name) === undefined);
  const from = [
    ...surroundings.sheets.filter((cells) => restsOn(insert, cells)),
    ...names.filter(({ formula }) => refersTo(insert, String(formula), undefined)),
  ].map(({ name }) => name);
  return from.length > 0 ? { kind: "referenced", from } : undefined;
}

function hasChanged(
  insert: FoundInsert,
  { sheets, block, contents, spills, charts }: Surroundings,
): boolean {
  const { record, sheet } = insert;
  const now = sheets.find(({ name }) => name === sheet);
  const own = insert.block === undefined ? now : { at: cornerAt(insert), formulas: contents };
  const others = insert.block === undefined ? block.charts.items.length - charts : 0;
  return (
    charts !== record.charts.length ||
    others > 0 ||
    fingerprintOfCells(own ?? { at: "A1", formulas: [] }, {
      back: shiftBack(insert),
      spills,
    }) !== record.fingerprint
  );
}

function cornerAt({ area }: FoundInsert): string {
  return formatCell(area.top, area.left);
}

/** How far an insert must move to be where it was inserted. */
export function shiftBack({ area, record }: FoundInsert): Shift {
  const { top, left } = readArea(record.at);
  return { rows: top - area.top, columns: left - area.left };
}

/** Whether formulas of a sheet that are not the insert's own refer to it. */
function restsOn(insert: FoundInsert, { name, at, formulas }: UsedCells): boolean {
  if (name === insert.sheet && insert.block === undefined) return false;
  const { top, left } = readArea(at);
  return formulas.some((row, down) =>
    row.some((content, across) => {
      if (typeof content !== "string" || !content.startsWith("=")) return false;
      const cell = cellArea(top + down, left + across);
      const isOwn = name === insert.sheet && overlaps(cell, insert.area);
      return !isOwn && refersTo(insert, content, name);
    }),
  );
}

/** Whether a formula standing on a sheet refers to cells of a block, or speaks of a sheet of ours at all. */
function refersTo(
  { sheet, block, area }: FoundInsert,
  formula: string,
  standingOn: string | undefined,
): boolean {
  if (block === undefined) return mentions(formula, sheet);
  return referencesIn(formula).some(
    ({ sheet: named = standingOn, address }) =>
      named?.toUpperCase() === sheet.toUpperCase() && reaches(address, area),
  );
}

/** In quotes too: INDIRECT takes a reference as a text. */
function mentions(formula: string, sheet: string): boolean {
  const [text, name] = [formula.toUpperCase(), sheet.toUpperCase()];
  return text.includes(`'${name.replaceAll("'", "''")}'!`) || text.includes(`${name}!`);
}

function reaches(address: string, area: Area): boolean {
  const referred = findArea(address);
  return referred !== undefined && overlaps(referred, area);
}
