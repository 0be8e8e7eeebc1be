import type { Fact } from "../../domain/fact";
import type { Trace, TracedFormula } from "../../excel/formulas/traceSelection";
import { factsOfCall } from "./factsOfCall";

/** A formula of ours under the traced cell, and the figures that it shows or is calculated from. */
export interface TracedFigures {
  readonly traced: TracedFormula;
  readonly facts: readonly Fact[];
}

/** The formulas of ours that a traced cell rests on, with their figures. */
export function tracedFigures({ figures }: Trace): readonly TracedFigures[] {
  return figures.map((traced) => ({ traced, facts: factsOfCall(traced) }));
}

/** How many figures there are. */
export function countFigures(all: readonly TracedFigures[]): number {
  return all.reduce((sum, { facts }) => sum + facts.length, 0);
}

/** The formulas up to so many figures; one without a figure takes the room of one. */
export function firstFigures(
  all: readonly TracedFigures[],
  most: number,
): readonly TracedFigures[] {
  const first: TracedFigures[] = [];
  let left = most;
  for (const { traced, facts } of all) {
    if (left <= 0) break;
    first.push({ traced, facts: facts.slice(0, left) });
    left -= Math.max(1, facts.length);
  }
  return first;
}
