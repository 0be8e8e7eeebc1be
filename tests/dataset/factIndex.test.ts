import type { Scenario } from "../../src/domain/fact";
import { endOf, findPeriod, formatPeriod } from "../../src/domain/periods/period";
import { answer } from "../../src/dataset/answer";
import { dataAsOf, factsOf, findFact } from "../../src/dataset/figures";
import { findMetric, listMetrics, listStatements } from "../../src/dataset/metrics";

const ask = (metric: string, id: string, scenario: Scenario = "actual") => {
  const period = findPeriod(id);
  if (!period) throw new Error(id);
  return { metric, period, scenario };
};

describe("a fact", () => {
  it("is found by metric, period and scenario, with where it is printed", () => {
    expect(findFact(ask("operating-income.atm", "1Q10"))).toMatchObject({
      status: "reported",
      value: "-161000000",
      decimals: -6,
      low: "-161500000",
      high: "-160500000",
      printings: [{ printed: "(161)" }, { printed: "(161)" }],
    });
  });

  it("is the annual report's figure where it has one; the others stay with it", () => {
    const revenue = findFact(ask("revenue", "FY11"));
    expect(revenue?.value).toBe("97314605000");
    const tokens = revenue?.printings.map(({ printed }) => printed);
    expect(tokens?.[0]).toBe("97314605");
    expect(tokens).toEqual(expect.arrayContaining(["97315", "97.3"]));
  });

  it("of a target is not the actual one", () => {
    expect(findFact(ask("revenue", "FY12", "target"))?.value).toBe("107000000000");
    expect(findFact(ask("revenue", "FY12"))?.value).toBe("106248486000");
  });

  it("is undefined where nothing is known", () => {
    expect(findFact(ask("revenue", "FY30"))).toBeUndefined();
    expect(findFact(ask("nothing", "FY11"))).toBeUndefined();
  });

  it("is the same object each time it is asked for", () => {
    expect(findFact(ask("revenue", "4Q11"))).toBe(findFact(ask("revenue", "4Q11")));
  });
});

describe("a metric's facts", () => {
  it("stand by the end of their period, shorter ones first", () => {
    const periods = factsOf("revenue.atm").map(({ period }) => formatPeriod(period));
    expect(periods.indexOf("4Q10")).toBeLessThan(periods.indexOf("FY10"));
    expect(periods.indexOf("FY10")).toBeLessThan(periods.indexOf("1Q11"));
    expect(periods.indexOf("2012-03")).toBeLessThan(periods.indexOf("4Q11"));
  });

  it("are of one scenario", () => {
    expect(new Set(factsOf("revenue", "target").map(({ scenario }) => scenario))).toEqual(
      new Set(["target"]),
    );
    expect(factsOf("nothing")).toEqual([]);
  });
});

describe("an answer", () => {
  it("says which periods there are where the one asked for is not", () => {
    const result = answer(ask("dividend", "4Q11"));
    if (result.ok || result.problem.code !== "figure-absent") throw new Error("expected no figure");
    expect(result.problem.existing.map(formatPeriod)).toEqual([
      ...["FY09", "FY10", "FY11", "FY13", "FY14", "FY15", "FY16", "FY17"],
      ...["FY18", "FY19", "FY20", "FY21", "FY22", "FY23"],
    ]);
  });

  it.each([
    ["revenue.yoy", "GROWTH"],
    ["revenue.atm.qoq-change", undefined],
  ])("says of %s that is not printed what works it out: %s", (metric, compute) => {
    const result = answer(ask(metric, "3Q11"));
    expect(result.ok ? undefined : result.problem).toMatchObject({ code: "figure-absent" });
    expect(result.ok ? undefined : "compute" in result.problem && result.problem.compute).toBe(
      compute ?? false,
    );
  });
});

describe("the catalogue", () => {
  it("finds every metric by its id, comparisons included", () => {
    for (const metric of listMetrics()) expect(findMetric(metric.id)).toBe(metric);
    expect(findMetric("revenue.yoy")?.label).toEqual({
      en: "Revenue, YoY growth",
      ja: "売上高 前年同期比増減率",
    });
    expect(findMetric("sga-rd.pct-of-revenue.yoy-change")).toBeDefined();
  });

  it("shows only metrics that exist in its statements, and each statement's own", () => {
    const own = (id: string) => listMetrics().filter(({ statement }) => statement === id).length;
    for (const { id, rows } of listStatements()) {
      expect(rows.every((row) => findMetric(row))).toBe(true);
      expect(own(id)).toBeGreaterThan(0);
    }
  });

  it("reaches to the last day that revenue is known for", () => {
    const ends = factsOf("revenue", "actual").map(({ period }) => endOf(period));
    expect(ends.length).toBeGreaterThan(20);
    expect(dataAsOf()).toBe(ends.sort().at(-1));
  });
});
