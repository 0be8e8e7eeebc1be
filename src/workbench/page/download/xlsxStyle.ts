import type { Alignment, Border, Borders, Font, Style } from "@cj-tech-master/excelts";
import type { PlainBorder, PlainStyle } from "../../host/base/univer";
import { formatXlsxCellColour } from "./xlsxColour";

/** Univer's alignments by their numbers. */
const HORIZONTAL: readonly (Alignment["horizontal"] | undefined)[] = [
  undefined,
  "left",
  "center",
  "right",
  "justify",
  "fill",
  "distributed",
];
const VERTICAL: readonly (Alignment["vertical"] | undefined)[] = [
  undefined,
  "top",
  "middle",
  "bottom",
];
/** Univer's border styles by their numbers. */
const BORDERS: readonly (Border["style"] | undefined)[] = [
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
): Partial<Style> | undefined {
  const parts: Partial<Style> = {
    ...(style ? partsOf(style) : {}),
    ...(numberFormat === undefined ? {} : { numFmt: numberFormat }),
  };
  return Object.keys(parts).length > 0 ? parts : undefined;
}

function partsOf(style: PlainStyle): Partial<Style> {
  const fgColor = style.bg && formatXlsxCellColour(style.bg.rgb);
  const font = fontOf(style);
  const alignment = alignmentOf(style);
  const border = borderOf(style);
  return {
    ...(font && { font }),
    ...(fgColor && { fill: { type: "pattern", pattern: "solid", fgColor } }),
    ...(alignment && { alignment }),
    ...(border && { border }),
  };
}

function fontOf(style: PlainStyle): Partial<Font> | undefined {
  const { cl, ff, fs } = style;
  const color = cl ? formatXlsxCellColour(cl.rgb) : undefined;
  const own = {
    ...marksOf(style),
    ...(color && { color }),
    ...(ff !== undefined && { name: ff.split(",")[0]?.trim() ?? ff }),
    ...(fs !== undefined && { size: fs }),
  };
  return Object.keys(own).length > 0 ? { ...XLSX_FONT, ...own } : undefined;
}

function marksOf({ bl, it, ul, st }: PlainStyle): Partial<Font> {
  return {
    ...(bl === 1 && { bold: true }),
    ...(it === 1 && { italic: true }),
    ...(ul?.s === 1 && { underline: true }),
    ...(st?.s === 1 && { strike: true }),
  };
}

function alignmentOf({ ht = 0, vt = 0, tb, pd }: PlainStyle): Partial<Alignment> | undefined {
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

function borderOf({ bd }: PlainStyle): Partial<Borders> | undefined {
  if (!bd) return undefined;
  const [top, right, bottom, left] = [bd.t, bd.r, bd.b, bd.l].map(sideOf);
  const across = sideOf(bd.bl_tr ?? bd.tl_br);
  const diagonal = across && { ...across, up: Boolean(bd.bl_tr), down: Boolean(bd.tl_br) };
  const own = {
    ...(top && { top }),
    ...(right && { right }),
    ...(bottom && { bottom }),
    ...(left && { left }),
    ...(diagonal && { diagonal }),
  };
  return Object.keys(own).length > 0 ? own : undefined;
}

function sideOf(border: PlainBorder | null | undefined): Partial<Border> | undefined {
  const style = border ? BORDERS[border.s] : undefined;
  const color = border ? formatXlsxCellColour(border.cl.rgb) : undefined;
  return style && { style, ...(color && { color }) };
}
