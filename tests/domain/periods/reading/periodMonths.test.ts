import { expectAll, meaningOf } from "./meaningOf";

describe("read", () => {
  test("PG6: months are those of the year they stand with", () => {
    expectAll("4Q11", [
      ...[
        "Jan-Mar 2012",
        "Jan - Mar '12",
        "January to March 2012",
        "2012 Jan-Mar",
        "JFM 2012",
        "MarQ12",
      ],
      ...[
        "2012年1-3月",
        "2012年1〜3月期",
        "2012/1-3",
        "2012.01-03",
        "1-3/2012",
        "1-3月 2012年",
        "2012年1月から3月",
      ],
      ...[
        "Jan-Mar FY11",
        "Jan–Mar FY’11",
        "FY11 Jan-Mar",
        "Jan-Mar, fiscal 2011",
        "2011年度1-3月期",
      ],
      ...["Jan-Mar of the fiscal year 2011", "Jan-Mar quarter FY2011", "January - March (FY2011)"],
      ...["Jan-Mar FY3/12", "Jan-Mar FYE 2012", "Jan-Mar year ended 2012", "2012年3月期 1-3月"],
      ...["Jan 2012-Mar 2012", "2012/01-2012/03", "1/2012-3/2012", "March quarter 2012", "MQ12"],
    ]);
    expectAll("3Q11", [
      "Oct-Dec 2011",
      "Oct–Dec '11",
      "Oct-Dec FY11",
      "10-12/2011",
      "2011年10-12月期",
      "DecQ11",
    ]);
    expectAll("1H11", [
      "2011年4-9月",
      "2011/4-9",
      "2011.4-9",
      "Apr-Sep 2011",
      "2011 Apr-Sep",
      "2012年3月期 4～9月",
    ]);
    expectAll("9M11", [
      "2011年4-12月期",
      "2011/04-12",
      "2011年4月-12月",
      "Apr–Dec 2011",
      "2011年4～12月",
    ]);
    expectAll("FY11", [
      ...[
        "Apr 2011 - Mar 2012",
        "2011.4-2012.3",
        "4/2011-3/2012",
        "2011年4月～2012年3月",
        "2011年4-3月",
      ],
      ...[
        "2011年4月～翌3月",
        "2011年4月から翌年3月まで",
        "2011年4月1日から翌年3月31日まで",
        "自2011年4月1日至翌年3月31日",
        "2011年度（4月から翌3月）",
        "Apr-Mar FY11",
        "2011/4/1-2012/3/31",
        "自 2011年4月1日 至 2012年3月31日",
      ],
    ]);
  });

  test("PG7: a quarter of the calendar is said to be one", () => {
    expectAll("4Q11", [
      "Q1 CY2012",
      "1QCY12",
      "CQ1 2012",
      "CY12Q1",
      "1Q CY2012",
      "Q1 2012 (calendar)",
      "暦年2012年1Q",
    ]);
    expectAll("2Q11", ["Q3 CY2011", "calendar Q3 2011", "CY3Q11"]);
  });

  test("PG8: what ends at a date has the length that is said", () => {
    expectAll("4Q11", [
      "quarter ended March 2012",
      "three months ended March 31, 2012",
      "QE Mar-12",
      "3M to Mar-12",
    ]);
    expectAll("1H11", [
      "six months to 30 September 2011",
      "half year to September 2011",
      "6M Sep-11",
    ]);
    expectAll("9M11", ["9 months to December 2011", "nine months ended December 31, 2011"]);
    expectAll("FY11", ["12 months to March 2012", "twelve months ended 31/3/2012"]);
  });

  test("PG9: everything that is written has to be true", () => {
    expectAll("4Q11", [
      "4Q11 (Jan-Mar 2012)",
      "Jan-Mar Q4 FY11",
      "2012年3月期 4Q(1-3月)",
      "Q1 (Jan-Mar 2012)",
    ]);
    expectAll("9M11", [
      "2012年3月期 3Q(4-12月)",
      "2012年3月期第3四半期(2011年4月1日～2011年12月31日)",
    ]);
    expectAll("1H11", ["2012年3月期 2Q(4-9月)", "H1 (Apr-Sep 2011)"]);
    expectAll("FY11", ["FY2011 (April 2011 - March 2012)", "FY2011 (ended March 2012)"]);
    expectAll("3Q11", ["Q3 (Dec 2011)", "third quarter ended December 31, 2011"]);
    expect(meaningOf("Q1 FY12 (Jan-Mar)")).toBe("refused: 4Q12 1Q12");
    expect(meaningOf("1Q24 (Jan-Mar 2025)")).toBe("refused: 4Q24 1Q24");
    expect(meaningOf("1Q11（2012年1～3月）")).toBe("refused: 4Q11 1Q11");
    expect(meaningOf("1Q24 (Jan-Mar 2024)")).toBe("4Q23");
    expect(meaningOf("4Q10 4Q11")).toBe("refused: 4Q10 4Q11");
  });

  test("PG10: a month or a day that stands alone is that month or day", () => {
    expectAll("2012-03", [
      ...[
        "2012-03",
        "2012/3",
        "2012.03",
        "3/2012",
        "Mar-12",
        "Mar '12",
        "March 2012",
        "2012 March",
      ],
      ...["2012年3月", "12年3月", "2012年3月末", "201203", "H24/3", "end of March 2012"],
      ...["2012M03", "2012M3", "M03 2012", "M3/2012"],
    ]);
    expectAll("2012-03-31", [
      ...[
        "2012-03-31",
        "2012/3/31",
        "3/31/2012",
        "31/3/2012",
        "31.03.2012",
        "3/31/12",
        "20120331",
        "40999",
      ],
      ...[
        "31 Mar 2012",
        "31-Mar-12",
        "March 31, 2012",
        "2012年3月31日",
        "平成24年3月31日",
        "H24.3.31",
      ],
      ...["2012-03-31T00:00:00", "2012-03-31 00:00:00", "As of March 31, 2012"],
    ]);
  });

  test("PG11: the end of a period is that of the period, and cuts nothing off it", () => {
    expectAll("FY11", ["end of FY11", "FY11末", "2011年度末", "2012年3月期末", "FY11 end"]);
    expectAll("4Q11", ["4Q11末", "end of 4Q11", "three months to end-March 2012"]);
    expectAll("3Q11", ["end of 3Q11", "2012年3月期 第3四半期末"]);
    expectAll("1H11", ["上期 2011年9月末", "half year to end-September 2011"]);
    expectAll("9M11", ["end 9M11", "9ヶ月（2011年12月末）", "YTD at end of Q3 2011"]);
  });

  test("PG11: the latest of a day is the day", () => {
    expectAll("2012-03-31", ["latest 2012-03-31", "2012年3月31日 最新"]);
  });

  test("PG12: years of an era and numbers in kanji are years of the calendar", () => {
    expectAll("FY11", [
      "平成24年3月期",
      "H24年3月期",
      "平24/3期",
      "平成二十四年三月期",
      "二〇一二年三月期",
    ]);
    expectAll("FY18", ["平成31年3月期", "平成30年度"]);
    expectAll("FY19", ["令和2年3月期", "令和元年度", "R2/3期"]);
    expectAll("FY24", ["令和7年3月期", "R7/3期", "R6FY"]);
    expectAll("3Q12", ["H24 3Q", "3Q H24", "平成24年3Q"]);
    expectAll("1H24", ["1 H24", "first H24", "1HY24"]);
  });

  test("PG13: a date is its day, and the first of a month what a typed label became", () => {
    expect(meaningOf(40999)).toBe("2012-03-31");
    expect(meaningOf(40999.75)).toBe("2012-03-31");
    expect(meaningOf(40969)).toBe("2012-03");
    expect(meaningOf(41000)).toBe("2012-04");
  });

  test("PG10: a number that is no date is read as it is written", () => {
    expect(meaningOf(201203)).toBe("2012-03");
    expect(meaningOf(20120331)).toBe("2012-03-31");
    expect(meaningOf(2011)).toBe("refused: FY11");
    expect(meaningOf(12345)).toBe("refused:");
  });

  test("PG1, PG8, PG10, PG12: ways that name one period", () => {
    expectAll("FY24", ["2025/3 本決算", "2025年3月本決算", "2025年3月期 本決算短信"]);
    expectAll("4Q11", ["2012年3月期 第4四半期（本決算）", "2012 CQ1", "2012 calendar Q1"]);
    expectAll("3Q11", ["2011 CQ4", "2011 CY Q4", "2011暦年Q4"]);
    expectAll("FY11", ["52 weeks ended 31 March 2012", "53 weeks to March 31, 2012"]);
    expectAll("1H24", [
      "half ended Sep 30, 2024",
      "half to Sep 2024",
      "26 weeks ended 30 September 2024",
    ]);
    expectAll("1H25", ["R7上期", "R7 上期"]);
    expectAll("9M24", ["YTD Dec 2024", "Dec 2024 YTD", "2024年12月累計"]);
    expectAll("2Q12", ["third calendar quarter of 2012", "3CQ12", "Q3 calendar 2012"]);
    expectAll("1Q24", ["1Q24 (A)", "1Q24(A)", "FY24Q01"]);
    expectAll("4Q24", ["FY24Q04", "2024Q04", "FY3/25-4Q"]);
    expectAll("2012-03-31", ["2012/3/31 12:34", "2012. 3. 31", "2012-03-31 23:59:59", "40,999"]);
    expectAll("FY24", ["FY24期末", "第33期"]);
  });

  test("PG17: what is counted up to a day within a month, to a year, or from January is refused", () => {
    for (const written of [
      ...["YTD 15 Dec 2024", "YTD 2024-12-15", "2011/12 YTD", "2011/12 累計"],
      ...["calendar YTD Sep 2011", "calendar year-to-date Sep 2011"],
    ])
      expect([written, meaningOf(written)]).toEqual([written, expect.stringMatching(/^refused/)]);
  });

  test("PG14: LATEST counts back with a minus", () => {
    expectAll("latest quarter 0", [
      "LATEST",
      "latest quarter",
      "most recent quarter",
      "MRQ",
      "最新",
      "直近四半期",
    ]);
    expectAll("latest quarter 1", [
      "LATEST-1",
      "latest - 1",
      "LATEST−1",
      "ＬＡＴＥＳＴ－１",
      "最新四半期-1",
      "LATEST-1Q",
    ]);
    expectAll("refused: LATEST LATEST-1 LATEST FY", ["LATEST-1.5", "LATEST-1 2", "LATEST-0.5"]);
    expectAll("latest year 0", ["LATEST-FY", "LATEST_FY", "FY LATEST"]);
    expectAll("latest year 0", ["LATEST FY", "latest year", "最新年度", "LFY"]);
    expectAll("latest year 2", ["LATEST FY-2", "LATEST-2 FY", "最新年度-2"]);
    expectAll("refused:", ["LATEST Q4", "LATEST 4Q", "最新4Q", "LATEST Q1"]);
    expectAll("refused: LATEST-1", ["LATEST 1"]);
    expectAll("FY11", ["LATEST FY11"]);
  });
});
