import type { LocalText } from "../../domain/metric";

/** What each metric means, in one sentence, by its id. */
export type Definitions = Readonly<Record<string, LocalText>>;

/** Loads the definitions: apart from metrics.ts, and only when asked, because no cell needs them. */
export async function loadDefinitions(): Promise<Definitions> {
  const { DEFINITIONS } = await import(/* webpackChunkName: "definitions" */ "./definitionsFile");
  return DEFINITIONS;
}
