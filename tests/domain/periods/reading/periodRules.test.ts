import { expectAll } from "./meaningOf";

describe("read", () => {
  test("PG1: noise around the parts makes no difference", () => {
    expectAll("4Q11", [
      ...["4q11", " 4 Q 11 ", "４Ｑ１１", "4 Q 1 1", "4-Q-11", "4Q–11", "4Q|11", "4Q_11", "4Q:11"],
      ...["(4Q11)", "[4Q11]", '"4Q11"', "‘4Q11’", "4Q'11", "4Q’11", "4Q11.", "4Q11*", "FY11; 4Q"],
      ...["4\u200BQ11", "\uFEFF4Q11", "4Q\u00AD11", "4Q11\u200E", "4Q\uFE0F11", "4Q\u000711"],
      ...["4Q11A", "4Q FY2011 (consolidated)", "2011年度第4四半期連結会計期間", "4Q11 実績"],
    ]);
    expectAll("2012-03-31", ["2012ー03ー31", "２０１２－０３－３１", "2012−03−31", "2012—03—31"]);
  });

  test("PG2: a fiscal year goes by its beginning", () => {
    expectAll("FY11", [
      ...[
        "FY11",
        "fy2011",
        "FY '11",
        "FY-2011",
        "2011FY",
        "11 FY",
        "JFY2011",
        "fiscal 2011",
        "F.Y. 2011",
      ],
      ...["Fiscal Year 2011", "financial year 2011", "2011年度", "平成23年度", "H23年度", "第20期"],
      ...["FY2011/12", "FY11/12", "FY2011 full year", "2011年度 通期", "FY11 12M"],
    ]);
    expectAll("FY20", ["FY20/21", "FY2020"]);
  });

  test("PG3: a fiscal year goes by its end", () => {
    expectAll("FY11", [
      ...[
        "2012年3月期",
        "12年3月期",
        "2012年03月期",
        "2012/3期",
        "12/3期",
        "3/12期",
        "12/3月期",
        "2012-3期",
      ],
      ...[
        "FY3/12",
        "FY3/2012",
        "FY2012/3",
        "FY2012-3",
        "FYE 2012",
        "FYE12",
        "FYE 3/12",
        "FYE Mar-12",
      ],
      ...[
        "FYE 31 March 2012",
        "FYE 31/3/2012",
        "FYE 3/31/12",
        "FY ended 31-Mar-12",
        "YE Mar-12",
        "YE12",
      ],
      ...[
        "Fiscal year ended March 31, 2012",
        "year to March 2012",
        "year ended 3/31/2012",
        "FYMar12",
      ],
      ...["fiscal year ending 2012", "Mar-12 FY", "3/12 FY", "FY March 2012", "FY end March 2012"],
      ...[
        "2012 年 3 月 期",
        "2012年 3月期",
        "2012年3月期（第20期）",
        "2012年3月期 決算",
        "平成24年3月期",
      ],
    ]);
  });

  test("PG4: a quarter goes with a year of any kind, before or behind", () => {
    expectAll("4Q11", [
      ...[
        "4Q FY11",
        "4Q2011",
        "Q4 FY2011",
        "FY11Q4",
        "2011Q4",
        "FQ4 2011",
        "FQ42011",
        "Qtr 4 FY11",
      ],
      ...[
        "Fourth quarter 2011",
        "4th quarter of FY2011",
        "ⅣQ FY11",
        "IVQ11",
        "Q4/11",
        "4Q/2011",
        "2011/4Q",
      ],
      ...[
        "2011年度第4四半期",
        "2011年度第四四半期",
        "2011年度第Ⅳ四半期",
        "2011年4Q",
        "H23/4Q",
        "JFY2011 4Q",
      ],
      ...[
        "2012年3月期 第4四半期",
        "4Q FY3/12",
        "FY3/12 4Q",
        "FY12/3 4Q",
        "12/3 4Q",
        "2012/3Q4",
        "4Q12/3",
      ],
      ...["4QFYE12", "Q4 FYE Mar-12", "FY4Q11", "平成24年3月期4Q", "第20期 第4四半期"],
    ]);
    expectAll("3Q11", [
      "2012/3 3Q",
      "3Q12/3",
      "third quarter of the fiscal year ended March 31, 2012",
    ]);
  });

  test("PG5: months are counted from April", () => {
    expectAll("1H11", [
      ...[
        "1H11",
        "H1 FY11",
        "FY11 6M",
        "6 months FY11",
        "first half 2011",
        "half-year FY11",
        "Interim FY11",
      ],
      ...[
        "2011年度上期",
        "2011年上期",
        "2012年3月期 中間",
        "2012年3月期 半期",
        "2012年3月期 前半",
        "2Q11 YTD",
      ],
      ...["2011年9月中間期", "中11.9", "2012年3月期 第2四半期（中間期）", "2011年度第2四半期累計"],
    ]);
    expectAll("9M11", [
      ...[
        "9M11",
        "9M FY2011",
        "nine months FY11",
        "First nine months of FY2011",
        "2012年3月期 9ヶ月累計",
      ],
      ...[
        "3Q11 YTD",
        "YTD 3Q11",
        "cumulative 3Q11",
        "3Q11累計",
        "FY3/12 3Q累計",
        "Q3 2011 year-to-date",
      ],
      ...["2012年3月期 第3四半期連結累計期間", "平成24年3月期 第3四半期累計"],
    ]);
    expectAll("FY11", ["4Q11累計", "2012年3月期 4Q累計", "FY11通期"]);
    expectAll("1Q11", ["1Q11 YTD", "2012年3月期 1Q累計"]);
  });
});
