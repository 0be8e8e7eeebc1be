/**
 * A formula that shows a text and leads to a cell of the same sheet: the link follows the cell wherever it
 * moves and whatever its sheet is called, as a link that Excel keeps beside a cell does not.
 */
export function linkTo(cell: string, text: string): string {
  return `=HYPERLINK("#"&ADDRESS(ROW(${cell}),COLUMN(${cell})),${text})`;
}
