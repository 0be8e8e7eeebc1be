import { findRecord, idOfSetting, markerName, type InsertRecord } from "./insertRecord";

/** Something of ours in the workbook. */
export interface Insert {
  readonly id: string;
  readonly title: string;
  /** The name of its sheet now. */
  readonly sheet: string;
  /** An ISO date and time. */
  readonly insertedAt: string;
}

/** An insert, where it stands now and what is remembered of it. */
export interface FoundInsert extends Insert {
  readonly address: string;
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
    const place = id === undefined ? undefined : findPlace(places.get(markerName(id)));
    if (id === undefined || !record || !place) return [];
    const { title, insertedAt } = record;
    return [{ id, title, insertedAt, ...place, record }];
  });
  return found.sort((a, b) => (a.insertedAt < b.insertedAt ? -1 : 1));
}

const PLACE = /^=(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/;

/** The sheet and the address in a name's formula, such as ='ATM operation'!$A$1:$M$80; undefined for #REF!. */
function findPlace(formula = ""): { sheet: string; address: string } | undefined {
  const [, quoted, plain, address] = PLACE.exec(formula) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return sheet === undefined || address === undefined
    ? undefined
    : { sheet, address: address.replaceAll("$", "") };
}
