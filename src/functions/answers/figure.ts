import type { DecimalText, Fact, FactStatus } from "../../domain/fact";
import type { LocalText, Metric } from "../../domain/metric";
import { formatPeriod } from "../../domain/periods/period";
import { powerOf, scaleDecimal, type DisplayUnit } from "../../domain/unit";
import { unitName } from "../../domain/terms";
import { measureOf, numberFormat } from "../../domain/numberFormat";
import { citeFact } from "./citation";

/** What supports a figure, as a card on the cell tells it. Texts are empty where there is nothing to tell. */
export interface Provenance {
  readonly metric: LocalText;
  readonly period: string;
  readonly unit: LocalText;
  readonly status: FigureStatus;
  readonly source: string;
  /** The token as printed; empty for what no document prints. */
  readonly printed: string;
  /** The least and the greatest value that rounding allows, in the unit shown. */
  readonly range: string;
  readonly formula: string;
  readonly note: string;
}

/** How a figure came about. Calculated: by the formula in the cell, from the figures in its card. */
export type FigureStatus =
  "Reported" | "Reported (filing you added)" | "Derived" | "Estimate" | "Calculated";

/** A number for a cell, with how to show it and what supports it. */
export interface Figure {
  readonly kind: "figure";
  readonly number: number;
  readonly numberFormat: string;
  /** What it shows, or is calculated from in the order of its formula. */
  readonly facts: readonly Fact[];
  /** Told only when asked: cells that show plain numbers never need it. */
  readonly provenance: () => Provenance;
}

const STATUS: Readonly<Record<FactStatus, FigureStatus>> = {
  reported: "Reported",
  derived: "Derived",
  bounded: "Estimate",
};

function statusOf({ status, printings: [first] }: Fact): FigureStatus {
  return first?.source.isAdded ? "Reported (filing you added)" : STATUS[status];
}

/** A fact as a number in a unit. */
export function figureOf(fact: Fact, metric: Metric, unit: DisplayUnit): Figure {
  const power = powerOf(fact.unit, unit);
  return {
    kind: "figure",
    number: scaleDecimal(fact.value, power),
    numberFormat: numberFormat(measureOf(fact.unit), unit, fact.decimals),
    facts: [fact],
    provenance: () => ({
      metric: metric.label,
      period: formatPeriod(fact.period),
      unit: unitName(fact.unit, unit),
      status: statusOf(fact),
      source: citeFact(fact),
      printed: fact.printings[0]?.printed ?? "",
      range: formatRange(fact, power),
      formula: fact.formula ?? "",
      note: fact.note ?? "",
    }),
  };
}

function formatRange({ low, high }: Fact, power: number): string {
  return low === high ? "" : `${plain(low, power)} to ${plain(high, power)}`;
}

const PLAIN = new Intl.NumberFormat("en-US", { maximumFractionDigits: 6 });

function plain(value: DecimalText, power: number): string {
  return PLAIN.format(scaleDecimal(value, power));
}
