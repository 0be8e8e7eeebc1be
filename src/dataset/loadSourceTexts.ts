import type { Locale } from "../domain/locale";
import { learnJapanese } from "./sources/sourceTexts";

/** Loads how sources are said in a language: apart, because most readers never need it, and no cell waits for it. */
export async function loadSourceTexts(locale: Locale): Promise<void> {
  if (locale === "en") return;
  const { JAPANESE_SOURCE_TEXTS } = await import("./japanese/sourceTexts");
  learnJapanese(JAPANESE_SOURCE_TEXTS);
}
