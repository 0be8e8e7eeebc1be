import type { LocalText, Metric } from "../../domain/metric";
import type { Check } from "../check";
import type { ComputedFigure } from "../facts/computedFigure";
import { splitComparison } from "../comparison";
import { packChecks } from "../packed/packedChecks";
import { packFigures } from "../packed/packedFigures";
import { packSources, type Sources } from "../packed/packedSources";
import { packMetrics, type MetricCatalogue } from "../packed/packedMetrics";
import { lastKnownDay } from "../facts/factId";
import type { Dataset } from "./reconciliation/dataset";
import { checkFigures } from "./reconciliation/checks";
import { computeFigures } from "./reconciliation/computeFigures";
import { reconcile } from "./reconciliation/reconcile";
import { shippedFigures } from "./shippedFigures";
import { findEntry, type Catalogue } from "./sources/readCatalogue";

/** Everything that is known of the figures. */
export interface Figures extends Sources {
  /** The last day that consolidated revenue is known for, as an ISO date. */
  readonly asOf: string;
}

/** Everything that is worked out of a dataset. */
export interface Compilation {
  readonly figures: Figures;
  readonly metrics: MetricCatalogue;
  readonly definitions: Readonly<Record<string, LocalText>>;
  readonly checks: readonly Check[];
}

/** Works out what ships from a well-formed dataset. */
export function compileDataset(dataset: Dataset): Compilation {
  const { documents, statements, catalogue } = dataset;
  const reconciliation = reconcile(dataset);
  const computed = computeFigures(dataset, reconciliation);
  const catalogued = compileMetrics(dataset.catalogue, metricsOf(dataset, computed));
  return {
    figures: { asOf: lastDayOf(dataset), documents, statements, computed },
    metrics: catalogued,
    definitions: compileDefinitions(
      catalogue,
      catalogued.metrics.map(({ id }) => id),
    ),
    checks: checkFigures(dataset, reconciliation),
  };
}

/** The files that `npm run data` writes, by name. */
export function packCompilation({ figures, metrics, definitions, checks }: Compilation) {
  const metricIds = metrics.metrics.map(({ id }) => id);
  const shipped = shippedFigures(figures);
  return {
    "figures.json": packFigures(figures.asOf, shipped, metricIds),
    "sources.json": packSources(figures, shipped, metricIds),
    "metrics.json": packMetrics(metrics),
    "definitions.json": definitions,
    "checks.json": packChecks(checks),
  };
}

function lastDayOf({ reported }: Dataset): string {
  return lastKnownDay([...reported.values()].flatMap(([best]) => best?.token ?? []));
}

/** Ids of every metric that a figure is of. */
function metricsOf({ reported }: Dataset, computed: readonly ComputedFigure[]): readonly string[] {
  const printed = [...reported.values()].flatMap(([best]) => best?.token.metric ?? []);
  return [...new Set([...printed, ...computed.map(({ metric }) => metric)])].sort();
}

/** Metrics with an entry of their own, and those comparisons of them that have figures. */
function compileMetrics(catalogue: Catalogue, ids: readonly string[]): MetricCatalogue {
  const shares = [...catalogue.entries.values()].flatMap(({ metric }) => shareOfRevenue(metric));
  const comparisons = [...new Set([...ids.filter(splitComparison), ...shares])].sort();
  const withComparisons = (id: string): readonly string[] => [
    id,
    ...comparisons.filter((one) => splitComparison(one)?.base === id).flatMap(withComparisons),
  ];
  return {
    statements: catalogue.groups.map(({ statement, title, rows }) => ({
      id: statement,
      title,
      rows,
    })),
    metrics: [...catalogue.entries.keys()]
      .flatMap(withComparisons)
      .flatMap((id) => findEntry(catalogue, id)?.metric ?? []),
  };
}

/** Every amount of the income statement has its share of revenue: analysts ask for each margin. */
function shareOfRevenue({ id, statement, kind, unit }: Metric): readonly string[] {
  const isAmount = statement === "income-statement" && kind === "flow" && unit === "JPY";
  return isAmount && id !== "revenue" ? [`${id}.pct-of-revenue`] : [];
}

function compileDefinitions(catalogue: Catalogue, used: readonly string[]) {
  const ids = new Set([...catalogue.entries.keys(), ...used]);
  return Object.fromEntries(
    [...ids].flatMap((id) => {
      const entry = findEntry(catalogue, id);
      return entry ? [[id, entry.definition] as const] : [];
    }),
  );
}
