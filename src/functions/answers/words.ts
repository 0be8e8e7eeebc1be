import type { LocalText } from "../../domain/metric";

/** A text of our own in a cell, in the reader's language. */
export interface Words {
  readonly kind: "words";
  readonly text: LocalText;
}

/** A text of our own, in every language. */
export function words(en: string, ja: string): Words {
  return { kind: "words", text: { en, ja } };
}
