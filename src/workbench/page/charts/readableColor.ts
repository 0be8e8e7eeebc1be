const LIGHTEN_STEP = 0.05;
/** What a glossy black differs from true black, in WCAG's contrast. */
const FLARE = 0.05;

/** A colour, lightened as far as it must be to contrast with what is behind it; both "#RRGGBB". */
export function readableColor(color: string, background: string, leastContrast: number): string {
  const channels = channelsOf(color);
  for (let share = 0; share < 1; share += LIGHTEN_STEP) {
    const lighter = channels.map((channel) => channel + (1 - channel) * share);
    if (contrast(lighter, channelsOf(background)) >= leastContrast) return formatColor(lighter);
  }
  return "#FFFFFF";
}

function channelsOf(color: string): readonly number[] {
  return [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
}

function formatColor(channels: readonly number[]): string {
  const digits = channels.map((channel) =>
    Math.round(channel * 255)
      .toString(16)
      .padStart(2, "0"),
  );
  return `#${digits.join("").toUpperCase()}`;
}

/** WCAG's contrast of a colour with a darker one. */
function contrast(light: readonly number[], dark: readonly number[]): number {
  return (luminance(light) + FLARE) / (luminance(dark) + FLARE);
}

function luminance(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
