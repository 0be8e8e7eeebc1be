import { formatPeriod } from "../../../src/domain/periods/period";
import { columnsSeen, planColumns, type Layout } from "../../../src/plans/tables/columns";

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

  test("a year appears only with all its quarters", () => {
    expect(ids("quarters-then-year", "3Q10", "1Q11")).toEqual(["3Q10", "4Q10", "1Q11"]);
  });

  test("a span that ends before it begins has no columns", () => {
    expect(ids("quarters-then-year", "1Q11", "4Q10")).toEqual([]);
  });

  test("an end that is not a quarter throws", () => {
    expect(() => ids("years", "FY10", "4Q11")).toThrow("FY10");
  });

  test("formulas look a year back, a quarter back over the annual column, and over a year's quarters", () => {
    const columns = planColumns({ layout: "quarters-then-year", from: "1Q10", to: "4Q11" });
    expect(columnsSeen(columns, 5, "year-ago")).toEqual([0]);
    expect(columnsSeen(columns, 5, "quarter-ago")).toEqual([3]);
    expect(columnsSeen(columns, 9, "year-ago")).toEqual([4]);
    expect(columnsSeen(columns, 9, "quarter-ago")).toEqual([]);
    expect(columnsSeen(columns, 9, "quarters")).toEqual([5, 6, 7, 8]);
    expect(columnsSeen(columns, 0, "year-ago")).toEqual([]);
  });

  test("a target is compared with the actual year before", () => {
    const year = (number: number) => ({ kind: "year" as const, year: number });
    const columns = [
      { period: year(2011), scenario: "actual" as const },
      { period: year(2012), scenario: "target" as const },
    ];
    expect(columnsSeen(columns, 1, "year-ago")).toEqual([0]);
    expect(columnsSeen(columns, 1, "target")).toEqual([1]);
    expect(columnsSeen(columns, 1, "actual")).toEqual([]);
  });
});
