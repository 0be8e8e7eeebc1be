import { createContext, useContext } from "react";
import type { Locale } from "../../domain/locale";
import { ENGLISH_TEXTS } from "./englishTexts";
import type { Texts } from "./englishTexts";
import { JAPANESE_TEXTS } from "./japaneseTexts";

/** The pane's sentences by language. */
export const TEXTS: Readonly<Record<Locale, Texts>> = { en: ENGLISH_TEXTS, ja: JAPANESE_TEXTS };

/** The language that the pane speaks. */
export const LocaleContext = createContext<Locale>("en");

/** The language that the pane speaks, for texts that come with the data. */
export function useLocale(): Locale {
  return useContext(LocaleContext);
}

/** The pane's sentences in the language that it speaks. */
export function useTexts(): Texts {
  return TEXTS[useLocale()];
}
