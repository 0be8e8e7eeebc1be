import type { BaseUnit, DecimalText } from "../domain/fact";
import type { FactId } from "../dataset/facts/factId";
import type { Reading } from "../dataset/printed/printed";

/** What a filing can be: an earnings report or a revision from TDnet, a report from EDINET. */
export type FilingKind = "tdnet-report" | "tdnet-revision" | "edinet-report" | "edinet-csv";

/** The rules that a filing's figures are drawn up by. */
export type FilingStandard = "IFRS" | "J-GAAP";

/** How a filing says that it shortens its figures; EDINET does not say it. */
export type Rounding = "half" | "truncated" | "unstated";

/** What a filing is. */
export interface FilingDocument {
  readonly kind: FilingKind;
  /** The title as filed, such as "第1四半期決算短信〔IFRS〕(連結)". */
  readonly title: string;
  /** The day it was filed as an ISO date; a correction keeps the day of what it corrects. */
  readonly published: string;
  /** Which submission of the document it is, from 1; undefined where the file does not tell. */
  readonly submission?: number;
  readonly isCorrection: boolean;
}

/** Where in a filing a figure is: what it reports on, the column beside it, or what it expects. */
export type FilingColumn = "current" | "comparative" | "forecast";

/** One figure of a filing. Values, low and high are in the base unit. */
export interface FilingFigure {
  /** The catalogue's id, or one of its kind where the catalogue has none yet. */
  readonly metric: string;
  /** The period's id where IIJ has such a period; "2012-12-01/2013-11-30" for another company's year. */
  readonly period: string;
  readonly column: FilingColumn;
  /** The token as printed, "(3,558)" for a negative one, "4,000–4,500" for a range. */
  readonly printed: string;
  readonly reading: Reading;
  readonly unit: BaseUnit;
  readonly value: DecimalText;
  /** XBRL's sense: -6 is stated to the million. */
  readonly decimals: number;
  readonly low: DecimalText;
  readonly high: DecimalText;
  /** The line's usual Japanese name and its element: "売上収益 (tse-ed-t:SalesIFRS)". */
  readonly row: string;
  /** The element with its prefix: "tse-ed-t:SalesIFRS". */
  readonly element: string;
  /** The part of the filing it stands in. */
  readonly section: string;
}

/** What a figure is of; IFRS is the one standard that is read. */
export function figureId({ metric, period, column }: FilingFigure): FactId {
  return { metric, period, scenario: column === "forecast" ? "target" : "actual" };
}

/** What a filing says, in the reader's terms. */
export interface Filing {
  readonly company: { readonly code: string; readonly name: string };
  readonly standard?: FilingStandard;
  readonly document: FilingDocument;
  /** The period it reports on; undefined for a revision. */
  readonly period?: string;
  readonly fiscalYearEnd: string;
  readonly rounding: Rounding;
  readonly figures: readonly FilingFigure[];
  /** Figures that contradict each other; they are not among the figures. */
  readonly contradictions: readonly FilingContradiction[];
  /** What was left out, and why. */
  readonly notices: readonly FilingNotice[];
}

/** Something that a reader of the figures should know. */
export type FilingNotice =
  /** Summary and statements do not agree: the figure is not taken from either. */
  | {
      readonly code: "parts-disagree";
      readonly what: string;
      readonly a: string;
      readonly b: string;
    }
  /** The statements are in another currency. */
  | { readonly code: "statements-currency"; readonly unit: string }
  /** A forecast of a period that was over: it may be the result. */
  | { readonly code: "forecast-of-the-past"; readonly what: string }
  /** A number whose digits and stated precision do not agree. */
  | { readonly code: "precision"; readonly what: string; readonly given: string }
  /** A forecast of which one end is missing, or whose ends do not belong together. */
  | {
      readonly code: "range-broken";
      readonly what: string;
      readonly lower: string;
      readonly upper: string;
    }
  /** The rule of rounding is not one of the two there are. */
  | { readonly code: "rounding-unstated" };

/** A figure that is known already, as it stands beside those of a filing. */
export interface KnownOperand {
  readonly id: FactId;
  readonly unit: BaseUnit;
  readonly value: DecimalText;
  readonly low: DecimalText;
  readonly high: DecimalText;
}

/** Figures that cannot all be true. */
export interface FilingContradiction {
  /** What they break: "equity-ratio[2026-06-30] = shareholders-equity[2026-06-30] / total-assets[2026-06-30]". */
  readonly identity: string;
  /** What the identity's total is, and what the other figures make it, in the base unit. */
  readonly sides: readonly [DecimalText, DecimalText];
  readonly unit: BaseUnit;
  /** The filing's figures that take part: none of them is taken. */
  readonly figures: readonly FilingFigure[];
  /** The figures known before that take part. */
  readonly known: readonly KnownOperand[];
}
