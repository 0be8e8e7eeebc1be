import type { Locale } from "../../domain/locale";
import type { LocalText } from "../../domain/metric";
import { readArgument } from "../arguments/cellArgument";

/** A text of our own in a cell, in the reader's language. */
export interface Words {
  readonly kind: "words";
  readonly text: LocalText;
}

/** A text of our own, in every language. */
export function words(en: string, ja: string): Words {
  return { kind: "words", text: { en, ja } };
}

/** What a text is in every language. */
export function inEach(textIn: (locale: Locale) => string): Words {
  return words(textIn("en"), textIn("ja"));
}

/** The language that an argument is written in: Japanese where it has Japanese letters, or else English. */
export function languageOf(argument: unknown): Locale {
  const passed = readArgument(argument);
  return passed.kind === "text" && /[぀-ヿ一-鿿]/.test(passed.text) ? "ja" : "en";
}
