import { readLists } from "../../../readLists";

/**
 * Ways in which Japanese reports, vendors of data and people in a hurry write periods, behind what each
 * means: the period that is read, or the first that the refusal names; none where nothing is to be named.
 */
export const WRITTEN_PERIODS = readLists(`
: 最新第4四半期; 直近4Q; latest fourth quarter; 来期; 1-3月期; 第4四半期; LTM; 直近12ヶ月; Apr/Jun 2011
FY11: 4/1/2011-3/31/2012; 2011/4/1-2012/3/31; 2011-04-01 to 2012-03-31; 2011年4月1日～2012年3月31日;
    自2011年4月1日 至2012年3月31日; 1 Apr 2011 - 31 Mar 2012; 2012年3月期（実績）; 2012年3月期実績; 2012年3月期連結;
    2012年3月末; 平成24年3月末; 平成24年3月期; 2012年3月期予想; 3/12期; 201203; 第20期; 24年3月期; 23年度; 12/3期; 12.3期;
    2012.3; 2012年３月期; ２０１２年３月期; FY11通期; 通期2011; 2011年通期; 2011年度通年; 2011年間; 2011年度年間;
    March 31, 2012 (FY11); YE FY11; FY2011 (Apr 2011-Mar 2012); FY11 (ended March 2012);
    Fiscal year ended March 31, 2012; 2011/4~2012/3; 2011年度（2011年4月～2012年3月）; 12ヶ月 2012年3月;
    F2011; FY 2011; FY-11; FY'11; FY’11; fy11; F11; F.Y. 2011; FYE3/12; FY03/2012; FY Mar 2012;
    Mar 12 FY; MAR-2012; 2012M3; 2012-M03; 2012-3; 2012年03月; 平24.3; 1/4/2011-31/3/2012; 2012M03
9M11: 2012年3月期第3四半期累計期間; 2012年3月期 第3四半期（連結）累計期間; 9ヶ月2011; 2011年度9ヶ月; 2011年度3Q累計; FY11 9M;
    9M FY11; nine months ended December 31, 2011; 3Q11 (Apr-Dec); 3Q11（4-12月）
4Q11: 4Q11（1-3月）; 2011年4Q; 2011年度第Ⅳ四半期; 2012年1-3月期; 2012/3期 4Q; 12/3期 4Q; FY2011/4Q; 2011/4Q;
    2011-4Q; 4Q/2011; FY11Q4 actual; quarter to March 2012; 3 months ended March 2012;
    FY2011-Q4; FY2011.4Q; FY2011_Q4; Q4_2011; Q4-FY11; 4QFY11A; 4Q'11; 4q2011; 2011q4; 2011:Q4;
    2011Q4(A); 4Q11 (Jan-Mar); Q4 2011 (Jan-Mar); Q1 2012 (Jan-Mar); 4Q11 (Jan-Mar 2012);
    2012年3月期 4Q（1-3月）; Jan-Mar 2012; 2011年度第4四半期（1～3月）; 第4四半期（2012年1～3月）; 1-3月 4Q11
2012-03-31: 平成24年3月31日; H24.3.31; as of March 31, 2012; At Mar. 31, 2012; 2012年3月31日現在
FY11: 2012年3月期末; 2011年度末; 2011年度期末; FY11 end; end of FY11; FY11末; year to end-March 2012;
    12 months to end-March 2012; FY to end-March 2012; full year to end-March 2012; 通期（2012年3月末）; 12ヶ月 2012年3月末
4Q11: 4Q11末; End of 4Q11; three months to end-March 2012; quarter to the end of March 2012; 1Q12 (Jan-Mar 2012)
9M11: end 9M11; nine months to end-December 2011; 9ヶ月（2011年12月末）; YTD at end of Q3 2011; Apr - end Dec 2011
1H11: half year to end-September 2011; 上期 2011年9月末; 2011年9月末 上期
FY12: FY12予想; FY12（予）; FY12E; 2013年3月期（予想）
1H11: 2011年上期; 2011年度上期; 2011年度上半期; 2011年9月中間期; 2011年4～9月; 2011年4月-9月; 2011.4～2011.9;
    6 months ended Sept 2011; H1FY11; 1HFY2011; 1H FY3/12; 2011H1; 2011 1st half;
    First Half of FY2011; FY2011-1H; 2Q11（4-9月）
3Q11: 2011年度下期; 2011年度下半期; 2012年3月期下半期; 2H11; 24年3月期第3四半期; 3Q11 (Oct-Dec); 2011M12
LATEST: 直近; 直近期; 最新期; 直近四半期; 直近の四半期; 最新の四半期; 前期; 前四半期; 前年同期; 今期; 前年度; 当期; latest FY; 最新年度; 直近年度;
    LATEST-4Q; LATEST - 4; 最新-1; 1つ前; LATEST Q; LATEST year; prev quarter; previous quarter;
    last year
FY15: 28年3月期
1Q11: 1Q FY3/12; 1Q3/12; 2012年3月期1Q; 2012年3月期Q1; 2Q CY11; Apr-Jun '11; 4-6/2011; 2011 4-6月;
    2011Apr; APR11; 11年4月; 2011年4月; 1Q11 (Apr-Jun); 4Q11 (Apr-Jun)
2Q12: 2QFY2012; FY2012 2nd qtr
FY23: 令和6年3月期; R6.3期; 2024年3月期
1Q25: 1Q25
1H24: FY24上; 24上; 上24; 2024上; 2024年度上; 2024FY上; 25/3上; 2025/3期上; 2024年上半; 1stHalf FY24
3Q24: FY24下; 2024下; 25/3下; 2025/3期 下; 2024後半期; 2024年下半; 下24
3Q24: 3-4Q24; Q3+Q4 FY24; 2024年末; 2024年末 残高
9M24: 1-3Q24; 1-3Q FY24; Q1-3 FY24; Q1+Q2+Q3 FY24; 3Q24累; 3Q累24
1H24: 1-2Q24; Q1-2 2024; Q1+Q2 FY24; 1Q24+2Q24; FY25/3 1H
FY24: H1+H2 FY24; 1H24+2H24; year-end 2024
1Q24: 1Q24+3Q24; 1stQ 2024
4Q11: C1Q12; 4thQ 2011; 4Q 平23
4Q23: C1H24
FY12: H24; 平24; 平成24
FY25: R7
: 4Q11前年同期; 4Q11 last year; beginning of FY12; FY11期首; opening FY11; 4Q11 a year ago
1H25: 1H25
FY24: FY24
`);
