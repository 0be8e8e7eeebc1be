import { JAPANESE_SOURCE_TEXTS } from "../../../dataset/japanese/sourceTexts";
import { ENGLISH_SOURCE_TEXTS, type SourceTexts } from "../../../dataset/sources/sourceTexts";
import type { Locale } from "../../../domain/locale";

/** How sheets say documents and notes in each language. */
export const SOURCE_TEXTS: Readonly<Record<Locale, SourceTexts>> = {
  en: ENGLISH_SOURCE_TEXTS,
  ja: JAPANESE_SOURCE_TEXTS,
};
