import { applyFormat, type Format } from "../../draw/format";

/** How empty cells look that have one format, as far as an insert changes it. */
export interface PlainFormat extends Required<Omit<Format, "ruled">> {
  readonly numberFormat: string;
}

/** What findPlainFormat reads of a range. */
export const FORMAT_PROPERTIES = [
  "numberFormat",
  "format/horizontalAlignment",
  "format/indentLevel",
  "format/fill/color",
  "format/fill/pattern",
  "format/fill/tintAndShade",
  "format/font/bold",
  "format/font/italic",
  "format/font/color",
  "format/font/size",
] as const;

/** The format that all cells of a loaded range share; undefined where they differ. */
export function findPlainFormat({ format, numberFormat }: Excel.Range): PlainFormat | undefined {
  const { font, fill } = format;
  const found = {
    bold: font.bold,
    italic: font.italic,
    color: font.color,
    size: font.size,
    fill: fillOf(fill),
    align: format.horizontalAlignment,
    indent: format.indentLevel,
    numberFormat: onlyOne(numberFormat.flat()),
  };
  return isPlainFormat(found) ? found : undefined;
}

/** Whether a value read from a workbook is a format; Excel answers null where cells differ. */
export function isPlainFormat(value: unknown): value is PlainFormat {
  if (typeof value !== "object" || value === null) return false;
  const kinds = Object.entries(KINDS);
  return kinds.every(([key, kind]) => typeof Reflect.get(value, key) === kind);
}

/** Whether two formats are the same in every part. */
export function isSameFormat(one: PlainFormat, other: PlainFormat): boolean {
  return Object.keys(KINDS).every((part) => Reflect.get(one, part) === Reflect.get(other, part));
}

/** Cells that nobody has formatted, in a workbook that nobody has either. */
export const NORMAL: PlainFormat = {
  ...{ bold: false, italic: false, color: "#000000", size: 11 },
  ...{ fill: "none", align: "General", indent: 0, numberFormat: "General" },
};

const KINDS: Readonly<Record<keyof PlainFormat, string>> = {
  bold: "boolean",
  italic: "boolean",
  color: "string",
  size: "number",
  fill: "string",
  align: "string",
  indent: "number",
  numberFormat: "string",
};

/** Queues a format for all cells of a range that is so many rows tall and one column wide. */
export function applyPlainFormat(column: Excel.Range, format: PlainFormat, rows: number): void {
  applyFormat(column, format);
  column.numberFormat = Array.from({ length: rows }, () => [format.numberFormat]);
}

/** Absent where cells differ, or are filled with more than a colour. */
function fillOf(fill: Excel.RangeFill): string | undefined {
  const pattern = fill.pattern as typeof fill.pattern | null;
  const color = fill.color as string | null;
  const shade = fill.tintAndShade as number | null;
  if (pattern === "None") return "none";
  if (pattern === "Solid") return fill.color;
  // Some Excels tell no pattern, of a fill or of none (office-js issue 4900): only a fill has a shade.
  if (pattern !== null || !color) return undefined;
  return shade === null && color.toUpperCase() === "#FFFFFF" ? "none" : color;
}

function onlyOne(values: readonly unknown[]): unknown {
  const [first] = values;
  return values.every((value) => value === first) ? first : undefined;
}
