import type { FunctionCatalogue } from "../../addin/functionCatalogue";

/** A function that a formula calls but nobody offers, and the one that was probably meant. */
export interface MisspeltFunction {
  /** As the formula writes it. */
  readonly called: string;
  /** With its namespace; absent where none is near. */
  readonly meant?: string;
}

const TEXT_OR_SHEET = /"(?:[^"]|"")*"|'(?:[^']|'')*'/gu;
const CALL = /(?<![\p{L}\p{N}_.!])[\p{L}_][\p{L}\p{N}_.]*(?=\s*\()/gu;

/** A name may be this many letters off, for every so many letters that it has. */
const LETTERS_PER_SLIP = 3;

/**
 * The first call in a formula that names none of the add-in's functions although it begins with
 * their namespace, or names one of them without it.
 */
export function findMisspeltFunction(
  formula: string,
  { functions }: FunctionCatalogue,
  namespace: string,
): MisspeltFunction | undefined {
  const prefix = `${namespace}.`.toUpperCase();
  const names = functions.map(({ name }) => name.toUpperCase());
  for (const [called] of formula.replace(TEXT_OR_SHEET, "").matchAll(CALL)) {
    const written = called.toUpperCase();
    const isOurs = written.startsWith(prefix);
    const name = isOurs ? written.slice(prefix.length) : written;
    if (isOurs === names.includes(name)) continue;
    const meant = isOurs ? findNearest(name, names) : name;
    return { called, ...(meant === undefined ? {} : { meant: prefix + meant }) };
  }
  return undefined;
}

function findNearest(name: string, names: readonly string[]): string | undefined {
  const [nearest] = names
    .map((other) => ({ other, slips: countSlips(name, other) }))
    .filter(({ other, slips }) => slips <= Math.ceil(other.length / LETTERS_PER_SLIP))
    .sort((one, two) => one.slips - two.slips);
  return nearest?.other;
}

/** Letters to add, drop, change or swap with their neighbour until one word is the other. */
function countSlips(one: string, other: string): number {
  const rows = [Array.from({ length: other.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= one.length; row += 1) {
    const above = rows[row - 1] ?? [];
    const line = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const changed = one[row - 1] === other[column - 1] ? 0 : 1;
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      line.push(
        Math.min(
          at(above, column) + 1,
          at(line, column - 1) + 1,
          at(above, column - 1) + changed,
          swapped ? at(rows[row - 2], column - 2) + 1 : Infinity,
        ),
      );
    }
    rows.push(line);
  }
  return at(rows[one.length], other.length);
}

function at(row: readonly number[] | undefined, column: number): number {
  return row?.[column] ?? Infinity;
}
