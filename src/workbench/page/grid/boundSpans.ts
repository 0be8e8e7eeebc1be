/** Cells that the merged cells of a pasted table may cover together. */
const MOST_COVERED = 100_000;

/**
 * HTML whose tables cover no more cells than a page bears: rows that a cell covers end with its table,
 * as browsers have it, and where all of them together would still cover too many, the rest cover one.
 */
export function boundSpans(html: string): string {
  if (!/(?:row|col)span/i.test(html)) return html;
  const parsed = new DOMParser().parseFromString(html, "text/html");
  let covered = 0;
  for (const table of parsed.querySelectorAll("table")) {
    const rows = [...table.querySelectorAll("tr")];
    for (const [index, row] of rows.entries()) {
      for (const cell of row.querySelectorAll("td, th")) {
        if (!cell.hasAttribute("rowspan") && !cell.hasAttribute("colspan")) continue;
        const down = Math.min(spanOf(cell, "rowspan"), rows.length - index);
        const across = spanOf(cell, "colspan");
        const fits = covered + down * across <= MOST_COVERED;
        if (fits) covered += down * across;
        cell.setAttribute("rowspan", String(fits ? down : 1));
        cell.setAttribute("colspan", String(fits ? across : 1));
      }
    }
  }
  return parsed.documentElement.outerHTML;
}

/** How many rows or columns a cell covers; one where the number cannot be read. */
function spanOf(cell: Element, attribute: "rowspan" | "colspan"): number {
  const span = Math.floor(Number(cell.getAttribute(attribute)));
  return span >= 1 ? span : 1;
}
