import { groupBy } from "../../domain/groupBy";
import type { ComputedFigure } from "../facts/computedFigure";
import { joinTexts, openColumns, packColumns, type Columns, type TextRecord } from "./columns";
import { metricNumbers } from "./metricNumbers";
import { inOrder } from "./packedFigures";

const FIELDS = ["formulas", "note"] as const;

/** The arithmetic of computed figures: a line a metric, as the figures have. */
export type PackedArithmetic = Columns<(typeof FIELDS)[number]>;

/** A metric in a formula: what stands before a bracket. */
const METRIC = /[\w.~-]+(?=\[)/g;

/** Packs the formulas of computed figures, and what is said of them. */
export function packArithmetic(
  computed: readonly ComputedFigure[],
  metricIds: readonly string[],
): PackedArithmetic {
  const { numberOf } = metricNumbers(metricIds);
  const byMetric = groupBy(computed, ({ metric }) => metric);
  return packColumns(
    FIELDS,
    metricIds.map((id) => packMetric(byMetric.get(id) ?? [], numberOf)),
  );
}

/** The formulas of one metric's figures, in the order of these; its figures share a note. */
function packMetric(
  computed: readonly ComputedFigure[],
  numberOf: (id: string) => string,
): TextRecord<(typeof FIELDS)[number]> {
  // The figure's own metric and period recur in most formulas.
  const formulas = inOrder(computed).map(({ metric, period, formula }) =>
    formula
      .replace(METRIC, (id) => (id === metric ? "~" : numberOf(id)))
      .replaceAll(`[${period}]`, "[]"),
  );
  return { formulas: joinTexts(formulas, "|"), note: computed[0]?.note ?? "" };
}

/** Finds the formula of a metric's computed figure, by its number among them, and their note. */
export function openArithmetic(packed: PackedArithmetic, metricIds: readonly string[]) {
  const { column } = openColumns(packed);
  const { idOf } = metricNumbers(metricIds);
  const lines = new Map(metricIds.map((id, line) => [id, line]));
  return (metric: string) => {
    const line = lines.get(metric) ?? -1;
    const formulas = (column("formulas")[line] ?? "").split("|");
    const note = column("note")[line];
    return (period: string, index: number) => ({
      formula: (formulas[index] ?? "")
        .replaceAll("[]", `[${period}]`)
        .replace(METRIC, (number) => (number === "~" ? metric : idOf(number))),
      ...(note && { note }),
    });
  };
}
