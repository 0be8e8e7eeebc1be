import type { FactQuery } from "../../../dataset/factIndex";
import { findMetric } from "../../../dataset/metrics";
import { formatPeriod } from "../../../domain/periods/period";
import { DEFAULT_UNIT, type DisplayUnit } from "../../../domain/unit";
import { iijCall, quoted } from "./iijCall";

/**
 * IIJ.VALUE of a figure that stands alone, what is the default anyway left out:
 * IIJ.VALUE("cash","FY11","billion"), IIJ.VALUE("revenue","FY12",,"target").
 */
export function singleFormula({ metric, period, scenario }: FactQuery, unit: DisplayUnit): string {
  const isScaled = unit !== DEFAULT_UNIT && findMetric(metric)?.unit === "JPY";
  const given = [
    quoted(metric),
    quoted(formatPeriod(period)),
    isScaled ? quoted(unit) : "",
    scenario === "actual" ? "" : quoted(scenario),
  ];
  return iijCall("VALUE", given);
}
