/** A part of a formula that is one thing; all parts together are the formula, letter by letter. */
export interface FormulaToken {
  /**
   * A text in quotes; a sheet's name with its exclamation mark, quoted or not; a name in square
   * brackets, such as a file's; a run of letters, digits, dots and dollar signs, such as a cell, a
   * number or a function; or a single other character.
   */
  readonly kind: "text" | "sheet" | "bracket" | "word" | "other";
  readonly text: string;
}

/**
 * Each alternative takes all that it has looked at, so reading is linear in the formula's length: a
 * text or a name that is not closed goes on to the end.
 */
const TOKEN =
  /("[^"]*(?:""[^"]*)*"?)|('[^']*(?:''[^']*)*'!|[\p{L}\p{N}_.$\\?]+!)|('[^']*(?:''[^']*)*'?)|(\[[^[\]]*\]?)|([\p{L}\p{N}_.$\\?]+)|[^]/gu;

/** The parts of a formula in the order they stand. */
export function tokensOf(formula: string): readonly FormulaToken[] {
  return Array.from(formula.matchAll(TOKEN), ([text, quoted, sheet, , bracket, word]) => ({
    kind: kindOf({ quoted, sheet, bracket, word }),
    text,
  }));
}

type Found = Readonly<Record<"quoted" | "sheet" | "bracket" | "word", string | undefined>>;

function kindOf({ quoted, sheet, bracket, word }: Found): FormulaToken["kind"] {
  if (quoted !== undefined) return "text";
  if (sheet !== undefined) return "sheet";
  if (bracket !== undefined) return "bracket";
  return word === undefined ? "other" : "word";
}
