import fc from "fast-check";
import { comparisonPresets } from "../../src/plans/comparisons/comparisonPresets";
import { planComparison } from "../../src/plans/comparisons/comparison";
import { DECK_CHARTS } from "../../src/plans/models/deckCharts";
import { MODELS } from "../../src/plans/models/models";
import { findOrigin, planAgain } from "../../src/plans/origin";
import { writeJson } from "../hostile";

/** What a workbook gives back of what is kept in it. */
function kept(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value)) as unknown;
}

describe("what a sheet was planned from", () => {
  test.each([...MODELS, ...DECK_CHARTS].map((model) => [model.id, model] as const))(
    "plans %s again, as it was",
    (_, model) => {
      const plan = model.plan(model.defaults);
      const origin = findOrigin(kept(plan.origin));
      expect(origin && planAgain(origin)).toEqual(plan);
    },
  );

  test.each(comparisonPresets().map(({ id, choice }) => [id, choice] as const))(
    "plans the comparison %s again, as it was",
    (_, choice) => {
      const plan = planComparison({ ...choice, unit: "million", locale: "ja" });
      const origin = findOrigin(kept(plan.origin));
      expect(origin && planAgain(origin)).toEqual(plan);
    },
  );

  test("is not believed where a workbook holds anything else", () => {
    const [atm] = MODELS;
    const options = kept(atm?.defaults) as object;
    const part = fc.constantFrom(...Object.keys(options).filter((key) => key !== "added"));
    const rubbish = fc.oneof(fc.anything(), fc.constantFrom("4Q99x", -1, [], {}));
    fc.assert(
      fc.property(part, rubbish, (key, value) => {
        const changed = { ...options, [key]: value };
        const origin = findOrigin({ kind: "model", model: atm?.id, options: changed });
        if (origin) expect(() => planAgain(origin)).not.toThrow();
        else expect(changed).not.toEqual(options);
      }),
    );
    expect(findOrigin(undefined)).toBeUndefined();
    expect(findOrigin(JSON.parse(writeJson(options)))).toBeUndefined();
  });
});
