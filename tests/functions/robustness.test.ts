import fc from "fast-check";
import { choosePresentation, PLAIN } from "../../src/functions/cells/presentation";
import { cellFunction } from "../../src/functions/cells/cellFunction";
import { FUNCTIONS } from "../../src/functions/functions";
import { openExcel, type OpenExcel } from "../headless/openExcel";
import { cellArguments } from "./cellArguments";
import { complaintAbout, outcomeOf } from "./checkAnswer";

/** Cases over all functions together. */
const CASES = 40_000;
const RUNS = Math.ceil(CASES / Object.keys(FUNCTIONS).length);

/** Longer than any answer takes. */
const LONGEST_MS = 500;

let excel: OpenExcel;

beforeAll(() => {
  excel = openExcel();
});

afterAll(() => {
  excel.close();
  choosePresentation(PLAIN);
});

/** Whether it takes long again, by the processor's time, so that a busy machine does not count. */
function isSlow(ask: () => unknown): boolean {
  const start = process.cpuUsage();
  outcomeOf(ask);
  return process.cpuUsage(start).user > 1000 * LONGEST_MS;
}

describe("CF2 whatever the arguments, a function answers with a documented value or one of two errors", () => {
  test.each(Object.entries(FUNCTIONS))(
    "%s",
    (id, answer) => {
      const called = cellFunction(answer, id);
      fc.assert(
        fc.property(cellArguments, fc.boolean(), (args, isJapanese) => {
          choosePresentation({ cards: isJapanese, locale: isJapanese ? "ja" : "en" });
          const start = performance.now();
          const outcome = outcomeOf(() => called(...args));
          const complaint = complaintAbout(outcome, args);
          if (complaint !== undefined) throw new Error(complaint);
          if (performance.now() - start > LONGEST_MS && isSlow(() => called(...args)))
            throw new Error("took too long");
        }),
        { numRuns: RUNS },
      );
    },
    60_000,
  );
});
