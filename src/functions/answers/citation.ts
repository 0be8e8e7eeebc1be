import { documentsBehind } from "../../dataset/documentsBehind";
import type { Fact, Source } from "../../domain/fact";

/**
 * Where a figure stands, in one line: document, section, row and column; for what no document prints,
 * the documents that its arithmetic draws on.
 */
export function citeFact(fact: Fact): string {
  const [printing] = fact.printings;
  return printing ? citeSource(printing.source) : documentsBehind(fact).join("; ");
}

function citeSource({ document, section, row, column }: Source): string {
  const place = row === column || column === "" ? row : `${row}, ${column}`;
  return [document, section, place].filter((part) => part !== "").join(" > ");
}
