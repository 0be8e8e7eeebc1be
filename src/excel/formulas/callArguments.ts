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
  | string
  | number
  | boolean
  | readonly (readonly unknown[])[]
  | null
  | undefined;

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
  /** How many calls of ours it is an argument of. */
  readonly depth: number;
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
  const { calls, outside } = readCalls(formula);
  const around = outside.filter((text) => text.trim() !== "");
  const isWrapped = around.some((text, at) => WORD.test(text) && around[at + 1] === "(");
  return { calls, isWrapped, references: referencesIn(outside.join("")) };
}

/** The ranges that a call's arguments name, calculations among them included. */
export function argumentReferences({ arguments: texts }: WrittenCall): readonly RangeReference[] {
  return texts.flatMap(referencesIn);
}

/** A parenthesis that is open: of a call of ours, or of anything else. */
interface Open {
  /** Absent where it is not a call's. */
  readonly call?: OpenCall;
  /** Braces open in it: a comma between them parts no arguments. */
  braces: number;
}

interface OpenCall {
  readonly id: string;
  /** Its place among the calls as they begin. */
  readonly place: number;
  readonly start: number;
  /** Where its arguments begin. */
  readonly arguments: number[];
  readonly depth: number;
  /** How much stands outside of calls before it. */
  readonly outside: number;
}

/** A formula that is walked through token by token, once. */
class CallReader {
  readonly calls: WrittenCall[] = [];
  readonly outside: string[] = [];
  private readonly open: Open[] = [];
  private readonly around: OpenCall[] = [];
  private begun = 0;
  private at = 0;

  constructor(private readonly formula: string) {}

  /** Takes the next token; `next` is the one after it. */
  take({ kind, text }: FormulaToken, next: FormulaToken | undefined): void {
    const name = kind === "word" && next?.text === "(" ? OUR_NAME.exec(text)?.[1] : undefined;
    if (name !== undefined) this.begin(name, this.at + text.length + 1);
    else if (this.around.length === 0) this.outside.push(text);
    this.at += text.length;
    this.nest(text);
  }

  /** What never closes is no formula, and nothing in it is a call. */
  end(): void {
    const [never] = this.around;
    if (!never) return;
    this.calls.splice(never.place);
    this.outside.splice(never.outside);
  }

  private begin(id: string, first: number): void {
    const call: OpenCall = {
      ...{ id: id.toUpperCase(), place: this.begun, start: this.at, arguments: [first] },
      ...{ depth: this.around.length, outside: this.outside.length },
    };
    this.begun += 1;
    this.around.push(call);
    // Its parenthesis comes next.
    this.open.push({ call, braces: 0 });
  }

  private nest(text: string): void {
    const top = this.open.at(-1);
    if (text === ")") this.close();
    else if (text === "(" && top?.call?.arguments[0] !== this.at) this.open.push({ braces: 0 });
    else if (top) nestIn(top, text, this.at);
  }

  private close(): void {
    const call = this.open.pop()?.call;
    if (!call) return;
    const { id, place, start, depth, arguments: starts } = call;
    const texts = starts.map((first, index) => {
      const end = starts[index + 1] ?? this.at;
      return this.formula.slice(first, end - 1).trim();
    });
    const isBare = texts.length === 1 && texts[0] === "";
    const formula = `=${this.formula.slice(start, this.at)}`;
    this.calls[place] = { id, formula, depth, arguments: isBare ? [] : texts };
    this.around.pop();
    if (depth === 0) this.outside.push('""');
  }
}

function nestIn(top: Open, text: string, at: number): void {
  if (text === "{") top.braces += 1;
  if (text === "}") top.braces -= 1;
  if (text === "," && top.braces === 0) top.call?.arguments.push(at);
}

function readCalls(formula: string): CallReader {
  const reader = new CallReader(formula);
  const tokens = tokensOf(formula);
  for (const [index, token] of tokens.entries()) reader.take(token, tokens[index + 1]);
  reader.end();
  return reader;
}

/** A call with its arguments read: literals as they are, cells as they show. */
export function readCall(
  { id, formula, arguments: texts }: WrittenCall,
  { sheet }: CellPlace,
  cells: CellLookup,
): Call {
  return { id, formula, arguments: texts.map((text) => readArgument(text, sheet, cells)) };
}

/** Letters: two corners, and the name of a sheet with every apostrophe twice. */
const LONGEST_REFERENCE = 100;

function onlyReference(argument: string): RangeReference | undefined {
  const [first, ...others] = argument.length > LONGEST_REFERENCE ? [] : referencesIn(argument);
  return others.length === 0 ? first : undefined;
}

function readArgument(argument: string, sheet: string, cells: CellLookup): CallArgument {
  if (argument === "") return null;
  if (argument.startsWith("{")) return readArray(argument);
  const literal = readLiteral(argument);
  if (literal !== undefined) return literal;
  const reference = onlyReference(argument);
  const area = reference && findArea(reference.address);
  if (!area) return undefined;
  const values = cells.valuesIn(reference.sheet ?? sheet, area);
  return reference.address.includes(":") ? values : readValue(values[0]?.[0]);
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
  if (/^"[^"]*(?:""[^"]*)*"$/.test(text)) {
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
