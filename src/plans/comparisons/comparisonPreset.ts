import type { LocalText } from "../../domain/metric";
import type { Column } from "../tables/columns";
import { nameColumns } from "../tables/texts/nameColumn";
import type { ComparisonChoice } from "./comparedTable";

/** A common question, ready to be compared; unit and language are the reader's. */
export interface ComparisonPreset {
  readonly id: string;
  readonly title: LocalText;
  readonly choice: Omit<ComparisonChoice, "unit" | "locale">;
}

/** From revenue down to net income. */
export const INCOME: readonly string[] = [
  "revenue",
  "cost",
  "gross-margin",
  "sga-rd",
  "operating-income",
  "net-income",
];

/** What the company states of a year first, and gives targets for. */
export const RESULTS: readonly string[] = [
  "revenue",
  "operating-income",
  "pretax-income",
  "net-income",
];

/** Two columns side by side: how each line changed, and its share of revenue. */
export function sideBySide(
  metrics: readonly string[],
  columns: readonly Column[],
): ComparisonPreset["choice"] {
  return {
    ...{ metrics, columns },
    differences: ["change", "percent", "points"],
    charts: ["clustered"],
  };
}

/** A title with the columns it is about: "Ten years: FY15 – FY24". */
export function titleOver({ en, ja }: LocalText, columns: readonly Column[]): LocalText {
  return { en: `${en}: ${nameColumns(columns, "en")}`, ja: `${ja}：${nameColumns(columns, "ja")}` };
}
