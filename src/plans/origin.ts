import { findMetric } from "../dataset/metrics";
import { SCENARIOS } from "../domain/fact";
import { LOCALES } from "../domain/locale";
import { findPeriod, formatPeriod, PERIOD_KINDS, type Period } from "../domain/periods/period";
import { UNIT_NAMES } from "../domain/unit";
import { COMPARISON_CHARTS, type ComparisonChoice, DIFFERENCES } from "./comparisons/comparedTable";
import { planComparison } from "./comparisons/comparison";
import { DECK_CHARTS } from "./models/deckCharts";
import type { Model } from "./models/model";
import { findModel } from "./models/models";
import { NEGATIVES } from "./sheets/negatives";
import type { SheetPlan } from "./sheets/sheetPlan";
import { ADDITIONS } from "./tables/added/addition";
import { type Column, LAYOUTS, planColumns, COLUMN_SPANS } from "./tables/columns";
import { FORMULAS, type PlanOptions, TOTALS } from "./tables/planOptions";

/** What a sheet was planned from, and can be planned from again: a model or a comparison, with all that was chosen. */
export type Origin =
  | { readonly kind: "model"; readonly model: string; readonly options: PlanOptions }
  | { readonly kind: "comparison"; readonly choice: ComparisonChoice };

/** The model or the chart of the presentation with an id; undefined for any other text. */
export function findSheetModel(id: string): Model | undefined {
  return findModel(id) ?? DECK_CHARTS.find((model) => model.id === id);
}

/** Plans a sheet from what it was planned from; throws for a model that there is not. */
export function planAgain(origin: Origin): SheetPlan {
  if (origin.kind === "comparison") return planComparison(origin.choice);
  const model = findSheetModel(origin.model);
  if (!model) throw new Error(`No model "${origin.model}"`);
  return model.plan(origin.options);
}

/** Reads what a workbook says that an insert was planned from; undefined where it holds anything else. Anyone may have written it. */
export function findOrigin(value: unknown): Origin | undefined {
  const { kind, model, options, choice } = partsOf(value);
  if (kind === "model" && typeof model === "string" && findSheetModel(model)) {
    return isOptions(options) ? { kind, model, options } : undefined;
  }
  return kind === "comparison" && isChoice(choice) ? { kind, choice } : undefined;
}

type Check = (part: unknown) => boolean;
type Checks<T> = Readonly<Record<keyof T, Check>>;

const isText: Check = (part) => typeof part === "string";
const isFlag: Check = (part) => typeof part === "boolean";
const oneOf =
  (...texts: readonly string[]): Check =>
  (part) =>
    typeof part === "string" && texts.includes(part);
const listOf =
  (isItem: Check): Check =>
  (part) =>
    Array.isArray(part) && part.every(isItem);
const maybe =
  (isPart: Check): Check =>
  (part) =>
    part === undefined || isPart(part);

const isAdditions = maybe(listOf(oneOf(...ADDITIONS)));
const isNegatives = oneOf(...NEGATIVES);
const isLocale = oneOf(...LOCALES);
const isSpan = maybe(oneOf(...COLUMN_SPANS));
const isUnit = oneOf(...UNIT_NAMES);
const isMetric: Check = (part) => typeof part === "string" && findMetric(part) !== undefined;

const OPTIONS: Checks<PlanOptions> = {
  layout: oneOf(...LAYOUTS),
  from: isQuarter,
  to: isQuarter,
  unit: isUnit,
  formulas: oneOf(...FORMULAS),
  totals: oneOf(...TOTALS),
  charts: isFlag,
  labels: isFlag,
  notes: isFlag,
  checks: isFlag,
  negatives: isNegatives,
  added: isAdditions,
  locale: isLocale,
};

const CHOICE: Checks<ComparisonChoice> = {
  title: maybe(isText),
  metrics: listOf(isMetric),
  columns: listOf(isColumn),
  differences: listOf(oneOf(...DIFFERENCES)),
  total: maybe(isMetric),
  charts: listOf(oneOf(...COMPARISON_CHARTS)),
  added: isAdditions,
  labels: maybe(isFlag),
  unit: isUnit,
  locale: isLocale,
  negatives: maybe(isNegatives),
  notes: maybe(isFlag),
};

function isOptions(value: unknown): value is PlanOptions {
  return fits<PlanOptions>(OPTIONS, value) && planColumns(value).length > 0;
}

/** A table needs a line and a column. */
function isChoice(value: unknown): value is ComparisonChoice {
  return (
    fits<ComparisonChoice>(CHOICE, value) && value.metrics.length > 0 && value.columns.length > 0
  );
}

function fits<T extends object>(checks: Checks<T>, value: unknown): value is T {
  const parts = partsOf(value);
  return Object.entries<Check>(checks).every(([key, isPart]) => isPart(parts[key]));
}

function partsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null
    ? Object.fromEntries(Object.entries(value))
    : {};
}

function isQuarter(part: unknown): boolean {
  return typeof part === "string" && findPeriod(part)?.kind === "quarter";
}

function isColumn(part: unknown): part is Column {
  const { period, scenario, span } = partsOf(part);
  return oneOf(...SCENARIOS)(scenario) && isPeriod(period) && isSpan(span);
}

/** A period is one that its own id stands for. */
function isPeriod(part: unknown): part is Period {
  const parts = partsOf(part);
  if (!oneOf(...PERIOD_KINDS)(parts["kind"])) return false;
  const read = findPeriod(formatPeriod(part as Period)) ?? {};
  return (
    JSON.stringify(Object.entries(read).sort()) === JSON.stringify(Object.entries(parts).sort())
  );
}
