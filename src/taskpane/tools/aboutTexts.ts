import type { SourceCounts } from "../../dataset/sources/sourceCounts";
import type { Locale } from "../../domain/locale";

interface AboutTexts {
  readonly title: string;
  readonly data: (asOf: string) => string;
  readonly sources: (counts: SourceCounts) => string;
  readonly affiliation: string;
  readonly version: (version: string) => string;
  readonly help: string;
  readonly helpPage: string;
}

const EN: AboutTexts = {
  title: "About",
  data: (asOf) => `Figures up to ${asOf}. They are part of the add-in: nothing is sent anywhere.`,
  sources: ({ all, by, copies }) =>
    `They are from ${all} documents: ${by.release} results releases, ${by["annual-report"]} annual reports and ${by.deck} presentations of IIJ, ${copies} of which were read in copies on other sites, and ${by.press} reports of the press, used where IIJ’s own print nothing finer.`,
  affiliation: "Not affiliated with Internet Initiative Japan Inc. or Microsoft.",
  version: (version) => `Version ${version}.`,
  help: "Functions and examples",
  helpPage: "help/en/functions.html",
};

const JA: AboutTexts = {
  title: "このアドインについて",
  data: (asOf) => {
    const [year, month] = asOf.split("-");
    return `${year}年${Number(month)}月までの数値を収録しています。データはアドインに含まれ、外部への送信はありません。`;
  },
  sources: ({ all, by, copies }) =>
    `出典は${all}件です。IIJの決算発表${by.release}件、年次報告書${by["annual-report"]}件、説明資料${by.deck}件（うち${copies}件は他サイト掲載の写し）、報道${by.press}件（IIJの資料により細かい数値がない場合のみ使用）。`,
  affiliation:
    "株式会社インターネットイニシアティブおよびMicrosoftとは提携関係にない、非公式のアドインです。",
  version: (version) => `バージョン ${version}`,
  help: "関数と使用例",
  helpPage: "help/ja/functions.html",
};

export const ABOUT_TEXTS: Readonly<Record<Locale, AboutTexts>> = { en: EN, ja: JA };
