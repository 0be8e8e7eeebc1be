import { formatPeriod } from "../../../src/domain/periods/period";
import { factOfCall } from "../../../src/taskpane/trace/factOfCall";

function about(formula: string, ...given: readonly (string | number | undefined)[]): string {
  const fact = factOfCall({ sheet: "S", address: "A1", formula, value: 0, arguments: given });
  return fact ? `${fact.metric} ${formatPeriod(fact.period)} ${fact.scenario}` : "";
}

describe("factOfCall", () => {
  test.each([
    ["=IIJ.VALUE(A1,B1)", ["revenue.atm", "4Q11"], "revenue.atm 4Q11 actual"],
    ["=IIJ.VALUE(A1,B1)", ["営業利益", "Q4 FY11"], "operating-income 4Q11 actual"],
    ["=IIJ.VALUE(A1,B1,,C1)", ["revenue", "FY12", "", "target"], "revenue FY12 target"],
    ["=IIJ.TARGET(A1,B1)", ["revenue", "FY12"], "revenue FY12 target"],
    ["=IIJ.REVENUE(B1)", ["4Q11"], "revenue 4Q11 actual"],
    ["=IIJ.REVENUE(B1,C1)", ["4Q11", "ATM"], "revenue.atm 4Q11 actual"],
    ["=IIJ.OPERATINGINCOME(B1)", ["FY11"], "operating-income FY11 actual"],
    ["=IIJ.BALANCE(A1,B1)", ["cash", "FY11"], "cash 2012-03-31 actual"],
    ["=_xldudf_IIJ_VALUE(A1,B1)", ["revenue.atm", "FY11"], "revenue.atm FY11 actual"],
  ])("%s of %j is about %s", (formula, given, expected) => {
    expect(about(formula, ...given)).toBe(expected);
  });

  test("a relative period is the latest there is", () => {
    expect(about("=IIJ.VALUE(A1,B1)", "revenue.atm", "LATEST FY")).toMatch(
      /^revenue\.atm FY\d\d actual$/,
    );
  });

  test.each([
    ["=IIJ.TABLE(A1)", ["income-statement"]],
    ["=IIJ.VALUE(A1,B1)", ["no such metric", "4Q11"]],
    ["=IIJ.VALUE(A1,B1)", ["revenue", "never"]],
    ["=IIJ.VALUE(A1&B1,C1)", [undefined, "4Q11"]],
  ])("%s of %j is about no single figure", (formula, given) => {
    expect(about(formula, ...given)).toBe("");
  });
});
