import {
  labelUnder,
  METRIC_KINDS,
  type Labels,
  type LocalText,
  type Metric,
} from "../../../domain/metric";
import { STANDARDS } from "../../../domain/standard";
import { comparisonMetric, splitComparison } from "../../comparison";
import { comparisonDefinition } from "./comparisonDefinition";
import { parseFormula } from "../../facts/metricFormula";
import { DatasetError } from "../../statementFiles/datasetError";
import {
  readChoice,
  readInteger,
  readList,
  readObject,
  readOptional,
  readText,
  type JsonPlace,
} from "../../statementFiles/jsonReader";
import { defined, readLocalText, readUnit } from "../../statementFiles/readStatement";

/** A metric with what it means. */
export interface CatalogueEntry {
  readonly metric: Metric;
  readonly definition: LocalText;
  /** Whether an accounting standard says what it is: not of contracts, employees or dividends. */
  readonly hasStandard: boolean;
  /** What must be said of figures that are worked out from printed ones; English, as all notes. */
  readonly computedNote?: string;
}

/** Metrics that a reader would call one statement, in the order they stand in it. */
export interface MetricGroup {
  readonly statement: string;
  readonly title: LocalText;
  readonly order: number;
  readonly entries: readonly CatalogueEntry[];
  /** Ids of the metrics a table of it shows, in order: its own, unless the file lists others among them. */
  readonly rows: readonly string[];
}

/** Every metric that has an entry of its own. */
export interface Catalogue {
  readonly groups: readonly MetricGroup[];
  readonly entries: ReadonlyMap<string, CatalogueEntry>;
}

/** Reads one file of the catalogue. */
export function readMetricGroup(place: JsonPlace): MetricGroup {
  const at = readObject(place, ["statement", "title", "order", "rows", "metrics"]);
  const statement = readText(at("statement"));
  const entries = readList(at("metrics"), (metric) => readEntry(metric, statement));
  return {
    statement,
    title: readLocalText(at("title")),
    order: readInteger(at("order")),
    entries,
    rows:
      readOptional(at("rows"), (rows) => readList(rows, readText)) ??
      entries.map(({ metric }) => metric.id),
  };
}

/** Joins the files to one catalogue; ids and labels must be unique, parents must exist. */
export function joinCatalogue(groups: readonly MetricGroup[]): Catalogue {
  const sorted = groups.toSorted(
    (a, b) => a.order - b.order || (a.statement < b.statement ? -1 : 1),
  );
  const all = sorted.flatMap((group) => group.entries);
  const entries = new Map(all.map((entry) => [entry.metric.id, entry]));
  requireUnique(all, (metric) => metric.id);
  requireUnique(all, (metric) => metric.label.en.toLowerCase());
  requireUnique(all, (metric) => metric.label.ja);
  for (const one of STANDARDS) {
    requireUnique(all, (metric) => labelUnder(metric, [one]).en.toLowerCase());
    requireUnique(all, (metric) => labelUnder(metric, [one]).ja);
  }
  requireKnownRows(sorted, entries);
  for (const { metric } of all) {
    const parts = splitComparison(metric.id);
    if (parts) {
      throw new DatasetError(
        pathOf(metric),
        `".${parts.comparison}" is a comparison of "${parts.base}": comparisons have no entry of their own`,
      );
    }
    if (metric.parent !== undefined && !entries.has(metric.parent)) {
      throw new DatasetError(pathOf(metric), `the parent "${metric.parent}" is not a metric`);
    }
    requireKnownFormula(metric, entries);
  }
  return { groups: sorted, entries };
}

/** The entry of an id, made from its base for a comparison such as revenue.yoy; undefined if unknown. */
export function findEntry(catalogue: Catalogue, id: string): CatalogueEntry | undefined {
  const own = catalogue.entries.get(id);
  if (own) return own;
  const parts = splitComparison(id);
  const base = parts && findEntry(catalogue, parts.base);
  return (
    base && {
      metric: comparisonMetric(base.metric, parts.comparison),
      definition: comparisonDefinition(base.metric, parts.comparison),
      hasStandard: base.hasStandard,
    }
  );
}

function readEntry(place: JsonPlace, statement: string): CatalogueEntry {
  const texts = ["id", "label", "labels", "definition", "aliases", "computedNote", "standard"];
  const at = readObject(place, [...texts, "kind", "unit", "sign", "parent", "formula"]);
  const metric = {
    id: readText(at("id")),
    label: readLocalText(at("label")),
    aliases: readList(at("aliases"), readText),
    statement,
    kind: readChoice(at("kind"), METRIC_KINDS),
    unit: readUnit(at("unit")),
    sign: readOptional(at("sign"), (sign) => readChoice<1 | -1>(sign, [1, -1])) ?? 1,
    ...defined({
      labels: readOptional(at("labels"), readLabels),
      parent: readOptional(at("parent"), readText),
      formula: readOptional(at("formula"), readText),
    }),
  };
  const computedNote = readOptional(at("computedNote"), readText);
  const standard = readOptional(at("standard"), (place) => readChoice(place, ["none"]));
  return {
    metric,
    definition: readLocalText(at("definition")),
    hasStandard: standard === undefined,
    ...defined({ computedNote }),
  };
}

function readLabels(place: JsonPlace): Labels {
  const at = readObject(place, STANDARDS);
  const labels = STANDARDS.map((one) => [one, readOptional(at(one), readLocalText)] as const);
  return defined(Object.fromEntries(labels));
}

function requireKnownRows(
  groups: readonly MetricGroup[],
  entries: ReadonlyMap<string, CatalogueEntry>,
) {
  for (const { statement, rows } of groups) {
    for (const [index, row] of rows.entries()) {
      if (entries.has(row)) continue;
      throw new DatasetError(
        `metrics/${statement}.json rows[${index}]`,
        `"${row}" is not a metric`,
      );
    }
  }
}

/** A formula speaks of metrics of the catalogue, none of which leads back to its own. */
function requireKnownFormula(
  metric: Metric,
  entries: ReadonlyMap<string, CatalogueEntry>,
  above: readonly string[] = [],
): void {
  const { top, bottom } = parseFormula(metric.formula ?? "");
  for (const { metric: id } of [...top, ...bottom]) {
    const part = entries.get(id)?.metric;
    if (!part) throw new DatasetError(pathOf(metric), `"${id}" in its formula is not a metric`);
    if ([...above, metric.id].includes(id)) {
      throw new DatasetError(pathOf(metric), `its formula leads back to "${id}"`);
    }
    requireKnownFormula(part, entries, [...above, metric.id]);
  }
}

function requireUnique(entries: readonly CatalogueEntry[], nameOf: (metric: Metric) => string) {
  const owners = new Map<string, string>();
  for (const { metric } of entries) {
    const name = nameOf(metric);
    const owner = owners.get(name);
    if (owner !== undefined) {
      throw new DatasetError(pathOf(metric), `"${name}" is also the name of ${owner}`);
    }
    owners.set(name, metric.id);
  }
}

function pathOf(metric: Metric): string {
  return `metrics/${metric.statement}.json ${metric.id}`;
}
