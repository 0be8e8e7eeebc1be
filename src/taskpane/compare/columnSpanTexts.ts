import type { Locale } from "../../domain/locale";
import type { ColumnSpan } from "../choices/columnChoices";

/** What the periods that are added together are called, and their group. */
interface ColumnSpanTexts extends Readonly<Record<ColumnSpan, string>> {
  readonly group: string;
}

const english: ColumnSpanTexts = {
  group: "Several at once",
  "eight-quarters": "The last 8 quarters",
  "every-quarter": "Every quarter",
  "five-years": "The last 5 fiscal years",
  "every-year": "Every fiscal year",
  "five-year-ends": "The last 5 year-ends",
};

const japanese: ColumnSpanTexts = {
  group: "まとめて追加",
  "eight-quarters": "直近8四半期",
  "every-quarter": "すべての四半期",
  "five-years": "直近5年度",
  "every-year": "すべての年度",
  "five-year-ends": "直近5年度の期末",
};

/** The texts in each language. */
export const COLUMN_SPAN_TEXTS: Readonly<Record<Locale, ColumnSpanTexts>> = {
  en: english,
  ja: japanese,
};
