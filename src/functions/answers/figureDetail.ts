import { documentsBehind } from "../../dataset/documentsBehind";
import type { Fact } from "../../domain/fact";
import { powerOf, scaleDecimal, type DisplayUnit } from "../../domain/unit";
import type { CellBlock } from "./answer";
import type { Field } from "../arguments/choices";
import { citeFact } from "./citation";

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
export function fieldOf(fact: Fact, field: Field): string | number {
  return READERS[field](fact);
}

/** The least and the greatest value of a figure, side by side, in a unit. */
export function boundsOf({ low, high, unit: base }: Fact, unit: DisplayUnit): CellBlock {
  const power = powerOf(base, unit);
  return { kind: "block", rows: [[scaleDecimal(low, power), scaleDecimal(high, power)]] };
}
