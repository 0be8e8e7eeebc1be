/** A call of one of our functions; arguments left empty at its end are left out: IIJ.VALUE($A5,D$3). */
export function iijCall(name: string, given: readonly string[]): string {
  return `IIJ.${name}(${given.join(",").replace(/,+$/, "")})`;
}

/** A text in a formula. */
export function quoted(text: string): string {
  return `"${text}"`;
}

/** The cell with the id of the line in a row, counted from zero, for every column that a formula is copied to. */
export function idCell(row: number): string {
  return `$A${row + 1}`;
}
