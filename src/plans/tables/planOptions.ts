import type { Locale } from "../../domain/locale";
import type { DisplayUnit } from "../../domain/unit";
import type { ColumnChoice } from "./columns";

/** What can be chosen before a sheet is inserted. */
export interface PlanOptions extends ColumnChoice {
  readonly unit: DisplayUnit;
  /** One IIJ.VALUE a cell, or one spilling IIJ.GRID for each run of reported lines. */
  readonly formulas: "cell" | "grid";
  readonly charts: boolean;
  /** The language of labels and notes. */
  readonly locale: Locale;
}

/** The presentation's own columns, in JPY million, one formula a cell, with charts. */
export const DEFAULT_OPTIONS: PlanOptions = {
  layout: "quarters-then-year",
  from: "1Q10",
  to: "4Q11",
  unit: "million",
  formulas: "cell",
  charts: true,
  locale: "en",
};
