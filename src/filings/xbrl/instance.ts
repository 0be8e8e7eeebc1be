import { FilingRefusal } from "../filingProblem";
import { isNil, readDecimals } from "./inlineXbrl";
import { elementsOf } from "./markup";
import { addContext, readContext, readUnit } from "./readContexts";
import { vocabularyOf } from "./vocabulary";
import type { FactSet, XbrlContext, XbrlFact, XbrlUnit } from "./xbrlFact";

/** The facts of a plain instance (.xbrl): values in full, already signed. */
export function readInstance(document: Document, name: string): FactSet {
  const contexts = new Map<string, XbrlContext>();
  const units = new Map<string, XbrlUnit>();
  const facts: Element[] = [];
  for (const element of elementsOf(document, name)) {
    if (element.hasAttribute("contextRef")) facts.push(element);
    else if (element.localName === "context") addContext(contexts, readContext(element));
    else if (element.localName === "unit") {
      units.set(element.getAttribute("id") ?? "", readUnit(element));
    }
  }
  return { contexts, facts: facts.map((element) => readFact(element, contexts, units)) };
}

function readFact(
  element: Element,
  contexts: ReadonlyMap<string, XbrlContext>,
  units: ReadonlyMap<string, XbrlUnit>,
): XbrlFact {
  const context = element.getAttribute("contextRef") ?? "";
  if (!contexts.has(context)) {
    throw new FilingRefusal("context-missing", { element: element.nodeName, given: context });
  }
  const unitId = element.getAttribute("unitRef");
  const text = () => element.textContent.trim();
  const fact = {
    vocabulary: vocabularyOf(element.namespaceURI ?? ""),
    name: element.localName,
    context,
    isNil: isNil(element),
  };
  if (unitId === null) return { ...fact, text };
  const unit = units.get(unitId);
  if (!unit) {
    throw new FilingRefusal("unit-missing", { element: element.nodeName, given: unitId });
  }
  const written = text();
  const isNegative = written.startsWith("-");
  return {
    ...fact,
    text: () => (isNegative ? written.slice(1) : written),
    number: { unit, scale: 0, isNegative, ...readDecimals(element, element.nodeName) },
  };
}
