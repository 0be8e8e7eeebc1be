import type { DecimalText, Fact, FactStatus } from "../../domain/fact";
import { sourceTexts } from "../../dataset/sources/sourceTexts";
import type { Locale } from "../../domain/locale";
import { labelUnder, type LocalText, type Metric } from "../../domain/metric";
import { withSign } from "../../domain/sentences/amountText";
import { labelInJapanese } from "../../domain/periods/japanesePeriods";
import { formatPeriod, type Period } from "../../domain/periods/period";
import { findFact } from "../../dataset/figures";
import { isCopy } from "../../dataset/printed/copies";
import { defaultStandard } from "../../domain/standard";
import { powerOf, scaleDecimal, type DisplayUnit } from "../../domain/unit";
import { unitOfMetric, STANDARD_NAMES } from "../../domain/terms";
import { measureOf, numberFormat } from "../../domain/numbers/numberFormat";
import { plainNumber } from "../../domain/numbers/plainNumber";
import { citeFact, citeOwn } from "./citation";

/** What supports a figure, as a card on the cell tells it in a language. Texts are empty where there is nothing to tell. */
export interface Provenance {
  readonly metric: string;
  readonly period: string;
  readonly unit: string;
  readonly status: string;
  readonly source: string;
  /** The token as printed; empty for what no document prints. */
  readonly printed: string;
  /** The least and the greatest value that rounding allows, in the unit shown. */
  readonly range: string;
  readonly formula: string;
  readonly note: string;
  /** The accounting standard; says so where the one of the period's annual report has no such figure. */
  readonly standard: string;
  /** The token as the company restated it later. */
  readonly restated: string;
}

/** A number for a cell, with how to show it and what supports it. */
export interface Figure {
  readonly kind: "figure";
  readonly number: number;
  readonly numberFormat: string;
  /** What it shows, or is calculated from in the order of its formula. */
  readonly facts: readonly Fact[];
  /** Told only when asked: cells that show plain numbers never need it. */
  readonly provenance: (locale: Locale) => Provenance;
}

/** How a figure is known: what was printed, by whom it was and where it was read. */
export type FigureStatus = FactStatus | "press" | "copy" | "added";

/** How a figure came about. Calculated: by the formula in the cell, from the figures in its card. */
export const FIGURE_STATUS: Readonly<Record<FigureStatus | "calculated", LocalText>> = {
  reported: { en: "Reported", ja: "公表値" },
  copy: { en: "Reported (copy on another site)", ja: "公表値（他サイトの写し）" },
  press: { en: "Reported (press)", ja: "公表値（報道）" },
  added: { en: "Reported (filing you added)", ja: "公表値（追加した開示書類）" },
  derived: { en: "Derived", ja: "算出値" },
  bounded: { en: "Estimate", ja: "推定値" },
  calculated: { en: "Calculated", ja: "計算値" },
};

/** How a figure is known, after the printing that answers. */
export function statusOf({ status, printings: [first] }: Fact): FigureStatus {
  if (!first) return status;
  const { authority, isAdded } = first.source;
  if (isAdded) return "added";
  if (authority === "press") return "press";
  return isCopy(first.source) ? "copy" : status;
}

/** A period on a card: its id, and in Japanese what it covers too, as years are named by their end there. */
export function periodOnCard(period: Period, locale: Locale): string {
  return locale === "en" ? formatPeriod(period) : labelInJapanese(period);
}

/** The least and the greatest value on a card. */
export function rangeOnCard(low: string, high: string, locale: Locale): string {
  return [low, high].map((end) => withSign(end, locale)).join(locale === "en" ? " to " : "～");
}

/** A fact as a number in a unit. */
export function figureOf(fact: Fact, metric: Metric, unit: DisplayUnit): Figure {
  const power = powerOf(fact.unit, unit);
  return {
    kind: "figure",
    number: scaleDecimal(fact.value, power),
    numberFormat: numberFormat(measureOf(fact.unit), unit, fact.decimals),
    facts: [fact],
    provenance: (locale) => ({
      metric: labelUnder(metric, [fact.standard])[locale],
      period: periodOnCard(fact.period, locale),
      unit: unitOfMetric(metric, unit)[locale],
      status: FIGURE_STATUS[statusOf(fact)][locale],
      source: citeFact(fact, locale) + citeOwn(fact, locale),
      printed: fact.printings[0]?.printed ?? "",
      range: formatRange(fact, power, locale),
      formula: sourceTexts(locale).formula(fact.formula ?? ""),
      note: sourceTexts(locale).note(fact.note ?? ""),
      standard: standardOf(fact, locale),
      restated: fact.printings.find(({ restated }) => restated)?.printed ?? "",
    }),
  };
}

/** A figure that is not known under the standard of its period's annual report says so. */
function standardOf(fact: Fact, locale: Locale): string {
  if (!fact.standard) return "";
  const own = STANDARD_NAMES[fact.standard][locale];
  const usual = defaultStandard(fact.period);
  if (findFact({ ...fact, standard: usual })) return own;
  const missing = STANDARD_NAMES[usual][locale];
  return locale === "en" ? `${own} (no ${missing} figure)` : `${own}（${missing}の値なし）`;
}

function formatRange({ low, high }: Fact, power: number, locale: Locale): string {
  const end = (value: DecimalText) => plainNumber(scaleDecimal(value, power));
  return low === high ? "" : rangeOnCard(end(low), end(high), locale);
}
