import fc from "fast-check";
import { choosePresentation, PLAIN } from "../../../src/functions/cells/presentation";
import { cellFunction } from "../../../src/functions/cells/cellFunction";
import { FUNCTIONS } from "../../../src/functions/functions";
import { cellArguments } from "../../functions/cellArguments";
import { complaintAbout, outcomeOf } from "../../functions/checkAnswer";
import type { BenchRow } from "../benchRow";
import { ClientRuntime } from "./clientRuntime";

const CASES = 1_000_000;

/** A million calls with arbitrary arguments, spread over all functions: how many broke the contract. */
export function benchFunctionsRobustness(cases = CASES): BenchRow[] {
  installCellErrors();
  const entries = Object.entries(FUNCTIONS);
  let broken = 0;
  let slowest = 0;
  for (const [id, answer] of entries) {
    const called = cellFunction(answer, id);
    const property = fc.property(cellArguments, fc.boolean(), (args, cards) => {
      choosePresentation({ cards, locale: cards ? "ja" : "en" });
      const start = performance.now();
      if (
        complaintAbout(
          outcomeOf(() => called(...args)),
          args,
        ) !== undefined
      )
        broken += 1;
      slowest = Math.max(slowest, performance.now() - start);
    });
    fc.assert(property, { numRuns: Math.ceil(cases / entries.length) });
  }
  choosePresentation(PLAIN);
  return [
    {
      name: `${cases.toLocaleString("en-US")} calls with arbitrary arguments`,
      measured: `${broken} broke the contract, the slowest took ${slowest.toFixed(0)} ms`,
      aim: "0",
    },
  ];
}

/** Microsoft's client brings the class of cell errors. */
function installCellErrors(): void {
  new ClientRuntime({});
}
