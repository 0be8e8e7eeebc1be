import { explainProblem } from "../../../../src/domain/sentences/explainProblem";
import { parsePeriod } from "../../../../src/domain/periods/reading/parsePeriod";
import { meaningOf } from "./meaningOf";

function sentence(text: string | number, locale: "en" | "ja"): string {
  const read = parsePeriod(text);
  return read.ok ? "" : explainProblem(read.problem, locale);
}

describe("refused", () => {
  test.each([
    ["12/3", "FY11 4Q11"],
    ["12.3", "FY11 4Q11"],
    ["3/12", "FY11 4Q11"],
    ["連12.3", "FY11 4Q11"],
    ["11/12", "FY11 3Q11 9M11 3Q12"],
    ["2011/12", "FY11 3Q11 9M11"],
    ["FY11/3", "FY10 3Q11"],
    ["FY11.3", "FY10 3Q11"],
    ["FY12/3", "FY11 3Q12"],
    ["Apr-Mar 2012", "FY11 FY12"],
    ["March FY12", "FY12 FY11"],
    ["ended March 2012", "FY11 4Q11"],
    ["3/4/2012", "2012-03-04 2012-04-03"],
    ["12/3/31", "2012-03-31 2031-12-03 2031-03-12"],
    ["24年3月期", "FY11 FY23"],
    ["23年度上期", "1H11 1H23"],
    ["28年3月期第3四半期", "3Q15 3Q27"],
    ["7年3月期", "FY24 FY06"],
    ["2011年9月期", "2Q11 1H11"],
    ["24.9期", "2Q24 1H24"],
    ["25年7-9月期", "2Q13 2Q25"],
    ["25年4月～26年3月", "FY13 FY25"],
    ["FY8", "FY08 FY18"],
    ["1Q9", "1Q09 1Q19"],
    ["4Q1", "4Q11 4Q21"],
    ["1H 0", "1H10 1H20"],
    ["4Q11 ended", "4Q11 4Q10"],
    ["Q3 ended 2012", "3Q12 3Q11"],
  ])("PG15: %s can mean each of %s", (text, named) => {
    expect(meaningOf(text)).toBe(`refused: ${named}`);
    expect(sentence(text, "en")).toContain(`"${text}" can mean ${named.split(" ")[0]} (`);
    expect(sentence(text, "ja")).toContain(`「${text}」は${named.split(" ")[0]}（`);
  });

  test("PG15: the readings are named with their months", () => {
    expect(sentence("12/3", "en")).toBe(
      'period: "12/3" can mean FY11 (April 2011 to March 2012) or 4Q11 (January 2012 to March 2012). Write one of them.',
    );
    expect(sentence("12/3", "ja")).toBe(
      "引数 period の「12/3」はFY11（2012年3月期）または4Q11（2012年1～3月）と読めます。いずれかを入力してください。",
    );
    expect(sentence("3/4/2012", "en")).toBe(
      'period: "3/4/2012" can mean 2012-03-04 (March 4, 2012) or 2012-04-03 (April 3, 2012). Write one of them.',
    );
    expect(sentence("3/4/2012", "ja")).toContain("2012-03-04（2012年3月4日）");
  });

  test.each([
    ["2H11", "3Q11 4Q11"],
    ["2011年度下期", "3Q11 4Q11"],
    ["2011/10-3", "3Q11 4Q11"],
    ["2011/7-12", "2Q11 3Q11"],
    ["2012年1-6月", "4Q11 1Q12"],
    ["CY2011", "4Q10 1Q11 2Q11 3Q11"],
    ["暦年2011", "4Q10 1Q11 2Q11 3Q11"],
    ["2011年1-12月", "4Q10 1Q11 2Q11 3Q11"],
    ["Jan-Jun 2011", "4Q10 1Q11"],
  ])("PG16: %s consists of %s", (text, parts) => {
    expect(meaningOf(text)).toBe(`refused: ${parts}`);
    expect(sentence(text, "en")).toContain(`consists of ${parts.split(" ")[0]}`);
  });

  test.each([
    ["24年度下期", "3Q12 4Q12 3Q24 4Q24"],
    ["25年7-12月", "2Q13 3Q13 2Q25 3Q25"],
    ["2H1", "3Q11 4Q11 3Q21 4Q21"],
  ])("PG16: %s can be of two years, and consists of neither's quarters alone", (text, parts) => {
    expect(meaningOf(text)).toBe(`refused: ${parts}`);
    expect(sentence(text, "en")).not.toContain("consists of");
  });

  test.each([
    ...[
      ["2011", "FY11"],
      ["11", "FY11"],
      ["full year 2011", "FY11"],
      ["2011-2012", "FY11"],
    ],
    ...[
      ["FY2011-2012", "FY11"],
      ["FY2011-12", "FY11"],
      ["2011Q4E", "4Q11"],
      ["2013Q1E", "1Q13"],
    ],
    ...[
      ["FY12E", "FY12"],
      ["FY12予想", "FY12"],
      ["2012年3月期（予）", "FY11"],
      ["3Q11E", "3Q11"],
    ],
    ...[
      ["FY8E", "FY08 FY18"],
      ["M10 FY11", "FY11"],
      ["3M11", "1Q11"],
      ["FY11/1", "1Q11"],
      ["FY11/4", "4Q11"],
    ],
    ...[
      ["Q1-Q3 2011", "9M11"],
      ["1Q11-3Q11", "9M11"],
      ["FY10~FY12", "FY10 FY12"],
      ["2010-2012", "FY10 FY12"],
    ],
    ...[
      ["4Q1L", "4Q11"],
      ["4QQ11", "4Q11"],
      ["1Q1O", "1Q10"],
      ["5Q11", "FY11"],
      ["revenue 4Q11", "4Q11"],
    ],
    ...[
      ["20期", "FY11"],
      ["12/3E", "FY11 4Q11"],
      ["year 2011", "FY11"],
      ["2012-13", "FY12"],
    ],
    ...[
      ["last quarter", "LATEST LATEST-1 LATEST FY"],
      ["前期", "LATEST LATEST-1 LATEST FY"],
      ["LATEST+1", "LATEST LATEST-1 LATEST FY"],
      ["1年前", "LATEST LATEST-1 LATEST FY"],
      ["FY24期初", "FY24"],
      ["4Q FY10 to 1Q FY11", "4Q10 1Q11"],
      ["2012-03-31T15:00:00.000Z", "FY11 4Q11"],
      ["FY0", "LATEST FY"],
      ["FY-1", "LATEST FY-1"],
      ["FQ-1", "LATEST-1"],
      ["2011/4/15-2011/6/30", "1Q11"],
      ["26/3期予", "FY25"],
      ["10M11", "FY11"],
      ["HY25", "1H25"],
      ["June FY11", "FY11"],
      ["H24", "FY12"],
      ["R6", "FY24"],
      ["3Q half 2011", "3Q11"],
      ["1H11 quarter", "1H11"],
      ["quarter ended 2011", "FY11 FY10"],
      ["1Q24+2Q25", "1Q24 2Q25"],
    ],
  ])("PG17: for %s there is %s to write", (text, named) => {
    expect(meaningOf(text)).toBe(`refused: ${named}`);
  });

  test.each([
    "revenue",
    "4Q",
    "上期",
    "FY1911",
    "2012-02-30",
    "FY6/12",
    "12345",
    "1Q1989",
    "NTM",
    "翌FY11",
    "翌期 4Q11",
    "FY following FY11",
    "Jan-Jun FY11",
    "M10",
    "M13",
  ])("PG18: for %s nothing is guessed", (text) => {
    expect(meaningOf(text)).toBe("refused:");
    expect(sentence(text, "en")).toMatch(/is not a period\. Quarters are written 4Q11/);
  });

  test.each([
    "昭和63年度",
    "昭和63年3月期",
    "S63.9",
    "S63",
    "31-Mar",
    "3/31",
    "Mar 31",
    "4月1日",
    "4/1～9/30",
  ])("PG18: no year is named that %s does not say", (text) => {
    expect(meaningOf(text)).toBe("refused:");
  });

  test.each([
    ["LTM Sep 2025", "2Q25"],
    ["TTM 4Q11", "4Q11"],
  ])("PG18: %s is IIJ.TTM of %s", (text, quarter) => {
    expect(sentence(text, "en")).toContain(`=IIJ.TTM(metric, "${quarter}") works it out`);
  });

  test.each(["LTM", "TTM", "過去12か月", "last 12 months"])(
    "PG18: %s is what IIJ.TTM adds up",
    (text) => {
      expect(sentence(text, "en")).toContain("=IIJ.TTM() works it out");
      expect(sentence(text, "ja")).toContain("=IIJ.TTM()");
    },
  );
});
