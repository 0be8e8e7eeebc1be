import { documentsBehind } from "../../dataset/documentsBehind";
import type { Fact } from "../../domain/fact";
import { powerOf, scaleDecimal, type DisplayUnit } from "../../domain/unit";
import type { CellBlock, Detail } from "./answer";
import type { Field } from "../arguments/choices";
import { citeFact } from "./citation";
import { words } from "./words";

const READERS: Readonly<Record<Field, (fact: Fact) => string | number>> = {
  status: ({ status }) => status,
  source: citeFact,
  document: (fact) => documentsBehind(fact).join("; "),
  section: ({ printings: [first] }) => first?.source.section ?? "",
  printed: ({ printings: [first] }) => first?.printed ?? "",
  unit: ({ unit }) => unit,
  decimals: ({ decimals }) => decimals ?? "",
  low: ({ low }) => Number(low),
  high: ({ high }) => Number(high),
  formula: ({ formula }) => formula ?? "",
  note: ({ note }) => note ?? "",
  url: ({ printings: [first] }) => first?.source.url ?? "",
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
  const cited = citeFact(fact);
  const [printing] = fact.printings;
  const formula = fact.formula ?? "";
  const told = printing
    ? `${cited}: ${printing.printed}`
    : words(`Derived: ${formula} (${cited})`, `算出: ${formula}（${cited}）`);
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
