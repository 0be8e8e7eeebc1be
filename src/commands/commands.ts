import type { Locale } from "../domain/locale";
import { insertSheet } from "../excel/insertSheet";
import { MODELS } from "../plans/models";
import { DEFAULT_OPTIONS } from "../plans/planOptions";
import type { Model } from "../plans/model";

/** What a ribbon button does, in the reader's language. */
export type Command = (locale: Locale) => Promise<unknown>;

/** The id of the button that inserts a model, as manifest.xml names it. */
export function insertCommandId(model: Model): string {
  return `insertModel.${model.id}`;
}

/** Every ribbon button that runs code, by the function name in manifest.xml. */
export const COMMANDS: Readonly<Record<string, Command>> = Object.fromEntries(
  MODELS.map((model) => [
    insertCommandId(model),
    (locale: Locale) => insertSheet(model.plan({ ...DEFAULT_OPTIONS, locale })),
  ]),
);
