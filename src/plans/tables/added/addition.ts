/**
 * What can stand right of a table's own columns: the last twelve months, both halves of each year, how
 * the first of its periods changed to the last, and the yearly rate of that.
 */
export const ADDITIONS = ["ltm", "halves", "change", "cagr"] as const;

/** A kind of column that readers add to a table. */
export type Addition = (typeof ADDITIONS)[number];
