/** Excel's limit for the name of a sheet. */
const LONGEST_NAME = 31;

/**
 * The first free sheet name among the wanted one and its numbered followers, "ATM operation (2)".
 * Excel compares names without regard to case and forbids : \ / ? * [ ] and outer apostrophes.
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const base = wanted.replace(/[:\\/?*[\]\s]+/g, " ").replace(/^'+|'+$/g, "");
  const used = new Set(taken.map((name) => name.toLocaleLowerCase("en")));
  for (let number = 1; ; number += 1) {
    const name = numbered(base, number);
    if (!used.has(name.toLocaleLowerCase("en"))) return name;
  }
}

function numbered(base: string, number: number): string {
  const suffix = number === 1 ? "" : ` (${number})`;
  return base.slice(0, LONGEST_NAME - suffix.length).trimEnd() + suffix;
}
