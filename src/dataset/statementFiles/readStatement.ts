import { BASE_UNITS, SCENARIOS, type BaseUnit } from "../../domain/fact";
import type { LocalText } from "../../domain/metric";
import { STANDARDS, type Standard } from "../../domain/standard";
import { findPeriod } from "../../domain/periods/period";
import { isComparison, type Comparison } from "../comparison";
import { QUALIFIERS } from "../printed/printed";
import type { Statement, StatementColumn, StatementRow, StatementText } from "../printed/statement";
import { DatasetError } from "./datasetError";
import {
  readChoice,
  readEntries,
  readInteger,
  readList,
  readObject,
  readOptional,
  readText,
  type JsonPlace,
} from "./jsonReader";

const STATEMENT_KEYS = ["id", "title", "document", "section", "url"];
const TABLE_KEYS = ["unit", "scale", "standard", "columns", "rows", "text"];
const OVERRIDE_KEYS = ["unit", "scale", "scenario", "standard"];
const LINE_KEYS = ["metric", "label", "sign", "qualifier", "factor", "note", "section", "url"];
const ROW_KEYS = ["printed", "notes", "converted", "restated"];

/** Reads a statement file as it lies on disk; figures stay printed tokens. */
export function readStatement(place: JsonPlace): Statement {
  const at = readObject(place, [...STATEMENT_KEYS, ...TABLE_KEYS]);
  const columns = readList(at("columns"), readColumn);
  const rows = readList(at("rows"), (row) => readRow(row, columns));
  const text = readList(at("text"), readTextItem);
  return {
    id: readText(at("id")),
    title: readLocalText(at("title")),
    document: readText(at("document")),
    section: readText(at("section")),
    ...defined({ url: readOptional(at("url"), readText) }),
    unit: readUnit(at("unit")),
    scale: readInteger(at("scale")),
    ...defined({ standard: readOptional(at("standard"), readStandard) }),
    columns,
    // Converted lines come last, so that the others are numbered as in the file.
    rows: [...rows.map(({ line }) => line), ...rows.flatMap(({ converted }) => converted)],
    text: [...text.map(({ line }) => line), ...text.flatMap(({ converted }) => converted)],
  };
}

/** Reads a text in every language of the product. */
export function readLocalText(place: JsonPlace): LocalText {
  const at = readObject(place, ["en", "ja"]);
  return { en: readText(at("en")), ja: readText(at("ja")) };
}

/** Reads the unit a value is stored in. */
export function readUnit(place: JsonPlace): BaseUnit {
  return readChoice(place, BASE_UNITS);
}

function readColumn(place: JsonPlace): StatementColumn {
  if (typeof place.json === "string") return { period: readPeriodId(place) };
  const at = readObject(place, [...OVERRIDE_KEYS, "period", "label", "comparison"]);
  return {
    period: readPeriodId(at("period")),
    ...defined({
      label: readOptional(at("label"), readText),
      comparison: readOptional(at("comparison"), readComparison),
    }),
    ...readOverrides(at),
  };
}

/** A line, and the lines that the same tokens make in other metrics, such as before a share split. */
interface ReadLine<T> {
  readonly line: T;
  readonly converted: readonly T[];
}

function readRow(place: JsonPlace, columns: readonly StatementColumn[]): ReadLine<StatementRow> {
  const at = readObject(place, [...OVERRIDE_KEYS, ...LINE_KEYS, ...ROW_KEYS]);
  const line = readLine(at);
  const printed = readList(at("printed"), (token) =>
    token.json === null ? null : readText(token),
  );
  if (printed.length !== columns.length) {
    const counts = `${printed.length} figures for ${columns.length} columns`;
    throw new DatasetError(at("printed").path, `row "${line.label}" has ${counts}`);
  }
  const notes = readOptional(at("notes"), (notesPlace) => readNotes(notesPlace, columns));
  return withConverted({ ...line, printed, ...defined({ notes }) }, at("converted"));
}

function withConverted<T extends StatementRow | StatementText>(
  line: T,
  place: JsonPlace,
): ReadLine<T> {
  const { json, path } = place;
  const conversions = Array.isArray(json) || json === undefined ? place : { json: [json], path };
  const converted = readList(conversions, readConversion).map((conversion) => ({
    ...line,
    ...conversion,
    ...defined({ note: conversion.note ?? conversionNote(line.note, conversion.factor) }),
  }));
  return { line, converted };
}

/** What a figure that is counted in other shares than the printed one says of itself. */
function conversionNote(own: string | undefined, factor: string | undefined): string | undefined {
  if (factor === undefined || factor === "1") return own;
  const converted = `Converted to the shares of today: times ${factor}.`;
  return own === undefined ? converted : `${own} ${converted}`;
}

function readConversion(place: JsonPlace): Pick<StatementRow, "metric" | "factor" | "note"> {
  const at = readObject(place, ["metric", "factor", "note"]);
  return {
    metric: readText(at("metric")),
    factor: readFactor(at("factor")),
    ...defined({ note: readOptional(at("note"), readText) }),
  };
}

function readNotes(place: JsonPlace, columns: readonly StatementColumn[]): Record<string, string> {
  const notes = readEntries(place).map(([period, note]) => {
    if (columns.some((column) => column.period === period))
      return [period, readText(note)] as const;
    throw new DatasetError(note.path, `no column is of the period ${period}`);
  });
  return Object.fromEntries(notes);
}

function readTextItem(place: JsonPlace): ReadLine<StatementText> {
  const keys = [...OVERRIDE_KEYS, ...LINE_KEYS, "period", "column", "printed", "converted"];
  const at = readObject(place, [...keys, "restated"]);
  const item = {
    ...readLine(at),
    period: readPeriodId(at("period")),
    ...defined({ column: readOptional(at("column"), readText) }),
    printed: readText(at("printed")),
  };
  return withConverted(item, at("converted"));
}

function readLine(at: (key: string) => JsonPlace) {
  return {
    metric: readText(at("metric")),
    label: readText(at("label")),
    ...readOverrides(at),
    ...defined({
      sign: readOptional(at("sign"), (sign) => readChoice<1 | -1>(sign, [1, -1])),
      qualifier: readOptional(at("qualifier"), (word) => readChoice(word, QUALIFIERS)),
      factor: readOptional(at("factor"), readFactor),
      note: readOptional(at("note"), readText),
      section: readOptional(at("section"), readText),
      url: readOptional(at("url"), readText),
      restated: readOptional(at("restated"), (place) => readChoice<"yes">(place, ["yes"])),
    }),
  };
}

function readOverrides(at: (key: string) => JsonPlace) {
  return defined({
    unit: readOptional(at("unit"), readUnit),
    scale: readOptional(at("scale"), readInteger),
    scenario: readOptional(at("scenario"), (scenario) => readChoice(scenario, SCENARIOS)),
    standard: readOptional(at("standard"), readStandard),
  });
}

function readStandard(place: JsonPlace): Standard {
  return readChoice(place, STANDARDS);
}

function readPeriodId(place: JsonPlace): string {
  const id = readText(place);
  if (findPeriod(id)) return id;
  throw new DatasetError(
    place.path,
    `"${id}" is not a period such as 4Q11, FY11, 1H11, 9M11, 2012-03 or 2012-03-31`,
  );
}

function readComparison(place: JsonPlace): Comparison {
  const text = readText(place);
  if (isComparison(text)) return text;
  throw new DatasetError(place.path, `"${text}" is not a comparison such as yoy or pct-of-revenue`);
}

function readFactor(place: JsonPlace): string {
  const text = readText(place);
  if (/^[1-9]\d*$|^1\/[248]0*$/.test(text)) return text;
  throw new DatasetError(
    place.path,
    `"${text}" is not a whole number such as 200, or a part such as 1/4`,
  );
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The fields that are there: an absent field is left out, not present as undefined. */
export function defined<T extends object>(fields: T): Defined<T> {
  const present = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(present) as Defined<T>;
}
