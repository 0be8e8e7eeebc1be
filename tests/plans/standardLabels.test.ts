import { listMetrics } from "../../src/dataset/metrics";
import { METRIC_CHOICES } from "../../src/functions/arguments/metricArgument";
import { planComparison } from "../../src/plans/comparisons/comparison";
import { DATA_CHECKS } from "../../src/plans/models/dataChecks";
import { INCOME_STATEMENT } from "../../src/plans/models/incomeStatement";
import type { SheetPlan } from "../../src/plans/sheets/sheetPlan";
import { ask } from "../functions/asking";
import { showAnswer } from "../../src/functions/cells/showAnswer";
import type { Locale } from "../../src/domain/locale";

function textsOf({ blocks, charts }: SheetPlan): readonly string[] {
  const cells = blocks.flatMap(({ rows }) => rows.flat());
  const names = charts.flatMap(({ series }) => series.map(({ name }) => name));
  return [...cells.flatMap((cell) => (cell.kind === "text" ? cell.text : [])), ...names];
}

function statement(from: string, to: string, locale: Locale = "ja"): readonly string[] {
  const years = { ...INCOME_STATEMENT.defaults, layout: "years" as const, locale, from, to };
  return textsOf(INCOME_STATEMENT.plan(years));
}

const [GAAP, IFRS] = ["当社株主に帰属する当期純利益", "親会社の所有者に帰属する当期利益"];

test("a check goes by what the standard of its figure calls it", () => {
  const texts = textsOf(DATA_CHECKS.plan({ ...DATA_CHECKS.defaults, locale: "ja" }));
  const endsOf = (label = "") =>
    texts
      .filter((text) => text.startsWith(label))
      .flatMap((text) => /（(\d{4})年3月期/.exec(text)?.[1] ?? [])
      .sort();
  expect(endsOf(GAAP).at(-1)).toBe("2018");
  expect(Number(endsOf(IFRS)[0])).toBeGreaterThan(2018);
});

describe("a line goes by what its figures' standard calls it", () => {
  test("under US GAAP", () => {
    const texts = statement("1Q08", "4Q12");
    expect(texts).toContain("売上高");
    expect(texts).toContain(GAAP);
    expect(texts.filter((text) => /売上収益|親会社/.test(text))).toEqual([]);
  });

  test("under IFRS, on lines, rates and charts", () => {
    const texts = statement("1Q19", "4Q23");
    for (const name of ["売上収益", "税引前利益", IFRS, "売上収益・前年同期比増減率"])
      expect(texts).toContain(name);
    expect(texts).not.toContain("売上高");
    expect(statement("1Q19", "4Q23", "en")).toContain(
      "Profit attributable to owners of the parent",
    );
  });

  test("as under the later where there are two, with the earlier names in a note", () => {
    const texts = statement("1Q15", "4Q20");
    expect(texts).toContain("売上収益");
    expect(texts).toContain("会計基準");
    // Long notes run over several rows.
    const note = texts
      .slice(texts.findIndex((text) => text.startsWith("科目名はIFRSによります")))
      .join("");
    expect(note).toContain("売上収益（売上高）");
    expect(note).toContain(`${IFRS}（${GAAP}）`);
  });

  test("in comparisons", () => {
    const columns = [2020, 2021].map((year) => ({
      period: { kind: "year" as const, year },
      scenario: "actual" as const,
    }));
    const choice = { metrics: ["net-income", "revenue"], columns, differences: [], charts: [] };
    const texts = textsOf(planComparison({ ...choice, unit: "million", locale: "ja" }));
    expect(texts).toEqual(expect.arrayContaining([IFRS, "売上収益"]));
  });

  test.each([
    ["VALUE", ["revenue", "FY20"], "売上収益"],
    ["VALUE", ["revenue", "FY11"], "売上高"],
    ["GROWTH", ["net-income", "FY20"], `${IFRS} 前年同期比増減率`],
    ["MARGIN", ["net-income", "FY20"], `${IFRS} ÷ 売上収益`],
  ])("on the card of %s(%s)", (id, asked, name) => {
    const shown = showAnswer(ask(id, ...asked), { cards: true, locale: "ja" });
    expect(JSON.stringify(shown)).toContain(`"${name}"`);
  });

  test("and functions understand it", () => {
    for (const { id, labels = {} } of listMetrics())
      for (const { en, ja } of Object.values(labels))
        expect([en, ja].map((name) => METRIC_CHOICES.find(name)?.value.id)).toEqual([id, id]);
  });
});
