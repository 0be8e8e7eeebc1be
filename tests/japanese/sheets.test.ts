import type { Locale } from "../../src/domain/locale";
import { comparisonPresets } from "../../src/plans/comparisons/comparisonPresets";
import { planComparison } from "../../src/plans/comparisons/comparison";
import { DECK_CHARTS } from "../../src/plans/models/deckCharts";
import { MODELS } from "../../src/plans/models/models";
import type { SheetPlan } from "../../src/plans/sheets/sheetPlan";
import { forbiddenIn } from "./glossary";
import { englishIn } from "./latin";

const locale: Locale = "ja";

/** Every text that a sheet and its charts show; ids are what functions are asked with. */
function shownTexts({ name, title, blocks, charts }: SheetPlan): readonly string[] {
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
    ...charts.flatMap((chart) => [
      chart.title,
      chart.categoryTitle,
      chart.primary.title,
      chart.secondary?.title ?? "",
      ...chart.series.map((series) => series.name),
    ]),
  ];
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
    },
  );

  test.each(comparisonPresets().map((preset) => [preset.id, preset] as const))(
    "%s holds no English",
    (_id, { title, choice }) => {
      const plan = planComparison({ ...choice, unit: "million", locale, title: title.ja });
      const own = planComparison({ ...choice, unit: "million", locale });
      expect(englishIn([...shownTexts(plan), ...shownTexts(own)])).toEqual({});
      expect(forbiddenIn(shownTexts(plan))).toEqual({});
    },
  );
});
