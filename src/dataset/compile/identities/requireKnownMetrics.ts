import { DatasetError } from "../../statementFiles/datasetError";
import { findEntry, type Catalogue } from "../sources/readCatalogue";
import {
  IDENTITY_RULES,
  metricsIn,
  OUTCOMES,
  PARTS,
  PLAUSIBLE_RULES,
  RANGES,
  UNPRINTED,
} from "./identityRules";

/** A rule as an error names it, and the names of figures that it speaks of. */
interface NamingRule {
  readonly rule: string;
  readonly names: readonly string[];
}

/** The names in a formula such as "cash-change = cash@end - cash@start". */
export function namingRule(formula: string): NamingRule {
  return { rule: formula, names: metricsIn(formula) };
}

/** Every rule with the names that it speaks of. */
export const ALL_RULES: readonly NamingRule[] = [
  ...[...IDENTITY_RULES, ...PLAUSIBLE_RULES].map(({ formula }) => namingRule(formula)),
  ...PARTS.map(({ whole, parts }) => ({ rule: `PARTS of ${whole}`, names: [whole, ...parts] })),
  ...Object.keys(RANGES).map((name) => ({ rule: `RANGES of ${name}`, names: [name] })),
  ...Object.keys(OUTCOMES).map((name) => ({ rule: `OUTCOMES of ${name}`, names: [name] })),
];

/**
 * Refuses a rule about a metric that the catalogue does not have, unless it is one of the figures that
 * nobody prints; nothing else would say where the typo is.
 */
export function requireKnownMetrics(catalogue: Catalogue, rules = ALL_RULES): void {
  for (const { rule, names } of rules) {
    const unknown = names.find((name) => !UNPRINTED.has(name) && !findEntry(catalogue, name));
    if (unknown !== undefined) {
      throw new DatasetError(
        `compile/identities/identityRules.ts "${rule}"`,
        `"${unknown}" is not a metric of the catalogue`,
      );
    }
  }
}
