import { findFact } from "../dataset/figures";
import type { Fact, Source } from "../domain/fact";
import { findPeriod } from "../domain/period";
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

/** How far arithmetic on arithmetic is followed. */
const DEEPEST_ARITHMETIC = 4;

/** The document a figure stands in, or those of the figures in its arithmetic, each once. */
export function documentsBehind(fact: Fact, depth = 0): readonly string[] {
  const [printing] = fact.printings;
  if (printing) return [printing.source.document];
  if (depth === DEEPEST_ARITHMETIC) return [];
  const behind = operandsOf(fact).flatMap((operand) => documentsBehind(operand, depth + 1));
  return [...new Set(behind)];
}

/** The figures that a formula such as "cost.network[4Q11] + …" names. */
function operandsOf({ formula = "", scenario }: Fact): readonly Fact[] {
  return [...formula.matchAll(/([a-z][\w.-]*)\[([^\]]+)\]/g)].flatMap(
    ([, metric = "", id = ""]) => {
      const period = findPeriod(id);
      return (period && findFact({ metric, period, scenario })) ?? [];
    },
  );
}
