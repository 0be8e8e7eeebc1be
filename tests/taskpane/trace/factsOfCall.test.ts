import { existingPeriods } from "../../../src/dataset/answer";
import { addedFacts } from "../../../src/dataset/addedFigures";
import { answerWith } from "../../../src/dataset/figures";
import type { Token } from "../../../src/dataset/printed/statement";
import { formatPeriod } from "../../../src/domain/periods/period";
import type { CallArgument } from "../../../src/excel/formulas/callArguments";
import { readFormula } from "../../../src/excel/formulas/callArguments";
import { chooseDateSystem } from "../../../src/functions/arguments/dateSystem";
import { factsOfCall } from "../../../src/taskpane/trace/factsOfCall";

function about(formula: string, ...given: readonly CallArgument[]): readonly string[] {
  const [id = ""] = readFormula(formula).calls.map((call) => call.id);
  const facts = factsOfCall({ sheet: "S", address: "A1", id, formula, value: 0, arguments: given });
  return facts.map(
    ({ metric, period, scenario }) => `${metric} ${formatPeriod(period)} ${scenario}`,
  );
}

/** The last day of a fiscal year that cash is known of. */
const LAST_CASH = existingPeriods("cash")
  .map(formatPeriod)
  .filter((day) => day.endsWith("-03-31"))
  .at(-1);

describe("factsOfCall", () => {
  test.each<[string, readonly CallArgument[], readonly string[]]>([
    ["VALUE", ["revenue.atm", "4Q11"], ["revenue.atm 4Q11 actual"]],
    ["VALUE", ["営業利益", "Q4 FY11"], ["operating-income 4Q11 actual"]],
    ["VALUE", ["revenue", "FY12", "", "target"], ["revenue FY12 target"]],
    ["VALUE", ["revenue", "FY12", "", "forecast"], ["revenue FY12 target"]],
    ["TARGET", ["revenue", "FY12"], ["revenue FY12 target"]],
    ["TARGET", ["dividend.year-end", "FY11", "", true], ["dividend.year-end FY11 target-initial"]],
    ["REVENUE", ["4Q11"], ["revenue 4Q11 actual"]],
    ["REVENUE", ["4Q11", "ATM"], ["revenue.atm 4Q11 actual"]],
    ["OPERATINGINCOME", ["FY11"], ["operating-income FY11 actual"]],
    ["BALANCE", ["cash", "FY11"], ["cash 2012-03-31 actual"]],
    ["BALANCE", ["cash", "LATEST FY"], [`cash ${LAST_CASH} actual`]],
    ["GROWTH", ["revenue", "FY11"], ["revenue FY11 actual", "revenue FY10 actual"]],
    ["GROWTH", ["cash", "FY11"], ["cash 2012-03-31 actual", "cash 2011-03-31 actual"]],
    [
      "MARGIN",
      ["operating-income", "4Q11"],
      ["operating-income 4Q11 actual", "revenue 4Q11 actual"],
    ],
    ["VSTARGET", ["revenue", "FY11"], ["revenue FY11 actual", "revenue FY11 target"]],
    ["CAGR", ["revenue", "FY09", "FY11"], ["revenue FY11 actual", "revenue FY09 actual"]],
    ["TTM", ["revenue", "4Q11"], ["revenue FY11 actual"]],
    [
      "TTM",
      ["revenue", "2Q25"],
      ["revenue FY24 actual", "revenue 1H25 actual", "revenue 1H24 actual"],
    ],
    [
      "TTM",
      ["revenue", "3Q11"],
      ["revenue 4Q10 actual", "revenue 1Q11 actual", "revenue 2Q11 actual", "revenue 3Q11 actual"],
    ],
    ["META", ["revenue", "FY12", "source", "target"], ["revenue FY12 target"]],
    ["SOURCE", ["revenue", "FY12", "target"], ["revenue FY12 target"]],
  ])("IIJ.%s of %j rests on %j", (name, given, expected) => {
    expect(about(`=IIJ.${name}(A1,B1,C1,D1)`, ...given)).toEqual(expected);
    expect(about(`=_xldudf_IIJ_${name}(A1,B1,C1,D1)`, ...given)).toEqual(expected);
  });

  test.each([Infinity, -Infinity, NaN])("takes %s for no empty cell asked before it", (given) => {
    expect(about("=IIJ.COST(A1,B1,C1)", "FY10", null, null)).toHaveLength(1);
    expect(about("=IIJ.COST(A1,B1,C1)", "FY10", null, given)).toEqual([]);
  });

  test.each<[string, readonly CallArgument[]]>([
    ["VALUE", ["no such metric", "4Q11"]],
    ["VALUE", ["revenue", "never"]],
    ["VALUE", ["revenue", "4Q99"]],
    ["COST", ["FY11", "WAN"]],
    ["METRICS", ["atm"]],
    ["PERIODS", ["revenue"]],
    ["NOSUCH", ["revenue", "4Q11"]],
    ["VALUE", [undefined, "4Q11"]],
    ["VALUE", ["revenue", "FY12", null, undefined]],
  ])("IIJ.%s of %j shows no figure, or none that can be told", (name, given) => {
    expect(about(`=IIJ.${name}(A1,B1,C1,D1)`, ...given)).toEqual([]);
  });

  test("asks again once days are counted from another year", () => {
    const asked = () => about("=IIJ.VALUE(A1,B1)", "total-assets", 39_537);
    const before = asked();
    chooseDateSystem(1904);
    const after = asked();
    chooseDateSystem(1900);
    expect([before, after]).toEqual([
      // The day before a year's last one, four years and a day earlier.
      [],
      ["total-assets 2012-03-31 actual"],
    ]);
  });

  test("asks again once other figures are known", () => {
    const asked = () => about("=IIJ.VALUE(A1,B1)", "revenue", "3Q99");
    expect(asked()).toEqual([]);
    const token: Token = {
      ...{ metric: "revenue", period: "3Q99", scenario: "actual", printed: "7", document: "added" },
      reading: { unit: "JPY", scale: 6, sign: 1 },
      ...{ section: "", row: "", column: "", path: "" },
    };
    const document = { title: "Added", authority: "release" as const };
    answerWith(addedFacts({ documents: { added: document }, tokens: [token], computed: [] }));
    const told = asked();
    answerWith([]);
    expect([told, asked()]).toEqual([["revenue 3Q99 actual"], []]);
  });
});
