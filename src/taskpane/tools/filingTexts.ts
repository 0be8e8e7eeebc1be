import type { Locale } from "../../domain/locale";
import type { Comparison } from "../../filings/filedStatement";
import type { FilingNotice } from "../../filings/filing";

interface FilingTexts {
  readonly title: string;
  readonly hint: string;
  readonly choose: string;
  readonly refused: (file: string) => string;
  readonly preview: (title: string, published: string) => string;
  readonly figure: string;
  readonly filed: string;
  readonly known: string;
  readonly target: string;
  readonly comparisons: Readonly<Record<Exclude<Comparison, "unused">, string>>;
  readonly unused: (count: number) => string;
  readonly add: (count: number) => string;
  readonly nothingNew: string;
  readonly added: string;
  readonly contradiction: (identity: string, period: string, sides: string) => string;
  readonly notice: (notice: FilingNotice) => string;
  readonly correction: string;
}

const EN: FilingTexts = {
  title: "Add a filing",
  hint: "Choose IIJ’s earnings report, half-year or annual report (the zip file from TDnet or EDINET), or drop it on the pane. Its figures are kept in this workbook. The file is sent nowhere.",
  choose: "Choose a file…",
  refused: (file) => `${file} was not read.`,
  preview: (title, published) => `${title}, filed ${published}`,
  figure: "Figure",
  filed: "Filing",
  known: "Known",
  target: "target",
  comparisons: {
    new: "new",
    revised: "revised",
    agrees: "agrees",
    restated: "restated",
    contradicts: "contradicts",
  },
  unused: (count) => `${count} more are of lines that the add-in has no figures of.`,
  add: (count) => (count === 1 ? "Add 1 figure" : `Add ${count} figures`),
  nothingNew: "There is nothing new in it.",
  added: "Added to this workbook",
  contradiction: (identity, period, sides) =>
    `Left out, as they contradict each other in ${period}: ${identity} (${sides}).`,
  notice: (notice) => {
    switch (notice.code) {
      case "parts-disagree":
        return `Left out: ${notice.what} is ${notice.a} in one part and ${notice.b} in another.`;
      case "statements-currency":
        return `The statements are in ${notice.unit} and were left out.`;
      case "forecast-of-the-past":
        return `Left out, as it may be the result: ${notice.what}.`;
      case "precision":
        return `Left out: the digits and the stated precision of ${notice.what} differ.`;
      case "rounding-unstated":
        return "The report does not say how it rounds: figures are taken as rounded to the nearest.";
    }
  },
  correction: "This is a correction.",
};

const JA: FilingTexts = {
  title: "開示書類の追加",
  hint: "IIJの決算短信や報告書（TDnetまたはEDINETのzipファイル）を選ぶか、ここにドロップしてください。数値はこのブックに保存されます。ファイルはどこにも送信されません。",
  choose: "ファイルを選択…",
  refused: (file) => `${file}は読み取れませんでした。`,
  preview: (title, published) => `${title}（${published}提出）`,
  figure: "項目",
  filed: "開示書類",
  known: "既存の値",
  target: "会社予想",
  comparisons: {
    new: "新規",
    revised: "修正",
    agrees: "一致",
    restated: "遡及修正",
    contradicts: "不一致",
  },
  unused: (count) => `ほかに、本アドインで扱っていない項目が${count}件あります。`,
  add: (count) => `${count}件を追加`,
  nothingNew: "新しい数値はありません。",
  added: "このブックに追加済み",
  contradiction: (identity, period, sides) =>
    `${period}の数値が互いに矛盾するため除外しました：${identity}（${sides}）。`,
  notice: (notice) => {
    switch (notice.code) {
      case "parts-disagree":
        return `${notice.what}が${notice.a}と${notice.b}で一致しないため除外しました。`;
      case "statements-currency":
        return `財務諸表の通貨が${notice.unit}のため除外しました。`;
      case "forecast-of-the-past":
        return `実績の可能性があるため除外しました：${notice.what}。`;
      case "precision":
        return `${notice.what}は桁数と精度の記載が一致しないため除外しました。`;
      case "rounding-unstated":
        return "端数処理の記載がないため、四捨五入として扱います。";
    }
  },
  correction: "訂正された開示書類です。",
};

/** The texts of the filing tool, which are loaded with it. */
export const FILING_TEXTS: Readonly<Record<Locale, FilingTexts>> = { en: EN, ja: JA };
