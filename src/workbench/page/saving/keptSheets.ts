import { isRecord } from "../../host/base/record";
import type { SheetSnapshot } from "../../host/workbook/snapshots/snapshot";
import { isSame } from "./isSame";
import type { KeptWorkbook } from "./keptWorkbook";

/** A sheet as it is kept: by itself, under a key that the workbook's record names. */
export interface KeptSheet {
  readonly key: string;
  readonly sheet: SheetSnapshot;
}

/** The sheets of a kept workbook by their ids. */
export type KeptSheets = ReadonlyMap<string, KeptSheet>;

/** Stands for the version of a snapshot whose sheets are kept by themselves; an older page reads none of it. */
const IN_PARTS = "in parts";
const SHEET = "sheet ";

/** Every key under which a sheet is kept. */
export const SHEET_KEYS = { first: SHEET, last: `${SHEET}\uffff` };

/** A workbook taken apart to be kept. */
export interface WorkbookParts {
  /** The workbook with the keys of its sheets in their place. */
  readonly record: object;
  readonly sheets: KeptSheets;
  /** The sheets that are not kept yet. */
  readonly changed: readonly KeptSheet[];
}

/** Takes a workbook apart, so that a saving costs what has changed; a sheet that is kept stays under its key. What formulas came to is kept too: a page shows it until it has calculated. */
export function takeApart({ name, snapshot }: KeptWorkbook, kept: KeptSheets): WorkbookParts {
  if (!snapshot) return { record: { name }, sheets: new Map(), changed: [] };
  const parts = snapshot.sheets.map((sheet): KeptSheet => {
    const known = kept.get(sheet.id);
    const isKept = known !== undefined && isSame(known.sheet, sheet, "values");
    // Under its key stays the newest description: where nothing changes it is the next one as well.
    return { key: isKept ? known.key : `${SHEET}${crypto.randomUUID()}`, sheet };
  });
  const sheets = parts.map(({ key }) => key);
  return {
    record: { name, snapshot: { ...snapshot, version: IN_PARTS, sheets } },
    sheets: sheetsById(parts),
    changed: parts.filter((part) => kept.get(part.sheet.id)?.key !== part.key),
  };
}

/** The sheets of a kept workbook that was put together, by their ids. */
export function sheetsIn(record: unknown, { snapshot }: KeptWorkbook): KeptSheets {
  const keys = sheetKeysOf(record);
  const parts = snapshot?.sheets.flatMap((sheet, index) => {
    const key = keys[index];
    return key === undefined ? [] : [{ key, sheet }];
  });
  return sheetsById(parts ?? []);
}

function sheetsById(parts: readonly KeptSheet[]): KeptSheets {
  return new Map(parts.map((part) => [part.sheet.id, part]));
}

/** The keys of the sheets that a record names, in the order of their tabs. */
export function sheetKeysOf(record: unknown): readonly string[] {
  const snapshot = isRecord(record) ? record["snapshot"] : undefined;
  if (!isRecord(snapshot) || snapshot["version"] !== IN_PARTS) return [];
  const { sheets } = snapshot;
  return Array.isArray(sheets) ? sheets.filter((key) => typeof key === "string") : [];
}

/** A record with its sheets in place of their keys; null for one that is gone. */
export async function putTogether(
  record: unknown,
  read: (key: string) => Promise<unknown>,
): Promise<unknown> {
  const keys = sheetKeysOf(record);
  if (keys.length === 0 || !isRecord(record) || !isRecord(record["snapshot"])) return record;
  const sheets = await Promise.all(keys.map(read));
  const found = sheets.map((sheet) => sheet ?? null);
  return { ...record, snapshot: { ...record["snapshot"], version: 1, sheets: found } };
}
