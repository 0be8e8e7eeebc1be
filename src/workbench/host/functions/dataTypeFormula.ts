/** The functions that stand for `A1.Source` and `A3#` inside Univer's engine. */
export const FIELD_FUNCTION = "WORKBENCH.FIELD";
export const SPILL_FUNCTION = "WORKBENCH.SPILL";

const CELL = String.raw`(?<![\w.!'$])((?:'[^']+'!|[\p{L}_][\p{L}\p{N}_.]*!)?\$?[A-Z]{1,3}\$?[1-9]\d*)`;
const FIELD = new RegExp(
  String.raw`${CELL}\.(?:\[([^\]"]+)\]|([\p{L}_][\p{L}\p{N}_]*))(?![\w.(!])`,
  "giu",
);
const SPILL = new RegExp(`${CELL}#`, "giu");
const TEXTS = /("(?:[^"]|"")*")/;

function translatePart(part: string): string {
  return part
    .replace(
      FIELD,
      (_whole, cell: string, bracketed: string | undefined, plain: string | undefined) =>
        `${FIELD_FUNCTION}(${cell},"${bracketed ?? plain ?? ""}")`,
    )
    .replace(SPILL, (_whole, cell: string) => `${SPILL_FUNCTION}(${cell})`);
}

/**
 * Writes Excel's `A1.Source`, `A1.[As printed]` and `A3#`, which Univer does not understand, as
 * functions that it can be taught. Quoted texts stay as they are.
 */
export function translateFormula(formula: string): string {
  if (!/[.#]/.test(formula)) return formula;
  const parts = formula.split(TEXTS);
  return parts.map((part, index) => (index % 2 === 1 ? part : translatePart(part))).join("");
}
