import type { Model } from "./model";
import { ATM } from "./models/atm";

/** Every model someone can insert, in the order a list shows them. */
export const MODELS: readonly Model[] = [ATM];

/** The model of an id; undefined for any other text. */
export function findModel(id: string): Model | undefined {
  return MODELS.find((model) => model.id === id);
}
