import { listMetrics } from "../../../src/dataset/metrics";
import { factsOf } from "../../../src/dataset/figures";
import { endOf, formatPeriod } from "../../../src/domain/periods/period";
import { askAsCell } from "../../../src/functions/refusals/askAsCell";
import { FUNCTIONS } from "../../../src/functions/functions";
import { signatureOf } from "../../../src/functions/refusals/signatures";
import { ask, shownBy } from "../asking";

const shown = (id: string, ...args: readonly unknown[]) => shownBy(ask(id, ...args));

/** What a cell says, slips named. */
function said(id: string, ...args: readonly unknown[]): number | string {
  const answer = FUNCTIONS[id];
  if (!answer) throw new Error(id);
  return shownBy(askAsCell(answer, signatureOf(id), args));
}

describe("CF11 the last day of a fiscal year is the year of what is known by the year", () => {
  test.each([
    ["CASHFLOW", "cfo", "2012-03-31", "FY11"],
    ["CASHFLOW", "cfo", 40_999, "FY11"],
    ["PERSHARE", "dividend", "2012-03-31", "FY11"],
    ["PERSHARE", "EPS", "2019-03-31", "FY18"],
    ["TARGET", "Revenue", "2013-03-31", "FY12"],
    ["VALUE", "ROE", "2013-03-31", "FY12"],
    ["PERSHARE", "interim", "1H25", "FY25"],
    ["PERSHARE", "interim", "2025年3月期中間", "FY24"],
    ["PERSHARE", "interim", "2025-09-30", "FY25"],
  ])("%s of %s at %s is that of %s", (id, item, at, year) => {
    expect(shown(id, item, year)).toEqual(expect.any(Number));
    expect(shown(id, item, at)).toBe(shown(id, item, year));
  });

  test("but the fourth quarter of what has quarters, and nothing of a half-year's end", () => {
    expect(shown("REVENUE", "2012-03-31")).toBe(shown("REVENUE", "4Q11"));
    expect(shown("VALUE", "R&D", "2016-03-31")).toMatch(/Nearest: .*FY15/);
    expect(shown("REVENUE", "2025-09-30")).toMatch(/Nearest: 1H25/);
  });

  test("law: a share at a day is over one length of time, whichever of the two is known by the year", () => {
    let checked = 0;
    for (const { id, unit } of listMetrics())
      for (const [part, whole] of [
        [id, "revenue"],
        ["revenue", id],
      ] as const) {
        const share = unit === "JPY" ? ask("MARGIN", part, "2012-03-31", whole) : undefined;
        if (!share?.ok || share.value.kind !== "figure") continue;
        const kinds = share.value.facts.map(({ period }) => period.kind);
        const durations = new Set(kinds.filter((kind) => kind !== "instant"));
        expect([id, durations.size]).toEqual([id, Math.min(1, durations.size)]);
        checked += 1;
      }
    expect(checked).toBeGreaterThan(20);
  });

  test("law: growth to a day is that of the period that the day stands for", () => {
    let checked = 0;
    for (const { id } of listMetrics().filter(({ unit }) => unit !== "ratio")) {
      const figure = ask("VALUE", id, "2012-03-31");
      if (!figure.ok || figure.value.kind !== "figure") continue;
      const [fact] = figure.value.facts;
      if (!fact || fact.period.kind === "instant") continue;
      const own = formatPeriod(fact.period);
      expect([id, shown("GROWTH", id, "2012-03-31")]).toEqual([id, shown("GROWTH", id, own)]);
      checked += 1;
    }
    expect(checked).toBeGreaterThan(20);
  });

  test.each(["cfo", "dividend"])("%s has no quarter before the one that ends a year", (metric) => {
    expect(shown("GROWTH", metric, "2012-03-31", "QoQ")).toEqual(expect.any(String));
  });

  test("a half-year's share is of no other year", () => {
    for (const period of ["1H24", "1H25", "2Q24"])
      expect(shown("MARGIN", "dividend.interim", period, "eps")).toEqual(expect.any(String));
  });

  test("CF23 twelve months to a day, or to a month, are those to its quarter's end", () => {
    for (const at of ["2012-03-31", 40_999, "2012-03", "Mar-12"])
      expect(shown("TTM", "Revenue", at)).toBe(shown("REVENUE", "FY11"));
    expect(shown("TTM", "Revenue", "2025-09-30")).toBe(shown("TTM", "Revenue", "2Q25"));
    expect(shown("TTM", "cash", "2012-03-31")).toMatch(/TTM adds up four quarters/);
  });
});

test("a unit may be a number, and final is no scenario", () => {
  expect(shown("VALUE", "Revenue", "FY11", 1000)).toBe(
    shown("VALUE", "Revenue", "FY11", "thousand"),
  );
  expect(shown("VALUE", "Revenue", "FY11", 1_000_000)).toBe(shown("VALUE", "Revenue", "FY11"));
  expect(shown("VALUE", "Revenue", "FY11", 11)).toMatch(/^unit: /);
  // The final figures of a year may be its results.
  expect(shown("VALUE", "Revenue", "FY12", "", "final")).toMatch(/^scenario: /);
});

test("years before ours are not said to come after them", () => {
  expect(shown("REVENUE", "FY99")).toContain("our figures begin with 1Q08");
  expect(shown("REVENUE", "2Q98")).toContain("our figures begin with");
  expect(shown("REVENUE", "FY30")).toContain("our figures end with");
});

describe("what was written into a name, or asked of another function, is told with where it belongs", () => {
  test.each([
    ["VALUE", ["Revenue target", "FY12"], 'Did you mean "Revenue"'],
    ["VALUE", ["Revenue (forecast)", "FY12"], "Targets are =IIJ.TARGET(metric, period)."],
    ["VALUE", ["Revenue (US GAAP)", "FY18"], 'Did you mean "Revenue"'],
    ["VALUE", ["Revenue (IFRS)", "FY18"], "=IIJ.VALUE(metric, period, unit, scenario, standard)"],
    ["VALUE", ["Cash balance", "FY11"], 'Did you mean "Cash and cash equivalents"?'],
    ["VALUE", ["Corporate tax", "FY11"], 'Did you mean "Income tax expense"?'],
    [
      "VALUE",
      ["Profit for the year", "FY11"],
      'or "Net income including noncontrolling interests"?',
    ],
    [
      "GROWTH",
      ["Revenue", "FY11", "billion"],
      '"billion" is a unit. Write the arguments in this order: =IIJ.VALUE(metric, period, unit).',
    ],
    ["SOURCE", ["Revenue", "FY11", "billion"], "=IIJ.VALUE(metric, period, unit)"],
    [
      "NETINCOME",
      ["ATM", "FY11"],
      'period: "ATM" is a metric. Write the arguments in this order: =IIJ.NETINCOME(period, unit).',
    ],
    [
      "KPI",
      ["Cash", "FY11"],
      'indicator: "Cash" is a metric. Write the arguments in this order: =IIJ.VALUE(metric, period).',
    ],
    ["BALANCE", ["Revenue", "FY11"], "=IIJ.VALUE(metric, period)"],
  ] as const)("%s%j", (id, args, sentence) => {
    expect(said(id, ...args)).toContain(sentence);
  });

  test("and no figure of the group is suggested for one of the company alone, or US GAAP for J-GAAP", () => {
    for (const name of ["単体売上高", "non-consolidated revenue", "Revenue (non-consolidated)"])
      expect(said("VALUE", name, "FY11")).not.toMatch(/Did you mean/);
    for (const standard of ["JGAAP", "J-GAAP", "ＪＧＡＡＰ", " jgaap", "日本基準"])
      expect(said("VALUE", "Revenue", "FY11", "", "", standard)).not.toMatch(/Did you mean/);
  });
});

test("law: no answer of an item is an answer of the year and of a quarter for one day", () => {
  for (const { id } of listMetrics()) {
    const fourth = factsOf(id).find(
      ({ period }) => period.kind === "quarter" && period.quarter === 4,
    );
    const answer = fourth ? ask("VALUE", id, endOf(fourth.period)) : undefined;
    if (answer?.ok && answer.value.kind === "figure")
      expect([id, answer.value.facts[0]?.period.kind]).not.toEqual([id, "year"]);
  }
});
