import { quotable, visibleText } from "../../domain/names/spelling";

/** What a cell passes to a function, told apart. */
export type CellArgument =
  | { readonly kind: "empty" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "truth"; readonly truth: boolean }
  /** Nothing a single argument can be; described in words that fit into a sentence. */
  | { readonly kind: "other"; readonly described: string };

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
      return { kind: "other", described: `a ${typeof argument}` };
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
  if (Array.isArray(argument)) return { kind: "other", described: "a range of several cells" };
  if (argument instanceof Error || isErrorValue(argument)) {
    return { kind: "other", described: "an error" };
  }
  if (depth < DEEPEST_WRAPPING && "basicValue" in argument) {
    return readArgument(argument.basicValue, depth + 1);
  }
  return { kind: "other", described: "a value without text" };
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
      return argument.described;
  }
}
