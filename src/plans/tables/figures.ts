import { existingPeriods, findAnswer } from "../../dataset/answer";
import { findMetric } from "../../dataset/metrics";
import { areOfOneShare } from "../../dataset/shares";
import type { Fact, Scenario } from "../../domain/fact";
import { labelUnder, type LocalText, type Metric } from "../../domain/metric";
import { measureOf, numberFormat } from "../../domain/numbers/numberFormat";
import type { DisplayUnit } from "../../domain/unit";
import type { Standard } from "../../domain/standard";
import { isAlike } from "../../domain/periods/alike";
import { FIRST_YEAR, type Period } from "../../domain/periods/period";
import type { Column } from "./columns";

/** The metric of an id that a model names; throws where the catalogue has none. */
export function readMetric(id: string): Metric {
  const metric = findMetric(id);
  if (!metric) throw new Error(`No metric "${id}" in the catalogue`);
  return metric;
}

/** What a metric is called over some figures of it: as under the later standard where there are two. */
export function labelOver(metric: string, facts: readonly (Fact | undefined)[]): LocalText {
  return labelUnder(
    readMetric(metric),
    facts.map((fact) => fact?.standard),
  );
}

/** The last fiscal year that consolidated revenue is known of. */
export function latestYear(): number {
  return lastPeriod("year")?.year ?? FIRST_YEAR;
}

/** The last period of a kind that consolidated revenue is known of. */
export function lastPeriod<K extends Period["kind"]>(
  kind: K,
): Extract<Period, { readonly kind: K }> | undefined {
  return existingPeriods("revenue").findLast(
    (period): period is Extract<Period, { readonly kind: K }> => period.kind === kind,
  );
}

/** The figures of a metric in some columns, as `findFigure` finds them. */
export function figuresIn(
  metric: string,
  columns: readonly Column[],
): readonly (Fact | undefined)[] {
  return columns.map(({ period, scenario }) => findFigure(metric, period, scenario));
}

/** A figure as IIJ.VALUE answers it, of a standard where one is said; undefined where it answers none. */
export function findFigure(
  metric: string,
  period: Period,
  scenario: Scenario = "actual",
  standard?: Standard,
): Fact | undefined {
  return findAnswer({ metric, period, scenario, standard });
}

/**
 * The number format of a line of figures: as many decimals as the sharpest of them is known to, so
 * that they stand in one column and none is shown sharper than the cell's own card says.
 */
export function formatOfFigures(
  metric: string,
  unit: DisplayUnit,
  facts: readonly (Fact | undefined)[],
): string {
  const decimals = facts.flatMap((fact) => fact?.decimals ?? []);
  const measure = measureOf(readMetric(metric).unit);
  const sharpest = decimals.length > 0 ? Math.max(...decimals) : undefined;
  return numberFormat(measure, unit, sharpest);
}

/** Whether figures may be calculated with together: no arithmetic spans two accounting standards, or a share split. */
export function canBeCombined(facts: readonly Fact[]): boolean {
  const standards = new Set(facts.flatMap(({ standard }) => standard ?? []));
  return standards.size <= 1 && areOfOneShare(facts);
}

/** Whether one figure may be set against another: of periods alike, and to be calculated with together. */
export function areComparable(one: Fact, other: Fact): boolean {
  return isAlike(one.period, other.period) && canBeCombined([one, other]);
}

/**
 * How far the true figure may lie from the value shown, in its base unit: half the width of its
 * interval, or more where other figures have moved the interval to one side of a derived value.
 */
export function roundingOf({ value, low, high }: Fact): number {
  return Math.max(Number(high) - Number(value), Number(value) - Number(low));
}
