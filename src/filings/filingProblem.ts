import { fillText } from "../domain/texts/fillText";
import type { LocalText } from "../domain/metric";

/** Every reason to refuse a file, in words; braces hold what was found. */
const PROBLEMS = {
  "file-empty": {
    en: "The file is empty.",
    ja: "ファイルが空です。",
  },
  "file-too-large": {
    en: "The file has {given} MB; a filing has at most {most}.",
    ja: "ファイルが{given} MBあります。開示書類は{most} MBまでです。",
  },
  "form-unknown": {
    en: "This is no filing that can be read here: give an earnings report or a revision from TDnet, or a report from EDINET (XBRL or CSV).",
    ja: "読み取れる開示書類ではありません。TDnetの決算短信や修正開示、EDINETの報告書（XBRLまたはCSV）を指定してください。",
  },
  "form-unknown-version": {
    en: "The filing uses a form that is not known here: {given}.",
    ja: "この開示書類の様式（{given}）には対応していません。",
  },
  "archive-broken": {
    en: "The zip file is damaged ({given}). Download it again.",
    ja: "zipファイルが壊れています（{given}）。もう一度ダウンロードしてください。",
  },
  "archive-too-many-entries": {
    en: "The zip file has {given} entries; a filing has at most {most}.",
    ja: "zipファイルの項目が{given}件あります。開示書類は{most}件までです。",
  },
  "archive-too-large": {
    en: "{given} would unfold to more than {most} MB.",
    ja: "{given}を展開すると{most} MBを超えます。",
  },
  "archive-encrypted": {
    en: "The zip file is protected by a password.",
    ja: "zipファイルがパスワードで保護されています。",
  },
  "archive-method": {
    en: "{given} is packed in a way that is not known here.",
    ja: "{given}の圧縮方式には対応していません。",
  },
  "archive-ambiguous": {
    en: "The zip file holds more than one filing ({given}). Give one at a time.",
    ja: "zipファイルに複数の開示書類が入っています（{given}）。1件ずつ指定してください。",
  },
  "text-broken": {
    en: "{given} is not text in the encoding it should have.",
    ja: "{given}の文字コードが正しくありません。",
  },
  "markup-broken": {
    en: "{given} is damaged: it is not well-formed XML.",
    ja: "{given}が壊れています（正しいXMLではありません）。",
  },
  "markup-declares": {
    en: "{given} declares a document type or entities, which no filing does.",
    ja: "{given}に文書型またはエンティティの宣言があります。開示書類にはありません。",
  },
  "markup-too-deep": {
    en: "{given} is nested more deeply than a filing is.",
    ja: "{given}の入れ子が深すぎます。",
  },
  "element-unknown": {
    en: "{given} uses {element}, which is not known here.",
    ja: "{given}で使われている{element}には対応していません。",
  },
  "context-missing": {
    en: "{element} refers to the context {given}, which is not in the filing.",
    ja: "{element}が参照するコンテキスト{given}が見つかりません。",
  },
  "context-broken": {
    en: "The context {given} has no period that can be read, or stands there twice with another meaning.",
    ja: "コンテキスト{given}の期間を読み取れないか、別の内容で重複しています。",
  },
  "context-misnamed": {
    en: "The context {given} is about {found} although its name says {expected}.",
    ja: "コンテキスト{given}の内容は{found}ですが、名称が示すのは{expected}です。",
  },
  "unit-missing": {
    en: "{element} refers to the unit {given}, which is not in the filing.",
    ja: "{element}が参照する単位{given}が見つかりません。",
  },
  "unit-other": {
    en: "{element} is in {given}; only yen, yen per share, ratios and shares are read.",
    ja: "{element}の単位は{given}です。円、1株当たりの金額、比率、株数のみ読み取れます。",
  },
  "number-broken": {
    en: "{element} is “{given}”, which is no number.",
    ja: "{element}の「{given}」は数値ではありません。",
  },
  "number-format": {
    en: "{element} is written in the format {given}, which is not known here.",
    ja: "{element}の表示形式{given}には対応していません。",
  },
  "company-other": {
    en: "This is a filing of {name} ({given}), not of IIJ (3774).",
    ja: "{name}（{given}）の開示書類です。IIJ（3774）のものではありません。",
  },
  "company-missing": {
    en: "The filing does not say which company it is of.",
    ja: "どの会社の開示書類か記載されていません。",
  },
  "standard-other": {
    en: "The figures of this filing ({name}, {published}) follow {given}; only IFRS is read.",
    ja: "この開示書類（{name}、{published}）は{given}によるものです。IFRSのみ読み取れます。",
  },
  "standard-missing": {
    en: "The filing does not say by which accounting standard its figures are.",
    ja: "会計基準が記載されていません。",
  },
  "scope-other": {
    en: "The figures of this filing ({name}, {published}) are not consolidated.",
    ja: "この開示書類（{name}、{published}）は非連結の数値です。",
  },
  "period-broken": {
    en: "The period that the filing reports on cannot be told: {given}.",
    ja: "開示書類の対象期間を特定できません（{given}）。",
  },
  "period-other": {
    en: "The fiscal year of the filing ends on {given}; IIJ's ends on March 31.",
    ja: "事業年度の末日が{given}です。IIJの事業年度末は3月31日です。",
  },
  "parts-of-others": {
    en: "The parts of the filing do not belong together: {a} and {b}.",
    ja: "開示書類の各部分が一致しません（{a}と{b}）。",
  },
  "repeats-disagree": {
    en: "{element} stands there twice for {period}, as {a} and as {b}.",
    ja: "{element}（{period}）に{a}と{b}の異なる値があります。",
  },
  "texts-disagree": {
    en: "{element} says “{a}” in one place and “{b}” in another.",
    ja: "{element}の記載が「{a}」と「{b}」で一致しません。",
  },
  "nothing-to-read": {
    en: "The filing holds no figure that is known here.",
    ja: "読み取れる数値がありません。",
  },
  "contexts-elsewhere": {
    en: "This is one part of a filing; its periods are in another. Give the whole zip file.",
    ja: "開示書類の一部です。期間の定義が別のファイルにあるため、zipファイルごと指定してください。",
  },
} as const satisfies Readonly<Record<string, LocalText>>;

/** The reasons to refuse a file. */
export type FilingProblemCode = keyof typeof PROBLEMS;

/** Why a file is refused. */
export interface FilingProblem {
  readonly code: FilingProblemCode;
  readonly values: Readonly<Record<string, string>>;
}

/** Stops the reading of a file; never leaves this folder. */
export class FilingRefusal extends Error {
  override readonly name = "FilingRefusal";
  readonly problem: FilingProblem;

  constructor(code: FilingProblemCode, values: Readonly<Record<string, string>> = {}) {
    super(code);
    this.problem = { code, values };
  }
}

const LONGEST = 120;

/** The reason as a sentence; what was found in the file is shortened and has no line breaks. */
export function explainFilingProblem({ code, values }: FilingProblem): LocalText {
  const shown = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, inOneLine(value)]),
  );
  const { en, ja } = PROBLEMS[code];
  return { en: fillText(en, shown), ja: fillText(ja, shown) };
}

/** A text of a file as it may be shown: on one line, and short. */
export function inOneLine(text: string): string {
  // Control characters and marks that turn the direction of writing come from the file alone.
  const plain = text
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
}
