import { someOf } from "./someOf";
import { SCENARIO_NAMES } from "../../domain/terms";
import type { StepProgress } from "../../excel/host/progress";
import type { Texts } from "./englishTexts";

/** A number as it is counted: 1,750. */
function counted(count: number): string {
  return count.toLocaleString("ja-JP");
}

/** The month of an ISO date: 2013年3月. */
function monthOf(date: string): string {
  const [year = "", month = ""] = date.split("-");
  return `${year}年${Number(month)}月`;
}

function stepProgress({ step, done, all = 0 }: StepProgress): string {
  const percent = `${Math.round((100 * done) / Math.max(1, all))}%`;
  switch (step) {
    case "inserting":
      return `${all}枚中${done}枚を挿入しました`;
    case "searching":
      return `セルを調べています：${percent}`;
    case "tracing":
      return `${done}個のセルをたどりました`;
    case "reading":
      return `数式の表示を読み取っています：${percent}`;
    case "writing":
      return `書き込んでいます：${percent}`;
  }
}

/** Every sentence of the pane in Japanese. */
export const JAPANESE_TEXTS: Texts = {
  tabsLabel: "IIJ for Excel",
  tabs: { figures: "数値", models: "モデル", compare: "比較", trace: "出典", tools: "ツール" },
  openFailedTitle: "IIJ for Excelを開けませんでした",
  openFailedHint:
    "この作業ウィンドウを閉じて開き直してください。それでも開かない場合はExcelを再起動してください。セルの数式には影響ありません。詳細：",
  outsideTitle: "このページはExcelの中で使います",
  outsideHint:
    "IIJ for Excelの作業ウィンドウです。Excelで [ホーム] > [アドイン] > [IIJ for Excel] を選択するか、[IIJ] タブの [数値を探す] を選択してください。",
  obstacles: {
    ipad: "iPad版Excelはアドインの数式を計算できません。ブック内の数値はそのまま残ります。IIJの数式の挿入や再計算には、Windows版、Mac版、Web版のExcelをお使いください。",
    "no-functions":
      "このExcelはアドインの数式を計算できません。ブック内の数値はそのまま残ります。IIJの数式の挿入や再計算には、Microsoft 365（Windows、Mac）またはWeb版のExcelをお使いください。",
    turkish:
      "トルコ語表示のExcelは、アドインがセルに書き込むアドイン関数を受け付けません（Microsoftに報告済みの不具合）。IIJの数式はご自身で入力するか、Excelの表示言語を変更してください。",
  },
  message: "お知らせ",
  working: "処理しています…",
  waiting:
    "Excelの応答を待っています。セルを編集中の場合は、EnterキーまたはEscキーで編集を終えてください。",
  stepProgress,
  cancel: "キャンセル",
  retry: "再試行",
  dismiss: "閉じる",

  statementLabel: "分類",
  anyStatement: "すべての分類",
  several: "複数の項目・期間をまとめて…",
  searchLabel: "数値を検索",
  searchPlaceholder: "売上高、営業利益、revenue …",
  searchResults: "見つかった数値",
  searchNone: "その名前の項目は収録資料にありません。短い言葉で試すか、分類を選んでください。",
  searchTargets:
    "会社予想は項目ごとにあります。売上高などの項目を選び、期間で会社予想を選んでください。",
  searchNearest: "その名前の項目はありません。近い項目：",
  searchCount: (count) => `${counted(count)}件見つかりました`,
  periodLabel: "期間",
  periodGroups: {
    quarter: "四半期",
    year: "年度",
    cumulative: "累計（期首から）",
    month: "月",
    instant: "期末・特定日",
    target: SCENARIO_NAMES.target.ja,
    "target-initial": SCENARIO_NAMES["target-initial"].ja,
    "target-revised-1": SCENARIO_NAMES["target-revised-1"].ja,
    "target-revised-2": SCENARIO_NAMES["target-revised-2"].ja,
  },
  unitLabel: "単位",
  figureLabel: "数値",
  insertFormula: "数式を挿入",
  copyFormula: "コピー",
  arithmetic: "計算",
  interval: "丸めの範囲",
  note: "注記",
  definition: "意味",
  source: "出典",
  between: "、",
  figureIn: (metric, when) => `${metric}（${when}）：`,
  otherSource: "ほかの掲載箇所",
  section: "箇所",
  row: "行",
  column: "列",
  asPrinted: "資料の表記",

  modelsTitle: "モデルを挿入",
  modelsHints: {
    "new-sheet": "数式を入れた新しいシートを追加します。既存のセルは変更しません。",
    selection:
      "選択したセルを左上として、空いているセルに数式を挿入します。既存のセルは変更しません。",
    address:
      "指定したセルを左上として、空いているセルに数式を挿入します。既存のセルは変更しません。",
  },
  placeLabel: "挿入先",
  places: { "new-sheet": "新しいシート", selection: "選択したセル", address: "セル番地を指定" },
  addressLabel: "セル番地",
  addressHint: "左上のセル（例：B5、Sheet2!B5）",
  addressWrong: "B5やSheet2!B5のようなセル番地を入力してください。",
  options: "オプション",
  spanLabel: "期間",
  spans: {
    suited: "自動（モデルに合わせる）",
    "five-years": "5年間",
    "ten-years": "10年間",
    "all-years": "2009年3月期以降の全年度",
    "since-ifrs": "IFRS適用後（2019年3月期以降）",
    "all-quarters": "2009年3月期以降の全四半期",
    own: "下で指定",
  },
  layoutLabel: "列の並び",
  layouts: {
    suited: "自動（モデルに合わせる）",
    "quarters-then-year": "四半期、続けてその年度",
    "all-quarters-then-years": "すべての四半期、続けて年度",
    quarters: "四半期のみ",
    years: "年度のみ",
  },
  suitedQuarter: "自動",
  fromLabel: "開始",
  toLabel: "終了",
  negativesLabel: "マイナスの表示",
  formulasLabel: "数式",
  formulaChoices: { cell: "セルごとに1つの数式", grid: "ブロックごとに1つのIIJ.GRID（スピル）" },
  totalsLabel: "合計",
  totalsChoices: { reported: "公表値", sums: "各行の合計" },
  chartsLabel: "グラフを含める",
  labelsLabel: "グラフに値を表示",
  notesLabel: "注記を含める",
  checksLabel: "照合を含める",
  fromAfterTo: "開始が終了より後になっています。開始にはより前の四半期を選んでください。",
  insert: "挿入",
  insertNamed: (title) => `${title}を挿入`,
  insertAll: (count) => `${count}モデルをすべて挿入`,
  deckTitle: "2012年説明資料のグラフ",
  insertedTitle: "このブックに挿入済み",
  insertedHint: "シートの削除はCtrl+Zで元に戻せません。それより前の操作も元に戻せなくなります。",
  remove: "削除",
  removeAll: "すべて削除",
  removeAllAsked: (count) =>
    `挿入した${count}件をすべて削除しますか？変更されたもの、ほかの数式が参照しているものは残します。シートの削除はCtrl+Zで元に戻せません。`,
  insertsRemoved: (count, kept) =>
    `${count}件を削除しました。` +
    (kept.length === 0
      ? ""
      : `変更・参照されているか、Excelが拒んだため残したもの：${kept.join("、")}。`),
  show: "移動",
  showNamed: (sheet) => `${sheet}に移動`,
  removeNamed: (sheet) => `${sheet}を削除`,
  moveEarlier: (name) => `${name}を左へ移動`,
  moveLater: (name) => `${name}を右へ移動`,
  moveUp: (name) => `${name}を上へ移動`,
  moveDown: (name) => `${name}を下へ移動`,

  questionLabel: "比較の種類",
  ownQuestion: "自分で選ぶ",
  linesLabel: "項目",
  addLine: "項目を追加",
  columnsLabel: "並べる期間",
  addColumn: "期間を追加…",
  differencesLabel: "差",
  differences: {
    change: "増減",
    percent: "増減率",
    contribution: "寄与度",
    points: "売上高比率の差（ポイント）",
  },
  chartsTitle: "グラフ",
  charts: {
    "by-period": "集合縦棒（期間別）",
    index: "指数（最初の期間＝100）",
    clustered: "集合縦棒",
    stacked: "積み上げ縦棒",
    stacked100: "100%積み上げ縦棒",
    line: "折れ線",
    waterfall: "ウォーターフォール",
  },
  preview: "プレビュー",
  tooLittle: "項目を1つ以上、期間を2つ以上選んでください。",
  insertComparison: "比較を挿入",

  traceHint: "セルを選択すると、その値のもとになっているIIJの数値と出典を表示します。",
  traceSelection: "選択したセルの出典をたどる",
  traced: "出典をたどったセル",
  tracedCount: (count) =>
    count === 0
      ? "このセルのもとになっているIIJの数値はありません。"
      : `IIJの数値${counted(count)}件に基づいています。`,
  tracedMore: (count) => `ほか${counted(count)}件`,
  traceStopped: (cells) =>
    `${counted(cells)}個のセルまで調べて終了しました。ほかにもある可能性があります。数値に近いセルを選択してください。`,

  scopes: { selection: "選択したセル", sheet: "このシート", workbook: "ブック全体" },
  freeze: "値に変換",
  freezeAsked: (scope, { formulas, errors, references, isCalculating }) =>
    `${scope}のIIJの数式${counted(formulas)}件を、いま表示されている値に変換しますか？数値の更新後は、先に再計算してください。` +
    (isCalculating
      ? "Excelの計算が終わっていないため、古い値が表示されているセルがあります。"
      : "") +
    (errors === 0 ? "" : `エラーを表示している数式${counted(errors)}件は数式のまま残ります。`) +
    (references.length === 0
      ? ""
      : `# を使った参照はセル範囲に書き換えます：${someOf(references, "、")}。`),
  freezeButReferred: "# の参照先は残す",
  frozen: ({ frozen, errors, writtenOut, asOf }) =>
    (frozen === 0
      ? "値に変換するIIJの数式はありませんでした。"
      : `${counted(frozen)}件の数式を値に変換しました。出典：IIJの公表資料等（${monthOf(asOf)}まで）。`) +
    (errors === 0 ? "" : `エラーを表示している数式${counted(errors)}件はそのまま残しました。`) +
    (writtenOut === 0 ? "" : `# を使った参照${counted(writtenOut)}件をセル範囲に書き換えました。`),
  skipped: (sheets) =>
    sheets.length === 0 ? "" : `保護されているため変更していないシート：${sheets.join("、")}。`,
  repair: "修復",
  recalculate: "再計算",
  repaired: (count) =>
    count === 0
      ? "修復が必要なIIJの数式はありません。"
      : `${counted(count)}件の数式を修復しました。`,
  recalculateAsked:
    "いますべてを計算し直しますか？開いているすべてのブックで、ほかのアドインの数式も含めて再計算されます。",
  notNow: "あとで",
  recalculated: "すべて計算し直しました。",

  cardsOn: "IIJの数値は、次の計算からカードが付きます。",
  cardsOff: "IIJの数値は、次の計算から通常の数値になります。",
  filingsDamaged: {
    damaged:
      "このブックに保存された開示書類を読み取れないため、アドインの数値を表示しています。開示書類を追加し直してください。",
    newer:
      "このブックの開示書類は新しいバージョンのアドインで保存されたため、このバージョンの数値を表示しています。",
  },
  formulaInserted: (address) => `${address} に数式を挿入しました。`,
  formulaCopied: "数式をコピーしました。セルに貼り付けてください。",
  copyRefused: "ここではコピーできません。上の数式を選択し、Ctrl+Cを押してください。",
  sheetsInserted: (sheets) =>
    sheets.length === 1
      ? `シート「${sheets.join("")}」を挿入しました。`
      : `${sheets.length}枚のシートを挿入しました。`,
  blockInserted: (title, place) => `「${title}」を ${place} に挿入しました。`,
  insertKept: (name, restingOnIt) =>
    restingOnIt.length === 0
      ? `「${name}」は挿入後に変更されています。変更ごと削除しますか？`
      : `${restingOnIt.join("、")} の数式が「${name}」を参照しており、参照先がなくなります。それでも削除しますか？`,
  removeAnyway: "削除",
  keep: "キャンセル",
  keepFormulas: "数式のまま残す",
  insertReplaced: (name) => `「${name}」を作り直しました。`,
  insertRemoved: (sheet) => `シート「${sheet}」を削除しました。`,
  blockRemoved: (name) => `「${name}」を削除しました。`,
  insertGone: (name) => `「${name}」はこのブックに見つからないため、何も変更していません。`,
};
