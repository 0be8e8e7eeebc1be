import { groupBy } from "../../../domain/groupBy";
import { findPeriod, type Period } from "../../../domain/periods/period";
import { contains } from "../../../domain/numbers/interval";
import type { Metric } from "../../../domain/metric";
import { parsePrinted } from "../../printed/printed";
import { factKey } from "../../facts/factId";
import { rankTokens, type Documents, type RankedToken } from "../../printed/reported";
import { AUTHORITIES } from "../../../domain/fact";
import {
  tokensOf,
  type Token,
  type SourceDocument,
  type Statement,
  type StatementRow,
  type StatementText,
} from "../../printed/statement";
import { DatasetError } from "../sources/datasetError";
import { readDiscrepancies, type Discrepancies } from "../sources/discrepancies";
import {
  readChoice,
  readEntries,
  readObject,
  readOptional,
  readText,
  type JsonPlace,
} from "../sources/jsonReader";
import { rangeOf } from "../identities/plausibility";
import {
  findEntry,
  joinCatalogue,
  readMetricGroup,
  type Catalogue,
} from "../sources/readCatalogue";
import type { DataFiles } from "../sources/readFiles";
import { defined, readStatement } from "../sources/readStatement";

/** A dataset whose files are well formed: every token readable, every metric and document known. */
export interface Dataset {
  readonly documents: Documents;
  readonly catalogue: Catalogue;
  readonly statements: readonly Statement[];
  readonly discrepancies: Discrepancies;
  /** The printings of every reported fact, the one that answers first, by the fact's key. */
  readonly reported: ReadonlyMap<string, readonly RankedToken[]>;
}

/** Reads and checks the files; throws a DatasetError that names file, row and column. */
export function readDataset(files: DataFiles): Dataset {
  const places = [...files].map(([path, json]) => ({ path, json }));
  const inFolder = (folder: string) => places.filter(({ path }) => path.startsWith(`${folder}/`));
  const documents = readDocuments({ path: "documents.json", json: files.get("documents.json") });
  const catalogue = joinCatalogue(inFolder("metrics").map(readMetricGroup));
  const statements = inFolder("statements").map((place) => {
    const statement = withStandards(readStatement(place), catalogue);
    checkStatement(statement, place.path, { documents, catalogue });
    return statement;
  });
  return {
    documents,
    catalogue,
    statements,
    discrepancies: readDiscrepancies({
      path: "discrepancies.json",
      json: files.get("discrepancies.json") ?? {},
    }),
    reported: rankAll(statements, documents),
  };
}

function readDocuments(place: JsonPlace): Documents {
  return Object.fromEntries(readEntries(place).map(([key, item]) => [key, readDocument(item)]));
}

const PUBLISHED = /^\d{4}(-\d{2}(-\d{2})?)?$/;

function readDocument(place: JsonPlace): SourceDocument {
  const at = readObject(place, ["title", "publisher", "published", "url", "authority"]);
  const published = readOptional(at("published"), readText);
  if (published !== undefined && !PUBLISHED.test(published)) {
    throw new DatasetError(at("published").path, `"${published}" is not a date such as 2012-05-15`);
  }
  return {
    title: readText(at("title")),
    publisher: readText(at("publisher")),
    ...defined({ published, url: readOptional(at("url"), readText) }),
    authority: readChoice(at("authority"), AUTHORITIES),
  };
}

/** The statement with "none" as the standard of what no accounting standard is about. */
function withStandards(statement: Statement, catalogue: Catalogue): Statement {
  const withStandard = <T extends StatementRow | StatementText>(line: T): T =>
    (findEntry(catalogue, line.metric)?.hasStandard ?? true)
      ? line
      : { ...line, standard: "none" as const };
  return {
    ...statement,
    rows: statement.rows.map(withStandard),
    text: statement.text.map(withStandard),
  };
}

type Known = Pick<Dataset, "documents" | "catalogue">;

function checkStatement(statement: Statement, path: string, known: Known): void {
  if (!Object.hasOwn(known.documents, statement.document)) {
    throw new DatasetError(`${path} document`, `"${statement.document}" is not in documents.json`);
  }
  const places = new Set<string>();
  for (const figure of tokensOf(statement)) {
    const where = `${path} ${figure.path} (row "${figure.row}", column "${figure.column}")`;
    checkFigure(figure, where, known);
    const place = [factKey(figure), figure.section, figure.row, figure.column].join("\n");
    if (places.has(place)) throw new DatasetError(where, `${factKey(figure)} is there twice`);
    places.add(place);
  }
}

function checkFigure(figure: Token, where: string, { catalogue }: Known): void {
  const metric = findEntry(catalogue, figure.metric)?.metric;
  if (!metric) throw new DatasetError(where, `"${figure.metric}" is not a metric of the catalogue`);
  const read = parsePrinted(figure.printed, figure.reading);
  if (!read.ok) throw new DatasetError(where, read.problem);
  if (read.value.unit !== metric.unit) {
    const units = `${metric.id} is in ${metric.unit}, "${figure.printed}" in ${read.value.unit}`;
    throw new DatasetError(where, units);
  }
  const range = rangeOf(metric.id);
  if (range && !contains(range, read.value.value)) {
    throw new DatasetError(where, `${metric.id} cannot be ${read.value.value}`);
  }
  const period = findPeriod(figure.period);
  if (!period || !suits(metric, period)) {
    const needed = metric.kind === "stock" ? "the day it is at" : "a span of time";
    throw new DatasetError(
      where,
      `${metric.id} (${metric.kind}) needs ${needed}, not ${figure.period}`,
    );
  }
}

function suits(metric: Metric, period: Period): boolean {
  if (metric.kind === "stock") return period.kind === "instant";
  return metric.kind !== "flow" || period.kind !== "instant";
}

function rankAll(statements: readonly Statement[], documents: Documents) {
  const groups = [...groupBy(statements.flatMap(tokensOf), factKey)];
  return new Map(groups.map(([key, figures]) => [key, rankTokens(figures, documents)] as const));
}
