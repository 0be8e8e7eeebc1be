import type { Locale } from "../../domain/locale";
import type { Model } from "../../plans/models/model";
import { DEFAULT_OPTIONS } from "../../plans/tables/planOptions";
import type { PlanOptions } from "../../plans/tables/planOptions";
import type { Addition } from "../../plans/tables/added/addition";
import { orderOf, orderQuarters } from "./quarterChoices";

/** The choice to leave something as suits each model best. */
export const SUITED = "suited";

/** What the reader wants of the next sheets; from and to are quarters' ids, or as suits. */
export interface SheetOptions extends Pick<
  PlanOptions,
  "charts" | "checks" | "formulas" | "labels" | "negatives" | "notes" | "totals" | "unit"
> {
  readonly layout: PlanOptions["layout"] | typeof SUITED;
  readonly from: string;
  readonly to: string;
  readonly added: readonly Addition[];
}

/** Every model with the columns that suit it. */
export const OPENING_OPTIONS: SheetOptions = {
  charts: DEFAULT_OPTIONS.charts,
  formulas: DEFAULT_OPTIONS.formulas,
  labels: DEFAULT_OPTIONS.labels,
  notes: DEFAULT_OPTIONS.notes,
  checks: DEFAULT_OPTIONS.checks,
  negatives: DEFAULT_OPTIONS.negatives,
  totals: DEFAULT_OPTIONS.totals,
  unit: DEFAULT_OPTIONS.unit,
  layout: SUITED,
  from: SUITED,
  to: SUITED,
  added: [],
};

/** Whether the wanted quarters end before they begin: no sheet can be made of them. */
export function isReversed({ from, to }: Pick<SheetOptions, "from" | "to">): boolean {
  return from !== SUITED && to !== SUITED && orderOf(from) > orderOf(to);
}

/** The options a model is planned with. Where the wanted end comes before the model's own beginning, both are that quarter. */
export function optionsFor(model: Model, wanted: SheetOptions, locale: Locale): PlanOptions {
  const { defaults } = model;
  const span = {
    from: wanted.from === SUITED ? defaults.from : wanted.from,
    to: wanted.to === SUITED ? defaults.to : wanted.to,
  };
  return {
    ...wanted,
    ...orderQuarters(span, wanted.from === SUITED ? "to" : "from"),
    layout: wanted.layout === SUITED ? defaults.layout : wanted.layout,
    locale,
  };
}
