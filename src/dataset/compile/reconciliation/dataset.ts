import { groupBy } from "../../../domain/groupBy";
import { endOf, findPeriod, formatPeriod, type Period } from "../../../domain/periods/period";
import { contains } from "../../../domain/numbers/interval";
import { suits, type Metric } from "../../../domain/metric";
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
import { DatasetError } from "../../statementFiles/datasetError";
import { readDiscrepancies, type Discrepancies } from "../sources/discrepancies";
import {
  readChoice,
  readEntries,
  readObject,
  readOptional,
  readText,
  type JsonPlace,
} from "../../statementFiles/jsonReader";
import { formatAmount } from "./describe";
import { rangeOf } from "../identities/plausibility";
import {
  findEntry,
  joinCatalogue,
  readMetricGroup,
  type Catalogue,
} from "../sources/readCatalogue";
import type { DataFiles } from "../sources/readFiles";
import { defined, readStatement } from "../../statementFiles/readStatement";

/** A dataset whose files are well formed: every token readable, every metric and document known. */
export interface Dataset {
  readonly documents: Documents;
  readonly catalogue: Catalogue;
  readonly statements: readonly Statement[];
  readonly discrepancies: Discrepancies;
  /** The printings of every reported fact, the one that answers first, by the fact's key; paths begin with the file's. */
  readonly reported: ReadonlyMap<string, readonly RankedToken[]>;
}

/** Reads and checks the files; throws a DatasetError that names file, row and column. */
export function readDataset(files: DataFiles): Dataset {
  const places = [...files].map(([path, json]) => ({ path, json }));
  const inFolder = (folder: string) => places.filter(({ path }) => path.startsWith(`${folder}/`));
  const documents = readDocuments({ path: "documents.json", json: files.get("documents.json") });
  const catalogue = joinCatalogue(inFolder("metrics").map(readMetricGroup));
  const filed = inFolder("statements").map((place) => {
    const statement = withStandards(readStatement(place), catalogue);
    checkStatement(statement, place.path, { documents, catalogue });
    return { statement, path: place.path };
  });
  return {
    documents,
    catalogue,
    statements: filed.map(({ statement }) => statement),
    discrepancies: readDiscrepancies({
      path: "discrepancies.json",
      json: files.get("discrepancies.json") ?? {},
    }),
    reported: rankAll(filed.flatMap(tokensInFile), documents),
  };
}

function readDocuments(place: JsonPlace): Documents {
  return Object.fromEntries(readEntries(place).map(([key, item]) => [key, readDocument(item)]));
}

/** Whether a text is a day, a month or a year. */
function isDate(text: string): boolean {
  const kind = findPeriod(text)?.kind;
  return kind === "instant" || kind === "month" || /^\d{4}$/.test(text);
}

function readDocument(place: JsonPlace): SourceDocument {
  const at = readObject(place, ["title", "publisher", "published", "url", "authority"]);
  const published = readOptional(at("published"), readText);
  if (published !== undefined && !isDate(published)) {
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

function checkFigure(figure: Token, where: string, { catalogue, documents }: Known): void {
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
    throw new DatasetError(
      where,
      `${metric.id} cannot be ${formatAmount(read.value.value)}: outside what compile/identities/identityRules.ts allows (RANGES, NEVER_NEGATIVE, SHARES)`,
    );
  }
  const period = findPeriod(figure.period);
  if (!period || !suits(metric, period)) {
    const needed = metric.kind === "stock" ? "the day it is at" : "a span of time";
    throw new DatasetError(
      where,
      `${metric.id} (${metric.kind}) needs ${needed}, not ${figure.period}`,
    );
  }
  refuseForetold(figure, where, {
    metric,
    period,
    published: documents[figure.document]?.published,
  });
}

interface Asserted {
  readonly metric: Metric;
  readonly period: Period;
  readonly published: string | undefined;
}

/** Refuses what a document says has happened after it was published: a mistyped year, mostly. */
function refuseForetold(
  { scenario }: Token,
  where: string,
  { metric, period, published }: Asserted,
): void {
  const happens = metric.kind === "flow" || metric.kind === "stock";
  // An interim dividend is of the whole year, but known by its half.
  if (!happens || scenario !== "actual" || metric.id.includes("interim")) return;
  if (published === undefined) return;
  const end = endOf(period);
  // A document may say no more than its month or year.
  if (end.slice(0, published.length) <= published) return;
  throw new DatasetError(
    where,
    `${metric.id} of ${formatPeriod(period)}, which ends on ${end}, cannot stand in a document of ${published}; a target has a "scenario"`,
  );
}

/** The tokens of a file, each with its place among all files. */
function tokensInFile({ statement, path }: { statement: Statement; path: string }): Token[] {
  return tokensOf(statement).map((token) => ({ ...token, path: `${path} ${token.path}` }));
}

function rankAll(tokens: readonly Token[], documents: Documents) {
  const groups = [...groupBy(tokens, factKey)];
  return new Map(groups.map(([key, figures]) => [key, rankTokens(figures, documents)] as const));
}
