import { parseScaled } from "../../domain/numbers/decimalText";
import type { Reading } from "../printed/printed";
import type { ShippedFigure } from "../facts/shippedFigure";

/** A way documents print numbers. */
interface Style {
  readonly isPercent: boolean;
  readonly isGrouped: boolean;
  /** What stands around a loss, and before a gain. */
  readonly loss: readonly [before: string, after: string];
  readonly gain: string;
}

const [AMOUNT, SHARE, PLAIN] = [
  { isPercent: false, isGrouped: true },
  { isPercent: true, isGrouped: false },
  { isPercent: false, isGrouped: false },
];

/** By letter, the usual ones first: a letter alone is nothing that a document prints. */
const STYLES: ReadonlyMap<string, Style> = new Map([
  ["a", { ...AMOUNT, loss: ["-", ""], gain: "" }],
  ["b", { ...AMOUNT, loss: ["(", ")"], gain: "" }],
  ["c", { ...AMOUNT, loss: ["△", ""], gain: "" }],
  ["d", { ...AMOUNT, loss: ["-", ""], gain: "+" }],
  ["e", { ...SHARE, loss: ["-", ""], gain: "" }],
  ["f", { ...SHARE, loss: ["△", ""], gain: "" }],
  ["g", { ...SHARE, loss: ["▲", ""], gain: "" }],
  ["h", { ...SHARE, loss: ["(", ")"], gain: "" }],
  ["i", { ...SHARE, loss: ["-", ""], gain: "+" }],
  ["j", { ...PLAIN, loss: ["-", ""], gain: "" }],
]);

/** The style that a token is the figure in, as a letter; the token itself where there is none. */
export function packPrinted(
  printed: string,
  figure: ShippedFigure | undefined,
  reading: Reading,
): string {
  if (!figure) return printed;
  const found = [...STYLES].find(([, style]) => writeFigure(figure, reading, style) === printed);
  return found?.[0] ?? printed;
}

/** The token that was packed. */
export function unpackPrinted(
  packed: string,
  figure: ShippedFigure | undefined,
  reading: Reading,
): string {
  const style = STYLES.get(packed);
  return (style && figure && writeFigure(figure, reading, style)) ?? packed;
}

/** A figure to its own precision, as a table prints it; undefined where it cannot be printed so. */
function writeFigure(
  { value, decimals = 0 }: ShippedFigure,
  { scale, sign, factor }: Reading,
  style: Style,
): string | undefined {
  const power = style.isPercent ? -2 : scale;
  const places = Math.max(0, decimals + power);
  const { digits, exponent } = parseScaled(value);
  const shift = exponent - power + places;
  const unshown = 10n ** BigInt(Math.max(0, -shift));
  if (factor !== undefined || digits % unshown !== 0n) return undefined;
  const shown = (digits * BigInt(sign) * 10n ** BigInt(Math.max(0, shift))) / unshown;
  const text = String(shown < 0n ? -shown : shown).padStart(places + 1, "0");
  const [whole, fraction] = [text.slice(0, text.length - places), text.slice(text.length - places)];
  const grouped = style.isGrouped ? whole.replace(/\B(?=(\d{3})+$)/g, ",") : whole;
  const number = (places > 0 ? `${grouped}.${fraction}` : grouped) + (style.isPercent ? "%" : "");
  return shown < 0n ? style.loss[0] + number + style.loss[1] : style.gain + number;
}
