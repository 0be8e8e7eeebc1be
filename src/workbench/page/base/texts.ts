import { EXCEL_TAB_TEXTS, type ExcelTabTexts } from "./excelTabTexts";
import type { Language } from "./preferences";
import { SAVING_TEXTS, type SavingTexts } from "./savingTexts";

/** Every word of the page's own. What the add-in is called and offers comes from its manifest. */
export interface Texts {
  readonly calculating: string;
  readonly closePane: (pane: string) => string;
  readonly closeCard: string;
  readonly chart: (title: string) => string;
  readonly choices: (parameter: string) => string;
  readonly darkTheme: string;
  readonly dismiss: string;
  readonly download: string;
  readonly downloadHint: string;
  readonly errors: string;
  readonly excelTabs: ExcelTabTexts;
  readonly functions: (count: string, ms: string) => string;
  readonly grid: string;
  readonly language: string;
  readonly leftOutOfFile: (leftOut: readonly string[]) => string;
  readonly loading: (name: string) => string;
  readonly newWorkbook: string;
  /** Of a name in a formula, and the function that was probably meant. */
  readonly noSuchFunction: (called: string, meant: string | undefined) => string;
  readonly paneWidth: string;
  readonly ready: string;
  readonly refused: string;
  /** A part of the page could not be fetched. */
  readonly partNotLoaded: string;
  /** The add-in did nothing with a file that was dropped. */
  readonly takesNoFiles: string;
  readonly ribbon: string;
  readonly ribbonTabs: string;
  readonly roundTrips: (count: string) => string;
  readonly saving: SavingTexts;
  readonly cellsWritten: (count: string) => string;
  readonly silentAddin: (name: string) => string;
  readonly statusLine: string;
  /** Of a functions.json that Excel on the web could not read. */
  readonly unreadableFunctions: (address: string) => string;
  readonly titleBar: string;
  /** What a cell error means where nothing better is known. */
  readonly reasons: Readonly<Record<string, string>>;
  /** Names of parts that Univer leaves without one. */
  readonly univer: Readonly<Record<UniverPart, string>>;
}

/** Parts of Univer's interface that the page names. */
export type UniverPart =
  | "nameBox"
  | "names"
  | "cancel"
  | "enter"
  | "insertFunction"
  | "newSheet"
  | "allSheets"
  | "zoomOut"
  | "zoomIn"
  | "zoom"
  | "cell"
  | "formulaBar"
  | "sideBar"
  | "closeSideBar"
  | "sheetTabs"
  | "notices";

const EN: Texts = {
  calculating: "Calculating…",
  closePane: (pane) => `Close ${pane}`,
  closeCard: "Close card",
  chart: (title) => `Chart: ${title}`,
  choices: (parameter) => `Choices for ${parameter}`,
  darkTheme: "Dark theme",
  dismiss: "Dismiss",
  download: "Download",
  downloadHint:
    "Download as .xlsx: values, formulas, formats and charts; figures carry their source in a note.",
  errors: "Errors of the host",
  excelTabs: EXCEL_TAB_TEXTS["en-US"],
  functions: (count, ms) => `Functions evaluated: ${count} in ${ms} ms`,
  grid: "Worksheet",
  language: "Language",
  leftOutOfFile: (leftOut) =>
    `Downloaded. The file cannot hold these charts, names or formats, so they are not in it: ${leftOut.join("; ")}. All figures are.`,
  loading: (name) => `Loading ${name}…`,
  newWorkbook: "New workbook",
  noSuchFunction: (called, meant) =>
    meant === undefined
      ? `There is no function ${called}.`
      : `There is no function ${called}. Did you mean ${meant}?`,
  paneWidth: "Width of the task pane",
  ready: "Ready",
  refused:
    "This sheet or the workbook is protected, so nothing was changed. Review > Protect sheet takes the protection of the sheet in front away.",
  takesNoFiles: "The add-in takes no files like this one; nothing was changed.",
  partNotLoaded:
    "A part of this page could not be loaded: the network is gone or the site has a new version. Your workbook is untouched; try again, or reload the page.",
  ribbon: "Ribbon",
  ribbonTabs: "Ribbon tabs",
  roundTrips: (count) => `Round trips: ${count}`,
  saving: SAVING_TEXTS["en-US"],
  cellsWritten: (count) => `Cells written: ${count}`,
  unreadableFunctions: (address) =>
    `Excel on the web cannot read ${address}: the server sent no “Access-Control-Allow-Origin: *” with it. So no function of the add-in is known, and each shows #NAME?.`,
  silentAddin: (name) =>
    `${name} has not answered, so its functions show #BUSY!. Load the page again; if it stays so, build with "npm run pages".`,
  statusLine: "Status line",
  titleBar: "Title bar",
  reasons: {
    "#BUSY!": "The value is being calculated.",
    "#CALC!": "The calculation cannot be done here.",
    "#DIV/0!": "The formula divides by zero or by an empty cell.",
    "#N/A": "A value is not available to the formula.",
    "#NAME?": "The formula contains a name that is not known.",
    "#NULL!": "The ranges in the formula do not meet.",
    "#NUM!": "A number in the formula is not valid.",
    "#REF!": "The formula refers to a cell that is not there any more.",
    "#SPILL!": "Cells that the result needs are not empty.",
    "#VALUE!": "A value in the formula is of the wrong kind.",
  },
  univer: {
    nameBox: "Name box",
    names: "Defined names",
    cancel: "Cancel",
    enter: "Enter",
    insertFunction: "Insert function",
    newSheet: "New sheet",
    allSheets: "All sheets",
    zoomOut: "Zoom out",
    zoomIn: "Zoom in",
    zoom: "Zoom",
    cell: "Cell",
    formulaBar: "Formula bar",
    sideBar: "Side bar",
    closeSideBar: "Close side bar",
    sheetTabs: "Sheet tabs",
    notices: "Notifications",
  },
};

const JA: Texts = {
  calculating: "計算中…",
  closePane: (pane) => `${pane} を閉じる`,
  closeCard: "カードを閉じる",
  chart: (title) => `グラフ：${title}`,
  choices: (parameter) => `${parameter} の候補`,
  darkTheme: "ダーク テーマ",
  dismiss: "閉じる",
  download: "ダウンロード",
  downloadHint: ".xlsx としてダウンロード：値、数式、書式、グラフ。数値の出典はメモに入ります。",
  errors: "ホストのエラー",
  excelTabs: EXCEL_TAB_TEXTS["ja-JP"],
  functions: (count, ms) => `関数の計算：${count}件、${ms}ミリ秒`,
  grid: "ワークシート",
  language: "言語",
  leftOutOfFile: (leftOut) =>
    `ダウンロードしました。次のグラフ、名前、書式は書き出せないため、ファイルに含まれません：${leftOut.join("、")}。数値はすべて含まれます。`,
  loading: (name) => `${name} を読み込んでいます…`,
  newWorkbook: "新しいブック",
  noSuchFunction: (called, meant) =>
    meant === undefined
      ? `関数 ${called} はありません。`
      : `関数 ${called} はありません。${meant} のことですか？`,
  paneWidth: "作業ウィンドウの幅",
  ready: "準備完了",
  refused:
    "シートまたはブックが保護されているため、変更できません。[校閲] タブの [シート保護の解除] で解除できます。",
  takesNoFiles: "このアドインではこのファイルを使えません。ブックは変更していません。",
  partNotLoaded:
    "このページの一部を読み込めませんでした。ネットワークに接続されていないか、サイトが更新されています。ブックはそのままです。もう一度お試しいただくか、ページを再読み込みしてください。",
  ribbon: "リボン",
  ribbonTabs: "リボンのタブ",
  roundTrips: (count) => `往復：${count}`,
  saving: SAVING_TEXTS["ja-JP"],
  cellsWritten: (count) => `書き込んだセル：${count}`,
  unreadableFunctions: (address) =>
    `Web版のExcelは ${address} を読み取れません。サーバーの応答に「Access-Control-Allow-Origin: *」がないためです。アドインの関数は登録されず、すべて #NAME? になります。`,
  silentAddin: (name) =>
    `${name} が応答しないため、関数は #BUSY! のままです。ページを再読み込みしてください。直らない場合は npm run pages でビルドし直してください。`,
  statusLine: "ステータス バー",
  titleBar: "タイトル バー",
  reasons: {
    "#BUSY!": "計算中です。",
    "#CALC!": "ここでは計算できません。",
    "#DIV/0!": "0 または空のセルで割っています。",
    "#N/A": "数式に必要な値がありません。",
    "#NAME?": "認識できない名前が数式にあります。",
    "#NULL!": "数式の範囲が交わりません。",
    "#NUM!": "数式の数値が正しくありません。",
    "#REF!": "数式の参照先のセルがありません。",
    "#SPILL!": "結果が入るセルが空ではありません。",
    "#VALUE!": "数式の値の種類が正しくありません。",
  },
  univer: {
    nameBox: "名前ボックス",
    names: "定義された名前",
    cancel: "キャンセル",
    enter: "入力",
    insertFunction: "関数の挿入",
    newSheet: "新しいシート",
    allSheets: "すべてのシート",
    zoomOut: "縮小",
    zoomIn: "拡大",
    zoom: "ズーム",
    cell: "セル",
    formulaBar: "数式バー",
    sideBar: "サイドバー",
    closeSideBar: "サイドバーを閉じる",
    sheetTabs: "シート見出し",
    notices: "通知",
  },
};

/** The page's words in each language. */
export const TEXTS: Readonly<Record<Language, Texts>> = { "en-US": EN, "ja-JP": JA };
