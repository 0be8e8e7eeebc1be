import type { Locale } from "../../domain/locale";
import type { FigureStatus } from "../../functions/telling/provenance";

type Meanings = Readonly<Record<FigureStatus, string>>;

const english: Meanings = {
  reported: "printed in a document of IIJ",
  copy: "printed in a document of IIJ, read at another address",
  press: "printed by the press",
  added: "printed in a filing that you added",
  derived: "exact arithmetic on printed figures",
  bounded: "no document prints it; the figures around it leave this range",
};

const japanese: Meanings = {
  reported: "IIJの資料に記載された値",
  copy: "IIJの資料に記載された値（他サイトに掲載の写しによる）",
  press: "報道された値",
  added: "追加した開示書類に記載された値",
  derived: "公表値から計算した値",
  bounded: "公表されていないため、周囲の数値から絞り込める範囲",
};

/** What each status of a figure means, in each language. */
export const STATUS_MEANINGS: Readonly<Record<Locale, Meanings>> = { en: english, ja: japanese };
