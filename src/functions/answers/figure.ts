import type { Fact } from "../../domain/fact";
import type { LocalText, Metric } from "../../domain/metric";
import { measureOf, numberFormat } from "../../domain/numbers/numberFormat";
import type { Period } from "../../domain/periods/period";
import { powerOf, scaleDecimal, type DisplayUnit } from "../../domain/unit";

/** A number for a cell, with how to show it and what supports it. */
export interface Figure {
  readonly kind: "figure";
  readonly number: number;
  readonly numberFormat: string;
  /** What it shows, or is calculated from in the order of its formula. */
  readonly facts: readonly Fact[];
  /** The metric of the fact that it shows, or how it is calculated: what a card tells is told of that. */
  readonly shows: ShownFact | Calculation;
}

/** A fact as a cell shows it. */
export interface ShownFact {
  readonly metric: Metric;
  readonly unit: DisplayUnit;
}

/** A figure used in a calculation, with its metric. */
export interface Operand {
  readonly fact: Fact;
  readonly metric: Metric;
  /** Whether a sum takes it away. */
  readonly isLess?: boolean | undefined;
}

/** What a calculated figure is called, and over which period it is, or between which. */
export interface CalculationTitle {
  readonly metric: LocalText;
  readonly periods: readonly Period[];
}

/** How a figure is calculated from others. */
export interface Calculation {
  readonly title: CalculationTitle;
  readonly operands: readonly Operand[];
  /** Of a ratio the arithmetic over its two operands, a and b; without it they are added up in a unit. */
  readonly arithmetic?: string;
  readonly unit?: DisplayUnit;
  /** The least and the greatest that it can be. */
  readonly range: () => readonly [low: number, high: number];
}

/** A fact as a number in a unit. */
export function figureOf(fact: Fact, metric: Metric, unit: DisplayUnit): Figure {
  return {
    kind: "figure",
    number: scaleDecimal(fact.value, powerOf(fact.unit, unit)),
    numberFormat: numberFormat(measureOf(fact.unit), unit, fact.decimals),
    facts: [fact],
    shows: { metric, unit },
  };
}
