/** Excel's limit for the name of a sheet, in letters. */
export const LONGEST_SHEET_NAME = 31;

/**
 * A text as Excel takes it for the name of a sheet, with an ending that always stays: Excel forbids
 * : \ / ? * [ ] and outer apostrophes, and more than 31 letters.
 */
export function sheetNameOf(text: string, ending = ""): string {
  const base = text.replace(/[:\\/?*[\]\s]+/g, " ").replace(/^'+|'+$/g, "");
  const kept = base.slice(0, LONGEST_SHEET_NAME - ending.length);
  return kept.replace(/[\s\u2013,'\uD800-\uDBFF]+$/, "") + ending;
}

/** A sheet's name as formulas always take it: "'My ''s'". */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** The address of a cell with its sheet, as Excel says it: "Sheet1!D1", "'My sheet'!D1". */
export function formatPlace(sheet: string, cell: string): string {
  return `${/^\p{L}[\p{L}_]*\d?$/u.test(sheet) ? sheet : quoteSheet(sheet)}!${cell}`;
}
