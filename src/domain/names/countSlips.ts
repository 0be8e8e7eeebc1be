/** Letters to insert, drop, change or swap with a neighbour to turn one text into the other. */
export function countSlips(a: string, b: string): number {
  let older: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = nextRow({ a, b, i, row, older });
    older = row;
    row = next;
  }
  return row[b.length] ?? 0;
}

interface Step {
  readonly a: string;
  readonly b: string;
  /** How many letters of `a` have been read. */
  readonly i: number;
  readonly row: readonly number[];
  readonly older: readonly number[];
}

/** Slips from the first i letters of one text to each beginning of the other. */
function nextRow({ a, b, i, row, older }: Step): number[] {
  const next = [i];
  let left = i;
  for (let j = 1; j <= b.length; j += 1) {
    const isSame = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
    const change = (row[j - 1] ?? 0) + (isSame ? 0 : 1);
    left = Math.min(change, (row[j] ?? 0) + 1, left + 1);
    if (isSwap({ a, b, i, j })) left = Math.min(left, (older[j - 2] ?? 0) + 1);
    next.push(left);
  }
  return next;
}

function isSwap({ a, b, i, j }: { a: string; b: string; i: number; j: number }): boolean {
  return (
    i > 1 &&
    j > 1 &&
    a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
    a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
  );
}
