import { fillText } from "../../domain/texts/fillText";
import type { Locale } from "../../domain/locale";
import type { LocalText } from "../../domain/metric";
import {
  codeOf,
  LeftoverError,
  NoAnswerError,
  OwnContentError,
  PartlyRemovedError,
  PlaceError,
  SheetProtectedError,
  TargetNotEmptyError,
  TargetNotPlainError,
  WorkbookProtectedError,
} from "./hostErrors";

const SENTENCES = {
  protected: {
    en: "The workbook or this sheet is protected, so Excel refused. Unprotect it on the Review tab, then try again.",
    ja: "ブックまたはシートが保護されているため、Excelが実行できませんでした。[校閲] タブの [シート保護の解除] または [ブックの保護] で解除してから、もう一度お試しください。",
  },
  workbookProtected: {
    en: "The structure of this workbook is protected, so no sheet can be added or removed. Unprotect the workbook on the Review tab, then try again.",
    ja: "ブックの構造が保護されているため、シートを追加・削除できません。[校閲] タブの [ブックの保護] で解除してから、もう一度お試しください。",
  },
  editing: {
    en: "A cell is being edited. Press Enter or Esc in the sheet, then try again.",
    ja: "セルが編集中です。シートでEnterキーまたはEscキーを押してから、もう一度お試しください。",
  },
  busy: {
    en: "Excel is busy with something else. Wait a moment, then try again.",
    ja: "Excelが別の処理中です。少し待ってから、もう一度お試しください。",
  },
  payload: {
    en: "This is more than Excel accepts at once. Choose fewer periods or lines, then try again.",
    ja: "一度に送れる量を超えています。期間または項目を減らしてから、もう一度お試しください。",
  },
  connection: {
    en: "The connection to Excel was interrupted. Check the network, then try again.",
    ja: "Excelとの接続が切れました。ネットワークを確認してから、もう一度お試しください。",
  },
  notLoaded: {
    en: "This part of the add-in could not be loaded. Check the network, then try again; if it happens again, restart Excel.",
    ja: "アドインのこの部分を読み込めませんでした。ネットワークを確認してから、もう一度お試しください。続く場合はExcelを再起動してください。",
  },
  cancelled: {
    en: "Cancelled.",
    ja: "キャンセルしました。",
  },
  noAnswer: {
    en: "Excel does not answer. If a cell is being edited, press Enter or Esc; then try again.",
    ja: "Excelから応答がありません。セルが編集中ならEnterキーまたはEscキーを押してから、もう一度お試しください。",
  },
  notEmpty: {
    en: "{occupied} is not empty, and {target} was to be filled. Choose an empty place, then try again.",
    ja: "{target} に挿入できません。{occupied} にデータがあります。空いている場所を選んで、もう一度お試しください。",
  },
  formatted: {
    en: "{target} is empty, but has merged cells, borders or formats that differ within a column and could not be put back. Choose a plain place, then try again.",
    ja: "{target} に挿入できません。結合されたセル、罫線、または列内で異なる書式があり、元に戻せなくなるためです。書式のない場所を選んで、もう一度お試しください。",
  },
  hiddenRows: {
    en: "{target} was to be filled, and some of its rows are hidden. Show them or clear the filter, or choose another place; then try again.",
    ja: "{target} に挿入できません。非表示の行が含まれています。行を再表示するかフィルターを解除し、または別の場所を選んで、もう一度お試しください。",
  },
  covered: {
    en: "“{name}” lies over {target}, which was to be filled. Choose another place, then try again.",
    ja: "{target} に挿入できません。「{name}」が重なっています。別の場所を選んで、もう一度お試しください。",
  },
  written: {
    en: "“{sheet}” cannot be laid out anew: what you wrote stands in {places}. Put back what was there, or move it beside the table; then try again.",
    ja: "「{sheet}」を作り直せません。{places} に書き込まれた内容が失われるためです。元に戻すか表の横に移してから、もう一度お試しください。",
  },
  changed: {
    en: "“{sheet}” cannot be laid out anew: cells, formats or charts of it were changed since it was inserted, and that would be lost. Insert it again beside it instead.",
    ja: "「{sheet}」を作り直せません。挿入後に変更されたセル・書式・グラフが失われるためです。別に新しく挿入してください。",
  },
  beside: {
    en: "“{sheet}” cannot be laid out anew: it would need {places}, which hold something of yours or are formatted. Move it further away, then try again.",
    ja: "「{sheet}」を作り直せません。必要なセル {places} にデータまたは書式があります。離れた場所に移してから、もう一度お試しください。",
  },
  hidden: {
    en: "“{sheet}” cannot be laid out anew: some of its rows {places} are hidden, and would hide other lines then. Show them or clear the filter, then try again.",
    ja: "「{sheet}」を作り直せません。行 {places} の一部が非表示になっており、別の内容が隠れてしまうためです。行を再表示するかフィルターを解除して、もう一度お試しください。",
  },
  objects: {
    en: "“{sheet}” cannot be laid out anew: charts, comments, notes or shapes of yours stand on it and would say something else. Move them to another sheet, then try again.",
    ja: "「{sheet}」を作り直せません。追加されたグラフ・コメント・メモ・図形の意味が変わってしまうためです。別のシートに移してから、もう一度お試しください。",
  },
  referring: {
    en: "“{sheet}” cannot be laid out anew: {places} refer to its cells, which would hold other figures. Insert it again beside it, or change these formulas first.",
    ja: "「{sheet}」を作り直せません。{places} の数式が参照しているセルの数値が変わってしまうためです。別に新しく挿入するか、先に数式を変更してください。",
  },
  unreadable: {
    en: "“{place}” is not an address such as B5 or Sheet2!B5. Correct it under Options, then insert again.",
    ja: "「{place}」はB5やSheet2!B5のようなセル番地ではありません。[オプション] で直してから、もう一度挿入してください。",
  },
  "no-sheet": {
    en: "There is no sheet of the name in “{place}”. Correct it under Options, then insert again.",
    ja: "「{place}」のシートが見つかりません。[オプション] で直してから、もう一度挿入してください。",
  },
  "beyond-edge": {
    en: "The sheet has too few rows or columns left from there on. Choose a place further up or to the left, then try again.",
    ja: "その位置からではシートの行または列が足りません。もっと上または左の場所を選んでから、もう一度お試しください。",
  },
  selection: {
    en: "Nothing is selected that a formula can be written to, or another workbook is in front. Select a cell, then try again.",
    ja: "数式を書き込めるセルが選択されていないか、別のブックが前面にあります。セルを選択してから、もう一度お試しください。",
  },
  unsupported: {
    en: "This Excel does not offer what is needed for this ({code}). Update Excel, or use Excel on the web.",
    ja: "このExcelには必要な機能がありません（{code}）。Excelを更新するか、Web版のExcelをご利用ください。",
  },
  answerTooLarge: {
    en: "This workbook holds more than Excel on the web hands over at once (5 MB). Use Excel on Windows or Mac, or do this in a smaller workbook.",
    ja: "このブックには、Web版のExcelが一度に渡せる量（5 MB）を超えるデータがあります。WindowsまたはMacのExcelをお使いになるか、小さいブックでお試しください。",
  },
  partlyRemoved: {
    en: "Before that, {count} of the inserts had been removed.",
    ja: "それまでに{count}件を削除しました。",
  },
  general: {
    en: "Excel refused: {message} ({code}). If another workbook is in front, bring this one to the front; then try again. If it happens again, restart Excel.",
    ja: "Excelが実行できませんでした：{message}（{code}）。別のブックが前面にある場合はこのブックを前面に出してから、もう一度お試しください。続く場合はExcelを再起動してください。",
  },
  other: {
    en: "Excel refused: {message} ({code}). Try again; if it happens again, restart Excel.",
    ja: "Excelが実行できませんでした：{message}（{code}）。もう一度お試しください。続く場合はExcelを再起動してください。",
  },
  untouched: {
    en: "The workbook is as it was.",
    ja: "ブックは変更されていません。",
  },
  leftover: {
    en: "“{left}” may be left half done; it will be cleaned up as soon as Excel answers again.",
    ja: "「{left}」が途中の状態で残っている可能性があります。Excelが応答しだい元に戻します。",
  },
} as const satisfies Readonly<Record<string, LocalText>>;

type SentenceId = keyof typeof SENTENCES;

/** Excel's error codes (Microsoft's page "Error handling with the application-specific JavaScript APIs"). */
const CODES: Readonly<Record<string, SentenceId>> = {
  AccessDenied: "protected",
  InvalidOperationInCellEditMode: "editing",
  ActivityLimitReached: "busy",
  Busy: "busy",
  HostRestartNeeded: "busy",
  RequestPayloadSizeLimitExceeded: "payload",
  ResponsePayloadSizeLimitExceeded: "answerTooLarge",
  OperationCellsExceedLimit: "payload",
  RequestAborted: "connection",
  ConnectionFailure: "connection",
  ServiceNotAvailable: "connection",
  Timeout: "connection",
  CancelledError: "cancelled",
  // What webpack's import() rejects with.
  ChunkLoadError: "notLoaded",
  InvalidSelection: "selection",
  InvalidReference: "selection",
  ApiNotFound: "unsupported",
  ApiNotAvailable: "unsupported",
  NotImplemented: "unsupported",
  UnsupportedOperation: "unsupported",
  UndoNotSupported: "unsupported",
  // What Excel says for any fault of its own, and while another workbook has the focus.
  GeneralException: "general",
};

/** What happened, what was left untouched, and what to do, in one line for the reader. */
export function explainHostError(error: unknown, locale: Locale): string {
  const said = (id: SentenceId, values: Readonly<Record<string, string>> = {}) =>
    fillText(SENTENCES[id][locale], values);
  const between = locale === "ja" ? "" : " ";
  if (error instanceof PartlyRemovedError) {
    const { cause, removed } = error;
    const told = said("partlyRemoved", { count: String(removed) });
    return [reasonOf(cause, said), ...leftIn(cause, said), told].join(between);
  }
  const left = leftIn(error, said);
  return [reasonOf(error, said), ...(left.length > 0 ? left : [said("untouched")])].join(between);
}

/** What may be left half done, if anything. */
function leftIn(error: unknown, said: Said): readonly string[] {
  return error instanceof LeftoverError ? [said("leftover", { left: error.left })] : [];
}

type Said = (id: SentenceId, values?: Readonly<Record<string, string>>) => string;

function reasonOf(error: unknown, said: Said): string {
  if (error instanceof LeftoverError) return reasonOf(error.cause, said);
  if (error instanceof NoAnswerError) return said("noAnswer");
  if (error instanceof WorkbookProtectedError) return said("workbookProtected");
  if (error instanceof SheetProtectedError) return said("protected");
  return placeReason(error, said) ?? codeReason(error, said);
}

/** Why cells could not be written where they were wanted. */
function placeReason(error: unknown, said: Said): string | undefined {
  if (error instanceof TargetNotEmptyError) {
    return said("notEmpty", { target: error.target, occupied: error.occupied });
  }
  if (error instanceof TargetNotPlainError) {
    const { target, obstacle } = error;
    if (obstacle.kind === "covered") return said("covered", { target, name: obstacle.name });
    return said(obstacle.kind === "formats" ? "formatted" : "hiddenRows", { target });
  }
  if (error instanceof OwnContentError) {
    const { sheet, obstacle } = error;
    const places = "places" in obstacle ? { places: obstacle.places.join(", ") } : {};
    return said(obstacle.kind, { sheet, ...places });
  }
  return error instanceof PlaceError ? said(error.problem, { place: error.place }) : undefined;
}

function codeReason(error: unknown, said: Said): string {
  const code = codeOf(error);
  const message = error instanceof Error ? error.message : String(error);
  return said(CODES[code] ?? "other", { code, message });
}
