import type { ComputedFigure } from "./computedFigure";
import type { Documents } from "./reported";
import type { Token } from "./statement";

/** Figures that came after the add-in was built: from filings that the reader added to the workbook. */
export interface AddedFigures {
  readonly documents: Documents;
  readonly tokens: readonly Token[];
  /** What follows from them together with the figures that are here. */
  readonly computed: readonly ComputedFigure[];
}

/** Nothing was added. */
export const NO_ADDED_FIGURES: AddedFigures = { documents: {}, tokens: [], computed: [] };
