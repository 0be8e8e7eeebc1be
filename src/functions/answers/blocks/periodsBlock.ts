import { factsOf, onceOfFigures } from "../../../dataset/figures";
import { METRIC_IDS } from "../../../dataset/metrics";
import type { Fact } from "../../../domain/fact";
import type { Locale } from "../../../domain/locale";
import type { Metric } from "../../../domain/metric";
import { byEnd, endOf, formatPeriod, type Period } from "../../../domain/periods/period";
import { fail, ok } from "../../../domain/result";
import { STATUS_NAMES } from "../../../domain/terms";
import { groupBy } from "../../../domain/groupBy";
import { quoteArgument, readArgument } from "../../arguments/cellArgument";
import type { CellAnswer, CellContent } from "../answer";
import { parseMetric } from "../../arguments/metricArgument";
import { PERIOD } from "./seriesBlock";
import { nothingFor } from "../span";
import { EVERYTHING, languageOf, namePeriod, words, type Words } from "../words";

/** The periods of one metric, or of all metrics together, under a header. */
export function periodsBlock(metric: unknown): CellAnswer {
  const passed = readArgument(metric);
  if (passed.kind === "empty" || quoteArgument(passed) === EVERYTHING) {
    return ok({ kind: "block", rows: ALL_PERIODS(), locale: languageOf(metric) });
  }
  const read = parseMetric(metric);
  return read.ok ? periodsOf(read.value, languageOf(metric)) : read;
}

const ENDS = words("Ends", "期末日");
const STATUS = words("Status", "種別");
const FIGURES = words("Figures", "件数");

function periodsOf({ id, label }: Metric, locale: Locale): CellAnswer {
  const rows = factsOf(id).map(({ period, status }) => [
    namePeriod(period),
    nameEnd(period),
    words(status, STATUS_NAMES[status].ja),
  ]);
  if (rows.length > 0) {
    return ok({ kind: "block", rows: [[PERIOD, ENDS, STATUS], ...rows], locale });
  }
  return fail(nothingFor(label, "LATEST", { existing: [], standard: undefined }));
}

const ALL_PERIODS = onceOfFigures((): readonly (readonly CellContent[])[] => {
  const facts = METRIC_IDS.flatMap((id): readonly Fact[] => factsOf(id));
  const rows = [...groupBy(facts, ({ period }) => formatPeriod(period)).values()]
    .flatMap(([first, ...others]) =>
      first ? { period: first.period, figures: others.length + 1 } : [],
    )
    .sort((a, b) => byEnd(a.period, b.period))
    .map(({ period, figures }) => [namePeriod(period), nameEnd(period), figures]);
  return [[PERIOD, ENDS, FIGURES], ...rows];
});

function nameEnd(period: Period): Words {
  return namePeriod({ kind: "instant", date: endOf(period) });
}
