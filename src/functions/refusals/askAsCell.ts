import type { Signature } from "../../domain/problem";
import { fail } from "../../domain/result";
import type { CellAnswer } from "../answers/answer";
import { askWith, type CatalogueFunction } from "../cells/cellFunction";
import { explainSlip } from "./slippedArgument";

/** The answer that a cell shows, as data: arguments beyond the last are not part of the question, and slips are named. */
export function askAsCell(
  answer: CatalogueFunction,
  signature: Signature,
  passed: readonly unknown[],
): CellAnswer {
  const answered = askWith(answer, passed.slice(0, signature.parameters.length));
  return answered.ok ? answered : fail(explainSlip(answered.problem, signature));
}
