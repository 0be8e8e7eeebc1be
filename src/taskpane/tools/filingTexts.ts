import type { Locale } from "../../domain/locale";
import type { Standing } from "../../filings/comparedFigure";

interface FilingTexts {
  readonly title: string;
  readonly hint: string;
  readonly choose: string;
  readonly refused: (file: string) => string;
  readonly preview: (title: string, day: string) => string;
  /** A day, from the ISO date. */
  readonly day: (date: string) => string;
  /** The unit of the amounts in the table. */
  readonly inMillions: string;
  readonly figure: string;
  readonly filed: string;
  readonly known: string;
  readonly target: string;
  readonly standings: Readonly<Record<Exclude<Standing, "unused">, string>>;
  /** Where a figure that is known already comes from. */
  readonly knownFrom: (document: string) => string;
  readonly workedOut: string;
  readonly useRestated: (count: number) => string;
  readonly restatedHint: string;
  readonly unused: (count: number) => string;
  readonly add: (count: number) => string;
  readonly nothingNew: string;
  /** Where the workbook keeps a later submission of the report. */
  readonly later: (document: string) => string;
  readonly added: string;
  readonly correction: string;
}

const EN: FilingTexts = {
  title: "Add a filing",
  hint: "Choose IIJ’s earnings report, half-year or annual report (the zip file from TDnet or EDINET), or drop it on the pane. Its figures are kept in this workbook, and Excel calculates all open workbooks anew. The file is sent nowhere.",
  choose: "Choose a file…",
  refused: (file) => `${file} was not read.`,
  preview: (title, day) => `${title}, filed ${day}`,
  day: (date) => date,
  inMillions: "Amounts in JPY million.",
  figure: "Figure",
  filed: "Filing",
  known: "Known",
  target: "target",
  standings: {
    new: "new",
    revised: "revised",
    agrees: "agrees",
    restated: "restated",
    earlier: "earlier",
    contradicts: "contradicts",
  },
  knownFrom: (document) => `known from ${document}`,
  workedOut: "known from arithmetic on printed figures",
  useRestated: (count) =>
    count === 1 ? "Use the restated figure" : `Use the ${count} restated figures`,
  restatedHint:
    "Otherwise the figures that were known keep answering, and cards of printed ones tell the restated ones.",
  unused: (count) => `${count} more are of lines that the add-in has no figures of.`,
  add: (count) => (count === 1 ? "Add 1 figure" : `Add ${count} figures`),
  nothingNew: "There is nothing new in it.",
  later: (document) => `${document}, which was submitted later, is in this workbook already.`,
  added: "Added to this workbook",
  correction: "This is a correction.",
};

const JA: FilingTexts = {
  title: "開示書類の追加",
  hint: "IIJの決算短信や報告書（TDnetまたはEDINETのzipファイル）を選ぶか、ここにドロップしてください。数値はこのブックに保存され、開いているすべてのブックが再計算されます。ファイルはどこにも送信されません。",
  choose: "ファイルを選択…",
  refused: (file) => `${file}は読み取れませんでした。`,
  preview: (title, day) => `${title}（${day}提出）`,
  day: (date) => {
    const [year = "", month = "", day = ""] = date.split("-");
    return `${year}年${Number(month)}月${Number(day)}日`;
  },
  inMillions: "金額の単位：百万円",
  figure: "項目",
  filed: "開示書類",
  known: "既存の値",
  target: "会社予想",
  standings: {
    new: "新規",
    revised: "修正",
    agrees: "一致",
    restated: "修正再表示",
    earlier: "以前の値",
    contradicts: "不一致",
  },
  knownFrom: (document) => `既存の値の出典：${document}`,
  workedOut: "既存の値は公表値からの算出",
  useRestated: (count) => `修正再表示された値（${count}件）を使う`,
  restatedHint:
    "使わない場合は従来の数値のままとし、公表値のカードには修正再表示後の値も示します。",
  unused: (count) => `ほかに、本アドインで扱っていない項目が${count}件あります。`,
  add: (count) => `${count}件を追加`,
  nothingNew: "新しい数値はありません。",
  later: (document) => `後から提出された${document}がこのブックに追加済みです。`,
  added: "このブックに追加済み",
  correction: "訂正された開示書類です。",
};

/** The texts of the filing tool, which are loaded with it. */
export const FILING_TEXTS: Readonly<Record<Locale, FilingTexts>> = { en: EN, ja: JA };
