import type { Scenario } from "../../domain/fact";
import type { Problem } from "../../domain/problem";
import type { Result } from "../../domain/result";
import { quoteArgument, readArgument } from "./cellArgument";
import { parseChoice, respelled, type ChoiceArgument } from "./choice";
import { sameForecast, SCENARIO } from "./choices";

/** One of the targets that the company gave for a period. */
export type TargetScenario = Exclude<Scenario, "actual">;

const WRITTEN: Readonly<Record<TargetScenario, readonly [written: string, ...names: string[]]>> = {
  target: [
    "final",
    "last",
    "latest",
    "latest revision",
    "current",
    "最終",
    "最終予想",
    "最新予想",
    "最新",
    "修正後",
    "FALSE",
  ],
  "target-initial": ["initial", "first", "original", "期初", "当初", "修正前", "TRUE"],
  "target-revised-1": ["revised 1"],
  "target-revised-2": ["revised 2"],
};

/** Which of the company's targets for a period: the last one where nothing is said. */
export const REVISION: ChoiceArgument<TargetScenario> = {
  name: "revision",
  otherwise: "target",
  // What names a target to other functions does here.
  list: respelled(sameForecast, () =>
    SCENARIO.list.choices.flatMap(({ value, label, names, written: scenario }) => {
      if (value === "actual") return [];
      const [written, ...more] = WRITTEN[value];
      return { value, written, label, names: [scenario, ...more, ...names] };
    }),
  ),
};

/** Reads which target is meant, whatever the cell passes; a truth value says whether it is the first one. */
export function parseRevision(argument: unknown): Result<TargetScenario, Problem> {
  const passed = readArgument(argument);
  return parseChoice(passed.kind === "truth" ? quoteArgument(passed) : argument, REVISION);
}
