import { findArea } from "../../plans/sheets/address";
import { referencesIn } from "../../plans/sheets/references";
import type { CellLookup, CellPlace } from "./cellLookup";

/**
 * An argument of a formula as it is now: a value, what a range or an array shows row by row, or
 * undefined for a calculation of its own.
 */
export type CallArgument = string | number | boolean | readonly (readonly unknown[])[] | undefined;

/** A call of one of our functions in a formula. */
export interface Call {
  /** The call by itself, such as "=IIJ.REVENUE(B$1)". */
  readonly formula: string;
  readonly arguments: readonly CallArgument[];
}

/** A call of ours with its arguments, or a quoted text, which calls nothing. */
const CALL = /IIJ[._][A-Z.]+\(((?:"(?:[^"]|"")*"|[^()"])*)\)|"(?:[^"]|"")*"/gi;

/** The calls of ours in a formula standing in a cell, their arguments read: literals as they are, cells as they show. */
export function readCalls(
  { sheet }: CellPlace,
  formula: string,
  cells: CellLookup,
): readonly Call[] {
  return [...formula.matchAll(CALL)].flatMap(([call, given]): Call[] => {
    if (given === undefined) return [];
    const texts = given.trim() === "" ? [] : splitArguments(given);
    return [
      {
        formula: `=${call}`,
        arguments: texts.map((text) => readArgument(text, sheet, cells)),
      },
    ];
  });
}

/** A formula without the calls of ours in it. */
export function withoutCalls(formula: string): string {
  return formula.replace(CALL, '""');
}

/** Commas inside quotes and braces part nothing. */
function splitArguments(call: string): readonly string[] {
  const parts = /(?:"(?:[^"]|"")*"|\{[^}]*\}|[^,"{])+|(?<=,)(?=,|$)/g;
  return (call.match(parts) ?? []).map((text) => text.trim());
}

function readArgument(argument: string, sheet: string, cells: CellLookup): CallArgument {
  if (argument.startsWith("{")) return readArray(argument);
  const literal = readLiteral(argument);
  if (literal !== undefined) return literal;
  const [reference, ...others] = referencesIn(argument);
  const area = reference && others.length === 0 ? findArea(reference.address) : undefined;
  if (!area) return undefined;
  const values = cells.valuesIn(reference?.sheet ?? sheet, area);
  return reference?.address.includes(":") ? values : readValue(values[0]?.[0]);
}

/** {"a","b";"c","d"}: commas part columns, semicolons rows. */
function readArray(argument: string): CallArgument {
  const rows = argument.slice(1, -1).match(/(?:"(?:[^"]|"")*"|[^;"])+/g) ?? [];
  return rows.map((row) => splitArguments(row).map(readLiteral));
}

function readLiteral(text: string): string | number | boolean | undefined {
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text)?.[1];
  if (quoted !== undefined) return quoted.replaceAll('""', '"');
  if (/^(true|false)$/i.test(text)) return text.toUpperCase() === "TRUE";
  return text !== "" && !Number.isNaN(Number(text)) ? Number(text) : undefined;
}

function readValue(value: unknown): CallArgument {
  const isPlain =
    typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  return isPlain && value !== "" ? value : undefined;
}
