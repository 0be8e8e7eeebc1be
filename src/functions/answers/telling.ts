import type { Fact } from "../../domain/fact";
import { Late } from "../../domain/later/late";
import type { Locale } from "../../domain/locale";
import type { Field } from "../arguments/choices";
import type { Detail } from "./answer";
import type { Figure } from "./figure";

/** What is known of a figure without its sources. */
export type OwnField = "status" | "unit" | "decimals" | "low" | "high" | "standard";

/** What only a figure's sources say. */
export type SourcedField = Exclude<Field, OwnField>;

/** What tells where figures come from. */
export interface Telling {
  /** What Excel is given for a figure with its card. */
  card(figure: Figure, locale: Locale): unknown;
  citationOf(fact: Fact): Detail["told"];
  fieldOf(fact: Fact, field: SourcedField): Detail["told"];
}

/** What tells where figures come from: it loads with the sources. */
export const TELLING = new Late<Telling>("sources");
