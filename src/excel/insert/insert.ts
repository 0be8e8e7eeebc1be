import { formatArea, type Area } from "../../plans/sheets/address";
import { findSheetArea } from "../../plans/sheets/place";
import { idOfSetting, markerName, type InsertRecord } from "./insertRecord";
import { findRecord } from "./storedRecord";

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

/** The inserts of a workbook whose settings and names are loaded, oldest first; those deleted by hand are left out. */
export function findInserts({ settings, names }: Excel.Workbook): readonly FoundInsert[] {
  const places = new Map(names.items.map(({ name, formula }) => [name, String(formula)]));
  const found = settings.items.flatMap(({ key, value }): FoundInsert[] => {
    const id = idOfSetting(key);
    const record = findRecord(value);
    const place = id === undefined ? undefined : findSheetArea(places.get(markerName(id)) ?? "");
    if (id === undefined || !record || place?.sheet === undefined) return [];
    const { sheet, area } = place;
    return [{ ...describeInsert({ id, sheet, area, record }), area, record }];
  });
  return found.sort((a, b) => (a.insertedAt < b.insertedAt ? -1 : 1));
}

/** What a list of inserts says of one. */
export function describeInsert({
  id,
  sheet,
  area,
  record: { title, insertedAt, before },
}: Pick<FoundInsert, "id" | "sheet" | "area" | "record">): Insert {
  return { id, title, sheet, ...(before && { block: formatArea(area) }), insertedAt };
}
