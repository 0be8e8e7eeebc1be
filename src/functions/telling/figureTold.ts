import { sourceTexts } from "../../dataset/sources/sourceTexts";
import type { Fact } from "../../domain/fact";
import type { Detail } from "../answers/answer";
import { inEach, words } from "../answers/words";
import type { SourcedField } from "../answers/telling";
import { citeDocuments, citeFact, citeOwn } from "./citation";

type Told = Detail["told"];

const READERS: Readonly<Record<SourcedField, (fact: Fact) => Told>> = {
  source: (fact) => inEach((locale) => citeFact(fact, locale)),
  document: (fact) => inEach((locale) => citeDocuments(fact, locale)),
  section: ({ printings: [first] }) =>
    inEach((locale) => sourceTexts(locale).section(first?.source.section ?? "")),
  printed: ({ printings: [first] }) => first?.printed ?? "",
  formula: ({ formula = "" }) => inEach((locale) => sourceTexts(locale).formula(formula)),
  note: ({ note = "" }) => inEach((locale) => sourceTexts(locale).note(note)),
  url: ({ printings: [first] }) => first?.source.url ?? "",
  restated: ({ printings }) => printings.find(({ restated }) => restated)?.printed ?? "",
  authority: ({ printings: [first] }) => first?.source.authority ?? "",
};

/** One thing to know about a figure that only its sources say; empty where there is nothing to tell. */
export function tellField(fact: Fact, field: SourcedField): Told {
  return READERS[field](fact);
}

/** What a figure rests on and the figure as printed, or the arithmetic that it comes from. */
export function tellSource(fact: Fact): Told {
  const [en, ja] = [citeFact(fact, "en"), citeFact(fact, "ja")];
  const [printing] = fact.printings;
  const { formula = "" } = fact;
  return printing
    ? words(
        `${en}: ${printing.printed}${citeOwn(fact, "en")}`,
        `${ja}：${printing.printed}${citeOwn(fact, "ja")}`,
      )
    : words(`Derived: ${formula} (${en})`, `算出：${sourceTexts("ja").formula(formula)}（${ja}）`);
}
