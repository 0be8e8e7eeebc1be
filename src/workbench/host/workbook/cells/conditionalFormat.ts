import { type Area, without } from "../../base/area";
import type { Settings } from "../chart";

/** The sides of a cell that a conditional format can draw, by Excel's names. */
export const CONDITIONAL_SIDES = ["EdgeBottom", "EdgeLeft", "EdgeRight", "EdgeTop"] as const;

/** A conditional format: which cells, when, and how they look then. Parts that were not set are absent. */
export interface ConditionalFormat {
  readonly id: string;
  /** One of Excel's: "CellValue", "Custom", "DataBar" … */
  readonly type: string;
  readonly areas: readonly Area[];
  stopIfTrue: boolean;
  /** What it asks, by the names of Excel's object model: `{ formula1, operator }`, `{ formula }` … */
  rule: Settings;
  /** What a bar, a scale or a set of icons looks like. */
  readonly settings: Settings;
  readonly font: Settings;
  readonly fill: Settings;
  /** By side. */
  readonly borders: Readonly<Record<(typeof CONDITIONAL_SIDES)[number], Settings>>;
  numberFormat: string;
}

/** A conditional format that says nothing yet. */
export function newConditionalFormat(id: string, type: string, area: Area): ConditionalFormat {
  return {
    ...{ id, type, areas: [area], stopIfTrue: false, rule: {}, settings: {} },
    ...{ font: {}, fill: {}, numberFormat: "" },
    borders: { EdgeBottom: {}, EdgeLeft: {}, EdgeRight: {}, EdgeTop: {} },
  };
}

/** Takes an area out of conditional formats; those without any cell left go. */
export function clearConditionalFormats(formats: ConditionalFormat[], area: Area): void {
  moveConditionalFormats(formats, (one) => without(one, area));
}

/** Gives conditional formats other areas, each of the old ones none, one or more. */
export function moveConditionalFormats(
  formats: ConditionalFormat[],
  move: (area: Area) => readonly Area[],
): void {
  const moved = formats.map((format) => ({ ...format, areas: format.areas.flatMap(move) }));
  formats.splice(0, formats.length, ...moved.filter(({ areas }) => areas.length > 0));
}
