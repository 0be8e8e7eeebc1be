import { formatNumber } from "../../domain/numbers/formatNumber";
import { explainProblem } from "../../domain/sentences/explainProblem";
import type { Locale } from "../../domain/locale";
import { errorNameOf } from "../refusals/cellErrors";
import { type CellContent } from "../answers/answer";
import { askWith } from "../cells/cellFunction";
import { FUNCTIONS } from "../functions";
import { parseExample, UnreadableExample } from "./exampleFormula";

/** What a formula shows: the cells it fills, and for an error its reason. */
export interface ExampleResult {
  readonly formula: string;
  readonly rows: readonly (readonly string[])[];
  /** Why there is an error; empty where there is none. */
  readonly reason: string;
}

/** Works out a formula with the functions themselves, so that documentation cannot be wrong about them. */
export function calculateExample(formula: string, locale: Locale): ExampleResult {
  const { id, args } = parseExample(formula);
  const answerOf = FUNCTIONS[id];
  if (!answerOf) throw new UnreadableExample(`${formula}: no function is called ${id}`);
  const answer = askWith(answerOf, args);
  if (!answer.ok) {
    const reason = explainProblem(answer.problem, locale);
    return { formula, rows: [[errorNameOf(answer.problem)]], reason };
  }
  const { value } = answer;
  const rows = value.kind === "block" ? value.rows : [[value]];
  const language = value.kind === "block" ? (value.locale ?? locale) : locale;
  return {
    formula,
    rows: rows.map((row) => row.map((cell) => signed(cellText(cell, language), locale))),
    reason: "",
  };
}

/** A number below zero stands in Japanese behind △, as IIJ prints it, whatever the language of a block. */
function signed(text: string, locale: Locale): string {
  return locale === "ja" ? text.replace(/^\(([\d,.]+%?)\)$|^-([\d,.]+%?)$/, "△$1$2") : text;
}

function cellText(content: CellContent, locale: Locale): string {
  if (typeof content === "string") return content;
  if (typeof content === "number") return content.toLocaleString("en-US");
  switch (content.kind) {
    case "gap":
      return errorNameOf(content.problem);
    case "detail":
      return cellText(content.told, locale);
    case "words":
      return content.text[locale];
    case "figure":
      return formatNumber(content.number, content.numberFormat);
  }
}
