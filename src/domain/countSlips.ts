/** Letters to insert, drop, change or swap with a neighbour to turn one text into the other. */
export function countSlips(a: string, b: string): number {
  let older: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) next.push(cheapest({ a, b, i, j, next, row, older }));
    older = row;
    row = next;
  }
  return row[b.length] ?? 0;
}

interface Cell {
  readonly a: string;
  readonly b: string;
  readonly i: number;
  readonly j: number;
  readonly next: readonly number[];
  readonly row: readonly number[];
  readonly older: readonly number[];
}

function cheapest({ a, b, i, j, next, row, older }: Cell): number {
  const change = at(row, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
  const least = Math.min(change, at(row, j) + 1, at(next, j - 1) + 1);
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return swapped ? Math.min(least, at(older, j - 2) + 1) : least;
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
