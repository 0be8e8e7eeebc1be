import { listMetrics } from "../../../src/dataset/metrics";
import { METRIC_CHOICES } from "../../../src/functions/arguments/metricArgument";
import * as items from "../../../src/functions/arguments/itemChoices";
import { ask, shownBy } from "../asking";

const LISTS = [items.BALANCE_ITEM, items.CASH_FLOW_ITEM, items.PER_SHARE_ITEM, items.INDICATOR];
const PARTS = [
  ["revenue", items.REVENUE_SEGMENT],
  ["cost", items.COST_SEGMENT],
  ["gross-margin", items.GROSS_MARGIN_SEGMENT],
  ["operating-income", items.OPERATING_INCOME_SEGMENT],
] as const;

/** Every name that any function understands for a figure, and the last parts of ids. */
const NAMES = [
  ...new Set(
    [
      ...METRIC_CHOICES.choices,
      ...[...LISTS, ...PARTS.map(([, part]) => part)].flatMap(({ list }) => list.choices),
    ].flatMap(({ written, label, names }) => [
      ...[written, label.en, label.ja, ...names],
      ...written.split(/[.-]/),
      written.slice(written.lastIndexOf(".") + 1),
    ]),
  ),
];

describe("one name is one figure", () => {
  test("an item is the metric that its name names everywhere, or none", () => {
    expect(NAMES.length).toBeGreaterThan(1_000);
    for (const name of NAMES) {
      const found = LISTS.flatMap(({ list }) => list.find(name)?.value.id ?? []);
      const named = METRIC_CHOICES.find(name)?.value.id;
      const figures = new Set(named === undefined ? found : [named, ...found]);
      expect([name, [...figures]]).toEqual([name, [...figures].slice(0, 1)]);
    }
  });

  test.each([
    ["yoy", [" YoY", " growth", " growth rate"]],
    ["qoq", [" QoQ"]],
    ["pct-of-revenue", [" % of revenue", "の売上高比率"]],
  ])("a figure's %s is found by each of the figure's names", (comparison, endings) => {
    const ids = new Set(METRIC_CHOICES.choices.map(({ written }) => written));
    const compared = METRIC_CHOICES.choices.filter(({ written }) =>
      ids.has(`${written}.${comparison}`),
    );
    expect(compared.length).toBeGreaterThan(5);
    for (const { written, label, names } of compared) {
      for (const name of [written, label.en, label.ja, ...names]) {
        for (const text of endings.map((ending) => name + ending)) {
          expect([text, METRIC_CHOICES.find(text)?.written]).toEqual([
            text,
            `${written}.${comparison}`,
          ]);
        }
      }
    }
  });

  test("a name of revenue is no name of its cost, margin or income", () => {
    for (const name of NAMES) {
      const named = METRIC_CHOICES.find(name)?.value.id ?? "";
      for (const [base, { list }] of PARTS) {
        const part = list.find(name)?.value.id;
        if (part === undefined || !named.startsWith("revenue")) continue;
        const says = /revenue|売上|収入/i.test(name);
        expect([base, name, says && part !== named, part]).toEqual([base, name, false, part]);
      }
    }
  });

  test.each([
    ["KPI", "clients", "4Q11", "customers"],
    ["KPI", "customers", "4Q11", "customers"],
    ["PERSHARE", "EPS", "FY11", "eps"],
    ["PERSHARE", "interim", "FY11", "dividend.interim"],
    ["BALANCE", "自己資本比率", "FY11", "equity-ratio"],
  ])("%s(%s) is %s's", (id, name, when, metric) => {
    expect(shownBy(ask(id, name, when))).toBe(shownBy(ask("VALUE", metric, when)));
  });

  test.each([
    ["BALANCE", "iij-global"],
    ["BALANCE", "debt"],
    ["BALANCE", "有利子負債"],
    ["BALANCE", "非支配持分"],
    ["VALUE", "debt"],
    ["VALUE", "NCI"],
    ["VALUE", "engineers"],
    ["VALUE", "backlog"],
    ["PERSHARE", "split-adjusted"],
    ["VALUE", "引当金"],
    ["VALUE", "income"],
    ["KPI", "exlayer"],
  ])("%s(%s), which is narrower or on another basis, is refused", (id, name) => {
    expect(ask(id, name, "FY11").ok).toBe(false);
  });

  test("no figure per share that is adjusted for the split goes by a name that does not say so", () => {
    for (const { id, label, aliases } of listMetrics()) {
      if (!id.endsWith("split-adjusted")) continue;
      for (const name of [label.en, label.ja, ...aliases])
        expect(name).toMatch(/split.adjusted|分割調整後/i);
    }
  });
});

describe("what people call figures", () => {
  test.each<readonly [string, string]>([
    ...["Net revenue", "Sales revenue", "Operating revenue", "Operating revenues"].map(revenue),
    ...["Consolidated revenue", "IIJ revenue", "Revenue of IIJ", "IIJ's revenue"].map(revenue),
    ...["売上収益", "連結売上高", "トップライン", "Total sales", "総売上高"].map(revenue),
    ["Cost of goods sold", "cost"],
    ["Total cost of revenues", "cost"],
    ["Gross income", "gross-margin"],
    ["Selling, general and administrative", "sga-rd"],
    ["Selling, general & administrative expenses", "sga-rd"],
    ["販売費および一般管理費", "sga-rd"],
    ["Op profit", "operating-income"],
    ["Op. profit", "operating-income"],
    ["OI", "operating-income"],
    ["Operating earnings", "operating-income"],
    ["連結営業利益", "operating-income"],
    ["営業損失", "operating-income"],
    ["Income before tax", "pretax-income"],
    ["税引前四半期純利益", "pretax-income"],
    ["Net income (loss)", "net-income"],
    ["Net loss", "net-income"],
    ["Net income attributable to Internet Initiative Japan", "net-income"],
    ["当社株主に帰属する四半期純利益", "net-income"],
    ["四半期純利益", "net-income"],
    ["純損益", "net-income"],
    ["四半期包括利益", "comprehensive-income"],
    ["Operating CF", "cfo"],
    ["CF from operations", "cfo"],
    ["Network services revenues", "revenue.network"],
    ["ネットワークサービス売上", "revenue.network"],
    ["WAN売上", "revenue.network.wan"],
    ["SI売上高", "revenue.si"],
    ["アウトソーシング売上高", "revenue.network.outsourcing"],
    ["クラウド売上高", "revenue.gio"],
    ["ATM運営事業売上", "revenue.atm"],
    ["海外売上高", "revenue.overseas"],
    ["インターネット接続サービス（法人向け）", "revenue.network.connectivity-corporate"],
    ["一株あたり当期純利益", "eps"],
    ["売上債権", "accounts-receivable"],
    ["従業員の数", "employees"],
    ["契約総帯域", "bandwidth"],
  ])("%s is %s", (name, id) => {
    expect(METRIC_CHOICES.find(name)?.value.id).toBe(id);
  });

  test.each([
    ["Operating income [JPY mn]", "operating-income"],
    ["Operating income, JPY mn", "operating-income"],
    ["売上高（億円）", "revenue"],
    ["debt", "borrowings"],
  ])("%s is not read, and suggests %s first", (name, id) => {
    expect(METRIC_CHOICES.find(name)).toBeUndefined();
    expect(METRIC_CHOICES.nearest(name)[0]?.value.id).toBe(id);
  });

  test.each(["会社予想", "業績予想", "会社計画", "見通し", "ガイダンス", "修正予想"])(
    "%s is the latest target",
    (name) => {
      expect(shownBy(ask("VALUE", "Revenue", "FY12", "", name))).toBe(
        shownBy(ask("TARGET", "Revenue", "FY12")),
      );
    },
  );
});

function revenue(name: string): readonly [string, string] {
  return [name, "revenue"];
}
