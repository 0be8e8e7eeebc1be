import { findFact } from "../../../src/dataset/figures";
import { findMetric } from "../../../src/dataset/metrics";
import { findPeriod } from "../../../src/domain/periods/period";
import { figureOf } from "../../../src/functions/answers/figure";
import { formatOfFigures } from "../../../src/plans/tables/figures";

/** A figure that is printed, with its metric. */
function printed(metric: string, period: string) {
  const found = findPeriod(period);
  const fact = found && findFact({ metric, period: found, scenario: "actual" });
  const known = findMetric(metric);
  if (!fact || !known) throw new Error(`no ${metric} for ${period}`);
  return { fact, metric: known };
}

describe("the number format of a figure", () => {
  test.each([
    ["dividend", "FY11"],
    ["eps", "FY11"],
    ["revenue", "FY11"],
    ["gross-margin", "FY11"],
    ["capex", "FY11"],
  ])("is the same on a sheet and in a cell: %s", (id, period) => {
    const { fact, metric } = printed(id, period);
    for (const unit of ["million", "billion"] as const) {
      expect(formatOfFigures(id, unit, [fact])).toBe(figureOf(fact, metric, unit).numberFormat);
    }
  });

  test("shows a dividend in whole yen where it is printed so", () => {
    const { fact } = printed("dividend", "FY11");
    expect(formatOfFigures("dividend", "million", [fact])).toBe("#,##0;(#,##0)");
  });

  test("of a line is that of its sharpest figure", () => {
    const { fact } = printed("dividend", "FY11");
    const sharper = { ...fact, decimals: 2 };
    expect(formatOfFigures("dividend", "million", [fact, undefined, sharper])).toBe(
      "#,##0.00;(#,##0.00)",
    );
  });
});
