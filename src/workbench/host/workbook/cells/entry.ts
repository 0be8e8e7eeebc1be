import type { CellValue } from "../../functions/functionAnswer";
import { HostError } from "../../base/hostError";
import type { Univer } from "../../base/univer";

/** The most letters that a cell of Excel holds. */
export const LONGEST_TEXT = 32_767;

/** What a user's typing puts into a cell. */
export type Entry =
  | { readonly kind: "formula"; readonly formula: string }
  | {
      readonly kind: "value";
      readonly value: CellValue;
      readonly numberFormat?: string;
      /** The value with a number format or properties of its own, as `valuesAsJson` writes it. */
      readonly dataType?: Readonly<Record<string, unknown>>;
    };

const ERRORS = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|CYCLE!|FIELD!)$/;

/** True for the name of a cell error. */
export function isErrorName(value: unknown): value is string {
  return typeof value === "string" && ERRORS.test(value);
}

function parseText(text: string, numfmt: Univer["numfmt"]): Entry {
  if (text.startsWith("'")) return { kind: "value", value: text.slice(1) };
  const upper = text.trim().toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { kind: "value", value: upper === "TRUE" };
  const parsed = numfmt.parseValue(text);
  if (parsed === null && /^[+-]\S/.test(text)) return { kind: "formula", formula: `=${text}` };
  if (parsed === null || typeof parsed.v !== "number") return { kind: "value", value: text };
  return { kind: "value", value: parsed.v, ...(parsed.z ? { numberFormat: parsed.z } : {}) };
}

/**
 * Reads content as if it were typed into a cell: `=…` is a formula, `5%` is 0.05 shown as a
 * percentage, `2012-03-31` and `9/10` are dates, `(709)` is -709, what else begins with a plus or a
 * minus is a formula, a leading apostrophe keeps the rest as text. What is longer than a cell holds is
 * refused.
 */
export function parseEntry(
  content: CellValue,
  { numfmt, isTextCell }: { numfmt: Univer["numfmt"]; isTextCell: boolean },
): Entry {
  if (typeof content !== "string") return { kind: "value", value: content };
  if (content.length > LONGEST_TEXT)
    throw new HostError("InvalidArgument", `a cell holds at most ${LONGEST_TEXT} letters`);
  if (content === "") return { kind: "value", value: null };
  if (content.startsWith("=") && content.length > 1) return { kind: "formula", formula: content };
  return isTextCell ? { kind: "value", value: content } : parseText(content, numfmt);
}
