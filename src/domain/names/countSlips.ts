/** Slips from the beginnings of one text to each beginning of the other, two letters ago, one ago, and now. */
interface Rows {
  readonly older: Uint16Array;
  readonly row: Uint16Array;
  readonly next: Uint16Array;
}

/**
 * Letters to insert, drop, change or swap with a neighbour to turn one text into the other; where there
 * are more than `most`, some number above it.
 */
export function countSlips(a: string, b: string, most = Infinity): number {
  const missing = Math.abs(a.length - b.length);
  if (missing > most) return missing;
  const width = b.length + 1;
  let rows: Rows = {
    older: new Uint16Array(width),
    row: Uint16Array.from({ length: width }, (_, index) => index),
    next: new Uint16Array(width),
  };
  for (let read = 1; read <= a.length; read += 1) {
    const least = fillRow(a, b, read, rows);
    // With each letter read the least grows by one at most, so a swap later is above it, too.
    if (least > most) return least;
    rows = { older: rows.row, row: rows.next, next: rows.older };
  }
  return rows.row[b.length] ?? 0;
}

/** Fills the row of the first so many letters of a text; its least. */
function fillRow(a: string, b: string, read: number, { older, row, next }: Rows): number {
  const letter = a.charCodeAt(read - 1);
  const before = a.charCodeAt(read - 2);
  let otherBefore = Number.NaN;
  let slips = read;
  let least = read;
  next[0] = read;
  for (let at = 1; at <= b.length; at += 1) {
    const other = b.charCodeAt(at - 1);
    const changed = (row[at - 1] ?? 0) + (letter === other ? 0 : 1);
    slips = Math.min(changed, (row[at] ?? 0) + 1, slips + 1);
    if (letter === otherBefore && before === other)
      slips = Math.min(slips, (older[at - 2] ?? 0) + 1);
    next[at] = slips;
    least = Math.min(least, slips);
    otherBefore = other;
  }
  return least;
}
