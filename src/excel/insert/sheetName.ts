import { sheetNameOf } from "../../plans/sheets/sheetName";

/**
 * The first free sheet name among the wanted one and its numbered followers, "ATM operation (2)".
 * Excel compares names without regard to case.
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLocaleLowerCase("en")));
  for (let number = 1; ; number += 1) {
    const name = sheetNameOf(wanted, number === 1 ? "" : ` (${number})`);
    if (!used.has(name.toLocaleLowerCase("en"))) return name;
  }
}
