import { CASH_FLOW } from "../../../../src/plans/models/cashFlow";
import { GIO } from "../../../../src/plans/models/gio";
import { INCOME_STATEMENT } from "../../../../src/plans/models/incomeStatement";
import { DEFAULT_OPTIONS, type PlanOptions } from "../../../../src/plans/tables/planOptions";
import { contentsByAddress } from "../../planned";

function textsOf(options: Partial<PlanOptions>): readonly (string | number)[] {
  return Object.values(
    contentsByAddress(INCOME_STATEMENT.plan({ ...DEFAULT_OPTIONS, ...options })),
  );
}

describe("the notes of a sheet", () => {
  const rounded = (options: Partial<PlanOptions>) =>
    Object.values(
      contentsByAddress(
        CASH_FLOW.plan({ ...CASH_FLOW.defaults, from: "1Q10", to: "4Q11", ...options }),
      ),
    );

  test("say where a figure is printed more roundly than the others", () => {
    // Long notes run on in the next row.
    expect(rounded({}).join(" ")).toMatch(
      / Capital expenditures, cloud, .*FY10 to FY11: Printed to JPY 100 million only;/,
    );
    expect(rounded({ locale: "ja" }).join("")).toMatch(
      /設備投資額（クラウド関連）、.*（2011年3月期～2012年3月期）：資料の記載は1億円単位/,
    );
  });

  test("say once what is said of several figures, of a target that it is one", () => {
    const notes = textsOf({}).filter((text) => String(text).includes("Financial Results"));
    expect(notes).toEqual([expect.stringMatching(/^Revenue, Operating income, .*FY11: /)]);
  });

  test("say a stock once, although it stands in its quarter's column and in its year's", () => {
    const notes = Object.values(contentsByAddress(GIO.plan(GIO.defaults)));
    expect(notes).toContain(
      "IIJ GIO projects, 2012-03-31: From 4Q11 server addition orders are no longer counted as projects.",
    );
  });

  test("leave that out where the unit hides it", () => {
    expect(rounded({ unit: "billion" })).not.toContainEqual(expect.stringMatching(/ only; sums/));
  });
});
