import type { Locale } from "../../domain/locale";

/** How answers appear in cells. */
export interface Presentation {
  /** Figures carry a card with their source; false: plain numbers only. */
  readonly cards: boolean;
  /** The language of error sentences and of the texts on cards. */
  readonly locale: Locale;
}

/** What every host can show: plain numbers, English sentences. */
export const PLAIN: Presentation = { cards: false, locale: "en" };

let chosen = PLAIN;

/** How answers appear in cells now. Plain until the host's abilities and the user's choice are known. */
export function presentation(): Presentation {
  return chosen;
}

/** Changes how answers appear in cells from now on; cells already calculated keep what they show. */
export function choosePresentation(wanted: Presentation): void {
  chosen = wanted;
}
