import { isOwned } from "../../dataset/acquisitions";
import { GROWTH } from "../../dataset/comparison";
import { areOfOneShare, inTodaysShares } from "../../dataset/shares";
import type { Fact } from "../../domain/fact";
import { periodBefore, type Basis } from "../../domain/periods/months";
import type { Column } from "./columns";
import { findFigure } from "./figures";

/** A rate of two metrics' figures, as IIJ.GROWTH and IIJ.MARGIN answer it. */
export type RateSpec =
  | { readonly kind: "growth"; readonly metric: string; readonly basis: Basis }
  | { readonly kind: "share"; readonly part: string; readonly whole: string };

/** What is known of a rate: what it rests on; that it says nothing, does not exist, or is not known. */
export type Rate =
  | { readonly kind: "known"; readonly facts: readonly Fact[] }
  | { readonly kind: "meaningless" }
  | { readonly kind: "foreign" }
  | { readonly kind: "absent" };

/** The id of the metric that the printed rates are figures of. */
export function printedRateId(rate: RateSpec): string {
  if (rate.kind === "growth") return `${rate.metric}.${GROWTH[rate.basis]}`;
  return rate.whole === "revenue" ? `${rate.part}.pct-of-revenue` : "";
}

/**
 * What the functions know of a rate in a column of actual figures: print first, then arithmetic over
 * figures of the standard that answers for the period, and of figures per share over those of one share.
 */
export function findRate(rate: RateSpec, column: Column): Rate {
  const asPrinted = rateOver(rate, column);
  const others = ofTodaysShares(rate);
  const holds =
    asPrinted.kind === "known" ? areOfOneShare(asPrinted.facts) : asPrinted.kind !== "absent";
  if (!others || holds || column.scenario !== "actual") return asPrinted;
  const today = rateOver(others, column);
  return today.kind === "known" || asPrinted.kind === "known" ? today : asPrinted;
}

/** The same rate over the figures in today's shares; undefined where there are none. */
function ofTodaysShares(rate: RateSpec): RateSpec | undefined {
  const today = (id: string) => inTodaysShares({ id })?.id;
  if (rate.kind === "growth") {
    const metric = today(rate.metric);
    return metric === undefined ? undefined : { ...rate, metric };
  }
  const part = today(rate.part);
  const whole = today(rate.whole);
  return part === undefined || whole === undefined ? undefined : { ...rate, part, whole };
}

function rateOver(rate: RateSpec, { period, scenario }: Column): Rate {
  const id = printedRateId(rate);
  const about = findFigure(rate.kind === "growth" ? rate.metric : rate.part, period, scenario);
  const printed = id === "" ? undefined : findFigure(id, period, scenario, about?.standard);
  if (printed?.status === "reported") return { kind: "known", facts: [printed] };
  if (scenario !== "actual") return { kind: "absent" };
  return rate.kind === "growth" ? growthIn(rate, period, about) : shareIn(rate, period, about);
}

/** No rate leads from a gain to a loss. */
function growthIn(
  { metric, basis }: Extract<RateSpec, { kind: "growth" }>,
  period: Column["period"],
  now: Fact | undefined,
): Rate {
  const before = periodBefore(period, basis);
  if (!before) return { kind: "absent" };
  if (!isOwned(metric, before)) return { kind: "foreign" };
  const rate = rateOf(now, metric, before);
  const isCrossing = rate.kind === "known" && Number(now?.value) < 0;
  return isCrossing ? { kind: "meaningless" } : rate;
}

function shareIn(
  { part, whole }: Extract<RateSpec, { kind: "share" }>,
  period: Column["period"],
  now: Fact | undefined,
): Rate {
  if (!isOwned(part, period) || !isOwned(whole, period)) return { kind: "foreign" };
  return rateOf(now, whole, period);
}

/** Against zero, a loss, or a figure of another standard a rate says nothing. */
function rateOf(top: Fact | undefined, metric: string, period: Column["period"]): Rate {
  if (!top) return { kind: "absent" };
  const base = findFigure(metric, period, "actual", top.standard);
  if (base && Number(base.value) > 0) return { kind: "known", facts: [top, base] };
  return { kind: base || findFigure(metric, period) ? "meaningless" : "absent" };
}
