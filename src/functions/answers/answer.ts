import type { Problem } from "../../domain/problem";
import type { Result } from "../../domain/result";
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
