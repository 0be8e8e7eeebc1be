import {
  addScaled,
  compareScaled,
  multiplyScaled,
  parseScaled,
  type ScaledNumber,
} from "../../domain/numbers/decimalText";
import { findPeriod, formatPeriod, shiftPeriod } from "../../domain/periods/period";
import type { FilingContradiction, FilingFigure } from "../filing";
import { keyOf } from "./part";

interface Range {
  readonly low: ScaledNumber;
  readonly high: ScaledNumber;
}

type Find = (metric: string, period: string) => FilingFigure | undefined;

/** One thing that must hold among the figures of a period; no figures where it does not apply. */
interface Rule {
  readonly identity: string;
  readonly holds: (figures: readonly Range[]) => boolean;
  readonly metrics: readonly string[];
}

const RULES: readonly Rule[] = [
  sum("gross-margin = revenue - cost", ["gross-margin", "cost"], "revenue"),
  sum(
    "net-income = net-income.including-nci + nci-loss",
    ["net-income.including-nci", "nci-loss"],
    "net-income",
  ),
  sum(
    "dividend = dividend.interim + dividend.year-end",
    ["dividend.interim", "dividend.year-end"],
    "dividend",
  ),
  {
    identity: "total-equity >= shareholders-equity",
    metrics: ["total-equity", "shareholders-equity"],
    // A share of others in a loss can be negative, but not beyond what rounding hides here.
    holds: ([total, owners]) => !total || !owners || !isBelow(total.high, owners.low),
  },
  {
    identity: "equity-ratio = shareholders-equity / total-assets",
    metrics: ["equity-ratio", "total-assets", "shareholders-equity"],
    holds: ([ratio, assets, equity]) =>
      !ratio || !assets || !equity || meet(multiply(ratio, assets), equity),
  },
];

function sum(identity: string, parts: readonly string[], whole: string): Rule {
  return {
    identity,
    metrics: [...parts, whole],
    holds: (figures) => {
      const [first, second, total] = figures;
      return !first || !second || !total || meet(add(first, second), total);
    },
  };
}

/** Every identity that the figures of a filing break, with the figures that take part in it. */
export function findContradictions(figures: readonly FilingFigure[]): FilingContradiction[] {
  const isActual = figures.filter(({ bound }) => !bound);
  const byKey = new Map(isActual.map((figure) => [keyOf(figure), figure]));
  return ["current", "forecast"].flatMap((column) => {
    const kind = column === "forecast" ? "forecast" : "actual";
    const find: Find = (metric, period) => byKey.get([metric, period, kind, ""].join(" "));
    const own = isActual.filter(
      (figure) => (figure.column === "forecast") === (kind === "forecast"),
    );
    const periods = [...new Set(own.map(({ period }) => period))];
    return [
      ...periods.flatMap((period) => breaksOf(period, find)),
      ...(kind === "actual" ? own.flatMap((figure) => growthBreak(figure, find)) : []),
    ];
  });
}

function breaksOf(period: string, find: Find): FilingContradiction[] {
  return RULES.flatMap(({ identity, metrics, holds }) => {
    const figures = metrics.map((metric) => find(metric, period));
    if (!figures.every((figure) => figure !== undefined)) return [];
    return holds(figures.map(rangeOf)) ? [] : [{ identity, period, figures }];
  });
}

/** A printed growth rate is this year's figure over the last one's, less one. */
function growthBreak(rate: FilingFigure, find: Find): FilingContradiction[] {
  if (!rate.metric.endsWith(".yoy")) return [];
  const metric = rate.metric.slice(0, -".yoy".length);
  const before = yearBefore(rate.period);
  const [now, last] = [find(metric, rate.period), before && find(metric, before)];
  if (!now || !last || !isPositive(rangeOf(last).low)) return [];
  const grown = add(rangeOf(last), multiply(rangeOf(rate), rangeOf(last)));
  if (meet(grown, rangeOf(now))) return [];
  const identity = `${metric} = ${metric}[${last.period}] * (1 + ${rate.metric})`;
  return [{ identity, period: rate.period, figures: [now, last, rate] }];
}

/** The same period a year earlier; for spans that IIJ has no period for as well. */
function yearBefore(period: string): string | undefined {
  const known = findPeriod(period);
  if (known) {
    const before = shiftPeriod(known, -12);
    return before && formatPeriod(before);
  }
  return period.replace(/\d{4}(?=-\d{2}-\d{2})/g, (year) => String(Number(year) - 1));
}

function rangeOf({ low, high }: FilingFigure): Range {
  return { low: parseScaled(low), high: parseScaled(high) };
}

function add(a: Range, b: Range): Range {
  return { low: addScaled(a.low, b.low), high: addScaled(a.high, b.high) };
}

function multiply(a: Range, b: Range): Range {
  const products = [a.low, a.high].flatMap((x) => [b.low, b.high].map((y) => multiplyScaled(x, y)));
  const ordered = products.sort(compareScaled);
  const [least = a.low] = ordered;
  return { low: least, high: ordered[ordered.length - 1] ?? least };
}

function meet(a: Range, b: Range): boolean {
  return !isBelow(a.high, b.low) && !isBelow(b.high, a.low);
}

function isBelow(a: ScaledNumber, b: ScaledNumber): boolean {
  return compareScaled(a, b) < 0;
}

function isPositive(number: ScaledNumber): boolean {
  return number.digits > 0n;
}

/** Figures without those that take part in a contradiction. */
export function withoutContradicted(
  figures: readonly FilingFigure[],
  contradictions: readonly FilingContradiction[],
): readonly FilingFigure[] {
  const touched = new Set(contradictions.flatMap((one) => one.figures));
  return figures.filter((figure) => !touched.has(figure));
}
