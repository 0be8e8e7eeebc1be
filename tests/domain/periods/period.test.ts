import fc from "fast-check";
import { explainProblem } from "../../../src/domain/sentences/explainProblem";
import { periodBefore } from "../../../src/domain/periods/months";
import { nameMonths } from "../../../src/domain/periods/nameMonths";
import { parsePeriod } from "../../../src/domain/periods/reading/parsePeriod";
import {
  endMonthOf,
  endOf,
  findPeriod,
  formatPeriod,
  quarterOf,
  shiftPeriod,
  yearTo,
  type Period,
} from "../../../src/domain/periods/period";
import { meaningOf } from "./reading/meaningOf";
import { formatPeriodRuns } from "../../../src/domain/periods/periodRuns";

describe("the id of a period", () => {
  test.each([
    "2012-13",
    "2012-00",
    "2012-02-30",
    "2012-02-31",
    "2011-04-31",
    "2012-1",
    "2012-3-31",
  ])("is no day or month that the calendar does not have: %s", (id) => {
    expect(findPeriod(id)).toBeUndefined();
  });

  test.each(["2012-12", "2012-02-29", "2011-04-30"])("is any that it has: %s", (id) => {
    const period = findPeriod(id);
    expect(period && formatPeriod(period)).toBe(id);
  });
});

describe("the months of a period", () => {
  test.each([
    ["FY11", "April 2011 to March 2012"],
    ["4Q11", "January 2012 to March 2012"],
    ["2012-03", "March 2012"],
    ["2012-03-04", "March 4, 2012"],
  ])("of %s have names", (id, names) => {
    const period = findPeriod(id);
    expect(period && nameMonths(period)).toBe(names);
  });
});

describe("parsePeriod", () => {
  test.each([Number.NaN, Number.POSITIVE_INFINITY, -1, 0, 1e300])(
    "does not take %d for a date",
    (serial) => {
      expect(meaningOf(serial)).toBe("refused:");
    },
  );

  test("says of an empty text that something is missing, of a page of text that it is no period", () => {
    expect(parsePeriod(" \u200B")).toMatchObject({ problem: { code: "argument-missing" } });
    expect(meaningOf(`FY11${" ".repeat(500)}`)).toBe("FY11");
    expect(meaningOf(`FY11${"x".repeat(500)}`)).toBe("refused:");
  });

  test("names the argument, repeats what was given and says what to write", () => {
    const read = parsePeriod("4Q1\u200BL", "from");
    expect(read.ok ? "" : explainProblem(read.problem, "en")).toMatch(
      /^from: "4Q1L" is not a period\. Did you mean "4Q11"\?/,
    );
    expect(read.ok ? "" : explainProblem(read.problem, "ja")).toMatch(
      /^引数 from の「4Q1L」は期間として読み取れません。近い期間：「4Q11」。/,
    );
  });
});

describe("shiftPeriod", () => {
  test.each([
    ["4Q11", -12, "4Q10"],
    ["1Q11", -3, "4Q10"],
    ["FY11", 12, "FY12"],
    ["1H11", -12, "1H10"],
    ["2012-01", -1, "2011-12"],
    ["2011-06-30", 3, "2011-09-30"],
    ["2011-12-31", 3, "2012-03-31"],
    ["2012-05-15", -12, "2011-05-15"],
    ["2012-05-30", -3, "2012-02-29"],
  ])("%s by %d months is %s", (from, months, to) => {
    const period = findPeriod(from);
    const shifted = period && shiftPeriod(period, months);
    expect(shifted && formatPeriod(shifted)).toBe(to);
  });

  test("knows no quarter a month later and no year a quarter later", () => {
    expect(shiftPeriod({ kind: "quarter", year: 2011, quarter: 4 }, 1)).toBeUndefined();
    expect(shiftPeriod({ kind: "year", year: 2011 }, 3)).toBeUndefined();
  });
});

describe("formatPeriodRuns", () => {
  const periodsOf = (...ids: readonly string[]) =>
    ids.map((id) => findPeriod(id)).filter((period) => period !== undefined);

  test("joins neighbours, kind by kind", () => {
    const periods = periodsOf(
      ...["FY10", "4Q10", "1Q11", "3Q11", "FY11", "2011-03-31", "2012-03-31", "2012-03"],
    );
    expect(formatPeriodRuns(periods, "en")).toBe(
      "4Q10 to 1Q11, 3Q11, FY10 to FY11, 2012-03, 2011-03-31, 2012-03-31",
    );
    expect(formatPeriodRuns(periods, "ja")).toContain("4Q10～1Q11、3Q11、FY10～FY11");
  });

  test("says where a list is cut short", () => {
    const periods = periodsOf("1Q08", "3Q08", "1Q09", "3Q09", "1Q10", "3Q10", "1Q11", "3Q11");
    expect(formatPeriodRuns(periods, "en")).toBe("1Q08, 3Q08, 1Q09, 3Q09, 1Q10, 3Q10 and more");
    expect(formatPeriodRuns(periods, "ja")).toBe("1Q08、3Q08、1Q09、3Q09、1Q10、3Q10など");
  });
});

const year = fc.integer({ min: 2001, max: 2097 });
const period: fc.Arbitrary<Period> = fc.oneof(
  fc.record({
    kind: fc.constant("quarter" as const),
    year,
    quarter: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
  }),
  fc.record({ kind: fc.constant("year" as const), year }),
  fc.record({
    kind: fc.constant("cumulative" as const),
    year,
    months: fc.constantFrom(6 as const, 9 as const),
  }),
  fc.record({ kind: fc.constant("month" as const), year, month: fc.integer({ min: 1, max: 12 }) }),
  fc
    .date({ min: new Date("2001-01-01"), max: new Date("2097-12-31"), noInvalidDate: true })
    .map((date) => ({ kind: "instant" as const, date: date.toISOString().slice(0, 10) })),
);

describe("laws of periods", () => {
  test("what formatPeriod writes is read back, by its id and as people write it", () => {
    fc.assert(
      fc.property(period, (any) => {
        expect(findPeriod(formatPeriod(any))).toEqual(any);
        expect(parsePeriod(formatPeriod(any))).toEqual({ ok: true, value: any });
        expect(parsePeriod(formatPeriod(any).toLowerCase())).toEqual({ ok: true, value: any });
        expect(parsePeriod(` ${formatPeriod(any)}`)).toEqual({ ok: true, value: any });
      }),
    );
  });

  test("the id of every quarter, half year and year is read as nothing else", () => {
    for (const part of ["1Q", "2Q", "3Q", "4Q", "1H", "9M", "FY"]) {
      for (let years = 0; years < 100; years += 1) {
        const id = part + String(years).padStart(2, "0");
        expect([id, meaningOf(id)]).toEqual([id, id]);
      }
    }
  });

  test("Excel's number of a day is its ISO date, of the first of a month the month", () => {
    fc.assert(
      fc.property(fc.integer({ min: 36526, max: 73050 }), (serial) => {
        const date = new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
        const label = date.replace(/-01$/, "");
        expect(meaningOf(serial)).toBe(label);
      }),
    );
  });

  test("a shift moves the end by that many months, and back again", () => {
    const quarters = fc.integer({ min: -8, max: 8 }).map((count) => count * 12);
    fc.assert(
      fc.property(period, quarters, (any, months) => {
        const shifted = shiftPeriod(any, months);
        fc.pre(shifted !== undefined);
        expect(endMonthOf(shifted) - endMonthOf(any)).toBe(months);
        if (any.kind !== "instant") expect(shiftPeriod(shifted, -months)).toEqual(any);
      }),
    );
  });

  test("a day falls in the quarter that ends on or after it, less than three months later", () => {
    fc.assert(
      fc.property(period, (any) => {
        const end = endOf(any);
        const quarter = quarterOf(end);
        const ahead = endMonthOf(quarter) - endMonthOf(any);
        expect(quarter.kind).toBe("quarter");
        expect(ahead).toBeGreaterThanOrEqual(0);
        expect(ahead).toBeLessThan(3);
      }),
    );
  });

  test("a fiscal year ends with a period exactly where their last days are one", () => {
    fc.assert(
      fc.property(period, (any) => {
        const year = yearTo(any);
        expect(year !== undefined).toBe(endOf(any).endsWith("-03-31"));
        if (year) expect(endOf(year)).toBe(endOf(any));
      }),
    );
  });

  test("growth is against the same period a year before, or the quarter before of what has one", () => {
    fc.assert(
      fc.property(period, (any) => {
        const [year, quarter] = [periodBefore(any, "YoY"), periodBefore(any, "QoQ")];
        expect(year && endMonthOf(any) - endMonthOf(year)).toBe(12);
        const hasQuarters = any.kind === "quarter" || any.kind === "instant";
        expect(quarter && endMonthOf(any) - endMonthOf(quarter)).toBe(hasQuarters ? 3 : undefined);
      }),
    );
  });

  test("any text at all is a period or a problem, and what it offers instead is a period", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const read = parsePeriod(text);
        if (read.ok || read.problem.code !== "period-unreadable") return;
        expect(read.problem.given.length).toBeLessThanOrEqual(60);
        for (const nearest of read.problem.nearest) expect(parsePeriod(nearest).ok).toBe(true);
      }),
    );
  });
});
