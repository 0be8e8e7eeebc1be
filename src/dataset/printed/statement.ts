import type { Authority, BaseUnit, Scenario } from "../../domain/fact";
import type { LocalText } from "../../domain/metric";
import type { Standard } from "../../domain/standard";
import type { Comparison } from "../comparison";
import type { Qualifier, Reading } from "./printed";

/** A document that figures were taken from. */
export interface SourceDocument {
  readonly title: string;
  readonly publisher: string;
  /** The day it was published as an ISO date; the month or year where the day is not known; absent where nothing is. */
  readonly published?: string | undefined;
  readonly url?: string;
  readonly authority: Authority;
}

/** What may be said for a whole table, a column, a row or one figure; the narrower wins. */
interface Overrides {
  readonly unit?: BaseUnit;
  readonly scale?: number;
  readonly scenario?: Scenario;
  /** "none" for figures that no accounting standard is about. */
  readonly standard?: Standard | "none";
}

/** A column of a table as printed. */
export interface StatementColumn extends Overrides {
  readonly period: string;
  /** The heading as printed; absent where it is the period's id. */
  readonly label?: string;
  /** Where the column compares: the figures are of the row's metric with this suffix. */
  readonly comparison?: Comparison;
}

interface Line extends Overrides {
  readonly metric: string;
  readonly label: string;
  readonly sign?: 1 | -1;
  readonly qualifier?: Qualifier;
  readonly factor?: string;
  /** The company has printed another figure before: that one answers, this one is told. */
  readonly restated?: "yes";
  readonly note?: string;
  readonly section?: string;
  readonly url?: string;
}

/** A row of a table: one token a column, null where nothing is printed. */
export interface StatementRow extends Line {
  readonly printed: readonly (string | null)[];
  /** Notes for single columns, by the column's period. */
  readonly notes?: Readonly<Record<string, string>>;
}

/** A figure that stands in a sentence. */
export interface StatementText extends Line {
  readonly period: string;
  readonly column?: string;
  readonly printed: string;
}

/** A table, or the sentences of a slide, laid out as the document prints it. */
export interface Statement {
  readonly id: string;
  readonly title: LocalText;
  /** Key of the document. */
  readonly document: string;
  readonly section: string;
  readonly url?: string;
  readonly unit: BaseUnit;
  readonly scale: number;
  /** The accounting standard of the figures that have one. */
  readonly standard?: Standard;
  readonly columns: readonly StatementColumn[];
  readonly rows: readonly StatementRow[];
  readonly text: readonly StatementText[];
}

/** What a statement's figures are read from: everything but its name. */
export type StatementBody = Omit<Statement, "id" | "title">;

/** What a statement says of all its figures. */
export type StatementHead = Omit<StatementBody, "rows" | "text">;

/** One token in its place. */
export interface Token {
  readonly metric: string;
  readonly period: string;
  readonly scenario: Scenario;
  readonly standard?: Standard | undefined;
  readonly printed: string;
  readonly reading: Reading;
  readonly document: string;
  readonly section: string;
  readonly row: string;
  readonly column: string;
  readonly url?: string;
  readonly note?: string;
  readonly restated?: "yes";
  /** Where the token stands in its file, such as rows[2].printed[4]. */
  readonly path: string;
}

/** Every printed token of a statement, row by row, then its sentences. */
export function tokensOf(statement: StatementBody): Token[] {
  return [
    ...statement.rows.flatMap((row, index) => rowTokens(statement, row, `rows[${index}]`)),
    ...statement.text.map((item, index) => textToken(statement, item, `text[${index}].printed`)),
  ];
}

/** The tokens of a row, with the place of the row in its file. */
export function rowTokens(statement: StatementHead, row: StatementRow, rowPath: string): Token[] {
  return statement.columns.flatMap((column, index) => {
    const printed = row.printed[index];
    if (typeof printed !== "string") return [];
    const note = row.notes?.[column.period] ?? row.note;
    return {
      metric: column.comparison ? `${row.metric}.${column.comparison}` : row.metric,
      period: column.period,
      scenario: row.scenario ?? column.scenario ?? "actual",
      ...standardOf(statement, row, column),
      printed,
      reading: readingOf(statement, row, column),
      ...placeOf(statement, row),
      column: column.label ?? column.period,
      ...(note === undefined ? {} : { note }),
      ...(row.restated && { restated: row.restated }),
      path: `${rowPath}.printed[${index}]`,
    };
  });
}

/** The token that stands in a sentence, with its place in its file. */
export function textToken(statement: StatementHead, item: StatementText, path: string): Token {
  return {
    metric: item.metric,
    period: item.period,
    scenario: item.scenario ?? "actual",
    ...standardOf(statement, item),
    printed: item.printed,
    reading: readingOf(statement, item),
    ...placeOf(statement, item),
    column: item.column ?? item.period,
    ...(item.note === undefined ? {} : { note: item.note }),
    ...(item.restated && { restated: item.restated }),
    path,
  };
}

function standardOf(statement: StatementHead, line: Line, column?: StatementColumn) {
  const standard = line.standard ?? column?.standard ?? statement.standard ?? "none";
  return standard === "none" ? {} : { standard };
}

function readingOf(statement: StatementHead, line: Line, column?: StatementColumn): Reading {
  return {
    unit: line.unit ?? column?.unit ?? statement.unit,
    scale: line.scale ?? column?.scale ?? statement.scale,
    sign: line.sign ?? 1,
    ...(line.qualifier && { qualifier: line.qualifier }),
    ...(line.factor && { factor: line.factor }),
  };
}

function placeOf(statement: StatementHead, line: Line) {
  const url = line.url ?? statement.url;
  return {
    document: statement.document,
    section: line.section ?? statement.section,
    row: line.label,
    ...(url && { url }),
  };
}
