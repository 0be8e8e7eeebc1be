import type { Locale } from "../../domain/locale";

/** How what is kept in English of sources and figures is said in a language. */
export interface SourceTexts {
  /** A document's title. */
  readonly document: (title: string) => string;
  /** The part of a document; headings stay as they are printed. */
  readonly section: (section: string) => string;
  /** The arithmetic behind a figure. */
  readonly formula: (formula: string) => string;
  readonly note: (note: string) => string;
}

const asItIs = (text: string) => text;
/** The texts as they are kept. */
export const ENGLISH_SOURCE_TEXTS: SourceTexts = {
  document: asItIs,
  section: asItIs,
  formula: asItIs,
  note: asItIs,
};

let japanese = ENGLISH_SOURCE_TEXTS;

/** The texts of sources in a language; in English until those of another are loaded. */
export function sourceTexts(locale: Locale): SourceTexts {
  return locale === "ja" ? japanese : ENGLISH_SOURCE_TEXTS;
}

/** Says sources in Japanese from now on; cells already calculated keep what they show. */
export function learnJapanese(texts: SourceTexts): void {
  japanese = texts;
}
