import { SCENARIOS, type Printing } from "../../../domain/fact";
import type { Metric } from "../../../domain/metric";
import { STANDARDS } from "../../../domain/standard";
import { definedBy } from "../../facts/calculatedFacts";
import { findPeriod, formatPeriod } from "../../../domain/periods/period";
import type { ComputedFigure } from "../../facts/computedFigure";
import { indexFacts, type FactIndex } from "../../factIndex";
import { openFigures, packFigures } from "../../packed/packedFigures";
import { openSources, packSources } from "../../packed/packedSources";
import type { Compilation, Figures } from "../compileDataset";
import { shippedFigures } from "../shippedFigures";
import { factKey } from "../../facts/factId";
import { type RankedToken } from "../../printed/reported";
import type { Dataset } from "../reconciliation/dataset";
import { dataPackage, PACKAGE_FILE } from "./dataPackage";
import type { ExportedFact, ExportedSource } from "./exportedFact";
import { FACTS_SCHEMA } from "./factsSchema";
import { shareBasis } from "./shareBasis";
import { TAXONOMY_FILE, xbrlReport } from "./xbrlReport";
import { xbrlTaxonomy } from "./xbrlTaxonomy";

/** What is in each file of the export. */
const DESCRIPTIONS = {
  "facts.json": "One object for each fact and source.",
  "facts.csv": "One row for each fact and source.",
  "facts.xbrl.json": "The figures that answer, as an xBRL-JSON report.",
  "facts.schema.json": "The JSON Schema of facts.json.",
  [TAXONOMY_FILE]: "The taxonomy of facts.xbrl.json.",
};

/** The files that other tools load, by name: facts as JSON, CSV and xBRL-JSON, with their schemas and a list of them. */
export function exportFacts(
  dataset: Dataset,
  compilation: Exported,
): Readonly<Record<string, string>> {
  const facts = exportedFacts(dataset, compilation);
  const writeJson = (content: unknown) => `${JSON.stringify(content, null, 2)}\n`;
  return {
    "facts.json": writeJson(facts),
    "facts.csv": writeCsv(facts),
    "facts.xbrl.json": writeJson(xbrlReport(facts)),
    "facts.schema.json": writeJson(FACTS_SCHEMA),
    [TAXONOMY_FILE]: xbrlTaxonomy(facts),
    [PACKAGE_FILE]: writeJson(
      dataPackage(
        Object.entries(DESCRIPTIONS).map(([path, description]) => ({ path, description })),
      ),
    ),
  };
}

type Exported = Pick<Compilation, "figures" | "metrics">;

/**
 * One object for each fact and source, the one that answers first; derived and bounded facts once, those
 * among them that a metric's formula gives.
 */
export function exportedFacts(
  dataset: Dataset,
  { figures, metrics: { metrics } }: Exported,
): readonly ExportedFact[] {
  const surpassed = new Set(figures.computed.map(factKey));
  const reported = [...dataset.reported].flatMap(([key, printings]) =>
    printings.map((one, index) =>
      reportedRow(one, { preferred: index === 0 && !surpassed.has(key), printings }),
    ),
  );
  const index = indexAll(figures, metrics);
  const computed = figures.computed.map((figure) => {
    const formula = index.findById(figure)?.formula ?? figure.formula;
    return computedRow({ ...figure, formula });
  });
  const known = new Set([...surpassed, ...dataset.reported.keys()]);
  const calculated = calculatedFacts(index, metrics).filter((fact) => !known.has(factKey(fact)));
  return [...reported, ...computed, ...calculated.map(computedRow)].sort(compareFacts);
}

/** The figures of all metrics that a formula defines. */
function calculatedFacts(index: FactIndex, metrics: readonly Metric[]): readonly ComputedFigure[] {
  const facts = metrics
    .filter(({ formula }) => formula !== undefined)
    .flatMap(({ id }) =>
      SCENARIOS.flatMap((scenario) =>
        [undefined, ...STANDARDS].flatMap((standard) => index.factsOf(id, scenario, standard)),
      ),
    );
  return [...new Set(facts)].flatMap(({ period, status, formula, note, ...fact }) =>
    status === "derived" && formula !== undefined
      ? { ...fact, period: formatPeriod(period), status, formula, ...(note && { note }) }
      : [],
  );
}

/** Finds the figures with their formulas written out. */
function indexAll(figures: Figures, metrics: readonly Metric[]): FactIndex {
  const metricIds = metrics.map(({ id }) => id);
  const defined = new Map(metrics.map((metric) => [metric.id, definedBy(metric)]));
  const shipped = shippedFigures(figures);
  const open = openFigures(packFigures(figures.asOf, shipped, metricIds), metricIds);
  const { evidenceOf } = openSources(packSources(figures, shipped, metricIds), open, metricIds);
  return indexFacts(open, { evidenceOf, definedOf: (id) => defined.get(id) });
}

/** Which printing of a figure answers, and the others. */
interface Rank {
  readonly preferred: boolean;
  readonly printings: readonly RankedToken[];
}

function reportedRow(
  { token, unit, printing }: RankedToken,
  { preferred, printings }: Rank,
): ExportedFact {
  const { metric, period, scenario, standard = null, note } = token;
  const { value, decimals, low, high, printed, restated = false } = printing;
  const later = printings.find((one) => one.printing.restated)?.printing;
  return {
    ...{ metric, period, scenario, standard, shareBasis: shareBasis(metric, unit) },
    ...{ status: "reported", preferred, value, unit, decimals, low, high, printed },
    restated,
    restatedBy: restated ? null : (later?.source.document ?? null),
    source: exportedSource(printing),
    formula: null,
    note: note ?? null,
  };
}

function exportedSource({ source }: Printing): ExportedSource {
  const { document, section, row, column, url } = source;
  return { document, section, row, column, url: url ?? null };
}

function computedRow(figure: ComputedFigure): ExportedFact {
  const { metric, period, scenario, standard = null, status } = figure;
  const { value, unit, decimals, low, high, formula } = figure;
  return {
    ...{ metric, period, scenario, standard, shareBasis: shareBasis(metric, unit) },
    ...{ status, preferred: true, value, unit, decimals: decimals ?? null, low, high },
    ...{ printed: null, restated: false, restatedBy: null, source: null },
    ...{ formula, note: figure.note ?? null },
  };
}

/** By metric, scenario, period and standard; the sort is stable, so printings keep their rank. */
function compareFacts(a: ExportedFact, b: ExportedFact): number {
  const [keyA, keyB] = [sortKey(a), sortKey(b)];
  return keyA < keyB ? -1 : Number(keyA > keyB);
}

function sortKey({ metric, scenario, period, standard }: ExportedFact): string {
  const year = findPeriod(period)?.kind === "instant" ? period : period.slice(2);
  return [metric, scenario, year, period, standard].join(" ");
}

const COLUMNS = [
  ...["metric", "period", "scenario", "standard", "shareBasis", "status", "preferred"],
  ...["value", "unit", "decimals", "low", "high", "printed", "restated", "restatedBy"],
  ...["document", "section", "row", "column", "url", "formula", "note"],
];

/** RFC 4180: the source's fields stand beside the others, an absent one is empty. */
function writeCsv(facts: readonly ExportedFact[]): string {
  const rows = facts.map(({ source, ...fact }) => {
    const fields = new Map<string, unknown>(Object.entries({ ...fact, ...source }));
    return COLUMNS.map((column) => csvCell(fields.get(column))).join(",");
  });
  return `${[COLUMNS.join(","), ...rows].join("\r\n")}\r\n`;
}

function csvCell(value: unknown): string {
  if (value === null || value === undefined) return "";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
