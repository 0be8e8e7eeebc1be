import type { LocalText } from "../../domain/metric";
import type { Problem } from "../../domain/problem";
import { quotable, visibleText } from "../../domain/names/spelling";

/** What a cell passes to a function, told apart. */
export type CellArgument =
  | { readonly kind: "empty" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "truth"; readonly truth: boolean }
  /** Nothing a single argument can be; described in words that fit into a sentence. */
  | { readonly kind: "other"; readonly described: LocalText };

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
      return other(`a ${typeof argument}`, "この種類の値");
  }
}

/** Quotation marks around a text came along with it. */
const QUOTED = /^["“”„〝「『'‘](.*)["“”〟」』'’]$/;

function readText(text: string): CellArgument {
  const visible = visibleText(text);
  const quoted = QUOTED.exec(visible)?.[1];
  return (quoted ?? visible).trim() === "" ? EMPTY : { kind: "text", text: quoted ?? visible };
}

function readObject(argument: object, depth: number): CellArgument {
  if (depth < DEEPEST_WRAPPING && Array.isArray(argument) && argument.length === 1) {
    return readArgument(argument[0], depth + 1);
  }
  if (Array.isArray(argument)) return other("a range of several cells", "複数のセルの範囲");
  if (argument instanceof Error || isErrorValue(argument)) return other("an error", "エラー値");
  if (depth < DEEPEST_WRAPPING && "basicValue" in argument) {
    return readArgument(argument.basicValue, depth + 1);
  }
  return other("a value without text", "文字列のない値");
}

function other(en: string, ja: string): CellArgument {
  return { kind: "other", described: { en, ja } };
}

function isErrorValue(argument: object): boolean {
  return "type" in argument && argument.type === "Error";
}

/** What was passed, as a sentence can repeat it: short and on one line. */
export function quoteArgument(argument: CellArgument): string {
  switch (argument.kind) {
    case "empty":
      return "";
    case "text":
      return quotable(argument.text);
    case "number":
      return String(argument.number);
    case "truth":
      return argument.truth ? "TRUE" : "FALSE";
    case "other":
      return argument.described.en;
  }
}

/** That what was passed cannot be read as the argument of a name, with what could be. */
export function unreadable(
  passed: CellArgument,
  argument: string,
  examples: readonly string[],
): Problem<"argument-unreadable"> {
  const given = quoteArgument(passed);
  const described = passed.kind === "other" ? passed.described : { en: given, ja: `「${given}」` };
  return { code: "argument-unreadable", argument, given, described, examples };
}
