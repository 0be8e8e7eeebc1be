import type { Locale } from "../../domain/locale";
import type { Problem, ProblemCode } from "../../domain/problem";
import { REFUSALS } from "../../domain/later/refusals";
import type { CellAnswer, CellBlock, CellContent, Detail } from "../answers/answer";
import type { Figure } from "../answers/figure";
import { TELLING } from "../answers/telling";
import type { Presentation } from "./presentation";
import { SpilledCells } from "./spilledCells";

/** The errors that a function of ours can put into a cell; Excel shows a sentence with these two alone. */
export type CellErrorName = "#VALUE!" | "#N/A";

/** The cell error each problem shows. */
const CELL_ERROR: Readonly<Record<ProblemCode, CellErrorName>> = {
  "argument-missing": "#VALUE!",
  "argument-unreadable": "#VALUE!",
  "period-unreadable": "#VALUE!",
  "period-ambiguous": "#VALUE!",
  "period-composed": "#VALUE!",
  "metric-unknown": "#VALUE!",
  "choice-unknown": "#VALUE!",
  "span-reversed": "#VALUE!",
  "span-mixed": "#VALUE!",
  "too-many-cells": "#VALUE!",
  "figure-absent": "#N/A",
  "latest-passed": "#N/A",
  "standards-differ": "#N/A",
  "figure-bounded": "#N/A",
  "base-not-positive": "#N/A",
  "period-unsuited": "#VALUE!",
  "sources-missing": "#N/A",
  "search-empty": "#N/A",
};

/** The error that shows a problem in a cell: #VALUE! for what cannot be read, #N/A for what is not known. */
export function errorNameOf(problem: Problem): CellErrorName {
  return CELL_ERROR[problem.code];
}

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
  const code = errorNameOf(problem) === "#N/A" ? notAvailable : invalidValue;
  const sentence = REFUSALS.get()?.sentenceOf(problem, locale, asked) ?? UNSAID[locale];
  return new CustomFunctions.Error(code, sentence);
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
