import type { SheetPlan } from "../plans/sheetPlan";
import { fingerprintOfPlan } from "./fingerprint";

/** What we know of an insert, kept in the workbook's settings. */
export interface InsertRecord {
  readonly title: string;
  /** An ISO date and time. */
  readonly insertedAt: string;
  readonly fingerprint: string;
  /** Areas that spilling formulas fill. */
  readonly spills: readonly string[];
  readonly charts: number;
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

/** What is remembered of a plan inserted at a moment. */
export function recordOf(plan: SheetPlan, insertedAt: Date): InsertRecord {
  return {
    title: plan.title,
    insertedAt: insertedAt.toISOString(),
    fingerprint: fingerprintOfPlan(plan),
    spills: plan.spills,
    charts: plan.charts.length,
  };
}

/** Text for a setting. */
export function formatRecord(record: InsertRecord): string {
  return JSON.stringify(record);
}

/** Reads a setting that formatRecord wrote; undefined where it holds something else. */
export function findRecord(value: unknown): InsertRecord | undefined {
  if (typeof value !== "string") return undefined;
  const record: unknown = JSON.parse(value);
  return isRecord(record) ? record : undefined;
}

function isRecord(value: unknown): value is InsertRecord {
  if (typeof value !== "object" || value === null) return false;
  return (
    "title" in value &&
    typeof value.title === "string" &&
    "insertedAt" in value &&
    typeof value.insertedAt === "string" &&
    "fingerprint" in value &&
    typeof value.fingerprint === "string" &&
    "spills" in value &&
    Array.isArray(value.spills) &&
    "charts" in value &&
    typeof value.charts === "number"
  );
}
