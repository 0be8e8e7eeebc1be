import { listStatements } from "../../dataset/metrics";
import type { LocalText, Metric } from "../../domain/metric";
import { formatPeriod, type Period } from "../../domain/periods/period";
import { fail, ok } from "../../domain/result";
import { UNITS, type DisplayUnit } from "../../domain/unit";
import type { CellAnswer, CellContent } from "./answer";
import { parseChoice } from "../arguments/choice";
import { STATEMENT, UNIT } from "../arguments/choices";
import { metricsWhere } from "../arguments/itemChoices";
import { existingPeriods } from "./question";
import { answerQuestion } from "./request";
import { byEnd, existingIn, nothingFor, parseSpan } from "./span";
import { words, type Words } from "./words";

/** The arguments of IIJ.TABLE as the cell passes them. */
export interface TableRequest {
  readonly statement: unknown;
  readonly from: unknown;
  readonly to: unknown;
  readonly unit: unknown;
}

/** A statement with a row for each metric that has a figure in the span, and a column for each period. */
export function tableBlock(request: TableRequest): CellAnswer {
  const statement = parseChoice(request.statement, STATEMENT);
  if (!statement.ok) return statement;
  const unit = parseChoice(request.unit, UNIT);
  if (!unit.ok) return unit;
  const metrics = metricsWhere((metric) => metric.statement === statement.value);
  const existing = metrics.flatMap(({ id }) => existingPeriods(id)).sort(byEnd);
  const title = titleText(statement.value);
  const span = parseSpan(request, title, existing);
  if (!span.ok) return span;
  const periods = existingIn(span.value, existing);
  if (periods.length === 0) {
    return fail(nothingFor(title, formatPeriod(span.value.first), existing));
  }
  const header = [titleOf(title, unit.value), ...periods.map(formatPeriod)];
  const rows = metrics.flatMap((metric) => tableRow(metric, periods, unit.value));
  return ok({ kind: "block", rows: [header, ...rows] });
}

/** No row where none of the periods has a figure of the metric. */
function tableRow(
  metric: Metric,
  periods: readonly Period[],
  unit: DisplayUnit,
): readonly (readonly CellContent[])[] {
  const figures = periods.map((period) => {
    const figure = answerQuestion({ metric, period, unit, scenario: "actual" });
    return figure.ok ? figure.value : "";
  });
  const label = words(metric.label.en, metric.label.ja);
  return figures.some((figure) => figure !== "") ? [[label, ...figures]] : [];
}

function titleOf(title: LocalText, unit: DisplayUnit): Words {
  const counted = UNITS[unit].label;
  return words(`${title.en} (${counted.en})`, `${title.ja}（${counted.ja}）`);
}

function titleText(statement: string): LocalText {
  const found = listStatements().find(({ id }) => id === statement);
  return found?.title ?? { en: statement, ja: statement };
}
