import { GIO } from "../../../src/plans/models/gio";
import { INCOME_STATEMENT } from "../../../src/plans/models/incomeStatement";
import { DEFAULT_OPTIONS, type PlanOptions } from "../../../src/plans/tables/planOptions";
import { contentsByAddress } from "../planned";

function textsOf(options: Partial<PlanOptions>): readonly (string | number)[] {
  return Object.values(
    contentsByAddress(INCOME_STATEMENT.plan({ ...DEFAULT_OPTIONS, ...options })),
  );
}

describe("the notes of a sheet", () => {
  test("say where a figure is printed more roundly than the others", () => {
    expect(textsOf({})).toContain(
      "Gross margin, FY10 to FY11: printed to JPY 100 million only; sums and differences with it show that rounding.",
    );
    expect(textsOf({ locale: "ja" })).toContainEqual(
      expect.stringMatching(/^売上総利益, FY10.FY11: 資料の表示は100百万円単位/),
    );
  });

  test("say a stock once, although it stands in its quarter's column and in its year's", () => {
    const notes = Object.values(contentsByAddress(GIO.plan(GIO.defaults)));
    expect(notes).toContain(
      "IIJ GIO projects, 2012-03-31: From 4Q11 server addition orders are no longer counted as projects.",
    );
  });

  test("leave that out where the unit hides it", () => {
    expect(textsOf({ unit: "billion" })).not.toContainEqual(
      expect.stringMatching(/^Gross margin, .* only;/),
    );
  });
});
