/** What Excel is told about cells' looks. Absent: as the sheet has it. */
export interface Format {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** "#RRGGBB", of the text. */
  readonly color?: string;
  readonly size?: number;
  /** "#RRGGBB", behind the text; "none" where nothing is. */
  readonly fill?: string;
  /** One of Excel's horizontal alignments. */
  readonly align?: string;
  readonly indent?: number;
  /** A thin rule above, as accountants draw over a total. */
  readonly ruled?: boolean;
}

/** Queues a format for all cells of a range. */
export function applyFormat(range: Excel.Range, format: Format): void {
  const { font, fill } = range.format;
  if (format.bold !== undefined) font.bold = format.bold;
  if (format.italic !== undefined) font.italic = format.italic;
  if (format.color !== undefined) font.color = format.color;
  if (format.size !== undefined) font.size = format.size;
  if (format.fill === "none") fill.clear();
  else if (format.fill !== undefined) fill.color = format.fill;
  applyAlignment(range, format);
  if (format.ruled) drawRule(range);
}

function applyAlignment({ format }: Excel.Range, { align, indent }: Format): void {
  // An indent aligns to the left by itself.
  if (indent !== undefined) format.indentLevel = indent;
  if (align !== undefined) format.horizontalAlignment = align as `${Excel.HorizontalAlignment}`;
}

function drawRule(range: Excel.Range): void {
  const rule = range.format.borders.getItem("EdgeTop");
  rule.style = "Continuous";
  rule.weight = "Thin";
}
