import fc from "fast-check";
import { listMetrics } from "../../../src/dataset/metrics";
import type { Locale } from "../../../src/domain/locale";
import { METRIC_CHOICES } from "../../../src/functions/arguments/metricArgument";
import * as items from "../../../src/functions/arguments/itemChoices";
import { readLists } from "../../readLists";
import { ASKED_NAMES, ASKED_PARTS, NO_NAMES } from "./askedNames";

/** The metric that a name is read as; behind a ~, the one that its refusal suggests first. */
function taken(name: string): string {
  const found = METRIC_CHOICES.find(name);
  return found ? found.value.id : `~${METRIC_CHOICES.nearest(name)[0]?.value.id ?? ""}`;
}

test.each(ASKED_NAMES)("%s is what is meant by %s", (id, name) => {
  expect(taken(name)).toBe(id);
});

test.each(NO_NAMES)("CF9 %s: %s, which is more than a figure's name", (_, name) => {
  expect(taken(name)).toMatch(/^~/);
});

const LISTS: Readonly<Record<string, typeof items.CAPEX_CATEGORY>> = {
  CAPEX: items.CAPEX_CATEGORY,
  REVENUE: items.REVENUE_SEGMENT,
  COST: items.COST_SEGMENT,
  GROSSMARGIN: items.GROSS_MARGIN_SEGMENT,
  OPERATINGINCOME: items.OPERATING_INCOME_SEGMENT,
  SGA: items.SGA_COMPONENT,
  CASHFLOW: items.CASH_FLOW_ITEM,
  PERSHARE: items.PER_SHARE_ITEM,
  BALANCE: items.BALANCE_ITEM,
  KPI: items.INDICATOR,
};

test.each(ASKED_PARTS)("%s takes %s", (id, asked) => {
  const [name = "", metric] = asked.split(" = ");
  expect(LISTS[id]?.list.find(name)?.value.id ?? "-").toBe(metric);
});

/** Words before or behind a name that make it another figure than the one named. */
const BEFORE = readLists(`
en: organic; pro forma; underlying; annualized; YTD; estimated; projected; monthly; non-consolidated; parent; half-year
ja: 調整後; 累計; 前期; 来期; 予想; 1人当たり; 月次; 年換算; 単体; 個別; 非連結
`);
const BEHIND = readLists(`
en: , excluding ATM; ex ATM; incl. hardware; including ATM; per employee; CAGR; TTM; budget; days; YTD; (non-consolidated); forecast
ja: 予想; 計画; 目標; 累計; 日数; 回転率; （単体）; （予想）; （ATM除く）; （ATM含む）; （個別）; （非連結）
`);

test("CF9 a word that makes it another figure is never passed over", () => {
  for (const { id, label } of listMetrics()) {
    const asked = [
      ...BEFORE.map(([locale, word]) => `${word} ${label[locale as Locale]}`),
      ...BEHIND.map(([locale, word]) => `${label[locale as Locale]} ${word}`),
    ];
    const answered = asked.filter((name) => METRIC_CHOICES.find(name)?.value.id === id);
    expect([id, ...answered]).toEqual([id]);
  }
});

test("CF9 what is left out of what is told by the order of the words", () => {
  expect(taken("outsourcing excluding GIO")).toBe("revenue.network.outsourcing-excluding-gio");
  expect(taken("GIO excluding outsourcing")).toMatch(/^~/);
});

const REAL = listMetrics().flatMap(({ label, aliases }) => [label.en, label.ja, ...aliases]);

test("CF9 a sign that reckons, or another money's, is part of a name", () => {
  const signs = fc.constantFrom(
    "/",
    "÷",
    "+",
    " + ",
    "−",
    " % ",
    "$",
    "€",
    " £",
    " to ",
    " and ",
    "×",
  );
  const name = fc.constantFrom(...REAL);
  fc.assert(
    fc.property(name, name, signs, fc.boolean(), (one, other, sign, isAlone) => {
      const written = isAlone ? `${sign.trim()}${one}` : `${one}${sign}${other}`;
      fc.pre(!REAL.includes(written) && !/^(?:to|and|%)/.test(written));
      const found = METRIC_CHOICES.find(written);
      // What is printed as a share is read as one: "cost / revenue", "equity / total assets".
      if (found?.value.unit === "ratio") return;
      expect([written, found?.value.id]).toEqual([written, undefined]);
    }),
    { numRuns: 1500 },
  );
});
