import { presentation } from "../domain/presentation";
import { showAnswer, type CellAnswer } from "./cellAnswer";

/**
 * A function of the catalogue: arguments in, an answer out as data. Its parameter types are what
 * Excel is told; what a cell really passes can be anything, and every function reads it as such.
 */
export type CatalogueFunction = (...args: never[]) => CellAnswer;

/** What Excel calls. */
export type ExcelFunction = (...passed: unknown[]) => unknown;

/** How many different questions each function remembers the answer to. */
const MOST_REMEMBERED = 20_000;

/** Asks a function with whatever a cell passes: the one place where arguments are taken on trust. */
export function askWith(answer: CatalogueFunction, passed: readonly unknown[]): CellAnswer {
  return answer(...(passed as never[]));
}

/**
 * What Excel calls for a function of the catalogue. Figures do not change while Excel runs, so each
 * question is answered once and a recalculation is a look-up.
 */
export function cellFunction(answer: CatalogueFunction): ExcelFunction {
  const parameters = answer.length;
  let shown = presentation();
  let cells = new Map<string, unknown>();

  function ask(passed: readonly unknown[]): unknown {
    return showAnswer(askWith(answer, passed), shown);
  }

  return (...passed) => {
    if (shown !== presentation() || cells.size > MOST_REMEMBERED) {
      shown = presentation();
      cells = new Map();
    }
    const key = keyOf(passed, parameters);
    if (key === undefined) return ask(passed.slice(0, parameters));
    const known = cells.get(key);
    if (known !== undefined) return known;
    const cell = ask(passed.slice(0, parameters));
    cells.set(key, cell);
    return cell;
  };
}

/**
 * The arguments as one text; undefined where one of them is more than a text, a number or nothing.
 * Excel passes its invocation object after the last parameter; it is not part of the question.
 */
function keyOf(passed: readonly unknown[], parameters: number): string | undefined {
  let key = "";
  for (let index = 0; index < parameters; index += 1) {
    const argument = passed[index];
    if (argument === null || argument === undefined) key += "\n";
    else if (typeof argument === "string") key += `\n${argument.length}"${argument}`;
    else if (typeof argument === "number" || typeof argument === "boolean") key += `\n${argument}`;
    else return undefined;
  }
  return key;
}
