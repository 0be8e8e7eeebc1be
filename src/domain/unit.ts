import type { BaseUnit, DecimalText } from "./fact";
import type { LocalText } from "./metric";

/** What a unit does to a figure. */
export interface UnitScale {
  /** The power of ten that one of it is: 6 for a million. */
  readonly power: number;
  readonly label: LocalText;
}

const SCALES = {
  million: { power: 6, label: { en: "JPY million", ja: "百万円" } },
  billion: { power: 9, label: { en: "JPY billion", ja: "十億円" } },
  "hundred-million": { power: 8, label: { en: "JPY 100 million", ja: "億円" } },
  thousand: { power: 3, label: { en: "JPY thousand", ja: "千円" } },
  JPY: { power: 0, label: { en: "JPY", ja: "円" } },
} satisfies Readonly<Record<string, UnitScale>>;

/** How money is shown; everything else is shown in its base unit. */
export type DisplayUnit = keyof typeof SCALES;

/** Every unit that money can be shown in, the usual ones first. */
export const UNITS: Readonly<Record<DisplayUnit, UnitScale>> = SCALES;

/** The names of the units, in the order in which they are offered. */
export const UNIT_NAMES = Object.keys(UNITS) as readonly DisplayUnit[];

/** The unit used where none is asked for. */
export const DEFAULT_UNIT: DisplayUnit = "million";

/** The power of ten a figure is divided by to be shown: 6 for money in million, 0 for everything but money. */
export function powerOf(base: BaseUnit, unit: DisplayUnit): number {
  return base === "JPY" ? UNITS[unit].power : 0;
}

/**
 * An exact decimal as the nearest double, divided by a power of ten. The division is done on the
 * text ("26563000000e-6"), so it is the one rounding there is.
 */
export function scaleDecimal(value: DecimalText, power: number): number {
  return power === 0 ? Number(value) : Number(`${value}e${-power}`);
}
