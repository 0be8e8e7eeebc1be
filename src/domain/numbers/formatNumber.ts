/** What is written as it stands, or the digits: "#,##0.00%", with commas behind that divide by thousands. */
const PART = /"([^"]*)"|[#0][#0,]*(?:\.(0+))?%?/g;
/** Room as wide as a letter. */
const ROOM = /_./g;

/**
 * A number as a cell shows it under one of the number formats that our figures use: sections for
 * positive numbers, negative ones and zero, texts in quotes, groups of thousands, fixed decimals.
 */
export function formatNumber(number: number, numberFormat: string): string {
  const [positive = "", negative, zero] = numberFormat.split(";");
  if (number === 0 && zero !== undefined) return fill(zero, 0);
  if (number >= 0) return fill(positive, number);
  return negative === undefined ? `-${fill(positive, -number)}` : fill(negative, -number);
}

function fill(section: string, size: number): string {
  return section
    .replace(ROOM, "")
    .replace(
      PART,
      (part, text: string | undefined, decimals = "") =>
        text ?? digits(part, size, String(decimals).length),
    );
}

function digits(part: string, size: number, decimals: number): string {
  const thousands = /,*$/.exec(part)?.[0].length ?? 0;
  const scaled = part.endsWith("%") ? size * 100 : size / 1000 ** thousands;
  const shown = scaled.toLocaleString("en-US", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: part.includes(","),
  });
  return part.endsWith("%") ? `${shown}%` : shown;
}
