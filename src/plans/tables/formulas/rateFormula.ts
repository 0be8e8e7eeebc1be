import type { Column } from "../columns";
import { printedRateId, type RateSpec } from "../rates";
import { iijCall, quoted } from "./iijCall";
import { periodOf, scenarioOf } from "./reportedFormula";

/** A rate in a column, and the cells that name its lines. */
export interface RateCell {
  readonly rate: RateSpec;
  readonly about: Column;
  /** The column whose head says so, counted among the figures; undefined where no head does. */
  readonly column: number | undefined;
  /** What stands for a metric's id in a formula. */
  readonly idOf: (metric: string) => string;
}

/** IIJ.GROWTH or IIJ.MARGIN over the ids of the lines; a target's printed rate by its own id. */
export function rateFormula({ rate, about, column, idOf }: RateCell): string {
  const period = periodOf(about, column);
  if (about.scenario !== "actual") {
    const id = quoted(printedRateId(rate));
    return iijCall("VALUE", [id, period, "", scenarioOf(about, column)]);
  }
  if (rate.kind === "growth") {
    const basis = rate.basis === "YoY" ? "" : quoted(rate.basis);
    return iijCall("GROWTH", [idOf(rate.metric), period, basis]);
  }
  const whole = rate.whole === "revenue" ? "" : idOf(rate.whole);
  return iijCall("MARGIN", [idOf(rate.part), period, whole]);
}
