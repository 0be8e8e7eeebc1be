import { EvidenceMissing } from "../../dataset/facts/evidence";
import { askLastTime, Awaited, countStandIns } from "../../domain/later/late";
import { figuresNow } from "../../dataset/figures";
import { presentation } from "./presentation";
import { AnswerMemory } from "./answerMemory";
import { fail } from "../../domain/result";
import { showAnswer, type ShownAnswer } from "./showAnswer";
import { type CellAnswer } from "../answers/answer";
import { errorIn } from "../arguments/cellArgument";
import { dateSystem } from "../arguments/dateSystem";

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

/** The errors that a function can answer; others become a problem of the argument. */
const PASSED_ON = /^#(?:VALUE!|N\/A|DIV\/0!|NUM!|NULL!)$/;

/** An error in the place of a single argument is the answer, as everywhere in Excel. */
function passErrorsOn(passed: readonly unknown[]): void {
  const error = passed.map(errorIn).find((name = "") => PASSED_ON.test(name));
  if (error === undefined) return;
  const code = Object.values(CustomFunctions.ErrorCode).find((one: string) => one === error);
  // Excel's own class, as below.
  // oxlint-disable-next-line typescript/only-throw-error
  if (code) throw new CustomFunctions.Error(code);
}

/** The answer of a cell that waits for a script, which is asked again when it is there. */
function askLater(ask: () => unknown, error: unknown): Promise<unknown> {
  if (!(error instanceof Awaited)) throw error;
  return error.arrival.then(() => askLastTime(ask));
}

/** An answer that is an error, as it is remembered. */
class Refusal {
  readonly error: CustomFunctions.Error;

  constructor(error: CustomFunctions.Error) {
    this.error = error;
  }
}

/** Whether an answer is an error; of a number, nothing is looked up. */
function isRefusal(answered: unknown): answered is Refusal {
  return typeof answered === "object" && answered instanceof Refusal;
}

/** How many arguments of different questions, and cells of their answers, each function remembers. */
const MOST_REMEMBERED = 50_000;

/**
 * What Excel calls for a function of the catalogue. Each question is answered once, until figures
 * are added or taken away, and a recalculation is a look-up. Excel passes its invocation object
 * after the last parameter; it is not part of the question.
 *
 * Numbers are answered at once. Only the cell that asks for a source, or whose refusal has to be worded,
 * in the moment before the script that does so is there, is answered when it is.
 */
export function cellFunction(answer: CatalogueFunction, id: string): ExcelFunction {
  // None has a default value in the code, which would leave it out of the count.
  const count = answer.length;
  let chosen = presentation();
  let dates = dateSystem();
  let known = figuresNow();
  let memory = new AnswerMemory(count, MOST_REMEMBERED);

  function ask(passed: readonly unknown[]): ShownAnswer {
    try {
      return showAnswer(askWith(answer, passed.slice(0, count)), chosen, id);
    } catch (error) {
      if (!(error instanceof EvidenceMissing)) throw error;
      return showAnswer(fail({ code: "sources-missing" }), chosen, id);
    }
  }

  /** Answers a question that is new; what had to do without something that will be loaded again is not kept. */
  function answerAnew(passed: readonly unknown[]): unknown {
    passErrorsOn(passed.slice(0, count));
    const before = countStandIns();
    const shown = ask(passed);
    const answered = shown.kind === "error" ? new Refusal(shown.error) : shown.cell;
    if (before === countStandIns()) memory.keep(passed, answered);
    return answered;
  }

  function forget(): void {
    chosen = presentation();
    dates = dateSystem();
    known = figuresNow();
    memory = new AnswerMemory(count, MOST_REMEMBERED);
  }

  function show(passed: readonly unknown[]): unknown {
    const answered = memory.get(passed) ?? answerAnew(passed);
    // Excel's own class is the one thing that carries a sentence into a cell error.
    // oxlint-disable-next-line typescript/only-throw-error
    if (isRefusal(answered)) throw answered.error;
    return answered;
  }

  function showNowOrLater(...passed: readonly unknown[]): unknown {
    try {
      return show(passed);
    } catch (error) {
      return askLater(() => showCell(...passed), error);
    }
  }

  // A recalculation ends here. `passed` is only handed on spread, so that V8 makes no array of it.
  function showCell(...passed: readonly unknown[]): unknown {
    if (chosen !== presentation() || dates !== dateSystem() || known !== figuresNow()) forget();
    const answered = memory.find(...passed);
    return answered === undefined || isRefusal(answered) ? showNowOrLater(...passed) : answered;
  }

  return showCell;
}
