/** Every language the product speaks, the default first. */
export const LOCALES = ["en", "ja"] as const;

/** A language the product speaks. */
export type Locale = (typeof LOCALES)[number];

/** The language to speak to someone whose Excel is set to a language tag such as "ja-JP"; English where it is not spoken. */
export function localeOf(languageTag: string): Locale {
  return LOCALES.find((locale) => languageTag.toLowerCase().startsWith(locale)) ?? "en";
}
