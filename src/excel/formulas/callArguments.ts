import { FUNCTION_NAME } from "../../domain/functionName";
import { findArea } from "../../plans/sheets/address";
import { tokensOf, type FormulaToken } from "../../plans/sheets/formulaTokens";
import { referencesIn, type RangeReference } from "../../plans/sheets/references";
import type { CellLookup } from "./cells/cellLookup";
import type { CellPlace } from "./cells/places";

/**
 * An argument of a formula as it is now: a value, what a range or an array shows row by row, null
 * where it is left out or its cell is empty, or undefined for a calculation of its own.
 */
export type CallArgument =
  string | number | boolean | readonly (readonly unknown[])[] | null | undefined;

/** A call of one of our functions in a formula. */
export interface Call extends Pick<WrittenCall, "id"> {
  /** The call by itself, such as "=IIJ.REVENUE(B$1)". */
  readonly formula: string;
  readonly arguments: readonly CallArgument[];
}

/** A call of one of our functions as it is written. */
export interface WrittenCall {
  /** The function's name in capitals, such as "REVENUE". */
  readonly id: string;
  readonly formula: string;
  /** One text for each argument, blank where it is left out. */
  readonly arguments: readonly string[];
}

/** What a formula is made of: calls of ours, and what it refers to outside them. */
export interface ReadFormula {
  readonly calls: readonly WrittenCall[];
  /** Whether functions that are not ours stand around the calls: they may move what a call fills. */
  readonly isWrapped: boolean;
  readonly references: readonly RangeReference[];
}

/** A name of one of our functions, also as Excel writes it before the add-in is loaded. */
const OUR_NAME = new RegExp(String.raw`(?:^|\.)(?:_xldudf_IIJ_|IIJ\.)(${FUNCTION_NAME})$`, "i");

const WORD = /^[\p{L}\p{N}_.$\\?]+$/u;

/** Takes a formula apart, in time that grows with its length alone. */
export function readFormula(formula: string): ReadFormula {
  const tokens = tokensOf(formula);
  const calls: WrittenCall[] = [];
  const outside: string[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const end = callEnd(tokens, at);
    // What never closes is no formula, and nothing in it is a call.
    if (end === "never") break;
    if (end === undefined) outside.push(tokens[at]?.text ?? "");
    else {
      calls.push(...callsOf(tokens.slice(at, end + 1)));
      outside.push('""');
      at = end;
    }
  }
  const around = outside.filter((text) => text.trim() !== "");
  const isWrapped = around.some((text, at) => WORD.test(text) && around[at + 1] === "(");
  return { calls, isWrapped, references: referencesIn(outside.join("")) };
}

/** The ranges that a call's arguments name, calculations among them included. */
export function argumentReferences({ arguments: texts }: WrittenCall): readonly RangeReference[] {
  return texts.flatMap(referencesIn);
}

/** Where the call that begins at a token closes; undefined where none begins. */
function callEnd(tokens: readonly FormulaToken[], at: number): number | "never" | undefined {
  const [name, open] = [tokens[at], tokens[at + 1]];
  if (name?.kind !== "word" || open?.text !== "(" || !OUR_NAME.test(name.text)) return undefined;
  let depth = 0;
  for (let end = at + 1; end < tokens.length; end += 1) {
    const text = tokens[end]?.text;
    if (text === "(") depth += 1;
    if (text === ")" && --depth === 0) return end;
  }
  return "never";
}

/** A call, from its name to its closing parenthesis, and those among its arguments. */
function callsOf(tokens: readonly FormulaToken[]): readonly WrittenCall[] {
  const [, name = ""] = OUR_NAME.exec(tokens[0]?.text ?? "") ?? [];
  const texts = argumentsIn(tokens.slice(2, -1));
  const formula = `=${tokens.map(({ text }) => text).join("")}`;
  const call = { id: name.toUpperCase(), formula, arguments: texts };
  const nested = texts.filter((text) => /IIJ[._]/i.test(text));
  return [call, ...nested.flatMap((text) => readFormula(text).calls)];
}

/** The texts between the commas of a call; none where nothing stands between its parentheses. */
function argumentsIn(tokens: readonly FormulaToken[]): readonly string[] {
  const given: string[] = [""];
  let depth = 0;
  for (const { text } of tokens) {
    if (text === "(" || text === "{") depth += 1;
    if (text === ")" || text === "}") depth -= 1;
    if (text === "," && depth === 0) given.push("");
    else given.push((given.pop() ?? "") + text);
  }
  const texts = given.map((text) => text.trim());
  return texts.length === 1 && texts[0] === "" ? [] : texts;
}

/** A call with its arguments read: literals as they are, cells as they show. */
export function readCall(
  { id, formula, arguments: texts }: WrittenCall,
  { sheet }: CellPlace,
  cells: CellLookup,
): Call {
  return { id, formula, arguments: texts.map((text) => readArgument(text, sheet, cells)) };
}

function readArgument(argument: string, sheet: string, cells: CellLookup): CallArgument {
  if (argument === "") return null;
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
  const rows: string[][] = [[""]];
  for (const { text } of tokensOf(argument).slice(1, -1)) {
    const row = rows.at(-1) ?? [];
    if (text === ";") rows.push([""]);
    else if (text === ",") row.push("");
    else row.push((row.pop() ?? "") + text);
  }
  return rows.map((row) => row.map((text) => readLiteral(text.trim())));
}

function readLiteral(text: string): string | number | boolean | undefined {
  const [first, ...others] = tokensOf(text);
  if (first?.kind === "text" && others.length === 0) {
    return text.slice(1, -1).replaceAll('""', '"');
  }
  if (/^(true|false)$/i.test(text)) return text.toUpperCase() === "TRUE";
  return text !== "" && !Number.isNaN(Number(text)) ? Number(text) : undefined;
}

function readValue(value: unknown): CallArgument {
  const isPlain =
    typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  if (value === "") return null;
  return isPlain ? value : undefined;
}
