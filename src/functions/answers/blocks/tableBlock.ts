import { listStatements } from "../../../dataset/metrics";
import type { LocalText, Metric } from "../../../domain/metric";
import { byEnd, endOf } from "../../../domain/periods/period";
import { fail, ok } from "../../../domain/result";
import type { BaseUnit } from "../../../domain/fact";
import { unitName, unitOfMetric } from "../../../domain/terms";
import type { CellAnswer } from "../answer";
import { parseChoice } from "../../arguments/choice";
import { STATEMENT, UNIT } from "../../arguments/choices";
import { metricsWhere } from "../../arguments/itemChoices";
import { existingPeriods } from "../../../dataset/answer";
import { parseStandard } from "../../arguments/standardArgument";
import type { Figure } from "../figure";
import { answerQuestion, type FigureQuestion } from "../question";
import { nameSpan, nothingFor, parseSpan, periodsIn, type Known, type Span } from "../span";
import { labelOver, standardsSaid, type PeriodOfBlock } from "./standardsSaid";
import { headOf, languageOf, namePeriod } from "../words";

/** The arguments of IIJ.TABLE as the cell passes them. */
export interface TableArguments {
  readonly statement: unknown;
  readonly from: unknown;
  readonly to: unknown;
  readonly unit: unknown;
  readonly standard: unknown;
}

/** A statement: a row for each metric, and a column for each period of the span, of those that have a figure. */
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
  const known = { existing, standard: standard.value, isShared: true };
  const span = parseSpan(given, title, known);
  if (!span.ok) return span;
  const asked = { unit: unit.value, standard: standard.value };
  const columns = columnsOf(span.value, known, { metrics, ...asked });
  if (columns.length === 0) {
    return fail(nothingFor(title, nameSpan(span.value), known));
  }
  const usual = usualUnit(metrics);
  const lines = metrics.map((metric, line) => {
    const cells = columns.map((column) => column.cells[line] ?? "");
    return { metric, cells, label: labelOver(metric, cells) };
  });
  const said = standardsSaid(
    columns,
    lines.map(({ label }) => label),
  );
  const head = headOf(title, usual && unitName(usual, unit.value), said);
  const rows = lines.flatMap(({ metric, cells, label }) => {
    const own = metric.unit === usual ? undefined : unitOfMetric(metric, unit.value);
    return cells.some((cell) => cell !== "") ? [[headOf(label, own), ...cells]] : [];
  });
  const header = [head, ...columns.map(({ period }) => namePeriod(period))];
  return ok({ kind: "block", rows: [header, ...rows], locale: languageOf(given.statement) });
}

interface Asked extends Pick<FigureQuestion, "unit" | "standard"> {
  readonly metrics: readonly Metric[];
}

/** The periods of a span at whose end something is known, but for those without a figure. */
function columnsOf(
  span: Span,
  { existing }: Known,
  { metrics, ...asked }: Asked,
): readonly PeriodOfBlock[] {
  const ends = new Set(existing.map(endOf));
  return periodsIn(span, existing)
    .filter((period) => ends.has(endOf(period)))
    .map((period) => ({
      period,
      cells: metrics.map((metric) => {
        const figure = answerQuestion({ ...asked, metric, period, scenario: "actual" });
        // A day's column has no figures of years.
        const isYears = period.kind === "instant" && figure.ok && isOfYear(figure.value);
        return figure.ok && !isYears ? figure.value : "";
      }),
    }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
}

function isOfYear({ facts: [fact] }: Figure): boolean {
  return fact?.period.kind === "year";
}

/**
 * The unit that a statement's head names: the money that most of its rows are in, whichever of them
 * are shown, so that it does not change with the span. Rows of another unit name their own.
 */
function usualUnit(metrics: readonly Metric[]): BaseUnit | undefined {
  const [most] = (["JPY", "JPY per share"] as const)
    .map((unit) => ({ unit, rows: metrics.filter((metric) => metric.unit === unit).length }))
    .sort((a, b) => b.rows - a.rows);
  return most && most.rows * 2 > metrics.length ? most.unit : undefined;
}

function titleText(statement: string): LocalText {
  const found = listStatements().find(({ id }) => id === statement);
  return found?.title ?? { en: statement, ja: statement };
}
