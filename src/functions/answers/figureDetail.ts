import { sourceTexts } from "../../dataset/sources/sourceTexts";
import type { Fact } from "../../domain/fact";
import { powerOf, scaleDecimal, type DisplayUnit } from "../../domain/unit";
import type { CellBlock, Detail } from "./answer";
import type { Field } from "../arguments/choices";
import { citeDocuments, citeFact, citeOwn } from "./citation";
import { inEach, words, type Words } from "./words";

const READERS: Readonly<Record<Field, (fact: Fact) => Words | string | number>> = {
  status: ({ status }) => status,
  source: (fact) => inEach((locale) => citeFact(fact, locale)),
  document: (fact) => inEach((locale) => citeDocuments(fact, locale)),
  section: ({ printings: [first] }) =>
    inEach((locale) => sourceTexts(locale).section(first?.source.section ?? "")),
  printed: ({ printings: [first] }) => first?.printed ?? "",
  unit: ({ unit }) => unit,
  decimals: ({ decimals }) => decimals ?? "",
  low: ({ low }) => Number(low),
  high: ({ high }) => Number(high),
  formula: ({ formula = "" }) => inEach((locale) => sourceTexts(locale).formula(formula)),
  note: ({ note = "" }) => inEach((locale) => sourceTexts(locale).note(note)),
  url: ({ printings: [first] }) => first?.source.url ?? "",
  standard: ({ standard }) => standard ?? "",
  restated: ({ printings }) => printings.find(({ restated }) => restated)?.printed ?? "",
  authority: ({ printings: [first] }) => first?.source.authority ?? "",
};

/** One thing to know about a figure; empty where there is nothing to tell, low and high in the base unit. */
export function fieldOf(fact: Fact, field: Field): Detail {
  return detailOf(fact, READERS[field](fact));
}

/**
 * A figure's source as the answer of IIJ.SOURCE: what it rests on and the figure as printed, or the
 * arithmetic that it comes from.
 */
export function citationOf(fact: Fact): Detail {
  const [en, ja] = [citeFact(fact, "en"), citeFact(fact, "ja")];
  const [printing] = fact.printings;
  const { formula = "" } = fact;
  const told = printing
    ? words(
        `${en}: ${printing.printed}${citeOwn(fact, "en")}`,
        `${ja}：${printing.printed}${citeOwn(fact, "ja")}`,
      )
    : words(`Derived: ${formula} (${en})`, `算出：${sourceTexts("ja").formula(formula)}（${ja}）`);
  return detailOf(fact, told);
}

/** The least and the greatest value of a figure, side by side, in a unit. */
export function boundsOf(fact: Fact, unit: DisplayUnit): CellBlock {
  const power = powerOf(fact.unit, unit);
  const bounds = [fact.low, fact.high].map((bound) => scaleDecimal(bound, power));
  return { kind: "block", rows: [bounds.map((bound) => detailOf(fact, bound))] };
}

function detailOf(fact: Fact, told: Detail["told"]): Detail {
  return { kind: "detail", told, facts: [fact] };
}
