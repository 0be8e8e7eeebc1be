import fc from "fast-check";

/** Letters that cannot be seen, of which any number can stand anywhere. */
const INVISIBLE = [
  "\u200B",
  "\u00AD",
  "\u200E",
  "\u200D",
  "\u2060",
  "\uFE0F",
  "\u202C",
  "\u0007",
  "\uFEFF",
];
const DASHES = ["-", "‐", "‑", "–", "—", "−", "ー", "－"];

interface Noise {
  readonly seed: readonly number[];
  readonly isWide: boolean;
  readonly isUpper: boolean;
  readonly dash: string;
}

export const noise: fc.Arbitrary<Noise> = fc.record({
  seed: fc.array(fc.nat(1000), { minLength: 3, maxLength: 8 }),
  isWide: fc.boolean(),
  isUpper: fc.boolean(),
  dash: fc.constantFrom(...DASHES),
});

/** The same text as it comes out of a clipboard, an old file or a Japanese keyboard. */
export function withNoise(text: string, { seed, isWide, isUpper, dash }: Noise): string {
  const cased = isUpper ? text.toUpperCase() : text.toLowerCase();
  const letters = Array.from(cased.replaceAll("-", dash), (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return isWide && code > 0x20 && code < 0x7f ? String.fromCodePoint(code + 0xfee0) : letter;
  });
  for (const number of seed) {
    letters.splice(number % (letters.length + 1), 0, INVISIBLE[number % INVISIBLE.length] ?? "");
  }
  return `  ${letters.join("").replaceAll(" ", number(seed) % 2 === 0 ? "  " : "\u3000")}\t`;
}

function number(seed: readonly number[]): number {
  return seed[0] ?? 0;
}
