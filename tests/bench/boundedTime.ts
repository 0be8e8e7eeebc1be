import { readFormula } from "../../src/excel/formulas/callArguments";
import { callsOurs, repairText } from "../../src/excel/formulas/ourFormula";
import { askWith } from "../../src/functions/cells/cellFunction";
import { FUNCTIONS } from "../../src/functions/functions";
import type { BenchRow } from "./benchRow";

/** Texts that are expensive for readers that look back: brackets, quotes, names of ours, letters that belong together. */
const PIECES = ["(", '""', "a(", "IIJ.A(", "'", "{", "[", "!", ", ", "年", "\u0315\u0300", "1Q"];

/** Letters of a cell, and of a formula, at most. */
const LONGEST_CELL = 32_767;
const LONGEST_FORMULA = 8_192;

type Read = (text: string) => unknown;

/** What the longest inputs cost beside those of half their length: 2 is linear, 4 quadratic. */
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
    row("all functions, an argument", ask, LONGEST_CELL),
    row("Trace and Repair, a formula", read, LONGEST_FORMULA),
  ];
}

function row(name: string, work: Read, longest: number): BenchRow {
  const lengths = [longest / 8, longest / 4, longest / 2, longest].map(Math.floor);
  const worst = lengths.map((length) =>
    Math.max(...PIECES.map((piece) => leastMs(work, piece.repeat(length / piece.length)))),
  );
  const [, , half = 0, whole = 0] = worst;
  const times = worst.map((ms, index) => `${lengths[index] ?? 0}: ${ms.toFixed(1)} ms`);
  return {
    name: `${name} of letters`,
    measured: `${times.join(", ")}; twice the length costs ${(whole / half).toFixed(1)}×`,
    aim: "at most 2.5×",
  };
}

/** The least of some runs: what the work itself takes. */
function leastMs(work: Read, text: string): number {
  const times = [1, 2, 3, 4, 5].map(() => {
    const start = performance.now();
    work(text);
    return performance.now() - start;
  });
  return Math.min(...times);
}
