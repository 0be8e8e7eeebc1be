import { findFact } from "../../dataset/figures";
import { isCopy } from "../../dataset/printed/copies";
import { sourceTexts } from "../../dataset/sources/sourceTexts";
import type { DecimalText, Fact, FactStatus } from "../../domain/fact";
import type { Locale } from "../../domain/locale";
import { labelUnder, type LocalText } from "../../domain/metric";
import { plainNumber } from "../../domain/numbers/plainNumber";
import { labelInJapanese } from "../../domain/periods/japanesePeriods";
import { formatPeriod, type Period } from "../../domain/periods/period";
import { withSign } from "../../domain/sentences/amountText";
import { defaultStandard } from "../../domain/standard";
import { STANDARD_NAMES, STATUS_NAMES, unitName, unitOfMetric } from "../../domain/terms";
import { powerOf, scaleDecimal, type DisplayUnit } from "../../domain/unit";
import type { Calculation, Figure, Operand, ShownFact } from "../answers/figure";
import { BETWEEN, citeFact, citeOwn } from "./citation";

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

/** How a figure is known: what was printed, by whom it was and where it was read. */
export type FigureStatus = FactStatus | "press" | "copy" | "added";

/** How a figure came about. Calculated: by the formula in the cell, from the figures in its card. */
export const FIGURE_STATUS: Readonly<Record<FigureStatus | "calculated", LocalText>> = {
  ...STATUS_NAMES,
  copy: { en: "Reported (copy on another site)", ja: "公表値（他サイトの写し）" },
  press: { en: "Reported (press)", ja: "公表値（報道）" },
  added: { en: "Reported (filing you added)", ja: "公表値（追加した開示書類）" },
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

/** What supports a figure. */
export function provenanceOf({ shows, facts }: Figure, locale: Locale): Provenance {
  if ("operands" in shows) return provenanceOfCalculation(shows, locale);
  const [fact] = facts;
  if (!fact) throw new FactlessFigure(`${shows.metric.id} is shown without its fact`);
  return provenanceOfFact(fact, shows, locale);
}

/** A figure is shown without the fact that it shows: a bug. */
class FactlessFigure extends Error {
  override readonly name = "FactlessFigure";
}

function provenanceOfFact(fact: Fact, { metric, unit }: ShownFact, locale: Locale): Provenance {
  return {
    metric: labelUnder(metric, [fact.standard])[locale],
    period: periodOnCard(fact.period, locale),
    unit: unitOfMetric(metric, unit)[locale],
    status: FIGURE_STATUS[statusOf(fact)][locale],
    source: citeFact(fact, locale) + citeOwn(fact, locale),
    printed: fact.printings[0]?.printed ?? "",
    range: rangeOfFact(fact, unit, locale),
    formula: sourceTexts(locale).formula(fact.formula ?? ""),
    note: sourceTexts(locale).note(fact.note ?? ""),
    standard: standardOf(fact, locale),
    restated: fact.printings.find(({ restated }) => restated)?.printed ?? "",
  };
}

/** A period on a card: its id, and in Japanese what it covers too, as years are named by their end there. */
function periodOnCard(period: Period, locale: Locale): string {
  return locale === "en" ? formatPeriod(period) : labelInJapanese(period);
}

/** The least and the greatest value on a card. */
function rangeOnCard(low: string, high: string, locale: Locale): string {
  return [low, high].map((end) => withSign(end, locale)).join(locale === "en" ? " to " : "～");
}

function rangeOfFact({ low, high, unit: base }: Fact, unit: DisplayUnit, locale: Locale): string {
  const end = (value: DecimalText) => plainNumber(scaleDecimal(value, powerOf(base, unit)));
  return low === high ? "" : rangeOnCard(end(low), end(high), locale);
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

/** What stands between the ends of a span. */
const SPAN: Readonly<Record<Locale, string>> = { en: " - ", ja: "～" };

function provenanceOfCalculation(calculation: Calculation, locale: Locale): Provenance {
  const { title, operands, unit, range } = calculation;
  const [first] = operands;
  const notes = operands.flatMap(({ fact }) => fact.note ?? []);
  const cited = operands.map(({ fact }) => citeFact(fact, locale));
  const [low, high] = range().map(unit ? plainNumber : percent);
  return {
    metric: title.metric[locale],
    period: title.periods.map((period) => periodOnCard(period, locale)).join(SPAN[locale]),
    unit: (unit && first ? unitOfMetric(first.metric, unit) : unitName("ratio", "JPY"))[locale],
    status: FIGURE_STATUS.calculated[locale],
    source: unique(cited).join(BETWEEN[locale]),
    printed: "",
    range: rangeOnCard(low ?? "", high ?? "", locale),
    formula: formulaOf(calculation),
    note: sourceTexts(locale).note(unique(notes).join(" ")),
    standard: unique(
      operands.flatMap(({ fact }) => (fact.standard ? STANDARD_NAMES[fact.standard][locale] : [])),
    ).join(""),
    restated: "",
  };
}

function formulaOf({ operands, arithmetic }: Calculation): string {
  const [a, b] = operands.map(shown);
  return arithmetic === undefined
    ? operands
        .map((one) => `${one.isLess ? " - " : " + "}${shown(one)}`)
        .join("")
        .slice(3)
    : arithmetic.replace(/[ab]/g, (name) => (name === "a" ? a : b) ?? name);
}

/** A figure inside a formula: money in million, everything else as it is. */
function shown({ fact }: Operand): string {
  return plainNumber(scaleDecimal(fact.value, powerOf(fact.unit, "million")));
}

function percent(value: number): string {
  return `${(value * 100).toFixed(2)}%`;
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
