import fc from "fast-check";
import { explainProblem } from "../../../src/domain/explainProblem";
import { nearestPeriods } from "../../../src/domain/periods/nearestPeriods";
import { parsePeriod } from "../../../src/domain/periods/parsePeriod";
import {
  endMonthOf,
  endOf,
  findPeriod,
  formatPeriod,
  quarterOf,
  shiftPeriod,
  type Period,
  type WrittenPeriod,
} from "../../../src/domain/periods/period";
import { formatPeriodRuns } from "../../../src/domain/periods/periodRuns";

function written(text: string | number): string {
  const read = parsePeriod(text);
  return read.ok ? formatWritten(read.value) : `problem: ${read.problem.code}`;
}

function formatWritten(period: WrittenPeriod): string {
  return period.kind === "latest" ? `latest ${period.length} ${period.back}` : formatPeriod(period);
}

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

describe("parsePeriod", () => {
  test.each([
    [
      "4Q11",
      ["4q11", "4Q FY11", "4Q FY2011", "4Q2011", "4Q 2011", "Q4 FY11", "Q4 2011", "FY11 Q4"],
    ],
    [
      "4Q11",
      ["FY2011-Q4", "2011Q4", "4-Q-11", " 4 Q 11 ", "４Ｑ１１", "4Q'11", "Qtr 4 FY11", "Q4FY11"],
    ],
    ["4Q11", ["2011年度第4四半期", "2011年度第四四半期", "２０１１年度第４四半期", "2011年度4Q"]],
    ["FY11", ["fy11", "FY2011", "FY 11", "FY-2011", "fiscal 2011", "Fiscal Year 2011", "2011FY"]],
    ["FY11", ["2011年度", "2011年度通期", "2012年3月期"]],
    [
      "FY11",
      ["12年3月期", "2012/3期", "平成24年3月期", "平成23年度", "H23年度", "2012年3月期 通期"],
    ],
    ["FY11", ["FY3/12", "FY3/2012", "FY2012/3", "FY12/3", "FYE March 2012", "FYE 3/12"]],
    ["FY11", ["Fiscal year ended March 31, 2012", "year ended March 2012", "FYE Mar-12"]],
    ["FY18", ["平成31年3月期", "2019年3月期", "平成30年度"]],
    ["FY19", ["令和2年3月期", "令和元年度"]],
    ["4Q11", ["12年3月期 第4四半期", "2012年3月期第4四半期", "平成24年3月期4Q", "4Q FY3/12"]],
    ["4Q11", ["Jan-Mar 2012", "January to March 2012", "2012年1-3月", "2012年1〜3月期", "2011/4Q"]],
    ["3Q11", ["Oct-Dec 2011", "2011年10-12月期", "Oct–Dec '11"]],
    ["1Q11", ["Apr-Jun 2011", "April - June 2011", "2011年4-6月"]],
    ["4Q11", ["Q4/11", "4Q/2011", "4Q (FY11)", "FY2011（4Q）", "H23/4Q"]],
    ["FY11", ["2012年03月期", "12/03期"]],
    ["1H11", ["6M11", "FY11 6M"]],
    ["2012-03", ["Mar12", "Mar '12", "March’12"]],
    ["2012-03-31", ["3/31/2012", "31/3/2012", "31.03.2012", "3/31/12", "40999"]],
    ["9M11", ["2012年3月期 第3四半期累計", "2012年3月期 3Q累計"]],
    ["1H11", ["2012年3月期 中間期", "2012年3月期上期"]],
    ["2012-03", ["3/2012", "2012年3月末"]],
    ["2012-03-31", ["20120331"]],
    ["1H11", ["1H FY2011", "H1 FY11", "FY11 1H", "2011年度上期", "2011年度第2四半期累計"]],
    ["9M11", ["9m fy11", "FY2011 9M", "2011年度第3四半期累計"]],
    ["2012-03", ["2012/3", "2012.03", "Mar-12", "March 2012", "mar 2012", "2012年3月"]],
    [
      "2012-03-31",
      ["2012/3/31", "31 Mar 2012", "March 31, 2012", "2012年3月31日", "２０１２－０３－３１"],
    ],
    ["latest quarter 0", ["LATEST", "latest", "LATEST Q", "最新"]],
    [
      "latest quarter 1",
      ["LATEST-1Q", "最新四半期-1", "LATEST-1", "latest - 1", "LATEST−1", "ＬＡＴＥＳＴ－１"],
    ],
    ["latest year 0", ["LATEST FY", "latest year", "最新年度"]],
    ["latest year 2", ["LATEST-2 year", "最新年度-2", "LATEST FY-2", "LATEST-2 FY"]],
  ])("reads %s however it is written", (meant, ways) => {
    for (const way of ways) expect([way, written(way)]).toEqual([way, meant]);
  });

  test("reads a number as the day that Excel's date stands for", () => {
    expect(written(40999)).toBe("2012-03-31");
    expect(written(40999.75)).toBe("2012-03-31");
    expect(written(36526)).toBe("2000-01-01");
  });

  test.each([
    "5Q11",
    "Q0 FY11",
    "FY1911",
    "2012-13",
    "2012-02-30",
    "4Q",
    "11",
    "revenue",
    "2H11",
    "FY6/12",
    "3/4/2012",
    "12/3/31",
    "FY20/21",
    "12345",
    "上期",
  ])("does not guess what %s means", (text) => {
    expect(written(text)).toBe("problem: period-unreadable");
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, -1, 0, 2011, 1e300])(
    "does not take %d for a date",
    (serial) => {
      expect(written(serial)).toBe("problem: period-unreadable");
    },
  );

  test("says of an empty text that something is missing", () => {
    expect(written(" ")).toBe("problem: argument-missing");
  });

  test("names the argument, repeats what was given and says what to write", () => {
    const read = parsePeriod("4th quarter of 2011", "from");
    expect(read.ok ? "" : explainProblem(read.problem, "en")).toMatch(
      /^from: "4th quarter of 2011" is not a period\. Did you mean "4Q11"\?/,
    );
    expect(read.ok ? "" : explainProblem(read.problem, "ja")).toMatch(
      /^from: 「4th quarter of 2011」は期間として読み取れません。「4Q11」のことですか/,
    );
  });
});

describe("nearestPeriods", () => {
  test.each([
    ["4Q1L", "4Q11"],
    ["4QQ11", "4Q11"],
    ["4Q1I", "4Q11"],
    ["1Q1O", "1Q10"],
    ["FOURTH QUARTER 2011", "4Q11"],
    ["4TH QUARTER OF FY2011", "4Q11"],
    ["FULL YEAR 2011", "FY11"],
    ["FY11E", "FY11"],
    ["2011", "FY11"],
    ["5Q11", "FY11"],
    ["LAST QUARTER", "LATEST"],
    ["LATESTT", "LATEST"],
    ["NOW", "LATEST"],
    ["REVENUE", "4Q11"],
    ["QUARTER ENDED MARCH 2012", "4Q11"],
    ["MARCH 2012 QUARTER", "4Q11"],
    ["THREE MONTHS ENDED MARCH 31, 2012", "4Q11"],
    ["END OF JUNE 2011", "1Q11"],
    ["2012-03-31T00:00:00", "4Q11"],
    ["2012年3月期 4Q(1-3月)", "4Q11"],
    ["2012年3月期2Q予想", "2Q11"],
    ["2011年第4四半期", "4Q11"],
    ["2011年4Q", "4Q11"],
    ["FY2011-12", "FY11"],
    ["2H11", "3Q11"],
    ["2011年上期", "1H11"],
    ["APR 2011 TO MAR 2012", "4Q11"],
    ["APRIL 2011 - MARCH 2012", "4Q11"],
    ["1Q11-4Q11", "1Q11"],
    ["PREVIOUS QUARTER", "LATEST"],
    ["直近四半期", "LATEST"],
    ["前年度", "LATEST"],
    ["THIRD", "4Q11"],
    ["1Q1989", "4Q11"],
  ])("offers for %s first %s", (text, first) => {
    expect(nearestPeriods(text)[0]).toBe(first);
  });
});

test("nearestPeriods offers what else ends with a day, and both ends of a span", () => {
  expect(nearestPeriods("SIX MONTHS ENDED SEPTEMBER 30, 2011")).toEqual(["2Q11", "1H11"]);
  expect(nearestPeriods("9 MONTHS TO DECEMBER 2011")).toEqual(["3Q11", "9M11"]);
  expect(nearestPeriods("FY10~FY12")).toEqual(["FY10", "FY12"]);
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
    expect(formatPeriodRuns(periods, "ja")).toContain("4Q10～1Q11, 3Q11, FY10～FY11");
  });

  test("says where a list is cut short", () => {
    const periods = periodsOf("1Q08", "3Q08", "1Q09", "3Q09", "1Q10", "3Q10", "1Q11", "3Q11");
    expect(formatPeriodRuns(periods, "en")).toBe("1Q08, 3Q08, 1Q09, 3Q09, 1Q10, 3Q10 and more");
    expect(formatPeriodRuns(periods, "ja")).toBe("1Q08, 3Q08, 1Q09, 3Q09, 1Q10, 3Q10 など");
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
      }),
    );
  });

  test("the id of every quarter, half year and year is read as nothing else", () => {
    for (const part of ["1Q", "2Q", "3Q", "4Q", "1H", "9M", "FY"]) {
      for (let years = 0; years < 100; years += 1) {
        const id = part + String(years).padStart(2, "0");
        expect([id, written(id)]).toEqual([id, id]);
      }
    }
  });

  test("Excel's number of a day and its ISO date are the same period", () => {
    fc.assert(
      fc.property(fc.integer({ min: 36526, max: 73050 }), (serial) => {
        const date = new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
        expect(parsePeriod(serial)).toEqual({ ok: true, value: { kind: "instant", date } });
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

  test("any text at all is a period or a problem with something to write instead", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const read = parsePeriod(text);
        if (read.ok || read.problem.code !== "period-unreadable") return;
        expect(read.problem.given.length).toBeLessThanOrEqual(60);
        for (const nearest of read.problem.nearest) expect(parsePeriod(nearest).ok).toBe(true);
        expect(read.problem.nearest).not.toHaveLength(0);
      }),
    );
  });
});
