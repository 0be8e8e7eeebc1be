/** Behind the cells in the dark. */
const GROUND = [27, 28, 31] as const;

/** A colour on black as one on the dark grid's ground: black is the ground, white stays white. */
export function liftColour(color: string): string {
  const parts = partsOf(color);
  if (!parts) return color;
  const [red, green, blue] = GROUND.map((ground, index) =>
    Math.round(ground + ((255 - ground) * (parts[index] ?? 0)) / 255),
  );
  return `rgba(${red ?? 0},${green ?? 0},${blue ?? 0},${parts[3] ?? 1})`;
}

/** Red, green and blue to 255, and opacity to 1; undefined for what is written otherwise. */
function partsOf(color: string): readonly number[] | undefined {
  const hex = /^#([0-9a-f]{6})([0-9a-f]{2})?$/i.exec(color);
  if (hex) {
    const [, digits = "", opacity = "ff"] = hex;
    const read = (text: string): number => parseInt(text, 16);
    return [...[0, 2, 4].map((at) => read(digits.slice(at, at + 2))), read(opacity) / 255];
  }
  const numbers = /^rgba?\(([^)]*)\)$/.exec(color)?.[1]?.split(",").map(Number);
  return numbers?.every((part) => Number.isFinite(part)) === true ? numbers : undefined;
}
