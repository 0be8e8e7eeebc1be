import { findFact } from "../../../../src/dataset/figures";
import type { Scenario } from "../../../../src/domain/fact";
import { findPeriod } from "../../../../src/domain/periods/period";
import { singleFormula } from "../../../../src/plans/tables/formulas/singleFormula";

function factOf(metric: string, id: string, scenario: Scenario = "actual") {
  const period = findPeriod(id);
  const fact = period && findFact({ metric, period, scenario });
  if (!fact) throw new Error(`No ${metric} of ${id}`);
  return fact;
}

describe("singleFormula", () => {
  test("leaves out what is the default anyway", () => {
    expect(singleFormula(factOf("revenue.atm", "4Q11"), "million")).toBe(
      'IIJ.VALUE("revenue.atm","4Q11")',
    );
  });

  test("names the unit and the scenario where they differ", () => {
    expect(singleFormula(factOf("revenue.atm", "4Q11"), "JPY")).toBe(
      'IIJ.VALUE("revenue.atm","4Q11","JPY")',
    );
    expect(singleFormula(factOf("revenue", "FY12", "target"), "million")).toBe(
      'IIJ.VALUE("revenue","FY12",,"target")',
    );
  });
});
