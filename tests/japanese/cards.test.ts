import { loadSourceTexts } from "../../src/dataset/loadSourceTexts";
import { factsOf } from "../../src/dataset/figures";
import { METRIC_IDS } from "../../src/dataset/metrics";
import { formatPeriod } from "../../src/domain/periods/period";
import type { CellAnswer } from "../../src/functions/answers/answer";
import { showAnswer } from "../../src/functions/cells/showAnswer";
import { ask } from "../functions/asking";
import { englishIn } from "./latin";
import { faultsIn, misreadable } from "./style";

beforeAll(() => loadSourceTexts("ja"));

const shown = (answer: CellAnswer) => {
  const { kind, ...content } = showAnswer(answer, { cards: true, locale: "ja" });
  return kind === "cell" ? (JSON.parse(JSON.stringify(content)) as { cell: unknown }).cell : "";
};

interface Card {
  readonly properties: Readonly<Record<string, { readonly basicValue: string | number }>>;
}

interface CardValue {
  readonly numberFormat: string;
}

/** The texts of a card; what a document prints, and where in it, is quoted as it stands there. */
function textsOn(card: unknown): readonly string[] {
  const { properties } = card as Card;
  return Object.entries(properties).flatMap(([name, { basicValue }]) => {
    if (name === "AsPrinted" || name === "Value") return [];
    const text = String(basicValue);
    return name === "Source" ? (text.split(" > ")[0] ?? "") : text;
  });
}

describe("a card in Japanese", () => {
  test("holds no English, whatever figure it is of", () => {
    const cards = METRIC_IDS.flatMap((id) =>
      factsOf(id).flatMap(({ period, status }) =>
        status === "bounded" ? [] : textsOn(shown(ask("VALUE", id, formatPeriod(period)))),
      ),
    );
    expect(cards.length).toBeGreaterThan(5_000);
    expect(englishIn(cards)).toEqual({});
    expect(faultsIn(cards)).toEqual({});
    expect(misreadable(cards)).toEqual([]);
  });

  test("holds no English where the cell calculates", () => {
    const calculated = [
      ask("GROWTH", "売上高", "4Q11", "QoQ"),
      ask("MARGIN", "営業利益", "FY11"),
      ask("TTM", "売上高", "4Q11"),
      ask("CAGR", "売上高", "FY10", "FY12"),
      ask("VSTARGET", "売上高", "FY12"),
    ];
    expect(englishIn(calculated.map(shown).flatMap(textsOn))).toEqual({});
  });

  test("writes losses behind △, as IIJ does", () => {
    const told = shown(ask("OPERATINGINCOME", "2011年3月期1Q", "ATM")) as Card & CardValue;
    expect(told.numberFormat).toBe("#,##0;△#,##0");
    expect(told.properties["Value"]).toMatchObject({ numberFormat: "#,##0;△#,##0" });
    expect(told.properties["Range"]?.basicValue).toBe("△161.5～△160.5");
  });

  test("names the year by its end, and months", () => {
    const told = (answer: CellAnswer) => (shown(answer) as Card).properties;
    expect(told(ask("REVENUE", "FY11"))["Period"]?.basicValue).toBe("FY11（2012年3月期）");
    expect(told(ask("REVENUE", "4Q11"))["Period"]?.basicValue).toBe("4Q11（2012年1～3月）");
    expect(told(ask("REVENUE", "4Q11"))["Range"]?.basicValue).toBe("26,561～26,564");
  });
});

describe("what is told of a figure in Japanese", () => {
  test.each(["source", "document", "formula", "note"])("holds no English: %s", (field) => {
    const metrics = ["revenue", "operating-income", "capex.cloud", "revenue.atm", "dividend"];
    const told = metrics.flatMap((metric) =>
      factsOf(metric).map(({ period }) =>
        String(shown(ask("META", metric, formatPeriod(period), field))),
      ),
    );
    expect(englishIn(told.map((text) => text.split(" > ")[0] ?? ""))).toEqual({});
  });
});
