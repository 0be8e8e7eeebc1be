import { isAnswer } from "../../../src/dataset/facts/isAnswer";
import { factsOf } from "../../../src/dataset/figures";
import { METRIC_IDS } from "../../../src/dataset/metrics";
import { formatPeriod } from "../../../src/domain/periods/period";
import { choosePresentation, PLAIN } from "../../../src/functions/cells/presentation";
import { explainProblem } from "../../../src/domain/sentences/explainProblem";
import { cellFunction, type CatalogueFunction } from "../../../src/functions/cells/cellFunction";
import { revenue } from "../../../src/functions/catalogue/incomeStatement";
import { cagr, growth, ttm } from "../../../src/functions/catalogue/growth";
import { series } from "../../../src/functions/catalogue/series";
import { value } from "../../../src/functions/catalogue/value";

afterEach(() => {
  choosePresentation(PLAIN);
});

function cellOf(answer: CatalogueFunction, ...args: readonly unknown[]): unknown {
  return cellFunction(answer, "ANY")(...args);
}

/** What travels to Excel for a cell. */
function sentFor(answer: CatalogueFunction, ...args: readonly unknown[]): unknown {
  return JSON.parse(JSON.stringify(cellOf(answer, ...args)));
}

const FORMULA: unknown = expect.stringContaining("21,279 + 4,882 + 402");
const SOURCE: unknown = expect.stringMatching(/^IIJ investor presentation.*1Q10$/);

describe("a figure in a cell", () => {
  test("CF14 is a plain number until cards are known to be possible", () => {
    expect(cellOf(revenue, "4Q11", null, null)).toBe(26_563);
  });

  test("carries its proof on a card, and stays a number", () => {
    choosePresentation({ cards: true, locale: "en" });
    expect(sentFor(revenue, "4Q11", null, null)).toEqual({
      type: "Double",
      basicValue: 26_563,
      numberFormat: "#,##0;(#,##0)",
      properties: {
        Metric: { type: "String", basicValue: "Revenue" },
        Period: { type: "String", basicValue: "4Q11" },
        Value: { type: "Double", basicValue: 26_563, numberFormat: "#,##0;(#,##0)" },
        Unit: { type: "String", basicValue: "JPY million" },
        Status: { type: "String", basicValue: "Derived" },
        Source: { type: "String", basicValue: "IIJ investor presentation, May and June 2012" },
        Range: { type: "String", basicValue: "26,561 to 26,564" },
        Formula: { type: "String", basicValue: FORMULA },
        Standard: { type: "String", basicValue: "US GAAP" },
      },
      layouts: {
        card: {
          title: { property: "Metric" },
          sections: [
            {
              layout: "List",
              properties: [
                "Value",
                "Period",
                "Unit",
                "Status",
                "Source",
                "Range",
                "Formula",
                "Standard",
              ],
            },
          ],
        },
      },
    });
  });

  test("CF15 tells a reported figure as printed, with document, section, row and column", () => {
    choosePresentation({ cards: true, locale: "en" });
    expect(cellOf(value, "operating-income.atm", "1Q10")).toMatchObject({
      basicValue: -161,
      properties: {
        Status: { basicValue: "Reported" },
        AsPrinted: { basicValue: "(161)" },
        Source: { basicValue: SOURCE },
        Range: { basicValue: "-161.5 to -160.5" },
      },
    });
  });

  test("says of an estimate that it is one", () => {
    choosePresentation({ cards: true, locale: "en" });
    expect(cellOf(revenue, "1Q10")).toMatchObject({
      properties: {
        Status: { basicValue: "Estimate" },
        Range: { basicValue: "15,811.5 to 15,813.8" },
      },
    });
  });

  test("shows the arithmetic of what the cell's own formula calculates", () => {
    choosePresentation({ cards: true, locale: "en" });
    expect(cellOf(growth, "revenue.atm", "4Q11", "QoQ")).toMatchObject({
      numberFormat: "0.0%",
      properties: {
        Metric: { basicValue: "ATM operation business revenue, QoQ growth" },
        Status: { basicValue: "Calculated" },
        Formula: { basicValue: "(402 - 361) ÷ 361" },
        Range: { basicValue: "11.07% to 11.65%" },
      },
    });
    expect(cellOf(ttm, "revenue.atm", "2Q11")).toMatchObject({
      properties: { Formula: { basicValue: "125 + 164 + 244 + 317" } },
    });
  });

  test("notes in growth over a change of accounting that its figures are not comparable", () => {
    choosePresentation({ cards: true, locale: "en" });
    expect(cellOf(growth, "total-assets", "FY19")).toMatchObject({
      properties: { Note: { basicValue: expect.stringContaining("IFRS 16") as string } },
    });
  });

  test("keeps to Latin-1 in English, which halves what is sent to Excel", () => {
    choosePresentation({ cards: true, locale: "en" });
    const others: string[] = [];
    for (const id of METRIC_IDS) {
      for (const { period } of factsOf(id).filter(isAnswer)) {
        const card = JSON.stringify(cellOf(value, id, formatPeriod(period)));
        // What a Japanese document prints, and what its parts are called, is shown as it stands there.
        const quoted = /"(?:AsPrinted|Source)":\{"type":"String","basicValue":"[^"]*"\}/g;
        if (/[^ -ÿ]/.test(card.replace(quoted, ""))) others.push(card);
      }
    }
    expect(others).toEqual([]);
    for (const calculated of [cellOf(cagr, "revenue", "FY10", "FY12"), cellOf(ttm, "ATM", "4Q11")])
      expect(JSON.stringify(calculated)).not.toMatch(/[^ -ÿ]/);
  });

  test("speaks the reader's language; the names of what it says stay, as formulas hold them", () => {
    choosePresentation({ cards: true, locale: "ja" });
    expect(cellOf(revenue, "4Q11")).toMatchObject({
      properties: {
        Metric: { basicValue: "売上高" },
        Unit: { basicValue: "百万円" },
        Status: { basicValue: "算出値" },
      },
    });
  });

  test("follows the reader's choice from the next calculation on", () => {
    const called = cellFunction(revenue, "REVENUE");
    expect(called("4Q11")).toBe(26_563);
    choosePresentation({ cards: true, locale: "en" });
    expect(called("4Q11")).toMatchObject({ basicValue: 26_563 });
    choosePresentation(PLAIN);
    expect(called("4Q11")).toBe(26_563);
  });

  test("is plain in a block: a card for each of hundreds of cells would be slow to send", () => {
    choosePresentation({ cards: true, locale: "en" });
    expect(sentFor(series, "revenue.atm", "4Q11", "4Q11")).toEqual([
      ["Period", "ATM operation business revenue (JPY million)"],
      ["4Q11", 402],
    ]);
  });

  test("is not sent again and again: the same question has the same card", () => {
    choosePresentation({ cards: true, locale: "en" });
    const called = cellFunction(revenue, "REVENUE");
    expect(called("4Q11", null, null)).toBe(called("4Q11", null, null, { address: "A1" }));
    expect(called("4Q11", "ATM")).not.toBe(called("4Q11", "Recurring"));
  });
});

test("a problem's sentence is the same in a cell as anywhere", () => {
  const answer = revenue("4Q30");
  expect(answer.ok ? "" : explainProblem(answer.problem, "en")).toMatch(/^No figure of revenue/);
});
