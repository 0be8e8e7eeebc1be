import type { Insert } from "../../excel/insert/insert";

/** What an insert is called in a sentence: its sheet, or a block by its title and where it stands. */
export function insertName({ title, sheet, block }: Insert): string {
  return block === undefined ? sheet : `${title} (${sheet}!${block})`;
}
