import type { LocalText } from "../../domain/metric";
import type { Check } from "../check";
import type { CompiledFigures, CompiledMetrics } from "../compiled";
import { splitMeasure, type Measure } from "../measure";
import type { Dataset } from "./dataset";
import { checkFigures } from "./checks";
import { computeFigures } from "./computeFigures";
import { reconcile } from "./reconcile";
import type { Catalogue } from "./readCatalogue";

/** Everything that `npm run data` writes, by file name. */
export interface Compilation {
  readonly figures: CompiledFigures;
  readonly metrics: CompiledMetrics;
  readonly definitions: Readonly<Record<string, LocalText>>;
  readonly checks: readonly Check[];
}

/** Works out what ships from a well-formed dataset. */
export function compileDataset(dataset: Dataset): Compilation {
  const { documents, statements, catalogue } = dataset;
  const reconciliation = reconcile(dataset);
  const published = Object.values(documents).map((document) => document.published);
  return {
    figures: {
      asOf: published.sort().at(-1) ?? "",
      documents,
      statements,
      computed: computeFigures(dataset, reconciliation),
    },
    metrics: compileMetrics(catalogue, dataset.reported.keys()),
    definitions: compileDefinitions(catalogue),
    checks: checkFigures(dataset, reconciliation),
  };
}

function compileMetrics(catalogue: Catalogue, keys: Iterable<string>): CompiledMetrics {
  const measures: Record<string, Measure[]> = {};
  const ids = new Set([...keys].map((key) => key.split(" ")[0] ?? ""));
  for (const id of [...ids].sort()) {
    const parts = catalogue.entries.has(id) ? undefined : splitMeasure(id);
    if (parts) (measures[parts.base] ??= []).push(parts.measure);
  }
  return {
    statements: catalogue.groups.map(({ statement, title, rows }) => ({
      id: statement,
      title,
      rows,
    })),
    metrics: [...catalogue.entries.values()].map((entry) => entry.metric),
    measures,
  };
}

function compileDefinitions(catalogue: Catalogue): Record<string, LocalText> {
  const definitions = [...catalogue.entries].map(([id, entry]) => [id, entry.definition] as const);
  return Object.fromEntries(definitions);
}
