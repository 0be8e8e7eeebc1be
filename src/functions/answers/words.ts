import type { Locale } from "../../domain/locale";
import type { LocalText } from "../../domain/metric";
import { headInJapanese } from "../../domain/periods/japanesePeriods";
import { formatPeriod, type Period } from "../../domain/periods/period";
import { readArgument } from "../arguments/cellArgument";

/** Asks for a whole list with Japanese heads, where no text would ask for it with English ones. */
export const EVERYTHING = "すべて";

/** A text of our own in a cell, in the reader's language. */
export interface Words {
  readonly kind: "words";
  readonly text: LocalText;
}

/** A text of our own, in every language. */
export function words(en: string, ja: string): Words {
  return { kind: "words", text: { en, ja } };
}

/** "Revenue (JPY million)": what the figures are, what else there is to say of them, and what they count. */
export function headOf(label: LocalText, counted: LocalText | undefined, said = NOTHING): Words {
  const [en, ja] = [label.en + said.en, label.ja + said.ja];
  return counted ? words(`${en} (${counted.en})`, `${ja}（${counted.ja}）`) : words(en, ja);
}

const NOTHING: LocalText = { en: "", ja: "" };

/** What a text is in every language. */
export function inEach(textIn: (locale: Locale) => string): Words {
  return words(textIn("en"), textIn("ja"));
}

/** A period as a block names it, which functions read back: its id, in Japanese a year by its end. */
export function namePeriod(period: Period): Words {
  return words(formatPeriod(period), headInJapanese(period));
}

/** The language that an argument is written in: Japanese where it has Japanese letters, or else English. */
export function languageOf(argument: unknown): Locale {
  const passed = readArgument(argument);
  return passed.kind === "text" && /[぀-ヿ一-鿿]/.test(passed.text) ? "ja" : "en";
}
