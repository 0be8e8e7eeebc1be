import { fillText } from "../../domain/texts/fillText";
import { powerOf } from "../../domain/unit";
import { roundingOf, readMetric } from "../tables/figures";
import { canBeSum, isLine, keyOf, type Line, type LineTable } from "../tables/lineTable";
import type { ModelSpec } from "./model";
import { labelOf } from "../tables/planLines";
import type { PlanOptions } from "../tables/planOptions";
import type { TotalRow } from "../tables/row";
import { SHEET_TEXTS } from "../tables/texts/sheetTexts";
import { referencesOf } from "../tables/template";

/** A sum that must meet a reported figure: two templates and the line they are about. */
export interface Check {
  readonly label: string;
  readonly line: Line;
  readonly ours: string;
  /** The total of which the check block shows what the table does not: the sum, or the reported figure. */
  readonly other?: TotalRow;
}

/** The checks of a model that some column of its table can make. */
export function checksOf(
  spec: ModelSpec,
  table: LineTable,
  { locale }: PlanOptions,
): readonly Check[] {
  const totals = spec.rows
    .filter(isLine)
    .filter((line) => table.has(keyOf(line)))
    .flatMap((line): Check[] => {
      if (line.kind !== "total") return [];
      const label = labelOf(line, table)[locale];
      return [{ label, line, ours: line.formula, other: line }];
    });
  const quarters = spec.quarterChecks
    .filter((key) => table.has(key))
    .map((metric): Check => {
      const { line } = table.place(metric);
      const label = fillText(SHEET_TEXTS.quarters[locale], { label: labelOf(line, table)[locale] });
      return { label, line, ours: `SUM([${metric}@quarters])` };
    });
  return [...totals, ...quarters].filter(
    (check) =>
      referencesOf(check.ours).every(({ key }) => table.has(key)) &&
      table.columns.some((_, column) => isCheckable(check, column, table)),
  );
}

/** Whether both sides of a check are known in a column. */
export function isCheckable({ line, ours }: Check, column: number, table: LineTable): boolean {
  const stated =
    line.kind === "formula" ? table.isKnown(line, column) : table.figureAt(line, column);
  const fact = typeof stated === "object" ? stated : undefined;
  if (line.kind === "total" && !canBeSum(line, fact)) return false;
  return Boolean(stated) && table.fill(ours, column) !== undefined;
}

/** How far the figures of both sides may lie from what they show, all together. */
export function allowanceOf(
  { line, ours }: Check,
  column: number,
  table: LineTable,
  { unit }: PlanOptions,
): number {
  const stated =
    line.kind === "formula"
      ? table.factsUnder(`[${keyOf(line)}]`, column)
      : [table.figureAt(line, column) ?? []].flat();
  const facts = [...table.factsUnder(ours, column), ...stated];
  const power = line.kind === "formula" ? 0 : powerOf(readMetric(line.metric).unit, unit);
  return facts.reduce((sum, fact) => sum + roundingOf(fact), 0) / 10 ** power;
}
