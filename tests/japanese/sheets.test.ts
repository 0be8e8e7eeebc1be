import type { Locale } from "../../src/domain/locale";
import { unitOfMetric } from "../../src/domain/terms";
import { metricOf } from "../../src/functions/arguments/itemChoices";
import { comparisonPresets } from "../../src/plans/comparisons/comparisonPresets";
import { planComparison } from "../../src/plans/comparisons/comparison";
import { DECK_CHARTS } from "../../src/plans/models/deckCharts";
import { MODELS } from "../../src/plans/models/models";
import type { Cell, SheetPlan } from "../../src/plans/sheets/sheetPlan";
import { nameUnit } from "../../src/plans/tables/measure";
import { forbiddenIn } from "./glossary";
import { englishIn } from "./latin";
import { faultsIn, misreadable } from "./style";

const locale: Locale = "ja";

/** Every text that a sheet, its charts and its printed pages show; ids are what functions are asked with. */
function shownTexts({ name, title, blocks, charts, print }: SheetPlan): readonly string[] {
  const cells = blocks
    .flatMap(({ rows }) => rows.flat())
    .flatMap((cell) => {
      if (cell.kind === "text") return cell.style.role === "id" ? [] : [cell.text];
      if (cell.kind !== "formula") return [];
      return cell.formula.startsWith("=IIJ.") ? [] : textsInFormula(cell.formula);
    });
  return [
    ...[name, title],
    ...cells,
    ...textsInFormat(blocks.flatMap(({ rows }) => rows.flat())),
    ...[print.footer.left, print.footer.right].map((foot) => foot.replace(/&(?:\d+|[A-Z&])/g, " ")),
    ...charts.flatMap((chart) => [
      ...[chart.name, chart.title, chart.categoryTitle],
      chart.primary.title,
      chart.secondary?.title ?? "",
      ...chart.series.map((series) => series.name),
    ]),
  ];
}

/** What number formats write beside the number. */
function textsInFormat(cells: readonly Cell[]): readonly string[] {
  const formats = cells.flatMap((cell) =>
    "format" in cell && cell.format !== "General" ? cell.format : [],
  );
  return [...new Set(formats)].map((format) => format.replace(/[#0.,;()_%+"]/g, " "));
}

function textsInFormula(formula: string): readonly string[] {
  const own = formula.replace(/IIJ\.[A-Z]+\((?:[^()"]|"[^"]*"|\([^()]*\))*\)/g, "");
  return [...own.matchAll(/"([^"]*)"/g)].map(([, text = ""]) => text);
}

describe("a sheet in Japanese", () => {
  test.each([...MODELS, ...DECK_CHARTS].map((model) => [model.id, model] as const))(
    "%s holds no English, whatever is chosen",
    (_id, { title, description, defaults, plan }) => {
      const chosen = [
        { ...defaults, locale },
        { ...defaults, locale, unit: "billion" as const, totals: "sums" as const },
        { ...defaults, locale, formulas: "grid" as const, from: "1Q08", to: "4Q25" },
        { ...defaults, locale, layout: "years" as const, from: "1Q07", to: "4Q25" },
      ];
      const texts = chosen.flatMap((options) => shownTexts(plan(options)));
      expect(englishIn([title.ja, description.ja, ...texts])).toEqual({});
      expect(forbiddenIn([title.ja, description.ja, ...texts])).toEqual({});
      expect(faultsIn(texts)).toEqual({});
      expect(misreadable(texts)).toEqual([]);
    },
  );

  test.each(comparisonPresets().map((preset) => [preset.id, preset] as const))(
    "%s holds no English",
    (_id, { title, choice }) => {
      const plan = planComparison({ ...choice, unit: "million", locale, title: title.ja });
      const own = planComparison({ ...choice, unit: "million", locale });
      expect(englishIn([...shownTexts(plan), ...shownTexts(own)])).toEqual({});
      expect(forbiddenIn(shownTexts(plan))).toEqual({});
      expect(faultsIn(shownTexts(own))).toEqual({});
      expect(misreadable(shownTexts(own))).toEqual([]);
    },
  );
});

describe("what is counted in Japanese", () => {
  test.each([
    ["customers", "社"],
    ["customers.mvne", "社"],
    ["top10-clients.banks", "社"],
    ["contracts.mobile", "回線"],
    ["contracts.mobile.net-additions", "回線"],
    ["contracts.home", "件"],
    ["gio.projects", "件"],
    ["atm.units", "台"],
    ["shares.issued", "株"],
    ["dividend.consecutive-increases", "年"],
  ])("%s is counted in %s, on sheets and on cards", (metric, counter) => {
    expect(nameUnit(metricOf(metric), "million", locale)).toBe(counter);
    expect(unitOfMetric(metricOf(metric), "million")).toEqual({ en: "count", ja: counter });
  });

  test("is not headed as money on a sheet without any", () => {
    const choice = comparisonPresets().find(({ id }) => id === "mobile-lines")?.choice;
    if (!choice) throw new Error("no comparison of mobile lines");
    const shown = shownTexts(planComparison({ ...choice, unit: "million", locale }));
    expect(shown).toContain("回線");
    expect(shown.filter((text) => text.includes("単位：百万円"))).toEqual([]);
  });
});

test("what says nothing and what was not there is a dash in Japanese, in cells and in formulas", () => {
  const plans = MODELS.map(({ defaults, plan }) =>
    plan({ ...defaults, locale, layout: "quarters-then-year", from: "1Q09", to: "4Q11" }),
  );
  const cells = plans.flatMap(({ blocks }) => blocks.flatMap(({ rows }) => rows.flat()));
  const shown = cells.map((cell) => ("text" in cell ? cell.text : ""));
  const written = cells.map((cell) => ("formula" in cell ? cell.formula : ""));
  expect(shown).toContain("－");
  expect(written.some((formula) => formula.includes('"－"'))).toBe(true);
  expect([...shown, ...written].filter((text) => /\bn\/[am]\b/.test(text))).toEqual([]);
});
