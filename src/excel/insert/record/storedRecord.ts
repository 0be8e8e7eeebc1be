import { findArea, fitsSheet } from "../../../plans/sheets/address";
import { VERDICTS } from "../../../plans/sheets/sheetPlan";
import type { ColumnBefore, InsertRecord } from "./insertRecord";
import { isGround } from "./ground";
import { isPage } from "../../draw/page";
import { isPlainFormat } from "./plainFormat";

/**
 * A record as a workbook keeps it. Anyone may have written it, in any version of the add-in: a part
 * that is added later may be absent, and none changes its name or meaning.
 */
interface StoredRecord extends Omit<InsertRecord, "before"> {
  readonly before?: readonly StoredColumn[];
}

interface StoredColumn {
  /** A PlainFormat. */
  readonly look: unknown;
  readonly width?: unknown;
}

/** Text for a setting. */
export function formatRecord({ before, ...record }: InsertRecord): string {
  const columns = before?.map(({ format, ...column }) => ({ look: format, ...column }));
  return JSON.stringify({ ...record, ...(columns && { before: columns }) });
}

/** Reads a setting that formatRecord wrote, of this version or an older one; undefined where it holds something else. */
export function findRecord(value: unknown): InsertRecord | undefined {
  const stored = typeof value === "string" ? parseJson(value) : undefined;
  if (!isStored(stored)) return undefined;
  const { title, insertedAt, fingerprint, spills, charts, at } = stored;
  const before = stored.before?.map(readColumn);
  const marks = { fingerprint, ...said(stored, ["looks", "given"]) };
  const later = said(stored, [
    "places",
    "ground",
    "widths",
    "groups",
    "page",
    "verdicts",
    "origin",
  ]);
  const record = { title, insertedAt, ...marks, spills, charts, at, ...later };
  if (!before) return record;
  return before.every((column) => column !== undefined) ? { ...record, before } : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Parts that may be absent, those that are there. */
function said(
  stored: StoredRecord,
  parts: readonly Exclude<keyof StoredRecord, "before">[],
): Partial<Omit<InsertRecord, "before">> {
  const found = parts.filter((part) => stored[part] !== undefined);
  return Object.fromEntries(found.map((part) => [part, stored[part]]));
}

type Check = (part: unknown) => boolean;

const PARTS: Readonly<Record<keyof StoredRecord, Check>> = {
  title: isText,
  insertedAt: (part) => isText(part) && !Number.isNaN(Date.parse(part)),
  fingerprint: isHash,
  looks: (part) => part === undefined || isHash(part),
  given: (part) => part === undefined || isHash(part),
  ground: (part) => part === undefined || isGround(part),
  at: isArea,
  spills: listOf(isArea),
  charts: listOf(isText),
  places: (part) => part === undefined || listOf(isArea)(part),
  before: (part) => part === undefined || listOf(isColumn)(part),
  widths: (part) => part === undefined || listOf(isWideColumns)(part),
  groups: (part) => part === undefined || listOf(isGroup)(part),
  verdicts: (part) => part === undefined || listOf(areVerdicts)(part),
  page: (part) => part === undefined || isPage(part),
  // Whoever makes something of it looks at it closely.
  origin: () => true,
};

function isStored(value: unknown): value is StoredRecord {
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(PARTS).every(([key, isPart]) => isPart(Reflect.get(value, key)));
}

function isText(part: unknown): part is string {
  return typeof part === "string";
}

function isHash(part: unknown): boolean {
  return isText(part) && /^[0-9a-f]{16}$/.test(part);
}

function isArea(part: unknown): boolean {
  const area = isText(part) ? findArea(part) : undefined;
  return area !== undefined && fitsSheet(area);
}

function listOf(isItem: Check): Check {
  return (part) => Array.isArray(part) && part.every(isItem);
}

function isWideColumns(part: unknown): boolean {
  if (typeof part !== "object" || part === null) return false;
  const [columns, width] = ["columns", "width"].map((key): unknown => Reflect.get(part, key));
  return isArea(columns) && typeof width === "number" && width > 0;
}

function isGroup(part: unknown): boolean {
  if (typeof part !== "object" || part === null) return false;
  const [axis, range, collapsed] = ["axis", "range", "collapsed"].map((key): unknown =>
    Reflect.get(part, key),
  );
  const isAxis = axis === "rows" || axis === "columns";
  return isAxis && isArea(range) && typeof collapsed === "boolean";
}

function areVerdicts(part: unknown): boolean {
  if (typeof part !== "object" || part === null) return false;
  const [cells, words] = ["cells", "words"].map((key): unknown => Reflect.get(part, key));
  if (!isArea(cells) || typeof words !== "object" || words === null) return false;
  return Object.values(words).every((role) => VERDICTS.some((verdict) => verdict === role));
}

function isColumn(part: unknown): boolean {
  return typeof part === "object" && part !== null && "look" in part;
}

function readColumn({ look, width }: StoredColumn): ColumnBefore | undefined {
  if (!isPlainFormat(look)) return undefined;
  if (width === undefined) return { format: look };
  return isWidth(width) ? { format: look, width } : undefined;
}

/** A column is only ever widened, and never one that is hidden. */
function isWidth(value: unknown): value is readonly [number, number] {
  const parts: readonly unknown[] = Array.isArray(value) ? value : [];
  const [before, after] = parts.length === 2 ? parts : [];
  return typeof before === "number" && typeof after === "number" && 0 < before && before < after;
}
