import { SpilledCells } from "./spilledCells";

/** Questions that begin with the same arguments: what their last argument is answered, and those that go on. */
interface Level {
  readonly answers: Map<unknown, unknown>;
  readonly next: Map<unknown, Level>;
}

/**
 * The questions that a function has been asked, as a tree of their arguments: finding an answer costs
 * a step for each argument, whatever the number of questions. What is kept is bounded in bytes as well
 * as in number: a question is not kept where an argument is neither a text, a number, a truth value,
 * nothing, nor a range of these, or is longer than any name.
 */
export class AnswerMemory {
  readonly #count: number;
  readonly #most: number;
  #root = emptyLevel();
  /** Levels, and cells of answers. */
  #kept = 0;

  /** Questions are of the first `count` arguments. More than `most` levels and cells of answers: all is forgotten. */
  constructor(count: number, most: number) {
    this.#count = count;
    this.#most = most;
  }

  /** What was kept for a question; undefined where nothing was. */
  get(passed: readonly unknown[]): unknown {
    const answer = this.find(...passed);
    if (answer !== undefined || !passed.slice(0, this.#count).some(Array.isArray)) return answer;
    const question = this.#unfolded(passed);
    let level: Level | undefined = this.#root;
    for (const argument of question?.slice(0, -1) ?? []) level = level?.next.get(argument);
    return level?.answers.get(question?.at(-1));
  }

  /**
   * The same for a question without ranges, which most are. It takes its steps here and hands `passed` to no
   * function, for which V8 would make an array of the arguments at every call.
   */
  find(...passed: readonly unknown[]): unknown {
    let given = Math.min(this.#count, passed.length);
    while (given > 0 && isLeftOut(passed[given - 1])) given -= 1;
    let level: Level | undefined = this.#root;
    for (let index = 0; index < given - 1; index += 1) {
      level = level.next.get(passed[index]);
      if (!level) return undefined;
    }
    return level.answers.get(passed[given - 1]);
  }

  /** Keeps an answer, which is not undefined. */
  keep(passed: readonly unknown[], answer: unknown): void {
    const question = this.#unfolded(passed);
    if (!question) return;
    if (this.#kept > this.#most) this.#forget();
    let level = this.#root;
    for (const argument of question.slice(0, -1)) level = this.#step(level, argument);
    level.answers.set(question.at(-1), answer);
    this.#kept += cellsOf(answer);
  }

  #unfolded(passed: readonly unknown[]): readonly unknown[] | undefined {
    const last = passed.slice(0, this.#count).findLastIndex((value) => !isLeftOut(value));
    return unfolded(passed.slice(0, last + 1));
  }

  #step({ next }: Level, argument: unknown): Level {
    const known = next.get(argument);
    if (known) return known;
    const level = emptyLevel();
    next.set(argument, level);
    this.#kept += 1;
    return level;
  }

  #forget(): void {
    this.#root = emptyLevel();
    this.#kept = 0;
  }
}

/** Labels of a table that is worth remembering; longer ranges are asked anew. */
const LONGEST_RANGE = 200;

/** Letters of a text that is worth remembering: longer ones are hardly a name, and are asked anew. */
const LONGEST_TEXT = 80;

/** What stands for the length of a range, and is nothing that a cell passes: {1,2},3 and {1},{2,3} are two questions. */
const LENGTHS = Array.from({ length: LONGEST_RANGE + 1 }, (_, length) => ({ length }));

/** The cells that an answer fills; one unless it spills. */
function cellsOf(answer: unknown): number {
  return answer instanceof SpilledCells ? answer.rows.length * (answer.rows[0]?.length ?? 1) : 1;
}

function emptyLevel(): Level {
  return { answers: new Map(), next: new Map() };
}

/** Arguments with the cells of ranges one by one; undefined where one of them is not kept. */
function unfolded(values: readonly unknown[]): readonly unknown[] | undefined {
  const steps: unknown[] = [];
  for (const value of values) {
    if (typeof value === "string" && value.length > LONGEST_TEXT) return undefined;
    if (Array.isArray(value)) {
      const cells = value.length > LONGEST_RANGE ? undefined : unfolded(value);
      if (!cells) return undefined;
      steps.push(LENGTHS[value.length], ...cells);
    } else if (typeof value === "object" && value !== null) return undefined;
    else steps.push(value);
  }
  return steps;
}

/** Arguments that are left out at the end are no part of a question: most use the first two. */
function isLeftOut(value: unknown): boolean {
  return value === null || value === undefined;
}
