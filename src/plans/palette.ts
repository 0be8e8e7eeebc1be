/**
 * Bar colours in the order series take them: Okabe and Ito's set, which colour-blind readers tell
 * apart, ordered so that neighbours differ in lightness too (https://jfly.uni-koeln.de/color/).
 */
const BARS = ["#0072B2", "#E69F00", "#56B4E9", "#D55E00", "#009E73", "#CC79A7", "#F0E442"];

/** Colours of lines drawn over bars: dark, and unlike any bar. */
const LINES = ["#1A1A1A", "#7A3E9D", "#8C510A", "#01665E", "#5A5A5A"];

/** The colour of the nth bar series, counted from zero. */
export function barColor(index: number): string {
  return BARS[index % BARS.length] ?? "";
}

/** The colour of the nth line series, counted from zero. */
export function lineColor(index: number): string {
  return LINES[index % LINES.length] ?? "";
}

/** The colours of a bridge: its base is invisible, rise and fall differ in hue and in lightness. */
export const BRIDGE_COLORS = {
  bridgeBase: "none",
  bridgeTotal: "#5A5A5A",
  bridgeRise: "#56B4E9",
  bridgeFall: "#D55E00",
} as const;
