import type { BaseUnit } from "../domain/fact";
import type { LocalText, Metric, MetricKind } from "../domain/metric";
import { packColumns, unpackColumns, type Columns } from "./columns";
import { measureMetric, type Measure } from "./measure";

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

const METRIC_FIELDS = ["id", "en", "ja", "aliases", "kind", "parent", "measures"] as const;
const STATEMENT_FIELDS = ["id", "en", "ja", "metrics", "rows"] as const;

/** The catalogue as it ships. */
export interface PackedMetrics {
  readonly metrics: Columns<(typeof METRIC_FIELDS)[number]>;
  readonly statements: Columns<(typeof STATEMENT_FIELDS)[number]>;
}

/** What the catalogue is packed from: metrics with an entry of their own, and their printed comparisons. */
export interface CatalogueParts {
  readonly statements: readonly MetricStatement[];
  readonly metrics: readonly Metric[];
  /** Measures by the id of the metric they compare. */
  readonly measures: Readonly<Record<string, readonly Measure[]>>;
}

/** Packs the catalogue; comparisons are named, not written out. */
export function packMetrics({ statements, metrics, measures }: CatalogueParts): PackedMetrics {
  const measuresOf = (id: string): string => {
    const own = measures[id] ?? [];
    return own.map((one) => `${one}${nested(measuresOf(`${id}.${one}`))}`).join(" ");
  };
  return {
    metrics: packColumns(
      METRIC_FIELDS,
      metrics.map(({ id, label, aliases, kind, unit, sign, parent }) => ({
        ...{ id, ...label },
        aliases: aliases.join("|"),
        kind: `${kind},${unit},${sign}`,
        parent: parent ?? "",
        measures: measuresOf(id),
      })),
    ),
    statements: packColumns(
      STATEMENT_FIELDS,
      statements.map(({ id, title, rows }) => {
        const own = metrics.filter(({ statement }) => statement === id).map((metric) => metric.id);
        const isOwn = own.join(" ") === rows.join(" ");
        return { id, ...title, metrics: String(own.length), rows: isOwn ? "" : rows.join(" ") };
      }),
    ),
  };
}

function nested(measures: string): string {
  return measures === "" ? "" : `(${measures.replaceAll(" ", "+")})`;
}

/** Reads the catalogue back, every comparison in full. */
export function unpackMetrics(packed: PackedMetrics): MetricCatalogue {
  const records = unpackColumns(packed.metrics);
  const metrics: Metric[] = [];
  const statements: MetricStatement[] = [];
  let next = 0;
  for (const { id, en, ja, metrics: count, rows } of unpackColumns(packed.statements)) {
    const own = records.slice(next, next + Number(count));
    next += own.length;
    const shown = rows === "" ? own.map((one) => one.id) : rows.split(" ");
    statements.push({ id, title: { en, ja }, rows: shown });
    for (const record of own) metrics.push(...unpackMetric(record, id));
  }
  return { statements, metrics };
}

type MetricRecord = Readonly<Record<(typeof METRIC_FIELDS)[number], string>>;

function unpackMetric(record: MetricRecord, statement: string): Metric[] {
  const [kind, unit, sign] = record.kind.split(",");
  const metric: Metric = {
    id: record.id,
    label: { en: record.en, ja: record.ja },
    aliases: record.aliases === "" ? [] : record.aliases.split("|"),
    statement,
    kind: kind as MetricKind,
    unit: unit as BaseUnit,
    sign: sign === "-1" ? -1 : 1,
    ...(record.parent && { parent: record.parent }),
  };
  return record.measures === ""
    ? [metric]
    : [metric, ...compare(metric, record.measures.split(" "))];
}

/** Comparisons of a metric, and theirs: a share of revenue, "pct-of-revenue(yoy-change)", changes too. */
function compare(metric: Metric, measures: readonly string[]): Metric[] {
  return measures.filter(Boolean).flatMap((text) => {
    const [measure = "", inner = ""] = text.replace(")", "").split("(");
    const compared = measureMetric(metric, measure as Measure);
    return [compared, ...compare(compared, inner.split("+"))];
  });
}
