import { findFigureNames } from "../../src/dataset/facts/figureName";
import { factsOf, findFact } from "../../src/dataset/figures";
import { findMetric, METRIC_IDS } from "../../src/dataset/metrics";
import { formatPeriod } from "../../src/domain/periods/period";
import { deriveYear } from "../../src/filings/derive";

/** Figures that the build derived from printed spans of the same year, as "revenue[1H11] - revenue[1Q11]". */
const DERIVED = METRIC_IDS.flatMap((id) => factsOf(id)).filter((fact) => {
  const names = findFigureNames(fact.formula?.split(" = ")[0] ?? "");
  const isOfYear = names.every(({ id }) => id.metric === fact.metric);
  const isPrinted = names.every(({ id }) => {
    const operand = factsOf(fact.metric).find(({ period }) => formatPeriod(period) === id.period);
    return operand?.status === "reported";
  });
  // Of a business that was taken over in the year, the rest of the year is all there is.
  const isWhole = !fact.metric.endsWith(".iij-global");
  // A coarse figure is drawn at build time into the bounds that other figures leave it.
  const isFine = (fact.decimals ?? 0) >= -6;
  return isWhole && isFine && fact.status === "derived" && isOfYear && isPrinted;
});

describe("quarters that a filing leaves to be derived", () => {
  test("are those that the build derives, to the last digit of value, bounds and formula", () => {
    expect(DERIVED.length).toBeGreaterThan(20);
    for (const fact of DERIVED) {
      const metric = findMetric(fact.metric);
      if (!metric || !("year" in fact.period)) throw new Error(fact.metric);
      const { year } = fact.period;
      const { scenario, standard } = fact;
      const own = deriveYear({ metric, year, scenario, standard }, (query) => {
        const known = findFact(query);
        return known?.status === "reported" ? known : undefined;
      }).find(({ period }) => period === formatPeriod(fact.period));
      const { value, decimals, unit } = fact;
      expect(own).toMatchObject({ value, decimals, unit, status: "derived" });
      expect(fact.formula?.startsWith(own?.formula ?? "?")).toBe(true);
    }
  });

  test("are none of a ratio, and none where two figures are not known", () => {
    const ratio = METRIC_IDS.flatMap((id) => findMetric(id) ?? []).find(
      ({ kind }) => kind === "ratio",
    );
    const revenue = findMetric("revenue");
    if (!ratio || !revenue) throw new Error("no such metric");
    expect(deriveYear({ metric: ratio, year: 2011, scenario: "actual" }, findFact)).toEqual([]);
    expect(deriveYear({ metric: revenue, year: 2050, scenario: "actual" }, findFact)).toEqual([]);
  });
});
