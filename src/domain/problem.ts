import type { BaseUnit, DecimalText, Scenario } from "./fact";
import type { LocalText } from "./metric";
import type { Standard } from "./standard";
import type { Period } from "./periods/period";

/** What is asked in an argument of its own, and was written into another one. */
export type Hint = "standard" | "target";

/** What a cell passed that this argument cannot be: what was given, or nothing that any argument can be. */
export type Unreadable =
  | { readonly is: "given" | "range" | "object" }
  | { readonly is: "text" | "error" | "type"; readonly said: string };

/**
 * Why a well-meant question has no answer, by code. `argument` is the argument's name as Excel shows
 * it, `given` what was written there: short and on one line.
 */
interface Problems {
  /** A required argument was left empty. */
  "argument-missing": { readonly argument: string; readonly examples: readonly string[] };
  /** Something that cannot be read at all there: a range, an error, a truth value. */
  "argument-unreadable": {
    readonly argument: string;
    readonly given: string;
    readonly found: Unreadable;
    readonly examples: readonly string[];
    readonly slip?: Slip;
  };
  /** Text that is no period; nearest holds what to write instead, empty where nothing is like it. */
  "period-unreadable": {
    readonly argument: string;
    readonly given: string;
    readonly nearest: readonly string[];
    readonly slip?: Slip;
    /** The function that was meant: "LTM" is no period. */
    readonly compute?: "TTM" | undefined;
    readonly hint?: "target" | undefined;
  };
  /** Text that can mean two periods or more, the likeliest first. */
  "period-ambiguous": {
    readonly argument: string;
    readonly given: string;
    readonly readings: readonly Period[];
  };
  /** Months that are no period of IIJ's reports; parts are the quarters they consist of. */
  "period-composed": {
    readonly argument: string;
    readonly given: string;
    readonly parts: readonly Period[];
  };
  /** No metric goes by that name; nearest is empty where none is like it. */
  "metric-unknown": {
    readonly argument: string;
    readonly given: string;
    readonly nearest: readonly LocalText[];
    /** The function that works it out from the nearest, for a comparison that is no metric. */
    readonly compute?: "GROWTH" | "MARGIN";
    readonly hint?: Hint;
    readonly slip?: Slip;
  };
  /** Not one of the values an argument can have; nearest is empty where none is like it. */
  "choice-unknown": {
    readonly argument: string;
    readonly given: string;
    readonly nearest: readonly LocalText[];
    readonly choices: readonly LocalText[];
    readonly slip?: Slip;
  };
  /** A time span whose first period comes after its last. */
  "span-reversed": { readonly from: string; readonly to: string };
  /** Periods of different kinds, such as a quarter and a year, where two alike are needed. */
  "span-mixed": { readonly from: string; readonly to: string };
  /** More cells than one formula fills. */
  "too-many-cells": { readonly cells: number; readonly most: number };
  /** Nothing known for that period; existing lists the periods of that metric and scenario. */
  "figure-absent": {
    readonly metric: LocalText;
    /** The period as it was meant, such as "3Q12"; "LATEST" where there is none. */
    readonly period: string;
    readonly scenario: Scenario;
    readonly existing: readonly Period[];
    /** The standard that was asked for. */
    readonly standard?: Standard | undefined;
    /** What else there is of that period: other scenarios, and other standards than that asked for. */
    readonly scenarios?: readonly Scenario[];
    readonly standards?: readonly Standard[];
    /** The day from which the business is IIJ's, where the period is before it. */
    readonly since?: string | undefined;
    /** The function that works out such a figure from others, for a comparison that is not printed. */
    readonly compute?: "GROWTH" | "MARGIN";
    /** What the metric's formula needs and is not known exactly. */
    readonly missing?: readonly FormulaFigure[];
  };
  /** LATEST where what it counts has long ended: an old figure would pass for a new one. */
  "latest-passed": {
    readonly metric: LocalText;
    /** LATEST as it was written. */
    readonly given: string;
    /** The last period that it counts, and the last one that has a figure. */
    readonly last: Period;
    readonly newest: Period;
  };
  /** A calculation over figures of two accounting standards. */
  "standards-differ": {
    readonly metric: LocalText;
    readonly period: string;
    /** The standard of the calculation, and the one that the period's figure is of. */
    readonly standard: Standard;
    readonly other: Standard;
    /** The periods that have a figure of the calculation's standard. */
    readonly existing: readonly Period[];
  };
  /** Only enclosed between two bounds, too wide apart to pass for a figure. */
  "figure-bounded": {
    readonly metric: LocalText;
    readonly period: Period;
    readonly low: DecimalText;
    readonly high: DecimalText;
    readonly unit: BaseUnit;
    readonly existing: readonly Period[];
    /** The other standards that have a figure, where one was asked for. */
    readonly standards?: readonly Standard[];
  };
  /** Growth, margin or comparison against a figure that is zero or a loss, where a share says nothing. */
  "base-not-positive": {
    readonly metric: LocalText;
    readonly period: string;
    readonly scenario: Scenario;
    readonly value: DecimalText;
    readonly unit: BaseUnit;
    /** The figure is a loss that a gain became. */
    readonly isCrossed?: boolean;
  };
  /** A calculation that the metric or the period does not lend itself to. */
  "period-unsuited": {
    readonly purpose: PeriodPurpose;
    readonly metric: LocalText;
    readonly period: string;
  };
  /** What is told of a figure beside its number could not be loaded. */
  "sources-missing": object;
  /** Nothing in the catalogue matches a search. */
  "search-empty": { readonly given: string; readonly nearest: readonly LocalText[] };
}

/** A figure that a formula draws on. */
export interface FormulaFigure {
  readonly metric: LocalText;
  readonly period: string;
}

/**
 * What a metric and its period were needed for: the quarter before it, four quarters up to it, years
 * between two, a share of a whole that is counted alike; a rate of a ratio, which changes in points.
 */
export type PeriodPurpose =
  | "quarter-on-quarter"
  | "trailing-year"
  | "growth-rate"
  | "share"
  | "points";

/** What an argument is that would do in another place, and the function with its arguments in order. */
export interface Slip {
  readonly kind:
    | "period"
    | "unit"
    | "scenario"
    | "standard"
    | "basis"
    | "field"
    | "orientation"
    | "truth"
    | "name";
  readonly usage: string;
}

/** What a function is called and which arguments it takes, in order. */
export interface Signature {
  readonly id: string;
  readonly parameters: readonly string[];
}

/** What tells problems apart. */
export type ProblemCode = keyof Problems;

/** Why a well-meant question has no answer, as data; explainProblem makes it a sentence. */
export type Problem<C extends ProblemCode = ProblemCode> = {
  readonly [Code in C]: { readonly code: Code } & Problems[Code];
}[C];
