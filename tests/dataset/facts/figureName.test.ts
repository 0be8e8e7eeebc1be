import { documentsBehind } from "../../../src/dataset/sources/documentsBehind";
import {
  findFigureNames,
  formatFigureName,
  replaceFigureNames,
} from "../../../src/dataset/facts/figureName";
import { factsOf } from "../../../src/dataset/figures";
import { listMetrics } from "../../../src/dataset/metrics";
import { SCENARIOS } from "../../../src/domain/fact";

const TARGET = { metric: "revenue", period: "FY12", scenario: "target" } as const;

describe("the name of a figure in a formula", () => {
  test.each(SCENARIOS)("says what it is of, and is read back: %s", (scenario) => {
    const id = { ...TARGET, scenario };
    expect(findFigureNames(`a - ${formatFigureName(id)}`)).toMatchObject([{ at: 4, id }]);
  });

  test("is replaced where it stands", () => {
    const formula = "other-income[FY12, target] = pre-tax[FY12, target] - operating[4Q11]";
    expect(replaceFigureNames(formula, ({ metric }) => metric)).toBe(
      "other-income = pre-tax - operating",
    );
  });
});

test("every figure that is worked out from others has a document behind it, targets included", () => {
  const derived = listMetrics()
    .flatMap(({ id }) => SCENARIOS.flatMap((scenario) => factsOf(id, scenario)))
    .filter(({ status }) => status === "derived");
  expect(derived.some(({ scenario }) => scenario === "target")).toBe(true);
  expect(derived.filter((fact) => documentsBehind(fact).length === 0)).toEqual([]);
});
