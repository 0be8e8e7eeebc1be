import { FilingRefusal } from "../filingProblem";

/** Whose words an element is of: the exchange's, the FSA's four, or the filer's own. */
export type Vocabulary = "tse-ed-t" | "jpigp_cor" | "jpcrp_cor" | "jppfs_cor" | "jpdei_cor" | "own";

/** What a number counts; anything but the four that are read is written as found. */
export type XbrlUnit = "JPY" | "JPYPerShares" | "pure" | "shares" | { readonly other: string };

/** When and in which of several columns a fact is. */
export interface XbrlContext {
  readonly id: string;
  readonly entity: string;
  /** The first day of a span; absent for the end of a day. Both are ISO dates; an end that nothing tells is empty. */
  readonly start?: string;
  readonly end: string;
  /** Members by their axis, local names both. */
  readonly members: ReadonlyMap<string, string>;
}

/** A number or a text in its context, as found. */
export interface XbrlFact {
  readonly vocabulary: Vocabulary;
  /** The local name: SalesIFRS. */
  readonly name: string;
  readonly context: string;
  readonly isNil: boolean;
  /** The text between the tags, without blanks around it; read only where it is asked for. */
  readonly text: () => string;
  /** Absent for texts. */
  readonly number?: XbrlNumber;
}

/** How a number is written. */
export interface XbrlNumber {
  readonly unit: XbrlUnit;
  /** The power of ten the digits are in. */
  readonly scale: number;
  readonly isNegative: boolean;
  /** What the file says of its precision, or for a CSV what its digits show; "INF" is exact. */
  readonly decimals?: number | "INF";
  readonly format?: string;
}

/** Facts that share their contexts: a Summary, an Attachment, a report. */
export interface FactSet {
  readonly contexts: ReadonlyMap<string, XbrlContext>;
  readonly facts: readonly XbrlFact[];
}

/** An element as it is told. */
export function elementOf({ vocabulary, name }: Pick<XbrlFact, "vocabulary" | "name">): string {
  return vocabulary === "own" ? name : `${vocabulary}:${name}`;
}

/** What a set says under a name; undefined where it says nothing. Refuses two texts. */
export function textOf(set: FactSet, vocabulary: Vocabulary, name: string): string | undefined {
  const found = set.facts.filter(
    (fact) => fact.name === name && fact.vocabulary === vocabulary && !fact.isNil,
  );
  const texts = new Set(found.map((fact) => cleanText(fact.text())).filter((text) => text !== ""));
  const [text, other] = texts;
  if (other !== undefined) {
    throw new FilingRefusal("texts-disagree", { element: name, a: text ?? "", b: other });
  }
  return text;
}

/** A text in half-width letters and digits, with single spaces. */
function cleanText(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, " ").trim();
}
