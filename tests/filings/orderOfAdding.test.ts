import fc from "fast-check";
import { factsOf } from "../../src/dataset/figures";
import { answerWithFilings } from "../../src/filings/addedFilings";
import { compareBeside } from "../../src/filings/compareBeside";
import { fileStatement, withFiling, type FiledStatement } from "../../src/filings/filedStatement";
import type { Filing } from "../../src/filings/filing";
import { amount, reportZip, type Line } from "./fixture";
import { read } from "./reading";

type Quarter = 1 | 2 | 3 | 4;
const QUARTERS: readonly Quarter[] = [1, 2, 3, 4];
const MONTHS = ["８月９日", "11月８日", "2月10日", "5月12日"];

/** What a company reports up to each quarter of two years, and what it restates of the first. */
interface Course {
  readonly revenue: readonly [readonly number[], readonly number[]];
  readonly restatedBy: readonly number[];
  readonly forecasts: readonly number[];
}

/** The report up to a quarter; the second year's has the first year's figures beside it. */
function reportOf(course: Course, year: 0 | 1, quarter: Quarter): Filing {
  const upTo = (values: readonly number[]) =>
    values.slice(0, quarter).reduce((sum, one) => sum + one, 0);
  const now = upTo(course.revenue[year]);
  const before = upTo(course.revenue[0]) + (course.restatedBy[quarter - 1] ?? 0);
  const growth = ((100 * now) / before - 100).toFixed(1);
  const line: Line =
    year === 1 ? ["SalesIFRS", grouped(now), grouped(before), growth] : ["SalesIFRS", grouped(now)];
  const next = quarter === 4 ? "NextYear" : "CurrentYear";
  const at = `${next}Duration_ConsolidatedMember_ForecastMember`;
  const forecast = amount(
    "tse-ed-t:SalesIFRS",
    at,
    grouped(course.forecasts[4 * year + quarter - 1] ?? 1),
  );
  const filedIn = 2031 + year + (quarter > 2 ? 1 : 0);
  const filed = `${filedIn}年${MONTHS[quarter - 1] ?? ""}`;
  return read(reportZip({ year: 2031 + year, quarter, filed, lines: [line], others: [forecast] }));
}

function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** What the workbook keeps after filings were looked at and added one after the other. */
function addAll(filings: readonly Filing[]): readonly FiledStatement[] {
  return filings.reduce<readonly FiledStatement[]>((kept, filing) => {
    answerWithFilings(kept);
    const filed = fileStatement(filing, compareBeside(filing, kept).figures);
    return withFiling(kept, filed);
  }, []);
}

/** What all figures of revenue are, and where they come from. */
function answers(kept: readonly FiledStatement[]) {
  answerWithFilings(kept);
  return (["actual", "target"] as const).flatMap((scenario) =>
    ["revenue", "revenue.yoy"].flatMap((metric) =>
      factsOf(metric, scenario, "IFRS").map(({ period, value, printings, formula }) => ({
        ...{ metric, scenario, period, value, formula },
        printed: printings.map(({ printed, restated, source }) => [
          printed,
          restated,
          source.document,
        ]),
      })),
    ),
  );
}

afterEach(() => {
  answerWithFilings([]);
});

const quarters = fc.array(fc.integer({ min: 50_000, max: 150_000 }), {
  minLength: 4,
  maxLength: 4,
});
const course = fc.record({
  revenue: fc.tuple(quarters, quarters),
  restatedBy: fc.array(fc.constantFrom(0, 1, -1_234), { minLength: 4, maxLength: 4 }),
  forecasts: fc.array(fc.integer({ min: 300_000, max: 500_000 }), { minLength: 8, maxLength: 8 }),
});
const reports = fc.shuffledSubarray(
  ([0, 1] as const).flatMap((year) => QUARTERS.map((quarter) => [year, quarter] as const)),
  { minLength: 2, maxLength: 4 },
);

describe("the order in which reports are added", () => {
  test("does not matter: the same is kept, and the same answers", () => {
    fc.assert(
      fc.property(course, reports, (told, added) => {
        const filings = added.map(([year, quarter]) => reportOf(told, year, quarter));
        const inTime = [...filings].sort((a, b) =>
          a.document.published < b.document.published ? -1 : 1,
        );
        const [kept, expected] = [addAll(filings), addAll(inTime)];
        expect(kept).toEqual(expected);
        expect(answers(kept)).toEqual(answers(expected));
        expect(kept).toHaveLength(filings.length);
      }),
      { numRuns: 8 },
    );
  });

  const told: Course = {
    revenue: [
      [90_000, 100_500, 99_500, 111_000],
      [95_000, 104_000, 101_000, 115_000],
    ],
    restatedBy: [-1_000, 0, 0, 0],
    forecasts: [400_000, 401_000, 402_000, 410_000, 411_000, 412_000, 413_000, 420_000],
  };
  const standings = (filing: Filing, kept: readonly FiledStatement[]) => {
    answerWithFilings(kept);
    return Object.fromEntries(
      compareBeside(filing, kept).figures.map(({ figure, standing }) => [
        `${figure.metric} ${figure.period} ${figure.column}`,
        standing,
      ]),
    );
  };

  test("makes no report contradict one of a later quarter, whose forecast it only came before", () => {
    const kept = addAll([reportOf(told, 0, 3)]);
    expect(standings(reportOf(told, 0, 2), kept)).toEqual({
      "revenue 1H31 current": "new",
      "revenue FY31 forecast": "earlier",
    });
  });

  test("makes no report contradict the one that restates it: what was printed first answers", () => {
    const [first, next] = [reportOf(told, 0, 1), reportOf(told, 1, 1)];
    const kept = addAll([next]);
    expect(standings(first, kept)["revenue 1Q31 current"]).toBe("earlier");
    const both = addAll([next, first]);
    const answer = answers(both).find(({ value }) => value === "90000000000");
    expect(answer?.printed.map(([printed, restated]) => [printed, restated])).toEqual([
      ["90,000", undefined],
      ["89,000", true],
    ]);
  });

  test("lets two reports on one period contradict each other either way", () => {
    const other = { ...told, revenue: [[91_000, 0, 0, 0], told.revenue[1]] } as const;
    const report = reportOf(told, 0, 1);
    const again: Filing = {
      ...reportOf(other, 0, 1),
      document: { ...report.document, kind: "edinet-report", published: "2031-08-12" },
    };
    expect(standings(again, addAll([report]))["revenue 1Q31 current"]).toBe("contradicts");
    expect(standings(report, addAll([again]))["revenue 1Q31 current"]).toBe("contradicts");
  });

  test("does not bring a report back that was submitted again", () => {
    const report = reportOf(told, 0, 1);
    const again: Filing = { ...report, document: { ...report.document, submission: 2 } };
    expect(addAll([again, report])).toEqual(addAll([report, again]));
    expect(addAll([again, report])).toHaveLength(1);
  });
});
