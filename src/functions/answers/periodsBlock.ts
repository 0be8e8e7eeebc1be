import { factsOf, onceOfFigures } from "../../dataset/figures";
import { METRIC_IDS } from "../../dataset/metrics";
import type { Fact } from "../../domain/fact";
import type { Locale } from "../../domain/locale";
import type { Metric } from "../../domain/metric";
import { endOf, formatPeriod } from "../../domain/periods/period";
import { fail, ok } from "../../domain/result";
import { readArgument } from "../arguments/cellArgument";
import type { CellAnswer, CellContent } from "./answer";
import { parseMetric } from "../arguments/metricArgument";
import { PERIOD } from "./seriesBlock";
import { nothingFor } from "./span";
import { languageOf, words } from "./words";

/** The periods of one metric, or of all metrics together, under a header. */
export function periodsBlock(metric: unknown): CellAnswer {
  if (readArgument(metric).kind === "empty") return ALL_PERIODS();
  const read = parseMetric(metric);
  return read.ok ? periodsOf(read.value, languageOf(metric)) : read;
}

const ENDS = words("Ends", "期末日");
const STATUS = words("Status", "種別");
const FIGURES = words("Figures", "件数");

function periodsOf({ id, label }: Metric, locale: Locale): CellAnswer {
  const rows = factsOf(id).map(({ period, status }) => [
    formatPeriod(period),
    endOf(period),
    status,
  ]);
  if (rows.length > 0) {
    return ok({ kind: "block", rows: [[PERIOD, ENDS, STATUS], ...rows], locale });
  }
  return fail(nothingFor(label, "LATEST", { existing: [], standard: undefined }));
}

const ALL_PERIODS = onceOfFigures((): CellAnswer => {
  const counts = new Map<string, { readonly ends: string; readonly figures: number }>();
  for (const { period } of METRIC_IDS.flatMap((id): readonly Fact[] => factsOf(id))) {
    const id = formatPeriod(period);
    counts.set(id, { ends: endOf(period), figures: (counts.get(id)?.figures ?? 0) + 1 });
  }
  const rows = [...counts]
    .sort(([, a], [, b]) => (a.ends < b.ends ? -1 : 1))
    .map(([id, { ends, figures }]): readonly CellContent[] => [id, ends, figures]);
  return ok({ kind: "block", rows: [[PERIOD, ENDS, FIGURES], ...rows], locale: "en" });
});
