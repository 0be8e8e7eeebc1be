import { countCells, formatArea, type Area } from "../../plans/sheets/address";
import { findSheetArea } from "../../plans/sheets/place";
import {
  idOfMarker,
  idOfSetting,
  markerName,
  settingKey,
  type InsertRecord,
} from "./record/insertRecord";
import { findRecord } from "./record/storedRecord";

/** Something of ours in the workbook. */
export interface Insert {
  readonly id: string;
  readonly title: string;
  /** The name of its sheet now. */
  readonly sheet: string;
  /** Its cells now, such as "B5:O60", where it is a block on a sheet with other things. */
  readonly block?: string;
  /** An ISO date and time. */
  readonly insertedAt: string;
  /** What it was planned from, as the workbook says (plans/origin.ts reads it); absent where it does not. */
  readonly origin?: unknown;
}

/** An insert, where it stands now and what is remembered of it. */
export interface FoundInsert extends Insert {
  /** All its cells and charts, on a sheet of its own too. */
  readonly area: Area;
  readonly record: InsertRecord;
}

/** Queues the loads that findInserts reads. */
export function loadInserts({ settings, names }: Excel.Workbook): void {
  settings.load("items/key,items/value");
  names.load("items/name,items/formula");
}

/** More cells than an insert has, whatever rows a reader has put between them: a name over more is not of ours. */
const MOST_CELLS = 200_000;

/** The inserts of a workbook whose settings and names are loaded, oldest first; those deleted by hand are left out. */
export function findInserts({ settings, names }: Excel.Workbook): readonly FoundInsert[] {
  const places = new Map(names.items.map(({ name, formula }) => [name, String(formula)]));
  const found = settings.items.flatMap(({ key, value }): FoundInsert[] => {
    const id = idOfSetting(key);
    const record = findRecord(value);
    const place = id === undefined ? undefined : findSheetArea(places.get(markerName(id)) ?? "");
    if (id === undefined || !record || place?.sheet === undefined) return [];
    const { sheet, area } = place;
    if (countCells(area) > MOST_CELLS) return [];
    return [{ ...describeInsert({ id, sheet, area, record }), area, record }];
  });
  return found.sort((a, b) => (a.insertedAt < b.insertedAt ? -1 : 1));
}

/** Finds one of them, and learns which sheets there are: one round trip. */
export async function findInsert(
  context: Excel.RequestContext,
  id: string,
): Promise<FoundInsert | undefined> {
  loadInserts(context.workbook);
  context.workbook.worksheets.load("items/name");
  await context.sync();
  return findInserts(context.workbook).find((one) => one.id === id);
}

/**
 * What is remembered of inserts that are gone, taken back with Ctrl+Z or deleted with their sheet:
 * hidden names that point nowhere, and settings without a name. Nothing else is: a name comes before
 * its setting, and another version's record may be one that this version cannot read.
 */
export function findRemains({ settings, names }: Excel.Workbook): readonly Remains[] {
  const markers = new Map(names.items.map((item) => [item.name, item]));
  const keys = new Map(settings.items.map((item) => [item.key, item]));
  const lost = names.items.filter(({ name, formula }) => {
    // Excel on the desktop writes #REF! in the reader's language (office-js issue 2834).
    const isGone = String(formula).includes("#") && !findSheetArea(String(formula));
    return idOfMarker(name) !== undefined && isGone;
  });
  const alone = settings.items.filter(({ key }) => {
    const id = idOfSetting(key);
    return id !== undefined && !markers.has(markerName(id));
  });
  return [
    ...lost,
    ...lost.flatMap(({ name }) => keys.get(settingKey(idOfMarker(name) ?? "")) ?? []),
    ...alone,
  ];
}

/** A name or a setting that can go. */
type Remains = Pick<Excel.Setting, "delete">;

/** What a list of inserts says of one. */
export function describeInsert({
  id,
  sheet,
  area,
  record: { title, insertedAt, before, origin },
}: Pick<FoundInsert, "id" | "sheet" | "area" | "record">): Insert {
  const place = { sheet, ...(before && { block: formatArea(area) }) };
  return { id, title, ...place, insertedAt, ...(origin !== undefined && { origin }) };
}
