import { findPeriod } from "../../src/domain/periods/period";
import { explainProblem } from "../../src/domain/sentences/explainProblem";
import { LOCALES, localeOf } from "../../src/domain/locale";
import type { Problem } from "../../src/domain/problem";
import { OPERATING_INCOME, PROBLEMS, REVENUE } from "./problemExamples";

describe("explainProblem", () => {
  test.each(PROBLEMS.map((problem) => [problem.code, problem] as const))(
    "says %s in whole sentences in every language",
    (_code, problem) => {
      for (const locale of LOCALES) {
        const sentence = explainProblem(problem, locale);
        expect(sentence).toMatch(locale === "en" ? /[.?]$/ : /[。？]$/);
        expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
      }
    },
  );

  test("says in Japanese no English word but what is typed: arguments, functions, periods", () => {
    const typed =
      /[=-]IIJ\.[A-Z]+\([^)]*\)|引数 [a-z]+|「[^」]*」|(from|to|search) の?|\bTTM\b|CAGR|QoQ|MARGIN|LATEST|IFRS/g;
    for (const problem of PROBLEMS) {
      const sentence = explainProblem(problem, "ja");
      expect(sentence.replace(typed, "")).not.toMatch(/[A-Za-z]{3,}/);
    }
  });

  test("keeps to Latin-1 in English, which halves what is sent to Excel", () => {
    const existing = PROBLEMS.flatMap((problem) => ("period" in problem ? [problem.period] : []))
      .filter((period) => typeof period === "object")
      .concat({ kind: "quarter", year: 2010, quarter: 2 }, { kind: "year", year: 2011 });
    const absent = { code: "figure-absent", metric: REVENUE, period: "3Q12", existing } as const;
    for (const problem of [...PROBLEMS, { ...absent, scenario: "actual" } as const]) {
      expect(explainProblem(problem, "en")).not.toMatch(/[^ -ÿ]/);
    }
  });

  test("offers the nearest metrics by their names", () => {
    expect(
      explainProblem(
        { code: "metric-unknown", argument: "metric", given: "op", nearest: [OPERATING_INCOME] },
        "en",
      ),
    ).toBe(
      'metric: no metric is called "op". Did you mean "Operating income"? =IIJ.METRICS() lists every metric.',
    );
  });

  test("says which periods exist", () => {
    const existing = ([1, 2, 3, 4] as const).map((quarter) => ({
      kind: "quarter" as const,
      year: 2011,
      quarter,
    }));
    expect(
      explainProblem(
        {
          code: "figure-absent",
          metric: OPERATING_INCOME,
          period: "3Q12",
          scenario: "actual",
          existing,
        },
        "en",
      ),
    ).toBe(
      "No figure of operating income for 3Q12: our figures end with 4Q11. There are 1Q11 to 4Q11.",
    );
  });

  test.each([
    ["9M23", "no source of ours prints it. Nearest: 1H23 and FY23."],
    ["3Q23", "no source of ours prints it. Nearest: 2Q23 and 4Q23."],
    ["FY22", "no source of ours prints it. Nearest: 1H22 and FY23."],
    ["2023-03-31", "no source of ours prints it."],
    ["2023-09-30", "no source of ours prints it. Nearest: 2Q23 and 1H23."],
    ["9M22", "no source of ours prints it. Nearest: 1H22."],
    ["1Q21", "our figures begin with 1H22."],
    ["FY24", "our figures end with FY23."],
  ])("CF3 says why there is none for %s, and which are nearest", (period, reason) => {
    const existing = ["1H22", "1Q23", "2Q23", "1H23", "4Q23", "FY23"].flatMap(
      (id) => findPeriod(id) ?? [],
    );
    const problem = {
      code: "figure-absent",
      metric: OPERATING_INCOME,
      period,
      scenario: "actual",
    } as const;
    expect(explainProblem({ ...problem, existing }, "en")).toContain(` for ${period}: ${reason} `);
  });

  test("CF3 says what else there is of a period: targets, standards, what is not yet IIJ's", () => {
    const existing = [{ kind: "year", year: 2011 }] as const;
    const absent = {
      code: "figure-absent",
      metric: OPERATING_INCOME,
      period: "FY12",
      existing,
    } as const;
    const say = (more: Partial<Problem<"figure-absent">>) =>
      explainProblem({ ...absent, scenario: "target-revised-1", ...more }, "en");
    expect(say({ scenarios: ["target", "target-initial"] })).toBe(
      'No target figure (first revision) of operating income for FY12. For FY12 there are "target" and "initial target". There is only FY11.',
    );
    expect(say({ scenario: "actual", standard: "IFRS", standards: ["US GAAP"] })).toBe(
      'No IFRS figure of operating income for FY12. Leave standard out, or write "US GAAP". There is only FY11.',
    );
    expect(say({ scenario: "actual", since: "2010-09-01" })).toContain(
      "for FY12: this business is IIJ's since 2010-09-01.",
    );
  });

  test("says what works out a comparison that is not printed", () => {
    const absent = {
      metric: OPERATING_INCOME,
      period: "4Q11",
      scenario: "actual",
      existing: [],
    } as const;
    const problem = { code: "figure-absent", ...absent, compute: "GROWTH" } as const;
    expect(explainProblem(problem, "en")).toMatch(/ =IIJ\.GROWTH\(\) works it out/);
    expect(explainProblem(problem, "ja")).toContain("=IIJ.GROWTH() で");
  });

  test("PG19: says of a month without a figure what it can stand for", () => {
    const absent = {
      metric: OPERATING_INCOME,
      period: "2012-03",
      scenario: "actual",
      existing: [],
    } as const;
    const problem = { code: "figure-absent", ...absent } as const;
    expect(explainProblem(problem, "en")).toContain(
      "for 2012-03 alone; it can stand for FY11 (April 2011 to March 2012) or 4Q11 (January 2012 to March 2012). ",
    );
    expect(explainProblem(problem, "ja")).toContain(
      "2012年3月単月にはありません。FY11（2012年3月期）または4Q11（2012年1～3月）とも読めます。",
    );
  });

  test("says in Japanese △ for what is below zero, and ～ between the ends of a span", () => {
    const loss = PROBLEMS.find((problem) => problem.code === "base-not-positive");
    expect(loss && explainProblem(loss, "ja")).toContain("は△177百万円です。");
    const span = {
      metric: OPERATING_INCOME,
      period: "FY12 - FY09",
      purpose: "growth-rate",
    } as const;
    expect(explainProblem({ code: "period-unsuited", ...span }, "ja")).toMatch(
      /^FY12（2013年3月期）～FY09（2010年3月期）の営業利益：/,
    );
  });

  test("leaves a space in Japanese between half-width and full-width letters alone", () => {
    for (const problem of PROBLEMS) {
      const sentence = explainProblem(problem, "ja");
      expect(sentence).not.toMatch(/[^ -~] (?![!-~])|(?<![!-~]) [^ -~]/);
    }
  });

  test("gives the bounds of what is only bounded", () => {
    const bounded = PROBLEMS.find((problem) => problem.code === "figure-bounded");
    expect(bounded && explainProblem(bounded, "en")).toContain(
      "between JPY 15,811.5 million and JPY 15,813.8 million",
    );
  });
});

describe("localeOf", () => {
  test.each([
    ["ja-JP", "ja"],
    ["ja", "ja"],
    ["JA-jp", "ja"],
    ["en-US", "en"],
    ["de-DE", "en"],
    ["", "en"],
  ])("speaks to %s in %s", (tag, locale) => {
    expect(localeOf(tag)).toBe(locale);
  });
});
