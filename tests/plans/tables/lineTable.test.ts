import { isAnswer } from "../../../src/dataset/facts/isAnswer";
import { factsOf } from "../../../src/dataset/figures";
import { listMetrics } from "../../../src/dataset/metrics";
import type { Fact } from "../../../src/domain/fact";
import { formatPeriod, shiftPeriod } from "../../../src/domain/periods/period";
import type { Column } from "../../../src/plans/tables/columns";
import { LineTable } from "../../../src/plans/tables/lineTable";
import { changeOnYear, reported } from "../../../src/plans/tables/row";

/** Two years running of one metric, each under a standard of its own. */
const BREAKS = listMetrics().flatMap(({ id, unit }) => {
  if (unit !== "JPY") return [];
  const years = factsOf(id).filter((fact) => fact.period.kind === "year" && isAnswer(fact));
  return years.slice(1).flatMap((fact, index): (readonly [Fact, Fact])[] => {
    const before = years[index];
    const isNext =
      before &&
      formatPeriod(shiftPeriod(before.period, 12) ?? before.period) === formatPeriod(fact.period);
    const isBreak = isNext && before.standard && fact.standard && before.standard !== fact.standard;
    return isBreak ? [[before, fact]] : [];
  });
});

test("no change is shown between figures of two accounting standards", () => {
  expect(BREAKS.length).toBeGreaterThan(3);
  for (const [before, { metric, period }] of BREAKS) {
    const columns = [before.period, period].map((one): Column => ({
      period: one,
      scenario: "actual",
    }));
    const rows = [reported(metric), changeOnYear(metric)];
    const placed = rows.map((row, at) => ({ row, at }));
    const table = new LineTable(placed, columns, { unit: "million", totals: "reported" });
    expect([metric, table.shownAt(changeOnYear(metric), 1).kind]).toEqual([metric, "meaningless"]);
  }
});
