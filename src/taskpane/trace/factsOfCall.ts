import { figuresNow } from "../../dataset/figures";
import type { Fact } from "../../domain/fact";
import type { Problem } from "../../domain/problem";
import type { CallArgument } from "../../excel/formulas/callArguments";
import type { SpilledCell, TracedFormula } from "../../excel/formulas/traceSelection";
import type { CellAnswer, CellBlock, CellContent } from "../../functions/answers/answer";
import { dateSystem } from "../../functions/arguments/dateSystem";
import { askAsCell } from "../../functions/cells/cellFunction";
import { FUNCTIONS, signatureOf } from "../../functions/functions";

/** The facts that a traced cell shows or is calculated from: what the function itself answers there. */
export function factsOfCall(traced: TracedFormula): readonly Fact[] {
  const answer = answerOfCall(traced);
  if (!answer?.ok) return [];
  const { value } = answer;
  if (value.kind !== "block") return value.facts;
  return traced.spilled ? factsAt(traced.formula, value, traced.spilled) : factsIn(value, traced);
}

/** Why a traced cell shows an error; undefined where it shows none, or one that is not the function's. */
export function problemOfCall(traced: TracedFormula): Problem | undefined {
  const answer = answerOfCall(traced);
  if (!answer || traced.arguments.includes(undefined)) return undefined;
  if (!answer.ok) return answer.problem;
  if (answer.value.kind !== "block" || !traced.spilled) return undefined;
  const { row, column } = traced.spilled;
  const content = answer.value.rows[row]?.[column];
  return typeof content === "object" && content.kind === "gap" ? content.problem : undefined;
}

const CALLED = /IIJ[._]([A-Z]+)/i;

/** The last call that was asked, since the cells of a spill ask the same one after the other. */
let last: Asked | undefined;

/** A call with its answer, which holds for what was known then and for how days were counted. */
interface Asked {
  readonly key: string;
  readonly known: unknown;
  readonly answer: CellAnswer | undefined;
}

function answerOfCall(traced: TracedFormula): CellAnswer | undefined {
  const id = CALLED.exec(traced.formula)?.[1]?.toUpperCase() ?? "";
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

/** A range of one row or column serves all rows or columns. */
function elementAt(range: readonly unknown[], { row, column }: SpilledCell): unknown {
  const cells = (range as readonly (readonly unknown[])[])[range.length === 1 ? 0 : row];
  return cells?.[cells.length === 1 ? 0 : column];
}

/** Arithmetic keeps the cells of a block in their places; a function around it may not. */
function factsAt(formula: string, { rows }: CellBlock, { row, column }: SpilledCell) {
  return isMovedAround(formula) ? [] : factsShown(rows[row]?.[column]);
}

function isMovedAround(formula: string): boolean {
  const calls = formula.replace(/"[^"]*"/g, "").match(/[\w.]+\s*\(/g) ?? [];
  return !calls.every((call) => CALLED.test(call));
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
