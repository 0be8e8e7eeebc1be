import type { ChartPlan } from "../../plans/sheets/sheetPlan";
import { isLook, type Look } from "./cellLook";

/** A column that a block was written into. */
export interface ColumnBefore {
  /** How its cells looked. */
  readonly look: Look;
  /** Where it was widened: points before and after. */
  readonly width?: readonly [before: number, after: number];
}

/** What we know of an insert, kept in the workbook's settings. */
export interface InsertRecord {
  readonly title: string;
  /** An ISO date and time. */
  readonly insertedAt: string;
  readonly fingerprint: string;
  /** Areas that spilling formulas fill. */
  readonly spills: readonly string[];
  /** Names of its charts. */
  readonly charts: readonly string[];
  /** Its upper left cell when it was inserted, such as "A1". */
  readonly at: string;
  /** For a block on a sheet with other things: its columns before it came, from left to right. */
  readonly before?: readonly ColumnBefore[];
}

/** A new id, unlike any other. */
export function newInsertId(): string {
  return crypto.randomUUID().replaceAll("-", "").slice(0, 12);
}

const KEY = "iij.insert.";
const MARKER = "IIJ_insert_";

/** The key of the setting that remembers an insert. */
export function settingKey(id: string): string {
  return KEY + id;
}

/** The id of the insert that a setting remembers; undefined for other settings. */
export function idOfSetting(key: string): string | undefined {
  return key.startsWith(KEY) ? key.slice(KEY.length) : undefined;
}

/** The hidden name that follows an insert's cells wherever they move, whatever their sheet is called. */
export function markerName(id: string): string {
  return MARKER + id;
}

/** The id of the insert that a hidden name follows; undefined for other names. */
export function idOfMarker(name: string): string | undefined {
  return name.startsWith(MARKER) ? name.slice(MARKER.length) : undefined;
}

/** The name of a chart of an insert: the one of a block is found by it among charts of others. */
export function chartName({ name }: ChartPlan, id: string): string {
  return `${name} ${id}`;
}

/** Text for a setting. */
export function formatRecord(record: InsertRecord): string {
  return JSON.stringify(record);
}

/** Reads a setting that formatRecord wrote; undefined where it holds something else. */
export function findRecord(value: unknown): InsertRecord | undefined {
  const record = typeof value === "string" ? parseJson(value) : undefined;
  return isRecord(record) ? record : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const TEXTS = ["title", "insertedAt", "fingerprint", "at"] as const;
const TEXT_LISTS = ["spills", "charts"] as const;

function isRecord(value: unknown): value is InsertRecord {
  if (typeof value !== "object" || value === null) return false;
  const part = (key: keyof InsertRecord): unknown => Reflect.get(value, key);
  return (
    TEXTS.every((key) => typeof part(key) === "string") &&
    TEXT_LISTS.every((key) => isListOf(part(key), (item) => typeof item === "string")) &&
    (part("before") === undefined || isListOf(part("before"), isColumnBefore))
  );
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem);
}

function isColumnBefore(value: unknown): boolean {
  return typeof value === "object" && value !== null && "look" in value && isLook(value.look);
}
