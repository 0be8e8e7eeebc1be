import { formatPeriod } from "../../../src/domain/periods/period";
import {
  columnsMeant,
  planColumns,
  type Column,
  type Layout,
} from "../../../src/plans/tables/columns";

const ids = (layout: Layout, from: string, to: string) =>
  planColumns({ layout, from, to }).map(({ period }) => formatPeriod(period));

describe("columns", () => {
  test("each year stands after its quarters, or all years after all quarters", () => {
    expect(ids("quarters-then-year", "1Q10", "4Q11")).toEqual(
      "1Q10 2Q10 3Q10 4Q10 FY10 1Q11 2Q11 3Q11 4Q11 FY11".split(" "),
    );
    expect(ids("all-quarters-then-years", "1Q10", "4Q11")).toEqual(
      "1Q10 2Q10 3Q10 4Q10 1Q11 2Q11 3Q11 4Q11 FY10 FY11".split(" "),
    );
    expect(ids("years", "1Q10", "4Q11")).toEqual(["FY10", "FY11"]);
  });

  test("a year appears with its last quarter", () => {
    expect(ids("quarters-then-year", "3Q10", "1Q11")).toEqual(["3Q10", "4Q10", "FY10", "1Q11"]);
    expect(ids("years", "1Q11", "3Q11")).toEqual([]);
  });

  test("a span that ends before it begins has no columns", () => {
    expect(ids("quarters-then-year", "1Q11", "4Q10")).toEqual([]);
  });

  test("an end that is not a quarter throws", () => {
    expect(() => ids("years", "FY10", "4Q11")).toThrow("FY10");
  });

  const meant = (column: Column, offset: Parameters<typeof columnsMeant>[1]) =>
    columnsMeant(column, offset).map(
      ({ period, scenario }) => `${formatPeriod(period)} ${scenario}`,
    );
  const quarter: Column = {
    period: { kind: "quarter", year: 2011, quarter: 1 },
    scenario: "actual",
  };
  const target: Column = { period: { kind: "year", year: 2012 }, scenario: "target" };

  test("formulas look a year back, a quarter back, and over a year's quarters", () => {
    expect(meant(quarter, "year-ago")).toEqual(["1Q10 actual"]);
    expect(meant(quarter, "quarter-ago")).toEqual(["4Q10 actual"]);
    expect(meant(target, "quarter-ago")).toEqual([]);
    expect(meant(quarter, "quarters")).toEqual([]);
    expect(meant({ ...target, scenario: "actual" }, "quarters")).toEqual([
      "1Q12 actual",
      "2Q12 actual",
      "3Q12 actual",
      "4Q12 actual",
    ]);
  });

  test("a target is compared with the target before it, or with what came of that", () => {
    expect(meant(target, "year-ago")).toEqual(["FY11 target", "FY11 actual"]);
    expect(meant(target, "actual")).toEqual(["FY12 actual"]);
  });
});
