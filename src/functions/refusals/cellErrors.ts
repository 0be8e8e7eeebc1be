import type { CellErrorName } from "../../domain/later/refusals";
import type { Problem, ProblemCode } from "../../domain/problem";

/** The cell error each problem shows. */
const CELL_ERROR: Readonly<Record<ProblemCode, CellErrorName>> = {
  "argument-missing": "#VALUE!",
  "argument-unreadable": "#VALUE!",
  "period-unreadable": "#VALUE!",
  "period-ambiguous": "#VALUE!",
  "period-composed": "#VALUE!",
  "metric-unknown": "#VALUE!",
  "choice-unknown": "#VALUE!",
  "span-reversed": "#VALUE!",
  "span-mixed": "#VALUE!",
  "too-many-cells": "#VALUE!",
  "figure-absent": "#N/A",
  "latest-passed": "#N/A",
  "standards-differ": "#N/A",
  "figure-bounded": "#N/A",
  "base-not-positive": "#N/A",
  "period-unsuited": "#VALUE!",
  "sources-missing": "#N/A",
  "search-empty": "#N/A",
};

/** The error that shows a problem in a cell: #VALUE! for what cannot be read, #N/A for what is not known. */
export function errorNameOf(problem: Problem): CellErrorName {
  return CELL_ERROR[problem.code];
}
