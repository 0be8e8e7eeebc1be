import type { Model } from "./model";

/** Loads a model by its id: plans are apart from what every workbook needs. Rejects where they cannot be loaded. */
export async function loadModel(id: string): Promise<Model> {
  const { findModel } = await import("./models");
  const model = findModel(id);
  if (!model) throw new Error(`No model "${id}"`);
  return model;
}
