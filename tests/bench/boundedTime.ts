import { readFormula } from "../../src/excel/formulas/callArguments";
import { callsOurs, repairText } from "../../src/excel/formulas/ourFormula";
import { askWith } from "../../src/functions/cells/cellFunction";
import { FUNCTIONS } from "../../src/functions/functions";
import type { BenchRow } from "./benchRow";

/** Texts that are expensive for readers that look back: brackets, quotes, names of ours, letters that belong together. */
const PIECES = ["(", '""', "a(", "IIJ.A(", "'", "{", "[", "!", ", ", "年", "\u0315\u0300", "1Q"];

/** Letters: a formula of Excel's has 8,192 at most, a text in a cell 32,767; twice the first shows what follows. */
const FORMULAS = [1_024, 4_096, 8_192, 16_384];
const ARGUMENTS = [1_024, 4_096, 16_384, 32_767];

type Read = (text: string) => unknown;

/** What long inputs cost a letter beside short ones: 1 is linear, 4 quadratic. */
export function benchBoundedTime(): BenchRow[] {
  const ask: Read = (text) =>
    Object.values(FUNCTIONS).map((answer) => [
      askWith(answer, [`a${text}x`, "4Q11"]),
      askWith(answer, ["revenue", `4Q${text}`]),
    ]);
  const read: Read = (text) => {
    const formula = `=IIJ.REVENUE("4Q11",${text}&LOWER("x"))`;
    return [readFormula(formula), repairText(`${formula}_xldudf_IIJ_A`), callsOurs(formula)];
  };
  return [
    ...benchLengths("all functions, an argument", ask, ARGUMENTS),
    ...benchLengths("Trace and Repair, a formula", read, FORMULAS),
  ];
}

function benchLengths(name: string, work: Read, lengths: readonly number[]): BenchRow[] {
  let before: number | undefined;
  return lengths.map((length): BenchRow => {
    const ms = Math.max(
      ...PIECES.map((piece) => leastMs(work, piece.repeat(length / piece.length))),
    );
    const perLetter = (1000 * ms) / length;
    const growth =
      before === undefined ? "" : `, ${(perLetter / before).toFixed(2)}× the row before`;
    before = perLetter;
    return {
      name: `${name} of ${length.toLocaleString("en-US")} letters`,
      measured: `${ms.toFixed(1)} ms, ${perLetter.toFixed(2)} µs a letter${growth}`,
      aim: "at most 1.25×",
    };
  });
}

/** How long a work is repeated: the engine gives room to what lives for a moment only after some hundred kilobytes. */
const REPEATED_MS = 150;
const LEAST_RUNS = 5;

/** The least of some runs: what the work itself takes, without clearing up. */
function leastMs(work: Read, text: string): number {
  const begun = performance.now();
  let least = Infinity;
  for (let runs = 0; runs < LEAST_RUNS || performance.now() - begun < REPEATED_MS; runs += 1) {
    const start = performance.now();
    work(text);
    least = Math.min(least, performance.now() - start);
  }
  return least;
}
