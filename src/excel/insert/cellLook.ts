/** How empty cells look, as far as an insert changes it. */
export interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  /** "#RRGGBB", of the text. */
  readonly color: string;
  readonly size: number;
  /** "#RRGGBB"; "none" where nothing is behind the text. */
  readonly fill: string;
  readonly align: string;
  readonly indent: number;
  readonly numberFormat: string;
}

/** What findLook reads of a range. */
export const LOOK_PROPERTIES = [
  "numberFormat",
  "format/horizontalAlignment",
  "format/indentLevel",
  "format/fill/color",
  "format/fill/pattern",
  "format/font/bold",
  "format/font/italic",
  "format/font/color",
  "format/font/size",
] as const;

/** The look that all cells of a loaded range share; undefined where they differ. */
export function findLook({ format, numberFormat }: Excel.Range): Look | undefined {
  const { font, fill } = format;
  const look = {
    bold: font.bold,
    italic: font.italic,
    color: font.color,
    size: font.size,
    fill: fillOf(fill),
    align: format.horizontalAlignment,
    indent: format.indentLevel,
    numberFormat: onlyOne(numberFormat.flat()),
  };
  return isLook(look) ? look : undefined;
}

/** Whether a value read from a workbook is a look; Excel answers null where cells differ. */
export function isLook(value: unknown): value is Look {
  if (typeof value !== "object" || value === null) return false;
  const kinds = Object.entries(KINDS);
  return kinds.every(([key, kind]) => typeof Reflect.get(value, key) === kind);
}

const KINDS: Readonly<Record<keyof Look, string>> = {
  bold: "boolean",
  italic: "boolean",
  color: "string",
  size: "number",
  fill: "string",
  align: "string",
  indent: "number",
  numberFormat: "string",
};

/** Queues a look for all cells of a range that is so many rows tall and one column wide. */
export function applyLook(column: Excel.Range, look: Look, rows: number): void {
  const { font, fill } = column.format;
  font.bold = look.bold;
  font.italic = look.italic;
  font.color = look.color;
  font.size = look.size;
  if (look.fill === "none") fill.clear();
  else fill.color = look.fill;
  column.format.indentLevel = look.indent;
  // An indent aligns to the left by itself.
  column.format.horizontalAlignment = look.align as `${Excel.HorizontalAlignment}`;
  column.numberFormat = Array.from({ length: rows }, () => [look.numberFormat]);
}

/** Absent where cells differ, or are filled with more than a colour. */
function fillOf({ color, pattern }: Excel.RangeFill): string | undefined {
  if (pattern === "None") return "none";
  return pattern === "Solid" ? color : undefined;
}

function onlyOne(values: readonly unknown[]): unknown {
  const [first] = values;
  return values.every((value) => value === first) ? first : undefined;
}
