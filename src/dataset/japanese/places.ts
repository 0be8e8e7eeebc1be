import { applied, type Rule } from "./rules";

/** Where a figure stands in a document: our own words in Japanese, headings as they are printed. */
export function placeInJapanese(section: string): string {
  return applied(RULES, section);
}

const RULES: readonly Rule[] = [
  [/XBRL page (R\d+)/, "XBRL $1ページ"],
  [/^XBRL data/, "XBRLデータ"],
  [/, page (\d+)$/, " $1ページ"],
  [/, as carried by ([^ ]+(?: [A-Z]\w+)*)/, "（$1掲載）"],
  [/^Copy at (.+)$/, "$1掲載の写し"],
  [/^Extract at (.+)$/, "$1掲載の抜粋"],
  [/\b6-K exhibit ([\d.]+)/, "6-K 添付$1"],
  [/^Figures$/, "数値"],
  [/^Summary$/, "サマリー情報"],
  [/^Mynavi News$/, "マイナビニュース"],
  [/^Nikkei ITpro$/, "日経ITpro"],
  [/^Nikkei xTECH$/, "日経xTECH"],
];
