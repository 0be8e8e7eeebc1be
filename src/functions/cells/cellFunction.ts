import { EvidenceAwaited } from "../../dataset/facts/evidence";
import { figuresNow } from "../../dataset/figures";
import { presentation } from "./presentation";
import { AnswerMemory } from "./answerMemory";
import { cellError, showAnswer, type ShownAnswer } from "./showAnswer";
import { type CellAnswer } from "../answers/answer";
import { errorIn } from "../arguments/cellArgument";
import { dateSystem } from "../arguments/dateSystem";
import { explainSlip, type Signature } from "../arguments/slippedArgument";

/**
 * A function of the catalogue: arguments in, an answer out as data. Its parameter types are what
 * Excel is told; what a cell really passes can be anything, and every function reads it as such.
 */
export type CatalogueFunction = (...args: never[]) => CellAnswer;

/** What Excel calls. */
export type ExcelFunction = (...passed: unknown[]) => unknown;

/** Asks a function with whatever a cell passes: the one place where arguments are taken on trust. */
export function askWith(answer: CatalogueFunction, passed: readonly unknown[]): CellAnswer {
  return answer(...(passed as never[]));
}

/** The answer that a cell shows: arguments beyond the last are not part of the question, and slips are named. */
export function askAsCell(
  answer: CatalogueFunction,
  signature: Signature,
  passed: readonly unknown[],
): CellAnswer {
  const answered = askWith(answer, passed.slice(0, signature.parameters.length));
  return answered.ok ? answered : explainSlip(answered.problem, signature);
}

/** The errors that a function can answer; others become a problem of the argument. */
const PASSED_ON = /^#(?:VALUE!|N\/A|DIV\/0!|NUM!|NULL!)$/;

/** An error in the place of a single argument is the answer, as everywhere in Excel. */
function passErrorsOn(passed: readonly unknown[]): void {
  const error = passed.map(errorIn).find((name = "") => PASSED_ON.test(name));
  if (error === undefined) return;
  const code = Object.values(CustomFunctions.ErrorCode).find((one: string) => one === error);
  // Excel's own class, as below.
  // eslint-disable-next-line @typescript-eslint/only-throw-error
  if (code) throw new CustomFunctions.Error(code);
}

function refuseSources(): never {
  // Excel's own class, as above.
  // eslint-disable-next-line @typescript-eslint/only-throw-error
  throw cellError({ code: "sources-missing" }, presentation());
}

/** How many arguments of different questions, and cells of their answers, each function remembers. */
const MOST_REMEMBERED = 50_000;

/**
 * What Excel calls for a function of the catalogue. Each question is answered once, until figures
 * are added or taken away, and a recalculation is a look-up. Excel passes its invocation object
 * after the last parameter; it is not part of the question.
 *
 * Numbers are answered at once. Only the cell that asks for a source, in the moment before the sources
 * are there, is answered when they are.
 */
export function cellFunction(answer: CatalogueFunction, signature: Signature): ExcelFunction {
  const count = signature.parameters.length;
  let chosen = presentation();
  let dates = dateSystem();
  let known = figuresNow();
  let memory = new AnswerMemory(MOST_REMEMBERED);

  function ask(passed: readonly unknown[]): ShownAnswer {
    return showAnswer(askAsCell(answer, signature, passed), chosen);
  }

  function show(passed: readonly unknown[]): unknown {
    if (chosen !== presentation() || dates !== dateSystem() || known !== figuresNow()) {
      chosen = presentation();
      dates = dateSystem();
      known = figuresNow();
      memory = new AnswerMemory(MOST_REMEMBERED);
    }
    passErrorsOn(passed.slice(0, count));
    const node = memory.nodeOf(passed, count);
    const shown = node ? (node.answer ?? memory.keep(node, ask(passed))) : ask(passed);
    // Excel's own class is the one thing that carries a sentence into a cell error.
    // eslint-disable-next-line @typescript-eslint/only-throw-error
    if (shown.kind === "error") throw shown.error;
    return shown.cell;
  }

  return (...passed) => {
    try {
      return show(passed);
    } catch (error) {
      if (!(error instanceof EvidenceAwaited)) throw error;
      return error.arrival.then(() => show(passed), refuseSources);
    }
  };
}
