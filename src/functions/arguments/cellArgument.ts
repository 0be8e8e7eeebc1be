import type { Problem, Unreadable } from "../../domain/problem";
import { quotable, visibleText } from "../../domain/names/spelling";

/** What a cell passes to a function, told apart. */
export type CellArgument =
  | { readonly kind: "empty" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "truth"; readonly truth: boolean }
  /** Nothing a single argument can be. */
  | { readonly kind: "other"; readonly found: Unreadable };

const EMPTY: CellArgument = { kind: "empty" };

/** How many times a value may be wrapped: a range of one cell that holds a figure with a card. */
const DEEPEST_WRAPPING = 3;

/**
 * Tells apart what Excel passes for one argument. An omitted argument arrives as null, a range as
 * rows of cells, a figure with a card as an object with its basicValue.
 */
export function readArgument(argument: unknown, depth = 0): CellArgument {
  switch (typeof argument) {
    case "string":
      return readText(argument);
    case "number":
      return { kind: "number", number: argument };
    case "boolean":
      return { kind: "truth", truth: argument };
    case "undefined":
      return EMPTY;
    case "object":
      return argument === null ? EMPTY : readObject(argument, depth);
    default:
      return other("type", typeof argument);
  }
}

/** Quotation marks around a text came along with it. */
const QUOTED = /^["“”„〝「『'‘](.*)["“”〟」』'’]$/;

/** No name, period or unit has as many letters, so that what a cell can hold costs little to refuse. */
const LONGEST_TEXT = 120;
/** Of longer texts not even what can be seen is looked for. */
const LONGEST_LOOKED_AT = 2_000;

function readText(text: string): CellArgument {
  const visible = text.length > LONGEST_LOOKED_AT ? text.trim() : visibleText(text);
  if (visible.length > LONGEST_TEXT) {
    return other("text", quotable(visible));
  }
  const quoted = QUOTED.exec(visible)?.[1];
  return (quoted ?? visible).trim() === "" ? EMPTY : { kind: "text", text: quoted ?? visible };
}

function readObject(argument: object, depth: number): CellArgument {
  if (depth < DEEPEST_WRAPPING && Array.isArray(argument) && argument.length === 1) {
    return readArgument(argument[0], depth + 1);
  }
  if (Array.isArray(argument)) return { kind: "other", found: { is: "range" } };
  const error = errorIn(argument);
  if (error !== undefined) return other("error", error);
  if (depth < DEEPEST_WRAPPING && "basicValue" in argument) {
    return readArgument(argument.basicValue, depth + 1);
  }
  return { kind: "other", found: { is: "object" } };
}

function other(is: "text" | "error" | "type", said: string): CellArgument {
  return { kind: "other", found: { is, said } };
}

/**
 * The error that a cell shows, such as "#DIV/0!"; undefined for anything else. Excel passes errors as
 * objects of a class of its own, and those of cells with data types as values of the type Error.
 */
export function errorIn(argument: unknown): string | undefined {
  if (typeof argument !== "object" || argument === null) return undefined;
  const named = [read(argument, "code"), read(argument, "basicValue")].find(isErrorName);
  if (named !== undefined) return named;
  const isError = argument instanceof Error || read(argument, "type") === "Error";
  return isError ? "#VALUE!" : undefined;
}

function read(object: object, key: string): unknown {
  return key in object ? (object as Readonly<Record<string, unknown>>)[key] : undefined;
}

function isErrorName(value: unknown): value is string {
  return typeof value === "string" && /^#[A-Z/0]+[?!]?[A-Z0]?!?$/.test(value);
}

/** What was passed, as a sentence can repeat it: short and on one line. */
export function quoteArgument(argument: CellArgument): string {
  switch (argument.kind) {
    case "empty":
    case "other":
      return "";
    case "text":
      return quotable(argument.text);
    case "number":
      return String(argument.number);
    case "truth":
      return argument.truth ? "TRUE" : "FALSE";
  }
}

/** That what was passed cannot be read as the argument of a name, with what could be. */
export function unreadable(
  passed: CellArgument,
  argument: string,
  examples: readonly string[],
): Problem<"argument-unreadable"> {
  const given = quoteArgument(passed);
  const found = passed.kind === "other" ? passed.found : ({ is: "given" } as const);
  return { code: "argument-unreadable", argument, given, found, examples };
}
