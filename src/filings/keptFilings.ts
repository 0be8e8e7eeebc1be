import { DatasetError } from "../dataset/statementFiles/datasetError";
import {
  readChoice,
  readList,
  readObject,
  readOptional,
  readText,
} from "../dataset/statementFiles/jsonReader";
import type { JsonPlace } from "../dataset/statementFiles/jsonReader";
import { readStatement } from "../dataset/statementFiles/readStatement";
import { findMetric } from "../dataset/metrics";
import { parsePrinted } from "../dataset/printed/printed";
import { tokensOf, type Statement } from "../dataset/printed/statement";
import { AUTHORITIES } from "../domain/fact";
import { findPeriod } from "../domain/periods/period";
import type { FiledStatement } from "./filedStatement";

/** The latest form that filings are kept in: a reader of an earlier one refuses it. */
const VERSION = 2;

/** The first form, which every reader knows, says nothing of restated figures. */
function versionOf(filings: readonly FiledStatement[]): number {
  return filings.some(({ usesRestated }) => usesRestated) ? VERSION : 1;
}

/** More than this is no list of filings: a quarter takes some 8 kB. */
const LONGEST = 2_000_000;

/** Filings as a workbook kept them; damaged, or written by a later version, where they cannot be read. */
export type KeptFilings =
  | { readonly kind: "kept"; readonly filings: readonly FiledStatement[] }
  | { readonly kind: "damaged" }
  | { readonly kind: "newer" };

/** Filings as the text that a workbook keeps: the dataset's own form of statements. */
export function formatKept(filings: readonly FiledStatement[]): string {
  const kept = filings.map(({ statement: { columns, rows, ...statement }, ...filed }) => ({
    ...filed,
    statement: columns.length + rows.length > 0 ? { ...statement, columns, rows } : statement,
  }));
  return JSON.stringify({ version: versionOf(filings), filings: kept });
}

/** Reads a text that formatKept wrote. Anyone may have changed it: every part is checked as a data file is. */
export function readKept(text: string): KeptFilings {
  if (text.length > LONGEST) return { kind: "damaged" };
  try {
    const json: unknown = JSON.parse(text);
    if (isLater(json)) return { kind: "newer" };
    const at = readObject({ json, path: "" }, ["version", "filings"]);
    return { kind: "kept", filings: readList(at("filings"), readFiled) };
  } catch (error) {
    if (error instanceof DatasetError || error instanceof SyntaxError) return { kind: "damaged" };
    throw error;
  }
}

function isLater(json: unknown): boolean {
  const version: unknown = Reflect.get(Object(json) as object, "version");
  return typeof version === "number" && version > VERSION;
}

function readFiled(place: JsonPlace): FiledStatement {
  const at = readObject(place, ["document", "statement", "usesRestated"]);
  const usesRestated = readOptional(at("usesRestated"), readFlag);
  const document = readObject(at("document"), ["title", "publisher", "published", "authority"]);
  const statement = readStatement(at("statement"));
  checkTokens(statement, at("statement").path);
  return {
    document: {
      title: readText(document("title")),
      publisher: readText(document("publisher")),
      published: readText(document("published")),
      authority: readChoice(document("authority"), AUTHORITIES),
    },
    statement,
    ...(usesRestated && { usesRestated }),
  };
}

function readFlag({ json, path }: JsonPlace): true {
  if (json !== true) throw new DatasetError(path, "not true");
  return json;
}

function checkTokens(statement: Statement, path: string): void {
  for (const token of tokensOf(statement)) {
    const metric = findMetric(token.metric);
    const read = parsePrinted(token.printed, token.reading);
    const isWhole = metric && read.ok && read.value.unit === metric.unit;
    if (!isWhole || !findPeriod(token.period)) {
      throw new DatasetError(`${path} ${token.path}`, "not a figure of the catalogue");
    }
  }
}
