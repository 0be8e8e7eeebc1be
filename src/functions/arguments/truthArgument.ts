import type { Problem } from "../../domain/problem";
import { fail, ok, type Result } from "../../domain/result";
import { quoteArgument, readArgument, unreadable } from "./cellArgument";

const EXAMPLES = ["TRUE", "FALSE"];

/** Reads TRUE or FALSE, whatever the cell passes; 1 and 0 are the same, as everywhere in Excel. */
export function parseTruth(
  argument: unknown,
  { name, otherwise }: { readonly name: string; readonly otherwise: boolean },
): Result<boolean, Problem> {
  const passed = readArgument(argument);
  if (passed.kind === "empty") return ok(otherwise);
  if (passed.kind === "truth") return ok(passed.truth);
  if (passed.kind === "number") return ok(passed.number !== 0);
  const given = quoteArgument(passed);
  const text = given.normalize("NFKC").toLowerCase().trim();
  if (passed.kind === "text" && WORDS.has(text)) return ok(WORDS.get(text) ?? otherwise);
  return fail(unreadable(passed, name, EXAMPLES));
}

const WORDS: ReadonlyMap<string, boolean> = new Map([
  ...["true", "yes", "on", "t", "y", "1", "はい", "あり"].map((word) => [word, true] as const),
  ...["false", "no", "off", "f", "n", "0", "いいえ", "なし"].map((word) => [word, false] as const),
]);
