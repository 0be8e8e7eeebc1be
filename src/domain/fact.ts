import type { Period } from "./periods/period";
import type { Standard } from "./standard";

/**
 * What a figure can say: what happened, the company's last target before it, the target it first gave,
 * or one between these, in their order.
 */
export const SCENARIOS = [
  ...(["actual", "target", "target-initial"] as const),
  ...(["target-revised-1", "target-revised-2"] as const),
] as const;

/** What the figure says. */
export type Scenario = (typeof SCENARIOS)[number];

/**
 * How a figure can be known: printed in a document; exact arithmetic on printed figures; or only
 * enclosed between two bounds (by a growth rate or a ratio).
 */
export const STATUSES = ["reported", "derived", "bounded"] as const;

/** How the figure is known. */
export type FactStatus = (typeof STATUSES)[number];

/** The units values are stored in. Ratios are fractions: 17.5% is 0.175. */
export const BASE_UNITS = ["JPY", "JPY per share", "ratio", "count", "persons", "Gbps"] as const;

/** The unit a value is stored in. */
export type BaseUnit = (typeof BASE_UNITS)[number];

/** A plain decimal number as text, such as "26563000000" or "-0.175": exact, never a rounded double. */
export type DecimalText = string;

/** How much a document's figures are trusted, most first. */
export const AUTHORITIES = ["annual-report", "release", "deck", "press"] as const;

/** The kind of a document: the company's annual filing, its release, its presentation, or the press. */
export type Authority = (typeof AUTHORITIES)[number];

/** Where a printed figure stands. */
export interface Source {
  /** The document's name, such as "IIJ investor presentation, May and June 2012". */
  readonly document: string;
  readonly authority: Authority;
  /** The slide's heading or the release's page. */
  readonly section: string;
  readonly row: string;
  readonly column: string;
  /** Absent where the document has no public address. */
  readonly url?: string;
  /** The document is a filing that the reader added to the workbook. */
  readonly isAdded?: true;
}

/** One printing of a figure. */
export interface Printing {
  /** The token as printed, such as "(161)" or "97.3". */
  readonly printed: string;
  readonly source: Source;
  readonly value: DecimalText;
  /** XBRL's sense: -6 is rounded to the million, 3 to a tenth of a percent. */
  readonly decimals: number;
  readonly low: DecimalText;
  readonly high: DecimalText;
  /** The company has printed another figure before; that one answers. */
  readonly restated?: boolean;
}

/** What supports a figure: where it is printed, or how it is worked out. */
export interface Evidence {
  /** The printings of a reported figure, the one that answers first. Empty for the others. */
  readonly printings: readonly Printing[];
  /** For a derived or bounded fact: the arithmetic, with the figures put in. */
  readonly formula?: string | undefined;
  /** Label corrections, inferred labels, breaks in a definition; English. */
  readonly note?: string | undefined;
}

/** A figure with everything that supports it. Values, low and high are in the base unit. */
export interface Fact extends Evidence {
  readonly metric: string;
  readonly period: Period;
  readonly scenario: Scenario;
  /** Absent where no accounting standard says what the figure is. */
  readonly standard?: Standard | undefined;
  readonly status: FactStatus;
  readonly unit: BaseUnit;
  /** The figure; for a bounded fact the middle of its bounds. */
  readonly value: DecimalText;
  /** Absent for bounded facts. */
  readonly decimals?: number;
  /** The least and the greatest value that the rounding of the sources allows. */
  readonly low: DecimalText;
  readonly high: DecimalText;
}
