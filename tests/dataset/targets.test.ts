import { answer, existingPeriods, findMeant, knownFacts } from "../../src/dataset/answer";
import { isAnswer } from "../../src/dataset/facts/isAnswer";
import { factsOf } from "../../src/dataset/figures";
import { METRIC_IDS } from "../../src/dataset/metrics";
import type { Scenario } from "../../src/domain/fact";
import { SCENARIOS } from "../../src/domain/fact";
import { findPeriod, formatPeriod } from "../../src/domain/periods/period";

function valueOf(metric: string, id: string, scenario: Scenario = "target"): number | string {
  const period = findPeriod(id);
  if (!period) throw new Error(id);
  const fact = answer({ metric, period, scenario });
  return fact.ok ? Number(fact.value.value) : fact.problem.code;
}

function periodsOf(metric: string, scenario: Scenario): readonly string[] {
  return existingPeriods(metric, scenario).map(formatPeriod);
}

describe("CF20 a target that was never revised", () => {
  test("is the last one as well", () => {
    expect(valueOf("revenue", "FY24")).toBe(313_500_000_000);
    expect(valueOf("dividend", "FY24")).toBe(35.76);
    expect(valueOf("net-income", "FY24")).toBe(20_900_000_000);
  });

  test("is not one of which a revision is known", () => {
    expect(valueOf("eps", "FY20")).toBe("figure-absent");
    expect(valueOf("eps.adjusted", "FY20")).toBe("figure-absent");
    expect(valueOf("eps", "FY20", "target-revised-1")).toBe(67.63);
  });

  test("is not one beside which revenue or operating income has a later target", () => {
    expect(valueOf("operating-income", "FY09")).toBe("figure-absent");
    expect(valueOf("net-income", "FY16")).toBe("figure-absent");
    expect(valueOf("pretax-income", "FY08")).toBe("figure-absent");
    expect(valueOf("net-income", "FY16", "target-initial")).toBe(5_000_000_000);
  });

  test("may be a dividend's where those of the income were revised", () => {
    expect(valueOf("dividend", "FY10")).toBe(2_500);
    expect(valueOf("dividend.year-end", "FY11")).toBe(1_500);
  });

  test("counts wherever targets are counted: the latest, the list, the catalogue", () => {
    const latest = { kind: "latest", length: "year", back: 0 } as const;
    const dividend = answer({ metric: "dividend", period: latest, scenario: "target" });
    expect(dividend.ok && formatPeriod(dividend.value.period)).toBe(
      periodsOf("dividend", "target").at(-1),
    );
    expect(periodsOf("dividend", "target")).toContain("FY24");
    expect(periodsOf("eps", "target")).not.toContain("FY20");
  });
});

test("CF20 the figures of a list are those that answer, by the end of their period", () => {
  for (const metric of METRIC_IDS) {
    for (const scenario of SCENARIOS) {
      const known = knownFacts(metric, scenario);
      expect(factsOf(metric, scenario).filter((fact) => !known.includes(fact))).toEqual([]);
      const shown = known.filter(isAnswer);
      expect(shown.map(({ period }) => findMeant({ metric, period, scenario }))).toEqual(
        shown.map((value) => ({ ok: true, value })),
      );
    }
  }
});
