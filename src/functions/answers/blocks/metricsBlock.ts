import { listMetrics, listStatements } from "../../../dataset/metrics";
import { namesOfMetric, type Metric } from "../../../domain/metric";
import type { Period } from "../../../domain/periods/period";
import { onceOfFigures } from "../../../dataset/figures";
import { once } from "../../../domain/once";
import { fail, ok } from "../../../domain/result";
import { normaliseName } from "../../../domain/names/spelling";
import { DEFAULT_UNIT } from "../../../domain/unit";
import { quoteArgument, readArgument, unreadable } from "../../arguments/cellArgument";
import type { CellAnswer, CellContent } from "../answer";
import { unitOfMetric } from "../../../domain/terms";
import { METRIC_CHOICES } from "../../arguments/metricArgument";
import { existingPeriods } from "../../../dataset/answer";
import { EVERYTHING, languageOf, namePeriod, words, type Words } from "../words";

/** A row for each metric that a search finds, all of them for an empty search, under a header. */
export function metricsBlock(search: unknown): CellAnswer {
  const passed = readArgument(search);
  if (passed.kind === "other") return fail(unreadable(passed, "search", ["ATM", "margin", "利益"]));
  const given = quoteArgument(passed);
  const wanted = given === EVERYTHING ? "" : normaliseName(given);
  const meant = METRIC_CHOICES.find(given)?.written;
  const found = SEARCHABLE().filter(({ id, names }) => id === meant || names.includes(wanted));
  if (found.length === 0) {
    const nearest = METRIC_CHOICES.nearest(given).map(({ label }) => label);
    return fail({ code: "search-empty", given, nearest });
  }
  const rows = [HEADER, ...found.map(({ row }) => row())];
  return ok({ kind: "block", rows, locale: languageOf(search) });
}

const HEADER = [
  words("Id", "ID"),
  words("Name", "名称"),
  words("Statement", "表"),
  words("Unit", "単位"),
  words("First", "最初"),
  words("Last", "最後"),
];

/** Every metric with all its names in one text, and its row, made when it is first shown. */
const SEARCHABLE = once(() =>
  listMetrics().map((metric) => ({
    id: metric.id,
    names: namesOf(metric),
    row: onceOfFigures(() => metricRow(metric)),
  })),
);

function metricRow(metric: Metric): readonly CellContent[] {
  const existing = existingPeriods(metric.id);
  const unit = unitOfMetric(metric, DEFAULT_UNIT);
  return [
    metric.id,
    words(metric.label.en, metric.label.ja),
    statementTitle(metric.statement),
    words(unit.en, unit.ja),
    formatted(existing[0]),
    formatted(existing.at(-1)),
  ];
}

/** Every name of a metric and of its statement in one text, with a break between names. */
function namesOf(metric: Metric): string {
  const { id, statement } = metric;
  const title = statementTitle(statement).text;
  return [id, ...namesOfMetric(metric), title.en, title.ja].map(normaliseName).join("\n");
}

function statementTitle(statement: string): Words {
  const title = listStatements().find(({ id }) => id === statement)?.title;
  return title ? words(title.en, title.ja) : words(statement, statement);
}

function formatted(period: Period | undefined): CellContent {
  return period ? namePeriod(period) : "";
}
