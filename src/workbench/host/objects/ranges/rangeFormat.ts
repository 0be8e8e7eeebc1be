import { CellReader } from "../../workbook/cells/cells";
import { POINTS_PER_PIXEL } from "../../workbook/geometry";
import { ExcelType, link, method, property } from "../../wire/excelType";
import { HostError } from "../../base/hostError";
import type { PlainStyle } from "../../base/univer";
import { readUniform, type RangeTarget } from "../../workbook/cells/rangeTarget";
import { ALIGNMENT, FILL, FONT, HORIZONTAL, INDENT, type StyleReader } from "./styleReaders";

/** Excel's names for Univer's vertical alignments, by their numbers. */
const VERTICAL = ["Bottom", "Top", "Center", "Bottom"];
const WRAP = 3;

function readStyle<T>(target: RangeTarget, of: StyleReader<T>): T | null {
  return readUniform(target, (reader, row, column) => of(reader.style(row, column)));
}

function writeStyle(target: RangeTarget, style: PlainStyle): void {
  target.sheet.requireUnprotected();
  target.book.setStyle(target.sheet, target.area, style);
}

function requireText(value: unknown): string {
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  return value;
}

function requireNumber(value: unknown): number {
  if (typeof value !== "number") throw new HostError("InvalidArgument");
  return value;
}

function requireIndex(names: readonly string[], value: unknown): number {
  const index = names.lastIndexOf(requireText(value));
  if (index < 0) throw new HostError("InvalidArgument", String(value));
  return index;
}

const COLOURS: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  gray: "#808080",
  grey: "#808080",
  yellow: "#FFFF00",
  orange: "#FFA500",
};

/** A colour as Excel gives it back: `#RRGGBB` in capitals. */
export function readColour(value: unknown): string {
  const text = requireText(value);
  const named = COLOURS[text.toLowerCase()];
  if (named) return named;
  if (!/^#?[0-9a-f]{6}$/i.test(text)) throw new HostError("InvalidArgument", text);
  return `#${text.replace("#", "").toUpperCase()}`;
}

function flag(key: "bl" | "it"): ReturnType<typeof property<RangeTarget>> {
  return property<RangeTarget>(
    (target) => readStyle(target, key === "bl" ? FONT.Bold : FONT.Italic),
    (target, value) => {
      writeStyle(target, { [key]: value === true ? 1 : 0 });
    },
  );
}

const fontType: ExcelType<RangeTarget> = new ExcelType<RangeTarget>("RangeFont", {
  members: {
    Bold: flag("bl"),
    Italic: flag("it"),
    Color: property(
      (target) => readStyle(target, FONT.Color),
      (target, value) => {
        writeStyle(target, { cl: { rgb: readColour(value) } });
      },
    ),
    Name: property(
      (target) => readStyle(target, FONT.Name),
      (target, value) => {
        writeStyle(target, { ff: requireText(value) });
      },
    ),
    Size: property(
      (target) => readStyle(target, FONT.Size),
      (target, value) => {
        writeStyle(target, { fs: requireNumber(value) });
      },
    ),
    Underline: property(
      (target) => readStyle(target, FONT.Underline),
      (target, value) => {
        writeStyle(target, { ul: { s: value === "None" ? 0 : 1 } });
      },
    ),
    Strikethrough: property(
      (target) => readStyle(target, FONT.Strikethrough),
      (target, value) => {
        writeStyle(target, { st: { s: value === true ? 1 : 0 } });
      },
    ),
  },
});

const fillType: ExcelType<RangeTarget> = new ExcelType<RangeTarget>("RangeFill", {
  members: {
    Color: property(
      (target) => readStyle(target, FILL.Color),
      (target, value) => {
        writeStyle(target, { bg: { rgb: readColour(value) } });
      },
    ),
    Pattern: property((target) =>
      target.book.refusals.tellsNoPattern ? null : readStyle(target, FILL.Pattern),
    ),
    TintAndShade: property((target) => readStyle(target, FILL.TintAndShade)),
    Clear: method((target) => {
      writeStyle(target, { bg: null });
    }),
  },
});

/** A hidden column has no width. */
function readWidth({ sheet, area }: RangeTarget): number | null {
  const { column, columnCount } = sheet.clip(area);
  const data = sheet.facade.getSheet();
  const widths = Array.from({ length: columnCount }, (_, i) =>
    data.getColVisible(column + i) ? sheet.facade.getColumnWidth(column + i) : 0,
  );
  const [first = 0] = widths;
  return widths.every((width) => width === first) ? first * POINTS_PER_PIXEL : null;
}

function readHeight({ sheet, area }: RangeTarget): number | null {
  const { row, rowCount } = sheet.clip(area);
  const heights = Array.from({ length: rowCount }, (_, i) => sheet.facade.getRowHeight(row + i));
  const [first = 0] = heights;
  return heights.every((height) => height === first) ? first * POINTS_PER_PIXEL : null;
}

/** A column that is given a width is seen, and one that is given none is hidden. */
function writeWidth({ sheet, area }: RangeTarget, pixels: number): void {
  sheet.requireUnprotected();
  sheet.makeRoomFor(area);
  const { column, columnCount } = sheet.clip(area);
  if (pixels === 0) {
    sheet.facade.hideColumns(column, columnCount);
    return;
  }
  // Univer leaves out the hidden ones.
  sheet.facade.showColumns(column, columnCount);
  sheet.facade.setColumnWidths(column, columnCount, pixels);
}

/** How wide columns are that nobody has set, in pixels. */
function usualWidth({ sheet }: RangeTarget): number {
  return sheet.facade.getSheet().getConfig().defaultColumnWidth;
}

function writeHeight({ sheet, area }: RangeTarget, pixels: number): void {
  sheet.requireUnprotected();
  const { row, rowCount } = sheet.clip(area);
  sheet.facade.setRowHeightsForced(row, rowCount, pixels);
}

/** The width of a text in pixels, near enough for a column: the page's own font is not known in Node. */
function textWidth(text: string): number {
  return Array.from(text).reduce(
    (sum, character) => sum + (character.charCodeAt(0) > 255 ? 13 : 7),
    0,
  );
}

function autofitColumns(target: RangeTarget): void {
  const { book, sheet } = target;
  const reader = new CellReader(book, sheet);
  const { row, column, rowCount, columnCount } = sheet.clip(target.area);
  for (let c = column; c < column + columnCount; c++) {
    let widest = 0;
    for (let r = row; r < row + rowCount; r++) {
      if (!reader.isEmpty(r, c)) widest = Math.max(widest, textWidth(reader.text(r, c)));
    }
    if (widest > 0) sheet.facade.setColumnWidth(c, widest + 14);
  }
}

/** How cells look. */
export const rangeFormatType: ExcelType<RangeTarget> = new ExcelType<RangeTarget>("RangeFormat", {
  members: {
    Font: link((target) => fontType.of(target)),
    Fill: link((target) => fillType.of(target)),
    HorizontalAlignment: property(
      (target) => readStyle(target, ALIGNMENT.HorizontalAlignment),
      (target, value) => {
        writeStyle(target, { ht: requireIndex(HORIZONTAL, value) });
      },
    ),
    VerticalAlignment: property(
      (target) => readStyle(target, (style) => VERTICAL[style?.vt ?? 0] ?? "Bottom"),
      (target, value) => {
        writeStyle(target, { vt: requireIndex(VERTICAL, value) });
      },
    ),
    WrapText: property(
      (target) => readStyle(target, (style) => style?.tb === WRAP),
      (target, value) => {
        writeStyle(target, { tb: value === true ? WRAP : 1 });
      },
    ),
    IndentLevel: property(
      (target) => readStyle(target, ALIGNMENT.IndentLevel),
      (target, value) => {
        writeStyle(target, { pd: { l: requireNumber(value) * INDENT } });
      },
    ),
    UseStandardWidth: property(
      (target) => readWidth(target) === usualWidth(target) * POINTS_PER_PIXEL,
      (target, value) => {
        if (value === true) writeWidth(target, usualWidth(target));
      },
    ),
    ColumnWidth: property(readWidth, (target, value) => {
      writeWidth(target, requireNumber(value) / POINTS_PER_PIXEL);
    }),
    RowHeight: property(readHeight, (target, value) => {
      writeHeight(target, requireNumber(value) / POINTS_PER_PIXEL);
    }),
    AutofitColumns: method(autofitColumns),
    AutofitRows: method(() => undefined),
  },
});
