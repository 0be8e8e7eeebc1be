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

/** The cell error each problem shows. Excel shows the sentence with these two errors alone. */
const CELL_ERROR: Readonly<Record<ProblemCode, "invalidValue" | "notAvailable">> = {
  "argument-missing": "invalidValue",
  "argument-unreadable": "invalidValue",
  "period-unreadable": "invalidValue",
  "metric-unknown": "invalidValue",
  "choice-unknown": "invalidValue",
  "span-reversed": "invalidValue",
  "span-mixed": "invalidValue",
  "too-many-cells": "invalidValue",
  "figure-absent": "notAvailable",
  "figure-bounded": "notAvailable",
  "base-not-positive": "notAvailable",
  "period-unsuited": "invalidValue",
  "search-empty": "notAvailable",
};

/** The error that shows a problem in a cell. */
export function cellError(problem: Problem, { locale }: Presentation): CustomFunctions.Error {
  const code = CustomFunctions.ErrorCode[CELL_ERROR[problem.code]];
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
