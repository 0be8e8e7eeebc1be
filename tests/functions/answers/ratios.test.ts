import { isAlike } from "../../../src/domain/periods/alike";
import { findPeriod } from "../../../src/domain/periods/period";
import { listMetrics } from "../../../src/dataset/metrics";
import { compare } from "../../../src/plans/comparisons/comparedTable";
import { planComparison } from "../../../src/plans/comparisons/comparison";
import { ask, shownBy } from "../asking";

/** Ways to write a period, and the flow that is meant by all of them. */
const WAYS: Readonly<Record<string, readonly unknown[]>> = {
  FY11: ["FY11", "FY2011", "FY3/12", "2012年3月期", "2011年度"],
  "4Q11": ["4Q11", "Q4 FY11", "2012-03-31", 40_999, "2012年3月期第4四半期"],
  FY12: ["FY12"],
  "4Q12": ["4Q12"],
};

const STOCKS = listMetrics().filter(
  ({ kind, unit, statement }) =>
    kind === "stock" && unit === "JPY" && statement === "balance-sheet",
);

describe.each(Object.entries(WAYS))("a share of %s", (period, ways) => {
  const revenue = shownBy(ask("REVENUE", period));

  test.each(ways)("written %s takes the flow of the period and the stock at its end", (way) => {
    for (const { id } of STOCKS) {
      const stock = shownBy(ask("BALANCE", id, period));
      if (typeof stock !== "number" || typeof revenue !== "number") continue;
      // LATEST counts a metric's own figures: where its last one is older, another period is meant.
      if (shownBy(ask("BALANCE", id, way)) !== stock) continue;
      expect(shownBy(ask("MARGIN", id, way))).toBeCloseTo(stock / revenue, 12);
      if (stock <= 0) continue;
      expect(shownBy(ask("MARGIN", "revenue", way, id))).toBeCloseTo(revenue / stock, 9);
    }
  });
});

test("some stock is known at the end of every such period", () => {
  const known = Object.keys(WAYS).map((period) =>
    STOCKS.some(({ id }) => typeof shownBy(ask("BALANCE", id, period)) === "number"),
  );
  expect(known).not.toContain(false);
});

test.each([
  ["accounts-receivable", 15_722 / 97_315],
  ["Cash", 13_537 / 97_315],
])("the year's revenue, not its last quarter's, is below %s of a year", (stock, share) => {
  expect(shownBy(ask("MARGIN", stock, "FY11"))).toBeCloseTo(share, 5);
});

describe("a quarter is compared with the one before it, a year with the year before it", () => {
  test.each(["FY11", "LATEST FY", "1H11", "9M11"])(
    "QoQ of %s is refused, of a stock too",
    (when) => {
      for (const metric of ["cash", "revenue"])
        expect(shownBy(ask("GROWTH", metric, when, "QoQ"))).toMatch(/QoQ compares a quarter/);
    },
  );

  test("QoQ of a day or a quarter answers for a stock", () => {
    const growth = shownBy(ask("GROWTH", "cash", "4Q12", "QoQ"));
    expect(shownBy(ask("GROWTH", "cash", "2013-03-31", "QoQ"))).toBe(growth);
  });
});

describe("two periods are compared where they are alike", () => {
  test.each([
    ["1H10", "9M11"],
    ["9M10", "1H12"],
    ["FY10", "4Q12"],
    ["1H10", "2Q12"],
  ])("CAGR from %s to %s is refused", (from, to) => {
    expect(shownBy(ask("CAGR", "revenue", from, to))).toMatch(/CAGR needs two periods alike/);
  });

  test.each(["1Q", "FY", "1H", "9M"])("CAGR of %s answers", (part) => {
    const [from, to] = [`${part}10`, `${part}12`].map((when) => shownBy(ask("REVENUE", when)));
    const rate = Math.sqrt(Number(to) / Number(from)) - 1;
    expect(shownBy(ask("CAGR", "revenue", `${part}10`, `${part}12`))).toBeCloseTo(rate, 6);
  });

  test("isAlike looks at the length, not at the year", () => {
    const ids = ["1Q10", "FY10", "1H10", "9M10", "2011-03", "2011-03-31"];
    const later = ["4Q11", "FY12", "1H12", "9M11", "2012-01", "2012-06-30"];
    for (const [row, one] of ids.entries())
      for (const [column, other] of later.entries()) {
        const [a, b] = [findPeriod(one), findPeriod(other)];
        if (a && b) expect([one, other, isAlike(a, b)]).toEqual([one, other, row === column]);
      }
  });

  test("a comparison sheet leaves the difference of a year and a quarter empty", () => {
    const columns = (["FY11", "4Q11", "4Q12"] as const).map((id) => {
      const period = findPeriod(id);
      if (!period) throw new Error(id);
      return { period, scenario: "actual" as const };
    });
    const choice = {
      ...{ metrics: ["revenue", "cash"], columns, charts: [] },
      ...{ differences: ["change", "percent"] as const },
      ...{ unit: "million" as const, locale: "en" as const },
    };
    expect(compare(choice).lines[0]?.figures).not.toContain(undefined);
    const rows = planComparison(choice).blocks.flatMap(({ rows: block }) => block);
    const formulas = ["Revenue", "Cash and cash equivalents"].map((label) => {
      const row = rows.find((cells) => cells.some((cell) => "text" in cell && cell.text === label));
      return row?.slice(-4).map(({ kind }) => kind);
    });
    expect(formulas).toEqual([
      ["empty", "empty", "formula", "formula"],
      ["formula", "formula", "formula", "formula"],
    ]);
  });
});

test("CF18 two figures that lie within what is printed of them answer by themselves", () => {
  // "Over 80%": 82,881 of 97,314.605.
  expect(shownBy(ask("MARGIN", "revenue.recurring", "FY11"))).toBeCloseTo(0.85168, 4);
});

test("a day names the year that ends with it, not the one that begins after it", () => {
  expect(shownBy(ask("CAPEX", "2011-03-31"))).toMatch(/Nearest: FY10[. ]/);
  expect(shownBy(ask("REVENUE", "2025-09-30"))).toMatch(/1H25/);
});

test("CF12 LATEST of twelve months is the last quarter's end that they are known to", () => {
  const ttm = (when: string) => shownBy(ask("TTM", "Revenue", when));
  expect(ttm("LATEST")).toBe(ttm("2Q25"));
  expect(ttm("LATEST-2")).toBe(ttm("4Q24"));
  expect(ttm("LATEST FY")).toBe(ttm("FY24"));
  // Counted back from there, whatever is missing between.
  expect(ttm("LATEST-3")).toBe(ttm("3Q24"));
  expect(ttm("LATEST-4")).toBe(ttm("2Q24"));
});
