/** A language the product speaks. */
export type Locale = "en" | "ja";

/** Every language the product speaks, the default first. */
export const LOCALES: readonly Locale[] = ["en", "ja"];

/** The language to speak to someone whose Excel is set to a language tag such as "ja-JP"; English where it is not spoken. */
export function localeOf(languageTag: string): Locale {
  return LOCALES.find((locale) => languageTag.toLowerCase().startsWith(locale)) ?? "en";
}
