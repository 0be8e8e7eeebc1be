import type { CellStyle } from "hucre/xlsx";
import type { PlainBorder, PlainStyle } from "../../host/univer";
import { formatXlsxColour } from "./xlsxColour";

type Horizontal = NonNullable<NonNullable<CellStyle["alignment"]>["horizontal"]>;
type Vertical = NonNullable<NonNullable<CellStyle["alignment"]>["vertical"]>;
type BorderSide = NonNullable<NonNullable<CellStyle["border"]>["top"]>;

/** Univer's alignments by their numbers. */
const HORIZONTAL: readonly (Horizontal | undefined)[] = [
  undefined,
  "left",
  "center",
  "right",
  "justify",
  "fill",
  "distributed",
];
const VERTICAL: readonly (Vertical | undefined)[] = [undefined, "top", "center", "bottom"];
/** Univer's border styles by their numbers. */
const BORDERS: readonly (BorderSide["style"] | undefined)[] = [
  undefined,
  "thin",
  "hair",
  "dotted",
  "dashed",
  "dashDot",
  "dashDotDot",
  "double",
  "medium",
  "mediumDashed",
  "mediumDashDot",
  "mediumDashDotDot",
  "slantDashDot",
  "thick",
];
const WRAP = 3;
/** A step of indentation, in pixels. */
const INDENT = 9;

/** The font of cells without one of their own. */
export const XLSX_FONT = { name: "Calibri", size: 11 };

/** How a cell of a file looks; undefined where it looks as every new cell. */
export function formatXlsxStyle(
  style: PlainStyle | undefined,
  numberFormat: string | undefined,
): CellStyle | undefined {
  const parts: CellStyle = {
    ...(style ? partsOf(style) : {}),
    ...(numberFormat === undefined ? {} : { numFmt: numberFormat }),
  };
  return Object.keys(parts).length > 0 ? parts : undefined;
}

function partsOf(style: PlainStyle): CellStyle {
  const fill = style.bg ? formatXlsxColour(style.bg.rgb) : undefined;
  const font = fontOf(style);
  const alignment = alignmentOf(style);
  const border = borderOf(style);
  return {
    ...(font && { font }),
    ...(fill !== undefined && {
      fill: { type: "pattern", pattern: "solid", fgColor: { rgb: fill } },
    }),
    ...(alignment && { alignment }),
    ...(border && { border }),
  };
}

function fontOf(style: PlainStyle): CellStyle["font"] {
  const { cl, ff, fs } = style;
  const colour = cl ? formatXlsxColour(cl.rgb) : undefined;
  const own = {
    ...marksOf(style),
    ...(colour !== undefined && { color: { rgb: colour } }),
    ...(ff !== undefined && { name: ff.split(",")[0]?.trim() ?? ff }),
    ...(fs !== undefined && { size: fs }),
  };
  return Object.keys(own).length > 0 ? { ...XLSX_FONT, ...own } : undefined;
}

function marksOf({ bl, it, ul, st }: PlainStyle): NonNullable<CellStyle["font"]> {
  return {
    ...(bl === 1 && { bold: true }),
    ...(it === 1 && { italic: true }),
    ...(ul?.s === 1 && { underline: true }),
    ...(st?.s === 1 && { strikethrough: true }),
  };
}

function alignmentOf({ ht = 0, vt = 0, tb, pd }: PlainStyle): CellStyle["alignment"] {
  const indent = Math.round((pd?.l ?? 0) / INDENT);
  // Excel indents only what is aligned to a side, and aligns to the left when told nothing else.
  const horizontal = HORIZONTAL[ht] ?? (indent > 0 ? "left" : undefined);
  const vertical = VERTICAL[vt];
  const own = {
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(tb === WRAP && { wrapText: true }),
    ...(indent > 0 && { indent }),
  };
  return Object.keys(own).length > 0 ? own : undefined;
}

function borderOf({ bd }: PlainStyle): CellStyle["border"] {
  if (!bd) return undefined;
  const [top, right, bottom, left] = [bd.t, bd.r, bd.b, bd.l].map(sideOf);
  const own = {
    ...(top && { top }),
    ...(right && { right }),
    ...(bottom && { bottom }),
    ...(left && { left }),
  };
  return Object.keys(own).length > 0 ? own : undefined;
}

function sideOf(border: PlainBorder | null | undefined): BorderSide | undefined {
  const style = border ? BORDERS[border.s] : undefined;
  const rgb = border ? formatXlsxColour(border.cl.rgb) : undefined;
  return style && { style, ...(rgb !== undefined && { color: { rgb } }) };
}
