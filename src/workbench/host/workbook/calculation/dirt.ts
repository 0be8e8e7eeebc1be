import { isRecord } from "../../base/record";
import type { IUnitRange } from "../../base/univer";

type Maps = Record<string, Record<string, unknown>>;

/** Cells, sheets, names … that have to be calculated again, as parameters that Univer's engine takes. */
export interface DirtyParams {
  readonly forceCalculation: boolean;
  readonly dirtyRanges: readonly IUnitRange[];
  /** Sheets, names and features by their unit. */
  readonly [map: string]: unknown;
}

/** What has to be calculated again, gathered from many changes. */
export class Dirt {
  #forceCalculation = false;
  readonly #dirtyRanges: IUnitRange[] = [];
  readonly #maps: Maps = {};

  /** Adds what a change, or a calculation that was stopped, leaves to be calculated. */
  add(data: object): void {
    for (const [key, value] of Object.entries(data)) {
      if (key === "forceCalculation") this.#forceCalculation ||= value === true;
      else if (key === "dirtyRanges") this.#dirtyRanges.push(...readRanges(value));
      else if (isRecord(value)) merge((this.#maps[key] ??= {}), value);
    }
  }

  /** Everything added so far. */
  params(): DirtyParams {
    return {
      forceCalculation: this.#forceCalculation,
      dirtyRanges: [...this.#dirtyRanges],
      ...this.#maps,
    };
  }
}

function merge(into: Record<string, unknown>, from: object): void {
  for (const [key, value] of Object.entries(from)) {
    const known = into[key];
    if (isRecord(known) && isRecord(value)) merge(known, value);
    else into[key] = value;
  }
}

function readRanges(value: unknown): readonly IUnitRange[] {
  return Array.isArray(value) ? (value as readonly IUnitRange[]) : [];
}
