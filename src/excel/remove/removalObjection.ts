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
import type { Progress } from "../host/progress";
import { readAreas } from "../formulas/cells/readAreas";
import { readExtents } from "../formulas/cells/sheetExtents";
import { chartsAmong, loadBlock, type LoadedBlock } from "../insert/emptyBlock";
import { fingerprintOfCells, type ReadCells } from "../insert/record/fingerprint";
import { SheetProtectedError } from "../host/hostErrors";
import { offers } from "../host/runExcel";
import type { FoundInsert } from "../insert/insert";
import { idOfMarker } from "../insert/record/insertRecord";

/** Why an insert is not removed without asking: someone has changed it, or formulas in sheets and names rest on it. */
export type Objection =
  { readonly kind: "changed" } | { readonly kind: "referenced"; readonly from: readonly string[] };

/** What a workbook holds, as far as it matters to a removal. */
export interface Surroundings {
  /** Names of the sheets with formulas that rest on the insert. */
  readonly restingOnIt: readonly string[];
  /** What stands in the insert's cells; on its own sheet, in all used cells. */
  readonly own: readonly ReadCells[];
  /** The insert's own cells and charts. */
  readonly block: LoadedBlock;
  /** The formulas and values in those cells when they were read. */
  readonly contents: readonly (readonly unknown[])[];
  /** The cells that formulas of ours among them fill, as Excel says. */
  readonly spills: readonly Area[];
  /** How many of the insert's charts were there. */
  readonly charts: number;
  /** How many comments, notes and shapes, which are never ours, would go with it. */
  readonly others: number;
}

/** Reads what findObjection needs, in as many messages as the workbook's cells take. */
export async function loadSurroundings(
  context: Excel.RequestContext,
  insert: FoundInsert,
  progress: Progress,
): Promise<Surroundings> {
  const { extents, block, spills, others } = await readInsert(context, insert);
  const resting = new Set<string>();
  const ofSheet: ReadCells[] = [];
  await readAreas(context, {
    areas: extents.map((sheet) => ({ sheet, area: sheet.area })),
    properties: ["formulas"],
    progress,
    step: "searching",
    onPart: ({ sheet: { name }, area, range: { formulas } }) => {
      const cells = { at: formatCell(area.top, area.left), formulas };
      if (name === insert.sheet && insert.block === undefined) ofSheet.push(cells);
      else if (restsOn(insert, { ...cells, name })) resting.add(name);
    },
  });
  const contents = block.range.formulas;
  return {
    restingOnIt: [...resting],
    own: insert.block === undefined ? ofSheet : [{ at: cornerAt(insert), formulas: contents }],
    block,
    contents,
    spills,
    charts: chartsAmong(block, insert.record.charts).length,
    others,
  };
}

/** The insert itself, the sheets' names and visibility, and where the workbook's cells lie: one round trip. */
async function readInsert(context: Excel.RequestContext, insert: FoundInsert) {
  const { worksheets } = context.workbook;
  const sheet = worksheets.getItem(insert.sheet);
  const loaded = () => ({
    sheets: worksheets.load("items/name,items/visibility"),
    protection: sheet.protection.load("protected"),
    block: loadBlock(sheet, insert.area, insert.record.before ?? []),
    // They stay where a block goes.
    others: insert.block === undefined ? countOthers(sheet) : [],
    spilling: anchorsOf(insert).map((anchor) => {
      const cell = sheet.getRange(anchor).load("formulas,values");
      return { cell, filled: cell.getSpillingToRangeOrNullObject().load("address") };
    }),
  });
  const queued: ReturnType<typeof loaded>[] = [];
  const extents = await readExtents(context, "workbook", () => queued.push(loaded()));
  const { protection, block, others, spilling } = queued.at(-1) ?? loaded();
  if (insert.block !== undefined && protection.protected) {
    throw new SheetProtectedError(`${insert.sheet} is protected`);
  }
  const spills = spilling.flatMap(({ cell, filled }) => {
    // Where something stands in its way, it fills nothing.
    const isBlocked = cell.values[0]?.[0] === "#SPILL!";
    const isOurs = !filled.isNullObject && !isBlocked && callsOurs(cell.formulas[0]?.[0]);
    const area = isOurs ? findSheetArea(filled.address)?.area : undefined;
    return area ?? [];
  });
  return { extents, block, spills, others: others.reduce((sum, { value }) => sum + value, 0) };
}

/** Queues how many comments, notes and shapes a sheet has. */
function countOthers(sheet: Excel.Worksheet): readonly OfficeExtension.ClientResult<number>[] {
  return [
    sheet.comments.getCount(),
    sheet.shapes.getCount(),
    // The client must know them too.
    ...(offers("1.18") && "notes" in Excel.Worksheet.prototype ? [sheet.notes.getCount()] : []),
  ];
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

/** Why an insert must not be removed without asking; undefined where nothing speaks against it. */
export function findObjection(
  { workbook }: Excel.RequestContext,
  insert: FoundInsert,
  surroundings: Surroundings,
): Objection | undefined {
  if (hasChanged(insert, surroundings)) return { kind: "changed" };
  const names = workbook.names.items.filter(({ name }) => idOfMarker(name) === undefined);
  const from = [
    ...surroundings.restingOnIt,
    ...names
      .filter(({ formula }) => refersTo(insert, String(formula), undefined))
      .map(({ name }) => name),
  ];
  return from.length > 0 ? { kind: "referenced", from } : undefined;
}

/**
 * Anyone may have written the record: what has no formula of ours at all is not taken for ours, even
 * where the record knows what is there.
 */
function hasChanged(
  insert: FoundInsert,
  { own, block, spills, charts, others }: Surroundings,
): boolean {
  const { record } = insert;
  const more = insert.block === undefined ? block.charts.items.length - charts : 0;
  const isOurs = own.some(({ formulas }) => formulas.some((row) => row.some(callsOurs)));
  return (
    !isOurs ||
    charts !== record.charts.length ||
    more + others > 0 ||
    fingerprintOfCells(own, { back: shiftBack(insert), spills }) !== record.fingerprint
  );
}

function cornerAt({ area }: FoundInsert): string {
  return formatCell(area.top, area.left);
}

/** How far an insert must move to be where it was inserted. */
function shiftBack({ area, record }: FoundInsert): Shift {
  const { top, left } = readArea(record.at);
  return { rows: top - area.top, columns: left - area.left };
}

/** Whether formulas among cells of a sheet that are not the insert's own refer to it. */
function restsOn(
  insert: FoundInsert,
  { name, at, formulas }: ReadCells & { readonly name: string },
): boolean {
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
