import { FilingRefusal } from "../filingProblem";
import { elementsOf } from "./markup";
import { addContext, localName, readContext, readUnit } from "./readContexts";
import { vocabularyOf } from "./vocabulary";
import type { FactSet, XbrlContext, XbrlFact, XbrlNumber, XbrlUnit } from "./xbrlFact";

const INLINE = ["http://www.xbrl.org/2008/inlineXBRL", "http://www.xbrl.org/2013/inlineXBRL"];
/** Of a later version, whose elements may mean something else. */
const LATER = /^https?:\/\/www\.xbrl\.org\/[^/]+\/inlineXBRL$/i;
const XSI = "http://www.w3.org/2001/XMLSchema-instance";

/** The elements of inline XBRL that filings use; any other could change what the rest means. */
const KNOWN = [
  "header",
  "hidden",
  "references",
  "resources",
  "nonFraction",
  "nonNumeric",
  "footnote",
];

/** A document and what it is called. */
export interface NamedDocument {
  readonly name: string;
  readonly document: Document;
}

interface InlineFact {
  readonly element: Element;
  readonly file: string;
}

/** The facts of documents that share their contexts and units. */
export function readInline(documents: readonly NamedDocument[]): FactSet {
  const contexts = new Map<string, XbrlContext>();
  const units = new Map<string, XbrlUnit>();
  const found: InlineFact[] = [];
  for (const { name, document } of documents) {
    for (const element of elementsOf(document, name)) {
      const { localName: local } = element;
      if (isInline(element, name)) {
        if (/^non(?:Fraction|Numeric)$/.test(local)) found.push({ element, file: name });
      } else if (local === "context") {
        addContext(contexts, readContext(element));
      } else if (local === "unit") {
        units.set(element.getAttribute("id") ?? "", readUnit(element));
      }
    }
  }
  if (contexts.size === 0 && found.length > 0) throw new FilingRefusal("contexts-elsewhere");
  return { contexts, facts: found.map(({ element }) => readFact(element, contexts, units)) };
}

/** Whether an element is of inline XBRL. Refuses those that are not known, and another version's. */
function isInline({ namespaceURI, localName: local }: Element, name: string): boolean {
  const namespace = namespaceURI ?? "";
  if (!INLINE.includes(namespace)) {
    if (LATER.test(namespace))
      throw new FilingRefusal("form-unknown-version", { given: namespace });
    return false;
  }
  if (KNOWN.includes(local)) return true;
  throw new FilingRefusal("element-unknown", { given: name, element: `ix:${local}` });
}

function readFact(
  element: Element,
  contexts: ReadonlyMap<string, XbrlContext>,
  units: ReadonlyMap<string, XbrlUnit>,
): XbrlFact {
  const qualified = element.getAttribute("name") ?? "";
  const context = element.getAttribute("contextRef") ?? "";
  if (!contexts.has(context)) {
    throw new FilingRefusal("context-missing", { element: qualified, given: context });
  }
  const prefix = qualified.slice(0, Math.max(0, qualified.indexOf(":")));
  return {
    vocabulary: vocabularyOf(element.lookupNamespaceURI(prefix) ?? ""),
    name: localName(qualified),
    context,
    isNil: isNil(element),
    text: () => element.textContent.trim(),
    ...(element.localName === "nonFraction" && { number: readNumber(element, qualified, units) }),
  };
}

function readNumber(
  element: Element,
  qualified: string,
  units: ReadonlyMap<string, XbrlUnit>,
): XbrlNumber {
  const given = element.getAttribute("unitRef") ?? "";
  const unit = units.get(given);
  if (!unit) throw new FilingRefusal("unit-missing", { element: qualified, given });
  const sign = element.getAttribute("sign") ?? "";
  const scale = element.getAttribute("scale") ?? "0";
  if (!/^-?$/.test(sign) || !/^-?\d{1,2}$/.test(scale)) {
    throw new FilingRefusal("number-broken", { element: qualified, given: `${sign} ${scale}` });
  }
  const format = element.getAttribute("format");
  return {
    unit,
    scale: Number(scale),
    isNegative: sign === "-",
    ...readDecimals(element, qualified),
    ...(format !== null && { format: localName(format) }),
  };
}

/** What an element says of its number's precision. */
export function readDecimals(
  element: Element,
  qualified: string,
): { readonly decimals?: number | "INF" } {
  const decimals = element.getAttribute("decimals");
  if (decimals === null) return {};
  if (decimals === "INF") return { decimals };
  if (!/^-?\d{1,2}$/.test(decimals)) {
    throw new FilingRefusal("number-broken", { element: qualified, given: decimals });
  }
  return { decimals: Number(decimals) };
}

/** Whether an element says that it holds nothing. */
export function isNil(element: Element): boolean {
  return ["true", "1"].includes(element.getAttributeNS(XSI, "nil") ?? "");
}
