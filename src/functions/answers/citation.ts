import { documentsBehind } from "../../dataset/documentsBehind";
import type { Fact, Source } from "../../domain/fact";
import { words, type Words } from "./words";

/**
 * Where a figure stands, in one line: document, section, row and column; for what no document prints,
 * the documents that its arithmetic draws on.
 */
export function citeFact(fact: Fact): string {
  const [printing] = fact.printings;
  return printing ? citeSource(printing.source) : documentsBehind(fact).join("; ");
}

/**
 * A figure's source as the answer of IIJ.SOURCE: what it rests on and the figure as printed, or the
 * arithmetic that it comes from.
 */
export function citationOf(fact: Fact): Words | string {
  const cited = citeFact(fact);
  const [printing] = fact.printings;
  const formula = fact.formula ?? "";
  return printing
    ? `${cited}: ${printing.printed}`
    : words(`Derived: ${formula} (${cited})`, `算出: ${formula}（${cited}）`);
}

function citeSource({ document, section, row, column }: Source): string {
  const place = row === column || column === "" ? row : `${row}, ${column}`;
  return [document, section, place].filter((part) => part !== "").join(" > ");
}
