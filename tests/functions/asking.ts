import { explainProblem } from "../../src/domain/sentences/explainProblem";
import type { CellAnswer } from "../../src/functions/answers/answer";
import { askWith } from "../../src/functions/cells/cellFunction";
import { FUNCTIONS } from "../../src/functions/functions";

/** The answer of a function of the catalogue to whatever a cell passes. */
export function ask(id: string, ...args: readonly unknown[]): CellAnswer {
  const answer = FUNCTIONS[id];
  if (!answer) throw new Error(`no function ${id}`);
  return askWith(answer, args);
}

/** The number or text a cell would show; the English sentence of its error where there is none. */
export function shownBy(answer: CellAnswer): number | string {
  if (!answer.ok) return explainProblem(answer.problem, "en");
  const { value } = answer;
  switch (value.kind) {
    case "figure":
      return value.number;
    case "detail":
      return typeof value.told === "object" ? value.told.text.en : value.told;
    case "block":
      return "a block";
  }
}
