import type { ShownAnswer } from "./showAnswer";
import { SpilledCells } from "./spilledCells";

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
  /** Nodes, and cells of answers. */
  #kept = 0;

  /** Forgets everything when it would keep more than that many questions and cells of answers. */
  constructor(most: number) {
    this.#most = most;
  }

  /**
   * The node of a question, new or known. Undefined where an argument is neither a text, a number,
   * a truth value, nothing, nor a range of these, or is longer than any name: such questions are not
   * kept, so that what is kept is bounded in bytes as well as in number.
   */
  nodeOf(args: readonly unknown[], count: number): Node | undefined {
    if (this.#kept > this.#most) this.#forget();
    const given = givenOf(args, count);
    let node: Node | undefined = this.#root;
    for (let index = 0; index < given && node; index += 1) {
      const argument = args[index] ?? null;
      node = node.next?.get(argument) ?? this.#step(node, argument);
    }
    return node;
  }

  /** Keeps the answer to a node's question. */
  keep(node: Node, answer: ShownAnswer): ShownAnswer {
    node.answer = answer;
    this.#kept += cellsOf(answer);
    return answer;
  }

  #step(node: Node, argument: unknown): Node | undefined {
    if (typeof argument === "string" && argument.length > LONGEST_TEXT) return undefined;
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
    this.#kept += 1;
    return child;
  }

  #forget(): void {
    this.#root = emptyNode();
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
function cellsOf(answer: ShownAnswer): number {
  const cell = answer.kind === "cell" ? answer.cell : undefined;
  return cell instanceof SpilledCells ? cell.rows.length * (cell.rows[0]?.length ?? 1) : 1;
}

function emptyNode(): Node {
  return { next: undefined, answer: undefined };
}

/** How many arguments there are up to the last that is not left out: most questions use the first two. */
function givenOf(args: readonly unknown[], count: number): number {
  let given = Math.min(count, args.length);
  while (given > 0 && (args[given - 1] ?? null) === null) given -= 1;
  return given;
}
