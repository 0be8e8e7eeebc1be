import { figuresNow } from "../../dataset/figures";
import type { Fact } from "../../domain/fact";
import type { Problem } from "../../domain/problem";
import type { CallArgument } from "../../excel/formulas/callArguments";
import type { SpilledCell, TracedFormula } from "../../excel/formulas/traceSelection";
import type { CellAnswer, CellBlock, CellContent } from "../../functions/answers/answer";
import { dateSystem } from "../../functions/arguments/dateSystem";
import { askAsCell } from "../../functions/refusals/askAsCell";
import { FUNCTIONS } from "../../functions/functions";
import { signatureOf } from "../../functions/refusals/signatures";

/** The facts that a traced cell shows or is calculated from: what the function itself answers there. */
export function factsOfCall(traced: TracedFormula): readonly Fact[] {
  const answer = answerOfCall(traced);
  if (!answer?.ok) return [];
  const { value } = answer;
  if (value.kind !== "block") return value.facts;
  return traced.spilled ? factsAt(value, traced.spilled) : factsIn(value, traced);
}

/** Why a traced cell shows an error; undefined where it shows none, or one that is not the function's. */
export function problemOfCall(traced: TracedFormula): Problem | undefined {
  const answer = answerOfCall(traced);
  if (!answer || traced.arguments.includes(undefined)) return undefined;
  if (!answer.ok) return answer.problem;
  if (answer.value.kind !== "block" || !traced.spilled) return undefined;
  const content = contentAt(answer.value, traced.spilled);
  return typeof content === "object" && content.kind === "gap" ? content.problem : undefined;
}

/** The last call that was asked, since the cells of a spill ask the same one after the other. */
let last: Asked | undefined;

/** A call with its answer, which holds for what was known then and for how days were counted. */
interface Asked {
  readonly key: string;
  readonly known: unknown;
  readonly answer: CellAnswer | undefined;
}

function answerOfCall(traced: TracedFormula): CellAnswer | undefined {
  const { id } = traced;
  const given = traced.arguments.map(asPassed);
  const key = JSON.stringify([dateSystem(), id, ...given], eachNumber);
  const known = figuresNow();
  if (last?.key !== key || last.known !== known) last = { key, known, answer: ask(id, given) };
  return last.answer?.ok ? last.answer : (askAgain(id, given, traced.spilled) ?? last.answer);
}

function ask(id: string, given: readonly unknown[]): CellAnswer | undefined {
  const answerOf = FUNCTIONS[id];
  return answerOf && askAsCell(answerOf, signatureOf(id), given);
}

/** Every number by its own name: JSON writes infinities and what is no number as null, an empty cell. */
function eachNumber(_: string, value: unknown): unknown {
  return typeof value === "number" ? { number: String(value) } : value;
}

/** A calculation among the arguments has no value here: a function that needs it must not guess one. */
function asPassed(argument: CallArgument): unknown {
  return argument === undefined ? {} : argument;
}

/** Where a range stands for a single value, Excel asks for each of its cells. */
function askAgain(
  id: string,
  given: readonly unknown[],
  cell: SpilledCell | undefined,
): CellAnswer | undefined {
  if (!cell || !given.some(Array.isArray)) return undefined;
  return ask(
    id,
    given.map((argument) => (Array.isArray(argument) ? elementAt(argument, cell) : argument)),
  );
}

function elementAt(range: readonly unknown[], cell: SpilledCell): unknown {
  return sharedAt(range as readonly (readonly unknown[])[], cell);
}

/** What stands for a cell in rows of which one, or in a row of which one cell, serves all. */
function sharedAt<T>(rows: readonly (readonly T[])[], { row, column }: SpilledCell): T | undefined {
  const cells = rows[rows.length === 1 ? 0 : row];
  return cells?.[cells.length === 1 ? 0 : column];
}

function contentAt({ rows }: CellBlock, cell: SpilledCell): CellContent | undefined {
  return sharedAt(rows, cell);
}

/** Arithmetic keeps the cells of a block in their places; a function around it may not. */
function factsAt(block: CellBlock, cell: SpilledCell): readonly Fact[] {
  return cell.isMoved ? [] : factsShown(contentAt(block, cell));
}

/** A block that a formula puts into one cell: the figures of that number, or else all it is made of. */
function factsIn({ rows }: CellBlock, { value }: TracedFormula): readonly Fact[] {
  const contents = rows.flat();
  const same = contents.filter((one) => numberOf(one) === value);
  return (same.length > 0 ? same : contents).flatMap(factsShown);
}

function numberOf(content: CellContent): number | undefined {
  return typeof content === "object" && content.kind === "figure" ? content.number : undefined;
}

function factsShown(content: CellContent | undefined): readonly Fact[] {
  if (typeof content !== "object") return [];
  return content.kind === "figure" || content.kind === "detail" ? content.facts : [];
}
