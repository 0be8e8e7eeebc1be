import type { BaseUnit, DecimalText, Fact, FactStatus } from "../../domain/fact";
import type { LocalText, Metric } from "../../domain/metric";
import { formatPeriod } from "../../domain/periods/period";
import { powerOf, scaleDecimal, UNITS, type DisplayUnit } from "../../domain/unit";
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
export type FigureStatus = "Reported" | "Derived" | "Estimate" | "Calculated";

/** A number for a cell, with how to show it and what supports it. */
export interface Figure {
  readonly kind: "figure";
  readonly number: number;
  readonly numberFormat: string;
  /** Told only when asked: cells that show plain numbers never need it. */
  readonly provenance: () => Provenance;
}

const STATUS: Readonly<Record<FactStatus, FigureStatus>> = {
  reported: "Reported",
  derived: "Derived",
  bounded: "Estimate",
};

/** A fact as a number in a unit. */
export function figureOf(fact: Fact, metric: Metric, unit: DisplayUnit): Figure {
  const power = powerOf(fact.unit, unit);
  return {
    kind: "figure",
    number: scaleDecimal(fact.value, power),
    numberFormat: formatFor(fact.unit, unit, fact.decimals),
    provenance: () => ({
      metric: metric.label,
      period: formatPeriod(fact.period),
      unit: labelOf(fact.unit, unit),
      status: STATUS[fact.status],
      source: citeFact(fact),
      printed: fact.printings[0]?.printed ?? "",
      range: formatRange(fact, power),
      formula: fact.formula ?? "",
      note: fact.note ?? "",
    }),
  };
}

/** The number format of a figure: as many decimals as its source prints, where they would show. */
export function formatFor(base: BaseUnit, unit: DisplayUnit, decimals = 0): string {
  switch (base) {
    case "JPY":
      return unit === "billion" ? signed(`#,##0.${places(decimals + 9, 1, 3)}`) : signed("#,##0");
    case "ratio":
      return `0.${places(decimals - 2, 1, 2)}%`;
    case "JPY per share":
      return signed(decimals > 0 ? `#,##0.${places(decimals, 1, 2)}` : "#,##0");
    case "Gbps":
      return "#,##0.0";
    case "count":
    case "persons":
      return "#,##0";
  }
}

function signed(format: string): string {
  return `${format};(${format})`;
}

function places(wanted: number, least: number, most: number): string {
  return "0".repeat(Math.min(most, Math.max(least, wanted)));
}

const BASE_LABELS: Readonly<Record<Exclude<BaseUnit, "JPY">, LocalText>> = {
  "JPY per share": { en: "JPY per share", ja: "円（1株当たり）" },
  ratio: { en: "Ratio", ja: "比率" },
  count: { en: "Count", ja: "件数" },
  persons: { en: "Persons", ja: "人" },
  Gbps: { en: "Gbps", ja: "Gbps" },
};

/** What a number in a cell counts: "JPY million", "Ratio". */
export function labelOf(base: BaseUnit, unit: DisplayUnit): LocalText {
  return base === "JPY" ? UNITS[unit].label : BASE_LABELS[base];
}

function formatRange({ low, high }: Fact, power: number): string {
  return low === high ? "" : `${plain(low, power)} to ${plain(high, power)}`;
}

const PLAIN = new Intl.NumberFormat("en-US", { maximumFractionDigits: 6 });

function plain(value: DecimalText, power: number): string {
  return PLAIN.format(scaleDecimal(value, power));
}
