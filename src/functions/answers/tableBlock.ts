import { listStatements } from "../../dataset/metrics";
import type { LocalText, Metric } from "../../domain/metric";
import type { Period } from "../../domain/periods/period";
import { fail, ok } from "../../domain/result";
import type { BaseUnit } from "../../domain/fact";
import { unitName, unitOfMetric } from "../../domain/terms";
import type { CellAnswer, CellContent } from "./answer";
import { parseChoice } from "../arguments/choice";
import { STATEMENT, UNIT } from "../arguments/choices";
import { metricsWhere } from "../arguments/itemChoices";
import { existingPeriods } from "../../dataset/answer";
import { parseStandard } from "../arguments/standardArgument";
import { answerQuestion, type FigureQuestion } from "./figureArguments";
import { byEnd } from "../../domain/periods/neighbours";
import { existingIn, nameSpan, nothingFor, parseSpan } from "./span";
import { languageOf, namePeriod, words, type Words } from "./words";

/** The arguments of IIJ.TABLE as the cell passes them. */
export interface TableArguments {
  readonly statement: unknown;
  readonly from: unknown;
  readonly to: unknown;
  readonly unit: unknown;
  readonly standard: unknown;
}

/** A statement with a row for each metric that has a figure in the span, and a column for each period. */
export function tableBlock(given: TableArguments): CellAnswer {
  const statement = parseChoice(given.statement, STATEMENT);
  if (!statement.ok) return statement;
  const unit = parseChoice(given.unit, UNIT);
  if (!unit.ok) return unit;
  const standard = parseStandard(given.standard);
  if (!standard.ok) return standard;
  const metrics = metricsWhere((metric) => metric.statement === statement.value);
  const existing = metrics
    .flatMap(({ id }) => existingPeriods(id, "actual", standard.value))
    .sort(byEnd);
  const title = titleText(statement.value);
  const known = { existing, standard: standard.value };
  const span = parseSpan(given, title, known);
  if (!span.ok) return span;
  const periods = existingIn(span.value, existing);
  if (periods.length === 0) {
    return fail(nothingFor(title, nameSpan(span.value), known));
  }
  const usual = usualUnit(metrics);
  const header = [headOf(title, usual && unitName(usual, unit.value)), ...periods.map(namePeriod)];
  const rows = metrics.flatMap((metric) => {
    const own = metric.unit === usual ? undefined : unitOfMetric(metric, unit.value);
    const label = headOf(metric.label, own);
    return tableRow(label, periods, { metric, unit: unit.value, standard: standard.value });
  });
  return ok({ kind: "block", rows: [header, ...rows], locale: languageOf(given.statement) });
}

/** No row where none of the periods has a figure of the metric. */
function tableRow(
  label: Words,
  periods: readonly Period[],
  asked: Pick<FigureQuestion, "metric" | "unit" | "standard">,
): readonly (readonly CellContent[])[] {
  const figures = periods.map((period) => {
    const figure = answerQuestion({ ...asked, period, scenario: "actual" });
    return figure.ok ? figure.value : "";
  });
  return figures.some((figure) => figure !== "") ? [[label, ...figures]] : [];
}

/**
 * The unit that a statement's head names: the money that most of its rows are in, whichever of them
 * are shown, so that labels do not change with the span. Rows of another unit name their own.
 */
function usualUnit(metrics: readonly Metric[]): BaseUnit | undefined {
  const [most] = (["JPY", "JPY per share"] as const)
    .map((unit) => ({ unit, rows: metrics.filter((metric) => metric.unit === unit).length }))
    .sort((a, b) => b.rows - a.rows);
  return most && most.rows * 2 > metrics.length ? most.unit : undefined;
}

function headOf({ en, ja }: LocalText, counted: LocalText | undefined): Words {
  if (!counted) return words(en, ja);
  return words(`${en} (${counted.en})`, `${ja}（${counted.ja}）`);
}

function titleText(statement: string): LocalText {
  const found = listStatements().find(({ id }) => id === statement);
  return found?.title ?? { en: statement, ja: statement };
}
