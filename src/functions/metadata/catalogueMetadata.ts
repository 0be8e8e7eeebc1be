import { loadDefinitions } from "../../dataset/sources/definitions";
import type { Locale } from "../../domain/locale";
import { enumMetadata } from "./dropDowns";
import type { CatalogueMetadata, FunctionMetadata, ParameterMetadata } from "./functionMetadata";
import { JAPANESE_TEXTS, type FunctionTexts } from "./japaneseTexts";
import { UnreadableFunction, type DocumentedFunction } from "./readFunctions";

/**
 * The content of functions.json in a language: only descriptions, labels and the help page differ;
 * ids, names and what goes into formulas are the same, or workbooks would break across languages.
 */
export async function catalogueMetadata(
  functions: readonly DocumentedFunction[],
  locale: Locale,
): Promise<CatalogueMetadata> {
  const definitions = await loadDefinitions();
  return {
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    functions: functions.map(({ metadata }) => (locale === "ja" ? inJapanese(metadata) : metadata)),
    enums: enumMetadata(locale, definitions),
  };
}

function inJapanese(english: FunctionMetadata): FunctionMetadata {
  const texts = JAPANESE_TEXTS[english.id];
  if (!texts) throw new UnreadableFunction("japaneseTexts.ts", `no texts for ${english.id}`);
  return {
    ...english,
    description: texts.description,
    helpUrl: english.helpUrl.replace("/help/en/", "/help/ja/"),
    parameters: english.parameters.map((parameter) => parameterIn(texts, english.id, parameter)),
  };
}

function parameterIn(
  { parameters }: FunctionTexts,
  id: string,
  parameter: ParameterMetadata,
): ParameterMetadata {
  const description = parameters[parameter.name];
  if (!description) {
    throw new UnreadableFunction("japaneseTexts.ts", `no text for ${id}'s ${parameter.name}`);
  }
  return { ...parameter, description };
}
