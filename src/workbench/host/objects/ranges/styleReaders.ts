import type { PlainStyle } from "../../base/univer";

/** Reads one property of a look from a cell's style. */
export type StyleReader<T = unknown> = (style: PlainStyle | undefined) => T;

/** A font's properties by Excel's names, a sheet's usual ones where a style says nothing. */
export const FONT = {
  Bold: (style) => style?.bl === 1,
  Italic: (style) => style?.it === 1,
  Color: (style) => style?.cl?.rgb ?? "#000000",
  Name: (style) => style?.ff ?? "Calibri",
  Size: (style) => style?.fs ?? 11,
  Underline: (style) => (style?.ul?.s === 1 ? "Single" : "None"),
  Strikethrough: (style) => style?.st?.s === 1,
} as const satisfies Readonly<Record<string, StyleReader>>;

/** A fill's properties by Excel's names. */
export const FILL = {
  Color: (style) => style?.bg?.rgb ?? "#FFFFFF",
  /** Null without a fill, as where cells differ. */
  TintAndShade: (style) => (style?.bg ? 0 : null),
  Pattern: (style) => (style?.bg ? "Solid" : "None"),
} as const satisfies Readonly<Record<string, StyleReader>>;

/** Excel's names for Univer's horizontal alignments, by their numbers. */
export const HORIZONTAL = "General Left Center Right Justify Fill Distributed".split(" ");

/** A step of indentation, in pixels. */
export const INDENT = 9;

/** Where a cell's content stands in it, by Excel's names. */
export const ALIGNMENT = {
  HorizontalAlignment: (style) => HORIZONTAL[style?.ht ?? 0] ?? "General",
  IndentLevel: (style) => Math.round((style?.pd?.l ?? 0) / INDENT),
} as const satisfies Readonly<Record<string, StyleReader>>;

/** How Excel makes a cell look that gets a link. */
export const LINK_LOOK: PlainStyle = { ul: { s: 1 }, cl: { rgb: "#0563C1" } };
