import type { LocalText } from "../domain/metric";
import compiledDefinitions from "./compiled/definitions.json";

const DEFINITIONS = compiledDefinitions as unknown as Readonly<Record<string, LocalText>>;

/** What a metric means, in one sentence. Apart from metrics.ts because no cell needs it. */
export function definitionOf(id: string): LocalText | undefined {
  return DEFINITIONS[id];
}
