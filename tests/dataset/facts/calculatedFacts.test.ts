import fc from "fast-check";
import { answer } from "../../../src/dataset/answer";
import { calculateFacts, definedBy } from "../../../src/dataset/facts/calculatedFacts";
import { findFigureNames } from "../../../src/dataset/facts/figureName";
import { factsOf, findFact } from "../../../src/dataset/figures";
import { parseFormula } from "../../../src/dataset/facts/metricFormula";
import { findMetric, listMetrics } from "../../../src/dataset/metrics";
import { explainProblem } from "../../../src/domain/sentences/explainProblem";
import { SCENARIOS, type Fact } from "../../../src/domain/fact";
import type { Metric } from "../../../src/domain/metric";
import { defaultStandard, STANDARDS } from "../../../src/domain/standard";
import { findPeriod, formatPeriod } from "../../../src/domain/periods/period";

const DEFINED = listMetrics().filter(({ formula }) => formula !== undefined);

const CALCULATED = DEFINED.flatMap(({ id }) =>
  SCENARIOS.flatMap((scenario) => STANDARDS.flatMap((one) => factsOf(id, scenario, one))),
).filter(({ status }) => status === "derived");

const ask = (metric: string, id: string) => {
  const period = findPeriod(id);
  if (!period) throw new Error(id);
  return { metric, period, scenario: "actual" as const };
};

describe("D8 a metric that a formula defines", () => {
  // Worked out by hand from the figures as printed, in JPY million.
  test.each([
    ["effective-tax-rate", "FY11", 2_524.981 / 5_975.073, 4],
    ["effective-tax-rate", "1H25", 5_019 / 15_149, 4],
    ["return-on-equity", "FY13", 4_442 / ((37_607 + 59_912) / 2), 4],
    ["return-on-assets", "FY19", 4_007 / ((167_289 + 206_524) / 2), 4],
    ["payout-ratio", "FY19", 27 / 88.88, 3],
    ["payout-ratio", "FY23", 34.36 / 111.81, 4],
    ["operating-income.pct-of-revenue", "FY22", 27_221 / 252_708, 4],
    ["free-cash-flow", "FY12", 3_693e6, -7],
    ["net-debt", "2012-03-31", -1_537e6, -7],
    ["shares.outstanding", "2019-03-31", 608e6 / 13.5, -5],
    ["bps", "2014-03-31", 59_912e6 / (505.365e6 / 11), -1],
  ])("is worked out of its figures: %s of %s is %d", (metric, period, value, digits) => {
    const fact = findFact(ask(metric, period));
    expect(fact).toMatchObject({ status: "derived", printings: [] });
    expect(Math.abs(Number(fact?.value) - value)).toBeLessThan(10 ** -digits);
  });

  it("is what IIJ printed, where IIJ printed it", () => {
    expect(findFact(ask("return-on-equity", "FY11"))).toMatchObject({
      status: "reported",
      value: "0.117",
    });
    expect(findFact(ask("equity-ratio", "2013-03-31"))?.status).toBe("reported");
    expect(findFact(ask("bps", "2024-03-31"))?.value).toBe("711.22");
  });

  it("shows its formula, then with the figures put in", () => {
    expect(findFact(ask("return-on-equity", "FY13"))?.formula).toBe(
      "net-income[FY13] / ((shareholders-equity[2013-03-31] + shareholders-equity[2014-03-31]) / 2) = " +
        "4,442.237 / ((37,606.775 + 59,912) / 2) = 9.11% (JPY million)",
    );
    expect(findFact(ask("net-debt", "2012-03-31"))?.formula).toMatch(
      /^borrowings\[2012-03-31\] - cash\[2012-03-31\] = 12,000 - 13,5\d\d(\.\d+)? = -1,5\d\d/,
    );
  });

  it("says which of its figures is missing", () => {
    const sentence = (metric: string, period: string) => {
      const result = answer(ask(metric, period));
      return result.ok ? "" : explainProblem(result.problem, "en");
    };
    expect(sentence("effective-tax-rate", "FY20")).toMatch(
      /Its formula lacks income tax expense for FY20\.$/,
    );
    expect(sentence("net-debt", "FY20")).toMatch(/Its formula lacks borrowings for FY20\.$/);
  });

  it("is of quarters and halves what it is of years, but a mean of balances is of years alone", () => {
    const kinds = (id: string) => new Set(factsOf(id).map(({ period }) => period.kind));
    expect(kinds("effective-tax-rate")).toContain("quarter");
    expect(kinds("return-on-equity")).toEqual(new Set(["year"]));
  });

  it("has figures for every one that the catalogue names, and definitions lead nowhere in circles", () => {
    expect(DEFINED.length).toBeGreaterThan(30);
    const own = DEFINED.filter(({ id }) => !id.endsWith(".pct-of-revenue"));
    expect(own.filter(({ id }) => factsOf(id).length === 0).map(({ id }) => id)).toEqual([]);
  });
});

describe("every figure that a formula gives", () => {
  test.each(
    CALCULATED.map((fact) => [`${fact.metric} ${formatPeriod(fact.period)}`, fact] as const),
  )("%s is of one standard, and lies within its bounds", (_, fact) => {
    const [names = ""] = (fact.formula ?? "").split(" = ");
    const parts = findFigureNames(names).map(({ id }) => {
      const period = findPeriod(id.period);
      return (
        period && findFact({ ...id, period, standard: id.standard ?? defaultStandard(period) })
      );
    });
    expect(parts).not.toHaveLength(0);
    const standards = new Set(parts.flatMap((part) => part?.standard ?? []));
    // A number of shares has no standard of its own.
    expect(
      [...standards, ...(fact.standard ? [fact.standard] : [])].every(
        (one, _, all) => one === all[0],
      ),
    ).toBe(true);
    // What is shown is rounded: half of its last digit may lie beyond bounds that are a point.
    const half = fact.unit === "ratio" ? 1e-12 : fact.unit === "JPY" ? 0 : 0.5;
    expect(Number(fact.low)).toBeLessThanOrEqual(Number(fact.value) + half);
    expect(Number(fact.high)).toBeGreaterThanOrEqual(Number(fact.value) - half);
  });
});

describe("the bounds of what a formula gives", () => {
  const named = (id: string, formula: string): Metric => {
    const metric = findMetric(id);
    if (!metric) throw new Error(id);
    return { ...metric, formula };
  };
  const share = named("effective-tax-rate", "a / b@average");
  const sum = named("free-cash-flow", "a - c");

  /** A figure that is known to lie within some of it, and where it truly is. */
  const measured = fc.record({
    low: fc.integer({ min: -9999, max: 9999 }),
    width: fc.integer({ min: 0, max: 50 }),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  interface Measured {
    readonly low: number;
    readonly width: number;
    readonly at: number;
  }
  const truth = ({ low, width, at }: Measured) => low + width * at;
  const factFor = (metric: string, period: string, { low, width }: Measured): Fact => ({
    metric,
    period: findPeriod(period) ?? { kind: "year", year: 2011 },
    scenario: "actual",
    status: "reported",
    unit: "JPY",
    value: String(low + width / 2),
    decimals: 0,
    low: String(low),
    high: String(low + width),
    printings: [],
  });
  const worldOf = (facts: readonly Fact[]) => ({
    placesOf: (metric: string) =>
      facts
        .filter((fact) => fact.metric === metric)
        .map(({ period, scenario }) => ({ period: formatPeriod(period), scenario })),
    findAt: (id: { metric: string; period: string }) =>
      facts.find((one) => one.metric === id.metric && formatPeriod(one.period) === id.period),
  });
  const calculate = (metric: Metric, facts: readonly Fact[]) => {
    const defined = definedBy(metric);
    return defined ? calculateFacts(defined, worldOf(facts)) : [];
  };

  it("hold the truth, wherever the figures truly are", () => {
    fc.assert(
      fc.property(measured, measured, measured, (a, b, c) => {
        const facts = [
          factFor("a", "FY11", a),
          factFor("b", "2011-03-31", b),
          factFor("b", "2012-03-31", c),
          factFor("c", "FY11", c),
        ];
        const [ratio] = calculate(share, facts);
        const mean = (truth(b) + truth(c)) / 2;
        expect(ratio === undefined).toBe(b.low + c.low <= 0);
        if (ratio) {
          expect(Number(ratio.low)).toBeLessThanOrEqual(truth(a) / mean + 1e-9);
          expect(Number(ratio.high)).toBeGreaterThanOrEqual(truth(a) / mean - 1e-9);
        }
        const [difference] = calculate(sum, facts);
        expect(Number(difference?.low)).toBeLessThanOrEqual(truth(a) - truth(c) + 1e-9);
        expect(Number(difference?.high)).toBeGreaterThanOrEqual(truth(a) - truth(c) - 1e-9);
      }),
      { numRuns: 500 },
    );
  });

  it("are of no figure where one is missing, or of another standard", () => {
    const a = { low: 1, width: 0, at: 0 };
    const of = (metric: string, period: string, standard: Fact["standard"]): Fact => ({
      ...factFor(metric, period, a),
      standard,
    });
    const facts = [
      of("a", "FY17", "IFRS"),
      of("b", "2017-03-31", "US GAAP"),
      of("b", "2018-03-31", "IFRS"),
    ];
    const world = {
      placesOf: () => [{ period: "FY17", scenario: "actual" as const, standard: "IFRS" as const }],
      findAt: (id: { metric: string; period: string; standard?: Fact["standard"] }) =>
        facts.find(
          (one) =>
            one.metric === id.metric &&
            formatPeriod(one.period) === id.period &&
            (one.standard === id.standard || one.standard === undefined),
        ),
    };
    const defined = definedBy(share);
    expect(defined && calculateFacts(defined, world)).toEqual([]);
    facts[1] = of("b", "2017-03-31", "IFRS");
    expect(defined && calculateFacts(defined, world)).toMatchObject([{ standard: "IFRS" }]);
  });
});

test("a formula is a sum, or a sum as a share of another", () => {
  expect(parseFormula("a - b.c / d@average")).toEqual({
    top: [
      { sign: 1, metric: "a" },
      { sign: -1, metric: "b.c" },
    ],
    bottom: [{ sign: 1, metric: "d", when: "average" }],
  });
});
