import type { SeriesPlan } from "../sheets/sheetPlan";

/**
 * Bar colours in the order series take them: Okabe and Ito's set, which colour-blind readers tell
 * apart (https://jfly.uni-koeln.de/color/), its sky blue lightened: the first four differ in
 * lightness too, so that they do on a grey print.
 */
const BARS = ["#0072B2", "#E69F00", "#A9D8F2", "#CC79A7", "#D55E00", "#009E73", "#F0E442"];

/** Colours of lines drawn over bars: dark, and unlike any bar. */
const LINES = ["#1A1A1A", "#7A3E9D", "#8C510A", "#01665E", "#5A5A5A"];

/** Lines are all dark: their points tell them apart without colour. */
const MARKERS = ["Circle", "Square", "Diamond", "Triangle"] as const;

/** How a line of a sheet looks in every chart of it. */
export type SeriesLook = Pick<SeriesPlan, "color" | "marker">;

/** How the nth series of a chart looks, counted from zero among those of its shape. */
export function seriesLook(shape: SeriesPlan["shape"], index: number): SeriesLook {
  if (shape !== "line") return { color: BARS[index % BARS.length] ?? "" };
  const marker = MARKERS[index % MARKERS.length];
  return { color: LINES[index % LINES.length] ?? "", ...(marker && { marker }) };
}

/** One look a line over all charts of a sheet, in the order they are first drawn. */
export function chartColors(
  series: readonly { readonly key: string; readonly shape: SeriesPlan["shape"] }[],
): ReadonlyMap<string, SeriesLook> {
  const looks = new Map<string, SeriesLook>();
  const drawn = { bars: 0, lines: 0 };
  for (const { key, shape } of series) {
    if (looks.has(key)) continue;
    const kind = shape === "line" ? "lines" : "bars";
    looks.set(key, seriesLook(shape, drawn[kind]++));
  }
  return looks;
}

/**
 * A look with the points of its series that are lighter; undefined points are not drawn. Bars that are all
 * lighter are so as a series: the legend shows what the chart does.
 */
export function withPale(
  look: SeriesLook,
  shape: SeriesPlan["shape"],
  points: readonly (boolean | undefined)[],
): SeriesLook & Pick<SeriesPlan, "pale"> {
  const pale = points.flatMap((isLighter, index) => (isLighter === true ? [index] : []));
  if (pale.length === 0) return look;
  const areAll = shape !== "line" && !points.includes(false);
  return areAll ? { ...look, color: paler(look.color) } : { ...look, pale };
}

/** How much white is mixed into what is planned or only estimated. */
const PALENESS = 0.55;

/** A colour as targets and estimates have it. */
export function paler(color: string): string {
  const parts = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  const mixed = parts.map((part) => Math.round(part + (255 - part) * PALENESS));
  return `#${mixed.map((part) => part.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}

/**
 * The colours of a bridge: its base is invisible, rise and fall differ in hue and in lightness, and
 * a figure in black can be read on all of them.
 */
export const BRIDGE_COLORS = {
  bridgeBase: "none",
  bridgeTotal: "#A6A6A6",
  bridgeRise: "#56B4E9",
  bridgeFall: "#D55E00",
} as const;
