import type { Fact } from "../../domain/fact";
import type { Locale } from "../../domain/locale";
import type { Problem } from "../../domain/problem";
import type { Result } from "../../domain/result";
import type { Figure } from "./figure";
import type { Words } from "./words";

/** What one cell of a spilled block shows; a gap shows why there is no figure. */
export type CellContent = Figure | Detail | Gap | Words | string | number;

/** Something told about a figure, such as its source or the least that it can be. */
export interface Detail {
  readonly kind: "detail";
  readonly told: Words | string | number;
  readonly facts: readonly Fact[];
}

/** A cell of a block that has no figure. */
export interface Gap {
  readonly kind: "gap";
  readonly problem: Problem;
}

/** A block of cells for a formula that spills. */
export interface CellBlock {
  readonly kind: "block";
  readonly rows: readonly (readonly CellContent[])[];
  /**
   * The language of its heads and labels: what a formula spills is looked up by them, so they follow what
   * was asked and never who reads. Absent where it has none.
   */
  readonly locale?: Locale;
}

/** What a function answers: a figure, what is told about one, a block of cells, or the problem that its cell shows. */
export type CellAnswer = Result<Figure | Detail | CellBlock, Problem>;
