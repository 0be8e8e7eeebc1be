import { DatasetError } from "../sources/datasetError";
import { findEntry, type Catalogue } from "../sources/readCatalogue";
import { IDENTITY_RULES } from "./identityRules";

/** Refuses a rule about a metric that the catalogue does not have; nothing else would say where the typo is. */
export function requireKnownMetrics(catalogue: Catalogue, rules = IDENTITY_RULES): void {
  for (const { formula } of rules) {
    const names = formula.split(/ [=+/-] /).map((name) => name.replace(/@.*/, ""));
    const unknown = names.find((name) => !findEntry(catalogue, name));
    if (unknown !== undefined) {
      throw new DatasetError(
        `compile/identities/identityRules.ts "${formula}"`,
        `"${unknown}" is not a metric of the catalogue`,
      );
    }
  }
}
