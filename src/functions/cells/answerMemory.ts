import type { ShownAnswer } from "./showAnswer";

/** A step of the tree: where the answer to one question is kept once it is known. */
export interface Node {
  /** The nodes of questions with one argument more; most have none. */
  next: Map<unknown, Node> | undefined;
  answer: ShownAnswer | undefined;
}

/**
 * The questions that a function has been asked, as a tree of their arguments: finding one costs a
 * step for each argument, whatever the number of questions.
 */
export class AnswerMemory {
  readonly #most: number;
  #root = emptyNode();
  #nodes = 0;

  /** Forgets everything when it would keep more than that many nodes. */
  constructor(most: number) {
    this.#most = most;
  }

  /**
   * The node of a question, new or known. Undefined where an argument is neither a text, a number,
   * a truth value, nothing, nor a range of these: such questions are not kept.
   */
  nodeOf(args: readonly unknown[], count: number): Node | undefined {
    if (this.#nodes > this.#most) this.#forget();
    const given = givenOf(args, count);
    let node: Node | undefined = this.#root;
    for (let index = 0; index < given && node; index += 1) {
      const argument = args[index] ?? null;
      node = node.next?.get(argument) ?? this.#step(node, argument);
    }
    return node;
  }

  #step(node: Node, argument: unknown): Node | undefined {
    if (argument === null || typeof argument !== "object") return this.#child(node, argument);
    if (!Array.isArray(argument) || argument.length > LONGEST_RANGE) return undefined;
    const cells: readonly unknown[] = argument;
    let inner: Node | undefined = this.#child(node, LENGTHS[cells.length]);
    for (const cell of cells) inner = inner && this.#step(inner, cell ?? null);
    return inner;
  }

  #child(node: Node, argument: unknown): Node {
    const next = (node.next ??= new Map<unknown, Node>());
    const known = next.get(argument);
    if (known) return known;
    const child = emptyNode();
    next.set(argument, child);
    this.#nodes += 1;
    return child;
  }

  #forget(): void {
    this.#root = emptyNode();
    this.#nodes = 0;
  }
}

/** Labels of a table that is worth remembering; longer ranges are asked anew. */
const LONGEST_RANGE = 200;

/** What stands for the length of a range, and is nothing that a cell passes: {1,2},3 and {1},{2,3} are two questions. */
const LENGTHS = Array.from({ length: LONGEST_RANGE + 1 }, (_, length) => ({ length }));

function emptyNode(): Node {
  return { next: undefined, answer: undefined };
}

/** How many arguments there are up to the last that is not left out: most questions use the first two. */
function givenOf(args: readonly unknown[], count: number): number {
  let given = Math.min(count, args.length);
  while (given > 0 && (args[given - 1] ?? null) === null) given -= 1;
  return given;
}
