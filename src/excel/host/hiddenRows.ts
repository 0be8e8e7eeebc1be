/**
 * Whether rows of a loaded range are hidden, by a filter or otherwise: Excel leads an array that is
 * written over rows that a filter hides astray (office-js issue 224). Needs `rowHidden`.
 */
export function hasHiddenRows({ rowHidden }: Excel.Range): boolean {
  // Null where only some are.
  return (rowHidden as boolean | null) !== false;
}
