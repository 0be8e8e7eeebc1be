import type { Locale } from "../../domain/locale";
import type { Negatives } from "../sheets/negatives";
import type { DisplayUnit } from "../../domain/unit";
import type { Addition } from "./added/addition";
import type { ColumnChoice } from "./columns";

/** How lines are filled: one IIJ.VALUE a cell, or one spilling IIJ.GRID for each run of reported lines. */
export const FORMULAS = ["cell", "grid"] as const;

/** What stands in bold: what IIJ reported, or the sums of the lines above, for a model to be driven. */
export const TOTALS = ["reported", "sums"] as const;

/** What can be chosen before a sheet is inserted. */
export interface PlanOptions extends ColumnChoice {
  readonly unit: DisplayUnit;
  readonly formulas: (typeof FORMULAS)[number];
  readonly totals: (typeof TOTALS)[number];
  readonly charts: boolean;
  /** Whether charts write their values on the bars. */
  readonly labels: boolean;
  /** Whether notes stand below the table. */
  readonly notes: boolean;
  /** Whether sums are checked against what was reported, at the end and in a flag at the top. */
  readonly checks: boolean;
  /** How numbers below zero look. */
  readonly negatives: Negatives;
  /** Columns that stand right of the others, calculated from them or of spans that IIJ does not report. */
  readonly added?: readonly Addition[];
  /** The language of labels and notes. */
  readonly locale: Locale;
}

/** The columns of the presentation of 2012, in JPY million, as reported, one formula a cell, with charts. */
export const DEFAULT_OPTIONS: PlanOptions = {
  layout: "quarters-then-year",
  from: "1Q10",
  to: "4Q11",
  unit: "million",
  formulas: "cell",
  totals: "reported",
  charts: true,
  labels: true,
  notes: true,
  checks: true,
  negatives: "brackets",
  locale: "en",
};
