import type { LocalText } from "../../domain/metric";
import { endOf, findPeriod } from "../../domain/period";
import type { Check } from "../check";
import { splitMeasure, type Measure } from "../measure";
import { packFigures, type Figures } from "../packedFigures";
import { packMetrics, type CatalogueParts } from "../packedMetrics";
import type { Dataset } from "./dataset";
import { checkFigures } from "./checks";
import { computeFigures } from "./computeFigures";
import { reconcile } from "./reconcile";
import { findEntry, type Catalogue } from "./readCatalogue";

/** Everything that is worked out of a dataset. */
export interface Compilation {
  readonly figures: Figures;
  readonly metrics: CatalogueParts;
  readonly definitions: Readonly<Record<string, LocalText>>;
  readonly checks: readonly Check[];
}

/** Works out what ships from a well-formed dataset. */
export function compileDataset(dataset: Dataset): Compilation {
  const { documents, statements, catalogue } = dataset;
  const reconciliation = reconcile(dataset);
  return {
    figures: {
      asOf: lastDay(dataset),
      documents,
      statements,
      computed: computeFigures(dataset, reconciliation),
    },
    metrics: compileMetrics(catalogue, dataset.reported.keys()),
    definitions: compileDefinitions(catalogue, dataset.reported.keys()),
    checks: checkFigures(dataset, reconciliation),
  };
}

/** The files that `npm run data` writes, by name. */
export function packCompilation({ figures, metrics, definitions, checks }: Compilation) {
  return {
    "figures.json": packFigures(figures),
    "metrics.json": packMetrics(metrics),
    "definitions.json": definitions,
    "checks.json": checks,
  };
}

/** The last day that consolidated revenue is known for. */
function lastDay({ reported }: Dataset): string {
  const figures = [...reported.values()].flatMap(([best]) => best?.figure ?? []);
  const ends = figures
    .filter(({ metric, scenario }) => metric === "revenue" && scenario === "actual")
    .flatMap(({ period }) => findPeriod(period) ?? [])
    .map(endOf);
  return ends.sort().at(-1) ?? "";
}

function compileMetrics(catalogue: Catalogue, keys: Iterable<string>): CatalogueParts {
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

function compileDefinitions(catalogue: Catalogue, keys: Iterable<string>) {
  const used = [...keys].map((key) => key.split(" ")[0] ?? "");
  const ids = new Set([...catalogue.entries.keys(), ...used]);
  return Object.fromEntries(
    [...ids].flatMap((id) => {
      const entry = findEntry(catalogue, id);
      return entry ? [[id, entry.definition] as const] : [];
    }),
  );
}
