import type { BaseUnit } from "../../domain/fact";
import type { Labels, LocalText, Metric, MetricKind } from "../../domain/metric";
import { once } from "../../domain/once";
import {
  joinTexts,
  openColumns,
  packColumns,
  unpackColumns,
  type Columns,
  type TextRecord,
} from "./columns";
import { comparisonMetric, splitComparison } from "../comparison";

/** A statement of the catalogue: a group of metrics a reader would look for together. */
export interface MetricStatement {
  readonly id: string;
  readonly title: LocalText;
  /** Ids of the metrics a table of it shows, in order; some belong to other statements too, such as totals. */
  readonly rows: readonly string[];
}

/** Every metric, and the statements they are shown in. */
export interface MetricCatalogue {
  readonly statements: readonly MetricStatement[];
  /** In the order of the statements; a metric's comparisons follow it. */
  readonly metrics: readonly Metric[];
}

/** In the order that compresses best. */
const METRIC_FIELDS = [
  ...(["comparisons", "ja", "labels", "aliases", "en", "parent", "id", "formula", "kind"] as const),
] as const;
const STATEMENT_FIELDS = ["id", "en", "ja", "rows"] as const;

type MetricRecord = TextRecord<(typeof METRIC_FIELDS)[number]>;

/** The catalogue as it ships. */
export interface PackedMetrics {
  readonly metrics: Columns<(typeof METRIC_FIELDS)[number]>;
  readonly statements: Columns<(typeof STATEMENT_FIELDS)[number]>;
}

/** Packs the catalogue; comparisons are named, not written out. */
export function packMetrics({ statements, metrics }: MetricCatalogue): PackedMetrics {
  return {
    metrics: packColumns(
      METRIC_FIELDS,
      metrics.flatMap((metric) =>
        splitComparison(metric.id) ? [] : packMetric(metric, comparisonsOf(metric.id, metrics)),
      ),
    ),
    statements: packColumns(
      STATEMENT_FIELDS,
      statements.map(({ id, title, rows }) => {
        const isOwn = ownRows(id, metrics).join(" ") === rows.join(" ");
        return { id, ...title, rows: isOwn ? "" : rows.join(" ") };
      }),
    ),
  };
}

function packMetric(metric: Metric, comparisons: readonly string[]): MetricRecord {
  const { id, label, aliases, statement, kind, unit, sign, parent = "", formula = "" } = metric;
  return {
    ...{ id, ...label, parent, formula },
    labels: joinTexts(
      Object.entries(metric.labels ?? {}).flatMap(([standard, { en, ja }]) => [standard, en, ja]),
      "|",
    ),
    aliases: aliases.join("|"),
    kind: `${kind},${unit},${sign},${statement}`,
    comparisons: comparisons.map((one) => one.slice(id.length + 1)).join(" "),
  };
}

/** Ids of the comparisons of a metric, and of theirs: "sga.pct-of-revenue.yoy-change" is of "sga". */
function comparisonsOf(metric: string, metrics: readonly Metric[]): readonly string[] {
  const comparedBy = (id: string): string => {
    const base = splitComparison(id)?.base;
    return base === undefined ? id : comparedBy(base);
  };
  return metrics.map(({ id }) => id).filter((id) => id !== metric && comparedBy(id) === metric);
}

/** A catalogue that is unpacked a metric at a time, or whole when it is listed. */
export interface OpenMetrics {
  /** In the order of the statements; a metric's comparisons follow it. */
  readonly ids: readonly string[];
  find(id: string): Metric | undefined;
  list(): readonly Metric[];
  statements(): readonly MetricStatement[];
}

/** Opens the catalogue: only which metrics there are is read at once. */
export function openMetrics(packed: PackedMetrics): OpenMetrics {
  const { column, record } = openColumns(packed.metrics);
  const lines = new Map(column("id").map((id, line) => [id, line]));
  const comparisons = column("comparisons");
  const ids = [...lines].flatMap(([id, line]) => [id, ...unpackComparisons(id, comparisons[line])]);
  const made = new Map<string, Metric | undefined>(ids.map((id) => [id, undefined]));

  function find(id: string): Metric | undefined {
    if (!made.has(id)) return undefined;
    const metric = made.get(id) ?? make(id);
    made.set(id, metric);
    return metric;
  }

  function make(id: string): Metric | undefined {
    const line = lines.get(id);
    if (line !== undefined) return unpackMetric(record(line));
    const parts = splitComparison(id);
    const base = parts && find(parts.base);
    return base && comparisonMetric(base, parts.comparison);
  }

  const list = once(() => ids.flatMap((id) => find(id) ?? []));
  const statements = once(() =>
    unpackColumns(packed.statements).map(({ id, en, ja, rows }) => ({
      id,
      title: { en, ja },
      rows: rows === "" ? ownRows(id, list()) : rows.split(" "),
    })),
  );
  return { ids, find, list, statements };
}

function unpackComparisons(metric: string, packed = ""): readonly string[] {
  return packed === "" ? [] : packed.split(" ").map((one) => `${metric}.${one}`);
}

function unpackMetric(record: MetricRecord): Metric {
  const [kind, unit, sign, statement = ""] = record.kind.split(",");
  return {
    id: record.id,
    label: { en: record.en, ja: record.ja },
    ...(record.labels && { labels: unpackLabels(record.labels) }),
    aliases: record.aliases === "" ? [] : record.aliases.split("|"),
    statement,
    kind: kind as MetricKind,
    unit: unit as BaseUnit,
    sign: sign === "-1" ? -1 : 1,
    ...(record.parent && { parent: record.parent }),
    ...(record.formula && { formula: record.formula }),
  };
}

function unpackLabels(packed: string): Labels {
  const [standard = "", en = "", ja = "", ...others] = packed.split("|");
  return {
    ...(others.length > 0 && unpackLabels(others.join("|"))),
    [standard]: { en, ja },
  };
}

/** What a table of a statement shows where nothing else is said: its metrics, without comparisons. */
function ownRows(statement: string, metrics: readonly Metric[]): readonly string[] {
  return metrics
    .filter((metric) => metric.statement === statement && !splitComparison(metric.id))
    .map(({ id }) => id);
}
