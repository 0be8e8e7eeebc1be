import { explainProblem } from "../domain/explainProblem";
import type { Presentation } from "../domain/presentation";
import type { Problem, ProblemCode } from "../domain/problem";
import type { Result } from "../domain/result";
import { figureCell } from "./card";
import type { Figure } from "./figure";
import type { Words } from "./words";

/** What one cell of a spilled block shows; a gap shows why there is no figure. */
export type CellContent = Figure | Gap | Words | string | number;

/** A cell of a block that has no figure. */
export interface Gap {
  readonly kind: "gap";
  readonly problem: Problem;
}

/** A block of cells for a formula that spills. */
export interface CellBlock {
  readonly kind: "block";
  readonly rows: readonly (readonly CellContent[])[];
}

/** What a function answers: a figure, a text, a block of cells, or the problem that its cell shows. */
export type CellAnswer = Result<Figure | CellBlock | Words | string | number, Problem>;

/** The errors that a function of ours can put into a cell; Excel shows a sentence with these two alone. */
export type CellErrorName = "#VALUE!" | "#N/A";

/** The cell error each problem shows. */
const CELL_ERROR: Readonly<Record<ProblemCode, CellErrorName>> = {
  "argument-missing": "#VALUE!",
  "argument-unreadable": "#VALUE!",
  "period-unreadable": "#VALUE!",
  "metric-unknown": "#VALUE!",
  "choice-unknown": "#VALUE!",
  "span-reversed": "#VALUE!",
  "span-mixed": "#VALUE!",
  "too-many-cells": "#VALUE!",
  "figure-absent": "#N/A",
  "figure-bounded": "#N/A",
  "base-not-positive": "#N/A",
  "period-unsuited": "#VALUE!",
  "search-empty": "#N/A",
};

/** The error that shows a problem in a cell: #VALUE! for what cannot be read, #N/A for what is not known. */
export function errorNameOf(problem: Problem): CellErrorName {
  return CELL_ERROR[problem.code];
}

function cellError(problem: Problem, { locale }: Presentation): CustomFunctions.Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  const code = errorNameOf(problem) === "#N/A" ? notAvailable : invalidValue;
  return new CustomFunctions.Error(code, explainProblem(problem, locale));
}

/** What Excel is given for an answer; a problem is thrown, as Excel wants it for a single cell. */
export function showAnswer(answer: CellAnswer, shown: Presentation): unknown {
  // Excel's own class is the one thing that carries a sentence into a cell error.
  // eslint-disable-next-line @typescript-eslint/only-throw-error
  if (!answer.ok) throw cellError(answer.problem, shown);
  const { value } = answer;
  if (typeof value !== "object") return value;
  switch (value.kind) {
    case "block":
      return value.rows.map((row) => row.map((cell) => showCell(cell, shown)));
    case "words":
      return value.text[shown.locale];
    case "figure":
      return shown.cards ? figureCell(value, shown.locale) : value.number;
  }
}

/** Cells of a block are plain: a block of cards would cost as much as all its cells one by one. */
function showCell(content: CellContent, shown: Presentation): unknown {
  if (typeof content !== "object") return content;
  switch (content.kind) {
    case "gap":
      return cellError(content.problem, shown);
    case "words":
      return content.text[shown.locale];
    case "figure":
      return content.number;
  }
}
