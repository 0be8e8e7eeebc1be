import { monthsIn } from "../../../src/domain/periods/months";
import { parsePeriod } from "../../../src/domain/periods/reading/parsePeriod";
import { findPeriod, type Period } from "../../../src/domain/periods/period";
import { periodHead, periodLabel } from "../../../src/domain/periods/periodNames";

const QUARTERS = [1, 2, 3, 4] as const;

/** Every period of 40 years. */
const PERIODS = Array.from({ length: 40 }, (_, index) => 2000 + index).flatMap(
  (year): readonly Period[] => [
    { kind: "year", year },
    ...QUARTERS.map((quarter) => ({ kind: "quarter", year, quarter }) as const),
    { kind: "cumulative", year, months: 6 },
    { kind: "cumulative", year, months: 9 },
    { kind: "month", year, month: 3 },
    { kind: "instant", date: `${year}-09-30` },
  ],
);

describe("what a period is called in Japanese", () => {
  test.each([
    ["FY11", "2012年3月期", "FY11（2012年3月期）"],
    ["4Q11", "2012年3月期4Q", "4Q11（2012年1～3月）"],
    ["1H11", "2012年3月期2Q累計", "1H11（2011年4～9月）"],
    ["9M11", "2012年3月期3Q累計", "9M11（2011年4～12月）"],
    ["2012-03", "2012年3月", "2012年3月"],
    ["2012-03-31", "2012年3月31日", "2012年3月31日"],
  ])("%s: %s, %s", (id, head, label) => {
    const period = findPeriod(id);
    expect(period && [periodHead(period, "ja"), periodLabel(period, "ja")]).toEqual([head, label]);
  });

  test("is read back as that period, so that heads can be asked with", () => {
    const misread = PERIODS.flatMap((period) =>
      [periodHead(period, "ja"), periodLabel(period, "ja"), periodHead(period, "en")].filter(
        (name) => {
          const read = parsePeriod(name);
          return JSON.stringify(read.ok && read.value) !== JSON.stringify(period);
        },
      ),
    );
    expect(misread).toEqual([]);
  });

  test("names the end of every year, quarter and half", () => {
    for (const period of PERIODS.filter((one) => monthsIn(one) > 1)) {
      expect(periodHead(period, "ja")).toContain("期");
      expect(periodLabel(period, "ja")).toMatch(/月期?）$/);
    }
  });
});
