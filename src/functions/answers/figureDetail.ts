import { EvidenceMissing } from "../../dataset/facts/evidence";
import type { Fact } from "../../domain/fact";
import { powerOf, scaleDecimal, type DisplayUnit } from "../../domain/unit";
import type { CellBlock, Detail } from "./answer";
import type { Field } from "../arguments/choices";
import { TELLING, type OwnField, type Telling } from "./telling";

const OWN: Readonly<Record<OwnField, (fact: Fact) => string | number>> = {
  status: ({ status }) => status,
  unit: ({ unit }) => unit,
  decimals: ({ decimals }) => decimals ?? "",
  low: ({ low }) => Number(low),
  high: ({ high }) => Number(high),
  standard: ({ standard }) => standard ?? "",
};

/** One thing to know about a figure; empty where there is nothing to tell, low and high in the base unit. */
export function fieldOf(fact: Fact, field: Field): Detail {
  return detailOf(fact, isOwn(field) ? OWN[field](fact) : telling().fieldOf(fact, field));
}

function isOwn(field: Field): field is OwnField {
  return field in OWN;
}

/** A figure's source as the answer of IIJ.SOURCE. */
export function citationOf(fact: Fact): Detail {
  return detailOf(fact, telling().citationOf(fact));
}

function telling(): Telling {
  const known = TELLING.get();
  if (!known) throw new EvidenceMissing();
  return known;
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
