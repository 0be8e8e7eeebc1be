import type { ShownAnswer } from "./showAnswer";

/** Where the answer to one question is kept once it is known. */
export interface Place {
  /** The places of questions with one argument more; most have none. */
  next: Map<unknown, Place> | undefined;
  answer: ShownAnswer | undefined;
}

/**
 * The questions that a function has been asked, as a tree of their arguments: finding one costs a
 * step for each argument, whatever the number of questions.
 */
export class AnswerMemory {
  readonly #most: number;
  #root = emptyPlace();
  #places = 0;

  /** Forgets everything when it would keep more than that many places. */
  constructor(most: number) {
    this.#most = most;
  }

  /**
   * The place of a question, new or known. Undefined where an argument is neither a text, a number,
   * a truth value, nothing, nor a range of these: such questions are not kept.
   */
  placeOf(args: readonly unknown[], count: number): Place | undefined {
    if (this.#places > this.#most) this.#forget();
    const given = givenOf(args, count);
    let place: Place | undefined = this.#root;
    for (let index = 0; index < given && place; index += 1) {
      const argument = args[index] ?? null;
      place = place.next?.get(argument) ?? this.#step(place, argument);
    }
    return place;
  }

  #step(place: Place, argument: unknown): Place | undefined {
    if (argument === null || typeof argument !== "object") return this.#child(place, argument);
    if (!Array.isArray(argument) || argument.length > LONGEST_RANGE) return undefined;
    const cells: readonly unknown[] = argument;
    let inner: Place | undefined = this.#child(place, LENGTHS[cells.length]);
    for (const cell of cells) inner = inner && this.#step(inner, cell ?? null);
    return inner;
  }

  #child(place: Place, argument: unknown): Place {
    const next = (place.next ??= new Map<unknown, Place>());
    const known = next.get(argument);
    if (known) return known;
    const child = emptyPlace();
    next.set(argument, child);
    this.#places += 1;
    return child;
  }

  #forget(): void {
    this.#root = emptyPlace();
    this.#places = 0;
  }
}

/** Labels of a table that is worth remembering; longer ranges are asked anew. */
const LONGEST_RANGE = 200;

/** What stands for the length of a range, and is nothing that a cell passes: {1,2},3 and {1},{2,3} are two questions. */
const LENGTHS = Array.from({ length: LONGEST_RANGE + 1 }, (_, length) => ({ length }));

function emptyPlace(): Place {
  return { next: undefined, answer: undefined };
}

/** How many arguments there are up to the last that is not left out: most questions use the first two. */
function givenOf(args: readonly unknown[], count: number): number {
  let given = Math.min(count, args.length);
  while (given > 0 && (args[given - 1] ?? null) === null) given -= 1;
  return given;
}
