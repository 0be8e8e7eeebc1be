import { factsOf } from "../../../src/dataset/figures";
import { METRIC_IDS } from "../../../src/dataset/metrics";
import { SCENARIOS, type Fact } from "../../../src/domain/fact";
import { formatNumber } from "../../../src/domain/numbers/formatNumber";
import { UNIT_NAMES } from "../../../src/domain/unit";
import { figureOf } from "../../../src/functions/answers/figure";
import { readMetric } from "../../../src/plans/tables/figures";
import { formatFigure, formatInterval } from "../../../src/taskpane/texts/formatFigure";

function fact(differences: Partial<Fact>): Fact {
  return {
    metric: "revenue",
    period: { kind: "quarter", year: 2011, quarter: 4 },
    scenario: "actual",
    status: "reported",
    unit: "JPY",
    value: "26563000000",
    decimals: -6,
    low: "26562500000",
    high: "26563500000",
    printings: [],
    ...differences,
  };
}

describe("formatFigure", () => {
  test.each([
    ["million", "26,563"],
    ["billion", "26.563"],
    ["thousand", "26,563,000"],
    ["JPY", "26,563,000,000"],
  ] as const)("shows money in %s", (unit, text) => {
    expect(formatFigure(fact({}), unit)).toBe(text);
  });

  test("keeps the digits that were printed, zeros included", () => {
    expect(formatFigure(fact({ value: "97300000000", decimals: -8 }), "billion")).toBe("≈ 97.3");
    expect(formatFigure(fact({ value: "97000000000", decimals: -8 }), "billion")).toBe("≈ 97.0");
  });

  test("shows a loss in brackets and small money with a leading zero", () => {
    expect(formatFigure(fact({ value: "-161000000" }), "million")).toBe("(161)");
    expect(formatFigure(fact({ value: "5000000" }), "billion")).toBe("0.005");
  });

  test("shows what is below zero in Japanese with △, and a span with ～", () => {
    const loss = fact({ value: "-161000000", low: "-161500000", high: "-160500000" });
    expect(formatFigure(loss, "million", "ja")).toBe("△161");
    expect(formatInterval(loss, "million", "ja")).toBe("△161.5～△160.5");
    expect(formatFigure({ ...loss, status: "bounded" }, "million", "ja")).toBe("≈ △161");
    expect(
      formatFigure({ ...loss, unit: "ratio", value: "-0.05", decimals: 2 }, "million", "ja"),
    ).toBe("△5%");
  });

  test("shows ratios as percentages", () => {
    const ratio = fact({
      unit: "ratio",
      value: "0.175",
      decimals: 3,
      low: "0.1745",
      high: "0.1755",
    });
    expect(formatFigure(ratio, "million")).toBe("17.5%");
    expect(formatInterval(ratio, "million", "en")).toBe("17.45% – 17.55%");
    expect(formatFigure({ ...ratio, value: "1.2", decimals: 2 }, "million")).toBe("120%");
    expect(formatFigure({ ...ratio, value: "-0.05", decimals: 2 }, "million")).toBe("(5%)");
  });

  test("marks what came and was printed to more than a million, and no target", () => {
    const coarse = fact({ value: "97300000000", decimals: -8 });
    expect(formatFigure(coarse, "million")).toBe("≈ 97,300");
    expect(formatFigure({ ...coarse, scenario: "target" }, "million")).toBe("97,300");
  });

  test("marks the middle of a range as approximate", () => {
    const bounded = fact({ status: "bounded", value: "15812650000" });
    expect(formatFigure(bounded, "million")).toBe("≈ 15,813");
  });

  test("an exact figure is its own interval", () => {
    const exact = fact({ unit: "count", value: "1324", low: "1324", high: "1324", decimals: 0 });
    expect(formatInterval(exact, "million", "en")).toBe("1,324");
  });

  test("shows a rate with the decimals it was printed with", () => {
    const rate = fact({ unit: "ratio", value: "0.00965", decimals: 5 });
    expect(formatFigure(rate, "million")).toBe("0.965%");
    expect(formatFigure({ ...rate, value: "0.584308300616937745", decimals: 3 }, "million")).toBe(
      "58.4%",
    );
    expect(
      formatFigure({ ...rate, unit: "JPY per share", value: "29.255", decimals: 3 }, "million"),
    ).toBe("29.255");
  });

  test("shows every figure as its cell shows it", () => {
    const figures = METRIC_IDS.flatMap((metric) =>
      SCENARIOS.flatMap((scenario) => factsOf(metric, scenario)),
    );
    for (const unit of UNIT_NAMES) {
      const inCells = figures.map((one) => {
        const { number, numberFormat } = figureOf(one, readMetric(one.metric), unit);
        return formatNumber(number, numberFormat).replace(/^-(.*)$/, "($1)");
      });
      expect(figures.map((one) => formatFigure(one, unit).replace("≈ ", ""))).toEqual(inCells);
    }
  });
});
