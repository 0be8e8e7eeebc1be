import type { Locale } from "../../domain/locale";
import { type Negatives, withNegatives } from "./negatives";
import { withNothing } from "./nothing";
import type { SheetPlan } from "./sheetPlan";

/** A finished plan as its reader writes numbers below zero, and what is no number. */
export function asRead(
  plan: SheetPlan,
  { locale, negatives }: { readonly locale: Locale; readonly negatives?: Negatives },
): SheetPlan {
  return withNothing(withNegatives(plan, negatives), locale);
}
