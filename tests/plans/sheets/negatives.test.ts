import { comparisonPresets } from "../../../src/plans/comparisons/comparisonPresets";
import { planComparison } from "../../../src/plans/comparisons/comparison";
import { DECK_CHARTS } from "../../../src/plans/models/deckCharts";
import { MODELS } from "../../../src/plans/models/models";
import type { SheetPlan } from "../../../src/plans/sheets/sheetPlan";

describe("numbers below zero as Japanese reports print them", () => {
  const formats = ({ blocks, charts }: SheetPlan) => [
    ...blocks
      .flatMap(({ rows }) => rows.flat())
      .flatMap((cell) => ("format" in cell ? cell.format : [])),
    ...charts.flatMap(({ primary, secondary, series }) => [
      primary.format,
      secondary?.format ?? "",
      ...series.map(({ labels = "" }) => labels),
    ]),
  ];

  test("stand in every cell and chart of every sheet where they are chosen, and nowhere else", () => {
    const planned = [
      ...[...MODELS, ...DECK_CHARTS].map(
        ({ plan, defaults }) =>
          (negatives: "brackets" | "triangle") =>
            plan({ ...defaults, negatives }),
      ),
      ...comparisonPresets().map(
        ({ choice }) =>
          (negatives: "brackets" | "triangle") =>
            planComparison({ ...choice, unit: "million", locale: "ja", negatives }),
      ),
    ];
    for (const plan of planned) {
      expect(formats(plan("triangle")).filter((format) => /[()]|^-|;-/.test(format))).toEqual([]);
      expect(formats(plan("brackets")).filter((format) => format.includes("△"))).toEqual([]);
    }
  });
});
