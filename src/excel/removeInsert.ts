import { fingerprintOfCells } from "./fingerprint";
import { findInserts, loadInserts, type FoundInsert } from "./insert";
import { formatRecord, markerName, settingKey } from "./insertRecord";
import { leaveNothing } from "./leaveNothing";
import { runExcel } from "./runExcel";

/**
 * What became of a removal. Gone: it was no longer there. Changed or referenced: nothing was
 * removed, because someone has changed it or formulas elsewhere rest on it; ask, then force.
 */
export type Removal =
  | { readonly kind: "removed" }
  | { readonly kind: "gone" }
  | { readonly kind: "changed" }
  | { readonly kind: "referenced"; readonly from: readonly string[] };

/** Removes an insert, and nothing that is not ours: changed ones only where force is asked for. */
export async function removeInsert(
  id: string,
  { force = false }: { readonly force?: boolean } = {},
): Promise<Removal> {
  const removed: { insert?: FoundInsert } = {};
  return leaveNothing(
    () => runExcel((context) => checkAndRemove(context, { id, force }, removed)),
    { left: () => removed.insert?.sheet, run: () => rememberAgain(removed.insert) },
  );
}

async function checkAndRemove(
  context: Excel.RequestContext,
  { id, force }: { readonly id: string; readonly force: boolean },
  removed: { insert?: FoundInsert },
): Promise<Removal> {
  const { worksheets } = context.workbook;
  loadInserts(context.workbook);
  worksheets.load("items/name,items/visibility");
  await context.sync();
  const insert = findInserts(context.workbook).find((one) => one.id === id);
  if (!insert) return { kind: "gone" };
  const objection = force ? undefined : await findObjection(context, insert);
  if (objection) return objection;
  removed.insert = insert;
  queueRemoval(context, insert);
  await context.sync();
  return { kind: "removed" };
}

/** Why an insert must not be removed without asking; undefined where nothing speaks against it. */
async function findObjection(
  context: Excel.RequestContext,
  insert: FoundInsert,
): Promise<Removal | undefined> {
  const { worksheets, names } = context.workbook;
  const cells = worksheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("address,formulas");
    return { name: sheet.name, used };
  });
  const charts = worksheets.getItem(insert.sheet).charts.load("items/name");
  await context.sync();
  const filled = cells.flatMap(({ name, used }) =>
    used.isNullObject ? [] : [{ name, at: cornerOf(used.address), formulas: used.formulas }],
  );
  if (hasChanged(insert, filled, charts.items.length)) return { kind: "changed" };
  const from = [
    ...filled.filter(({ name, formulas }) => name !== insert.sheet && mentions(formulas, insert)),
    ...names.items.filter((name) => isForeign(name) && mentions([[name.formula]], insert)),
  ].map(({ name }) => name);
  return from.length > 0 ? { kind: "referenced", from } : undefined;
}

interface SheetCells {
  readonly name: string;
  readonly at: string;
  readonly formulas: readonly (readonly unknown[])[];
}

function hasChanged(
  { sheet, record }: FoundInsert,
  filled: readonly SheetCells[],
  charts: number,
): boolean {
  const now = filled.find(({ name }) => name === sheet) ?? { at: "A1", formulas: [] };
  return charts !== record.charts || fingerprintOfCells(now, record.spills) !== record.fingerprint;
}

/** The upper left cell of an address such as 'ATM operation'!A1:M80. */
function cornerOf(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1).split(":")[0] ?? "A1";
}

function mentions(formulas: readonly (readonly unknown[])[], { sheet }: FoundInsert): boolean {
  const quoted = `'${sheet.replaceAll("'", "''")}'!`;
  const texts = formulas.flat().filter((content) => typeof content === "string");
  return texts.some(
    (text) => text.startsWith("=") && (text.includes(quoted) || text.includes(`${sheet}!`)),
  );
}

function isForeign({ name }: Excel.NamedItem): boolean {
  return !name.startsWith(markerName(""));
}

function queueRemoval({ workbook }: Excel.RequestContext, { id, sheet }: FoundInsert): void {
  const { worksheets, names, settings } = workbook;
  const others = worksheets.items.filter(
    ({ name, visibility }) => name !== sheet && visibility === "Visible",
  );
  // Excel refuses to delete the last visible sheet.
  if (others.length === 0) worksheets.add();
  names.getItem(markerName(id)).delete();
  settings.getItem(settingKey(id)).delete();
  // Last, because it cannot be taken back.
  worksheets.getItem(sheet).delete();
}

/** After a removal that failed half way: what is still there is remembered again. */
async function rememberAgain(insert: FoundInsert | undefined): Promise<void> {
  if (!insert) return;
  await runExcel(async (context) => {
    const { worksheets, names, settings } = context.workbook;
    const sheet = worksheets.getItemOrNullObject(insert.sheet).load("name");
    const marker = names.getItemOrNullObject(markerName(insert.id)).load("name");
    await context.sync();
    if (sheet.isNullObject) return;
    if (marker.isNullObject) {
      names.add(markerName(insert.id), sheet.getRange(insert.address)).visible = false;
    }
    settings.add(settingKey(insert.id), formatRecord(insert.record));
    await context.sync();
  });
}
