import { listMetrics } from "../../../src/dataset/metrics";
import type { Locale } from "../../../src/domain/locale";
import { searchMetrics } from "../../../src/taskpane/search/searchMetrics";
import { ASKED_NAMES } from "../../functions/arguments/askedNames";
import { readLists } from "../../readLists";

const LOCALES: readonly Locale[] = ["en", "ja"];

const search = (text: string, locale: Locale) => searchMetrics(text, listMetrics(), locale);
const idsOf = (text: string, locale: Locale) =>
  search(text, locale).matches.map(({ metric }) => metric.id);

/** The first match; behind a ~ where it is only the nearest. */
function firstFor(text: string, locale: Locale): string {
  const { matches, isGuess } = search(text, locale);
  return `${isGuess ? "~" : ""}${matches[0]?.metric.id ?? ""}`;
}

/** What analysts typed into the box, behind what is right; behind a ~ where nothing goes by that name. */
const TYPED = readLists(`
goodwill-intangibles: intangibles
operating-income: opinc; ebit; operating profit; OP; 営業利益; operating
adjusted-ebitda: EBITDA
capex: capex; 設備投資
employees: headcount; 従業員
net-income: 純利益; net income; NI
eps: EPS
dividend: DPS; 一株当たり配当
sga-rd: sg&a; opex
revenue: sales; rev; 売上; 売上高
revenue.gio: クラウド; GIO; cloud revenue
revenue.atm: ATM
revenue.network.wan: WAN
revenue.recurring: recurring
depreciation-amortization: D&A; 減価償却
equity-ratio: equity ratio; 自己資本比率
property-equipment: PP&E
cost: COGS; cost of goods sold
income-tax: tax
goodwill: goodwill
gross-margin: GP; 粗利
gross-margin.si: SI margin
gross-margin.network: network margin
gross-margin.pct-of-revenue: 売上総利益率; gross margin %; GPM
operating-income.pct-of-revenue: operating margin; OP margin; 営業利益率; OPM
net-income.pct-of-revenue: net margin; 純利益率
revenue.yoy: 増収率; revenue growth
bandwidth: bandwidth
customers: customers; clients
cash: cash
research-development: R&D
~revenue: revnue
~operating-income: operating icome; oeprating income
~depreciation-amortization: depreciaton
~borrowings: 有利子負債; debt; total debt
net-debt: net debt
free-cash-flow: FCF; free cash flow; フリーキャッシュフロー
adjusted-ebitda.pct-of-revenue: EBITDA margin; EBITDAマージン
payout-ratio: 配当性向; payout
effective-tax-rate: tax rate; effective tax rate
return-on-equity: ROE
~pretax-income: 経常利益
~shareholders-equity: book value
~order-backlog.construction: backlog; 受注残
~: churn; ROIC; guidance; forecast
contracts.mobile: subscribers; モバイル回線数
~: leverage; working capital; ARPU; target; 株価
`);

describe("a search for a figure", () => {
  test.each(TYPED)("%s comes first for %s, in both languages", (id, text) => {
    expect(LOCALES.map((locale) => firstFor(text, locale))).toEqual([id, id]);
  });

  test.each(ASKED_NAMES)("%s comes first for %s, as functions understand it", (id, text) => {
    for (const locale of LOCALES)
      expect(firstFor(text, locale).replace("~", "")).toBe(id.replace("~", ""));
  });

  test("puts what the reader sees begin with the text before what another name begins with", () => {
    expect(idsOf("営業", "ja")[0]).toBe("operating-income");
    expect(idsOf("operating", "en")[0]).toBe("operating-income");
  });

  test("says by which other name a figure was found only where its own names lack the text", () => {
    const found = search("ATM", "en").matches;
    expect(found.length).toBeGreaterThan(3);
    for (const { metric, foundBy } of found)
      if (/\batm\b/i.test(`${metric.label.en} ${metric.id}`)) expect(foundBy).toBeUndefined();
    expect(search("売上高", "en").matches[0]).toMatchObject({ foundBy: "売上高" });
  });

  test("puts a figure before its own growth, and all of the company before a part", () => {
    const ids = idsOf("revenue", "en");
    expect(ids[0]).toBe("revenue");
    expect(ids.indexOf("revenue.atm")).toBeLessThan(ids.indexOf("revenue.yoy"));
    expect(idsOf("operating income", "en").indexOf("operating-income.atm")).toBeGreaterThan(0);
  });

  test("finds words by their beginnings: OPM is no part of development", () => {
    expect(idsOf("OPM", "en")).not.toContain("research-development");
  });

  test.each([
    "guidance",
    "Forecast",
    "targets",
    "会社予想",
    "目標",
    "会社計画",
    "修正予想",
    "期初予想",
  ])("%s asks for a target, of which no figure is said", (text) => {
    for (const locale of LOCALES)
      expect(search(text, locale)).toMatchObject({ isGuess: true, isTarget: true });
  });

  test.each(["churn", "ARPU", "revenue"])("%s asks for no target", (text) => {
    expect(search(text, "en").isTarget ?? false).toBe(false);
  });

  test("shows everything while nothing is typed", () => {
    expect(search(" ", "en")).toEqual({
      matches: listMetrics().map((metric) => ({ metric })),
      isGuess: false,
      isWhole: true,
    });
  });
});
