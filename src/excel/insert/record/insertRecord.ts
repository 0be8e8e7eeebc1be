import { formatCell } from "../../../plans/sheets/address";
import { extentOf } from "../../../plans/sheets/movePlan";
import type { ChartPlan, Group, SheetPlan, Verdicts } from "../../../plans/sheets/sheetPlan";
import { fingerprintOfPlan } from "./fingerprint";
import { givenOfPlan } from "./given";
import type { Ground } from "./ground";
import { looksOfPlan } from "./looks";
import { pageOfPlan, type Page } from "../../draw/page";
import type { PlainFormat } from "./plainFormat";

/** A column that a block was written into. */
export interface ColumnBefore {
  /** How its cells looked. */
  readonly format: PlainFormat;
  /** Where it was widened: points before and after. */
  readonly width?: readonly [before: number, after: number];
}

/** What we know of an insert, kept in the workbook's settings. */
export interface InsertRecord {
  readonly title: string;
  /** An ISO date and time. */
  readonly insertedAt: string;
  readonly fingerprint: string;
  /** The same of its cells' looks; absent where an older version inserted it. */
  readonly looks?: string;
  /** The same of their lines, links and alignments; absent where an older version inserted it. */
  readonly given?: string;
  /** Of a block: what its cells had of what no plan says; absent where an older version inserted it. */
  readonly ground?: Ground;
  /** Areas that spilling formulas fill. */
  readonly spills: readonly string[];
  /** Names of its charts. */
  readonly charts: readonly string[];
  /** The cells that each of them was placed over; absent where an older version inserted it. */
  readonly places?: readonly string[];
  /** Its upper left cell when it was inserted, such as "A1". */
  readonly at: string;
  /** For a block on a sheet with other things: its columns before it came, from left to right. */
  readonly before?: readonly ColumnBefore[];
  /** Of a sheet: how wide its columns were made, in characters; absent too where an older version inserted it. */
  readonly widths?: SheetPlan["widths"];
  /** Of a sheet: what folds away. */
  readonly groups?: readonly Group[];
  /** Of a sheet: cells that conditional formats of ours colour; absent too where an older version inserted it. */
  readonly verdicts?: readonly Verdicts[];
  /** Of a sheet: how it was to be seen and printed; absent too where an older version inserted it. */
  readonly page?: Page;
  /** What it was planned from, for whoever can read that; absent where an older version inserted it. */
  readonly origin?: unknown;
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

/** What its plan calls a chart of an insert. */
export function planName(name: string): string {
  return name.replace(/ [0-9a-f]{12}$/, "");
}

/** What was where a block is written. */
export interface BlockBefore {
  readonly columns: readonly ColumnBefore[];
  readonly ground: Ground;
}

/** What is remembered of a plan inserted now, a block with what was there before. */
export function recordOf(plan: SheetPlan, id: string, block?: BlockBefore): InsertRecord {
  const { top, left } = extentOf(plan);
  const formats = block?.columns.map(({ format }) => format);
  return {
    title: plan.title,
    insertedAt: new Date().toISOString(),
    fingerprint: fingerprintOfPlan(plan),
    looks: looksOfPlan(plan, formats),
    given: givenOfPlan(plan, formats),
    spills: plan.spills,
    charts: plan.charts.map((chart) => chartName(chart, id)),
    at: formatCell(top, left),
    places: plan.charts.map(({ position }) => position),
    ...(block
      ? { before: block.columns, ground: block.ground }
      : { widths: plan.widths, groups: plan.groups, page: pageOfPlan(plan) }),
    ...(!block && plan.verdicts && { verdicts: plan.verdicts }),
    ...(plan.origin !== undefined && { origin: plan.origin }),
  };
}
