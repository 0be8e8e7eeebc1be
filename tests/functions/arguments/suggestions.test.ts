import { parsePeriod } from "../../../src/domain/periods/reading/parsePeriod";
import { formatPeriod } from "../../../src/domain/periods/period";
import { listMetrics } from "../../../src/dataset/metrics";
import { BASIS } from "../../../src/functions/arguments/choices";
import { METRIC_CHOICES, parseMetric } from "../../../src/functions/arguments/metricArgument";

/** What a text is taken for, or what is suggested first instead. */
function meant(text: string): string | undefined {
  const found = METRIC_CHOICES.find(text) ?? METRIC_CHOICES.nearest(text)[0];
  return found?.value.id;
}

function meantPeriod(text: string): string | undefined {
  const read = parsePeriod(text);
  if (!read.ok) return read.problem.code === "period-unreadable" ? read.problem.nearest[0] : "";
  return read.value.kind === "latest" ? "LATEST" : formatPeriod(read.value);
}

describe("what people write for metrics", () => {
  test.each([
    ["sales", "revenue"],
    ["net sales", "revenue"],
    ["turnover", "revenue"],
    ["Revenu", "revenue"],
    ["revenues total", "revenue"],
    ["reveune", "revenue"],
    ["売上高", "revenue"],
    ["売上", "revenue"],
    ["売り上げ高", "revenue"],
    ["営業収益", "revenue"],
    ["COGS", "cost"],
    ["cost of sales", "cost"],
    ["売上原価", "cost"],
    ["gross profit", "gross-margin"],
    ["gros margin", "gross-margin"],
    ["粗利", "gross-margin"],
    ["SGA", "sga-rd"],
    ["SG&A", "sga-rd"],
    ["sg and a", "sga-rd"],
    ["opex", "sga-rd"],
    ["販管費", "sga-rd"],
    ["G&A", "general-administrative"],
    ["r&d", "research-development"],
    ["R & D expense", "research-development"],
    ["op income", "operating-income"],
    ["operating profit", "operating-income"],
    ["operatingincome", "operating-income"],
    ["operatng income", "operating-income"],
    ["Operating Incom", "operating-income"],
    ["EBIT", "operating-income"],
    ["営業利益", "operating-income"],
    ["営業利盆", "operating-income"],
    ["pretax income", "pretax-income"],
    ["pre tax profit", "pretax-income"],
    ["profit before tax", "pretax-income"],
    ["税引前利益", "pretax-income"],
    ["tax", "income-tax"],
    ["incometax", "income-tax"],
    ["net profit", "net-income"],
    ["net incmoe", "net-income"],
    ["bottom line", "net-income"],
    ["純利益", "net-income"],
    ["当期純利益", "net-income"],
    ["EBITDA", "adjusted-ebitda"],
    ["depreciation", "depreciation-amortization"],
    ["EPS", "eps"],
    ["earnings per share", "eps"],
    ["1株利益", "eps"],
    ["DPS", "dividend"],
    ["dividends", "dividend"],
    ["配当", "dividend"],
    ["sales YoY", "revenue.yoy"],
    ["revenue growth", "revenue.yoy"],
    ["Revenue, YoY growth", "revenue.yoy"],
    ["売上高成長率", "revenue.yoy"],
    ["売上高 YoY", "revenue.yoy"],
    ["売上高前年比", "revenue.yoy"],
    ["recurring revenue QoQ", "revenue.recurring.qoq"],
    ["operating margin", "operating-income.pct-of-revenue"],
    ["営業利益率", "operating-income.pct-of-revenue"],
    ["Gross margin %", "gross-margin.pct-of-revenue"],
    ["粗利率", "gross-margin.pct-of-revenue"],
    ["net margin", "net-income.pct-of-revenue"],
    ["販管費率", "sga-rd.pct-of-revenue"],
    ["gross margin", "gross-margin"],
    ["IIJ-Global operating margin", "operating-margin.iij-global"],
    ["IIJ-Global operating margin ratio", "operating-margin.iij-global"],
    ["IIJグローバル営業利益率", "operating-margin.iij-global"],
    ["技術者比率", "engineers-share"],
    ["net incomes", "net-income"],
    ["純利", "net-income"],
    ["親会社株主に帰属する当期純利益", "net-income"],
    ["帯域", "bandwidth"],
    ["固定資産", "property-equipment"],
    ["FCF", "free-cash-flow"],
    ["cash and equivalents", "cash"],
    ["現預金", "cash"],
    ["debt", "borrowings"],
    ["receivables", "accounts-receivable"],
    ["total asset", "total-assets"],
    ["総資産", "total-assets"],
    ["equity ratio", "equity-ratio"],
    ["自己資本比率", "equity-ratio"],
    ["operating cash flow", "cfo"],
    ["営業キャッシュフロー", "cfo"],
    ["capital expenditure", "capex"],
    ["設備投資", "capex"],
    ["cloud revenue", "revenue.gio"],
    ["GIO", "revenue.gio"],
    ["クラウド売上", "revenue.gio"],
    ["WAN", "revenue.network.wan"],
    ["Wan service", "revenue.network.wan"],
    ["systems integration", "revenue.si"],
    ["recuring revenue", "revenue.recurring"],
    ["stock revenue", "revenue.recurring"],
    ["ATM revenu", "revenue.atm"],
    ["ATM sales", "revenue.atm"],
    ["ＡＴＭ売上高", "revenue.atm"],
    ["number of ATMs", "atm.units"],
    ["headcount", "employees"],
    ["employes", "employees"],
    ["従業員", "employees"],
    ["IIJ Global", "revenue.iij-global"],
    ["backlog", "order-backlog.construction"],
    ["Total sales", "revenue"],
    ["IIJ-Global sales", "revenue.iij-global"],
    ["cloud sales", "revenue.gio"],
    ["SI turnover", "revenue.si"],
    ["Revenue (JPY mn)", "revenue"],
    ["営業利益（百万円）", "operating-income"],
    ["ATM operation business revenue (JPY million)", "revenue.atm"],
    ["EBIT margin", "operating-income.pct-of-revenue"],
    ["op profit margin", "operating-income.pct-of-revenue"],
    ["home use connectivity", "revenue.network.connectivity-home"],
    ["配当性向", "payout-ratio"],
    ["goodwil", "goodwill"],
    ["のれん", "goodwill"],
  ])("%s means %s", (text, id) => {
    expect(meant(text)).toBe(id);
  });
});

test("what is more than a metric is no name of it, but suggests it", () => {
  for (const more of ["book value", "固定資産"]) expect(METRIC_CHOICES.find(more)).toBeUndefined();
  expect(METRIC_CHOICES.nearest("book value").map(({ written }) => written)).toEqual([
    "shareholders-equity",
    "bps",
  ]);
});

test.each(["market cap", "ROIC"])("nothing is offered for %s, which nothing is like", (text) => {
  expect(METRIC_CHOICES.nearest(text)).toEqual([]);
});

test.each([
  ["GIO projects growth", "gio.projects", "GROWTH"],
  ["cost.atm.yoy", "cost.atm", "GROWTH"],
  ["R&D cost growth", "research-development", "GROWTH"],
  ["capex % of revenue", "capex", "MARGIN"],
])("for %s, which no document prints, %s is offered and what works it out", (text, id, compute) => {
  const read = parseMetric(text);
  const label = listMetrics().find((metric) => metric.id === id)?.label;
  expect(read.ok ? read.value.id : read.problem).toMatchObject({ nearest: [label], compute });
});

test.each(["前期比", "売上高前期比"])("%s, a year or a quarter before, is not guessed", (text) => {
  expect(METRIC_CHOICES.find(text)).toBeUndefined();
  expect(BASIS.list.find(text)).toBeUndefined();
});

describe("what people write for periods", () => {
  test.each([
    ["Q4 2011", "4Q11"],
    ["FY 11", "FY11"],
    ["Mar-12", "2012-03"],
    ["4Q 11", "4Q11"],
    ["4th quarter 2011", "4Q11"],
    ["Q4'11", "4Q11"],
    ["2011 Q4", "4Q11"],
    ["FY2011 full year", "FY11"],
    ["fiscal 2011", "FY11"],
    ["2011", "FY11"],
    ["FY11/12", "FY11"],
    ["H1 2011", "1H11"],
    ["first half 2011", "1H11"],
    ["9 months FY11", "9M11"],
    ["2011年度", "FY11"],
    ["2012年3月期", "FY11"],
    ["2011年度第4四半期", "4Q11"],
    ["latest quarter", "LATEST"],
    ["last", "LATEST"],
    ["4Q1l", "4Q11"],
  ])("%s means %s", (text, id) => {
    expect(meantPeriod(text)).toBe(id);
  });
});
