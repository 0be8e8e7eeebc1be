import type { Locale } from "../../domain/locale";
import type { Problem } from "../../domain/problem";
import { REFUSALS } from "../../domain/later/refusals";
import type { CellAnswer, CellBlock, CellContent, Detail } from "../answers/answer";
import type { Figure } from "../answers/figure";
import { TELLING } from "../answers/telling";
import type { Presentation } from "./presentation";
import { SpilledCells } from "./spilledCells";

/** Stands for the sentence of a problem where sentences could not be loaded. */
const UNSAID: Readonly<Record<Locale, string>> = {
  en: "The reason could not be loaded. Check the network, then calculate again.",
  ja: "理由を読み込めませんでした。ネットワークを確認し、再計算してください。",
};

/** A problem as the error that Excel shows, with its sentence. */
function cellError(
  problem: Problem,
  { locale }: Presentation,
  asked?: string,
): CustomFunctions.Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  const said = REFUSALS.get()?.errorOf(problem, locale, asked);
  const code = said?.name === "#VALUE!" ? invalidValue : notAvailable;
  return new CustomFunctions.Error(code, said?.sentence ?? UNSAID[locale]);
}

/** What Excel is given for an answer: the content of a cell or a block, or an error to throw. */
export type ShownAnswer =
  | { readonly kind: "cell"; readonly cell: unknown }
  | { readonly kind: "error"; readonly error: CustomFunctions.Error };

/** Makes an answer what Excel takes; slips in the arguments of the function that was asked are named. */
export function showAnswer(answer: CellAnswer, shown: Presentation, asked?: string): ShownAnswer {
  return answer.ok
    ? { kind: "cell", cell: showValue(answer.value, shown) }
    : { kind: "error", error: cellError(answer.problem, shown, asked) };
}

function showValue(value: Figure | Detail | CellBlock, shown: Presentation) {
  switch (value.kind) {
    case "block":
      return new SpilledCells(
        value.rows.map((row) => row.map((cell) => showCell(cell, shown, value.locale))),
      );
    case "detail":
      return showCell(value, shown);
    case "figure":
      return shown.cards
        ? (TELLING.get()?.card(value, shown.locale) ?? value.number)
        : value.number;
  }
}

/** Cells of a block are plain: a block of cards would cost as much as all its cells one by one. */
function showCell(
  content: CellContent,
  shown: Presentation,
  locale: Locale = shown.locale,
): unknown {
  if (typeof content !== "object") return content;
  switch (content.kind) {
    case "gap":
      return cellError(content.problem, shown);
    case "detail":
      return showCell(content.told, shown);
    case "words":
      return content.text[locale];
    case "figure":
      return content.number;
  }
}
