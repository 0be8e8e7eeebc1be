import { FUNCTION_NAME } from "../../domain/functionName";

/** A formula that calls one function of the catalogue with constants. */
export interface ExampleFormula {
  readonly id: string;
  /** The arguments as Excel would pass them; null for an omitted one. */
  readonly args: readonly unknown[];
}

/** An example that is more than a call with constants, or no formula at all. */
export class UnreadableExample extends Error {
  override readonly name = "UnreadableExample";
}

const CALL = new RegExp(String.raw`^=IIJ\.(${FUNCTION_NAME})\((.*)\)$`, "s");

/** A text, an array of constants, or anything up to the next comma. */
const ARGUMENT = /\s*("(?:[^"]|"")*"|\{[^}]*\}|[^,]*)\s*(?:,|$)/y;

/** Reads a formula such as =IIJ.GRID({"revenue";"cost"}, "4Q11", , TRUE). */
export function parseExample(formula: string): ExampleFormula {
  const [, id, inside] = CALL.exec(formula) ?? [];
  if (id === undefined || inside === undefined) throw new UnreadableExample(formula);
  return { id, args: inside === "" ? [] : splitArguments(inside).map(parseConstant) };
}

function splitArguments(inside: string): readonly string[] {
  const parts: string[] = [];
  ARGUMENT.lastIndex = 0;
  while (ARGUMENT.lastIndex < inside.length) {
    const part = ARGUMENT.exec(inside)?.[1];
    if (part === undefined) throw new UnreadableExample(inside);
    parts.push(part.trim());
  }
  return parts;
}

function parseConstant(text: string): unknown {
  if (text === "") return null;
  if (text.startsWith('"')) return text.slice(1, -1).replaceAll('""', '"');
  if (text.startsWith("{")) return parseArray(text.slice(1, -1));
  if (text === "TRUE" || text === "FALSE") return text === "TRUE";
  const number = Number(text);
  if (Number.isNaN(number)) throw new UnreadableExample(text);
  return number;
}

function parseArray(inside: string): readonly (readonly unknown[])[] {
  return inside.split(";").map((row) => row.split(",").map((cell) => parseConstant(cell.trim())));
}
