import type { Language } from "./preferences";

/** Buttons of Excel's own tabs. */
export type ExcelCommandId =
  | "undo"
  | "redo"
  | "paste"
  | "cut"
  | "copy"
  | "bold"
  | "italic"
  | "underline"
  | "fill"
  | "fontColor"
  | "alignLeft"
  | "alignCenter"
  | "alignRight"
  | "wrap"
  | "numberFormat"
  | "percent"
  | "comma"
  | "moreDecimals"
  | "fewerDecimals"
  | "protectSheet";

/** Groups of Excel's own tabs. */
export type ExcelGroupId = "undo" | "clipboard" | "font" | "alignment" | "number" | "protection";

/** Choices of the number format list. */
export type NumberFormatId =
  | "general"
  | "integer"
  | "number"
  | "accounting"
  | "percentage"
  | "date"
  | "text";

/** What Excel's own tabs of the ribbon say. */
export interface ExcelTabTexts {
  readonly home: string;
  /** Where Excel has the protection of sheets. */
  readonly review: string;
  readonly commands: Readonly<Record<ExcelCommandId, string>>;
  readonly groups: Readonly<Record<ExcelGroupId, string>>;
  readonly numberFormats: Readonly<Record<NumberFormatId, string>>;
}

const english: ExcelTabTexts = {
  home: "Home",
  review: "Review",
  commands: {
    undo: "Undo",
    redo: "Redo",
    paste: "Paste",
    cut: "Cut",
    copy: "Copy",
    bold: "Bold",
    italic: "Italic",
    underline: "Underline",
    fill: "Fill colour",
    fontColor: "Font colour",
    alignLeft: "Align left",
    alignCenter: "Centre",
    alignRight: "Align right",
    wrap: "Wrap text",
    numberFormat: "Number format",
    percent: "Percent style",
    comma: "Comma style",
    moreDecimals: "Increase decimal",
    fewerDecimals: "Decrease decimal",
    protectSheet: "Protect sheet",
  },
  groups: {
    undo: "Undo",
    clipboard: "Clipboard",
    font: "Font",
    alignment: "Alignment",
    number: "Number",
    protection: "Protection",
  },
  numberFormats: {
    general: "General",
    integer: "Number, no decimals",
    number: "Number",
    accounting: "Negative in brackets",
    percentage: "Percentage",
    date: "Date",
    text: "Text",
  },
};

const japanese: ExcelTabTexts = {
  home: "ホーム",
  review: "校閲",
  commands: {
    undo: "元に戻す",
    redo: "やり直し",
    paste: "貼り付け",
    cut: "切り取り",
    copy: "コピー",
    bold: "太字",
    italic: "斜体",
    underline: "下線",
    fill: "塗りつぶしの色",
    fontColor: "フォントの色",
    alignLeft: "左揃え",
    alignCenter: "中央揃え",
    alignRight: "右揃え",
    wrap: "折り返して全体を表示する",
    numberFormat: "表示形式",
    percent: "パーセント スタイル",
    comma: "桁区切りスタイル",
    moreDecimals: "小数点以下の表示桁数を増やす",
    fewerDecimals: "小数点以下の表示桁数を減らす",
    protectSheet: "シートの保護",
  },
  groups: {
    undo: "元に戻す",
    clipboard: "クリップボード",
    font: "フォント",
    alignment: "配置",
    number: "数値",
    protection: "保護",
  },
  numberFormats: {
    general: "標準",
    integer: "数値（小数なし）",
    number: "数値",
    accounting: "負の数をかっこで表示",
    percentage: "パーセンテージ",
    date: "日付",
    text: "文字列",
  },
};

/** What Excel's own tabs say in each language. */
export const EXCEL_TAB_TEXTS: Readonly<Record<Language, ExcelTabTexts>> = {
  "en-US": english,
  "ja-JP": japanese,
};
