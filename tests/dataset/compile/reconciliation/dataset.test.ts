import { readDataset } from "../../../../src/dataset/compile/reconciliation/dataset";
import { DatasetError } from "../../../../src/dataset/statementFiles/datasetError";
import { smallFiles, statementFile, type SmallDataset } from "../smallDataset";

/** The error that reading a small dataset ends in: path and reason. */
function refusal(small: SmallDataset): string {
  try {
    readDataset(smallFiles(small));
  } catch (error) {
    if (error instanceof DatasetError) return error.message;
    throw error;
  }
  return "no error";
}

describe("a dataset is read", () => {
  it("F2 with each printing of a figure, the most trusted one first", () => {
    const dataset = readDataset(
      smallFiles({
        rows: [{ metric: "revenue", printed: ["1,324"] }],
        statements: {
          press: { document: "press", text: [line("1,324")] },
          report: { document: "report", scale: 3, text: [line("1324321")] },
        },
      }),
    );
    const printings = dataset.reported.get("revenue 1Q11 actual");
    expect(printings?.map(({ printing }) => printing.source.document)).toEqual([
      "Report",
      "Deck",
      "Press",
    ]);
    expect(printings?.[0]?.printing).toMatchObject({ value: "1324321000", decimals: -3 });
  });

  const rankedBillions = (press: string) => {
    const dataset = readDataset(
      smallFiles({
        rows: [{ metric: "revenue", printed: [null] }],
        statements: {
          report: { document: "report", scale: 8, text: [line("252")] },
          press: { document: "press", scale: 6, text: [line(press)] },
        },
      }),
    );
    return dataset.reported.get("revenue 1Q11 actual")?.map(({ token }) => token.printed);
  };

  it("D7 with a closer printing that agrees before a coarse one, whoever printed it", () => {
    expect(rankedBillions("25,208")).toEqual(["25,208", "252"]);
    expect(rankedBillions("25,150")).toEqual(["25,150", "252"]);
  });

  it("D7 with the coarse one first where the closer one contradicts it", () => {
    expect(rankedBillions("25,260")).toEqual(["252", "25,260"]);
  });

  it("with the more precise printing first where authority is equal, then the later one", () => {
    const dataset = readDataset(
      smallFiles({
        rows: [{ metric: "revenue", printed: [null] }],
        statements: {
          a: { document: "report", text: [line("1324")] },
          b: { document: "later-report", text: [line("1324")] },
          c: { document: "report", section: "Notes", scale: 3, text: [line("1324321")] },
        },
      }),
    );
    const printings = dataset.reported.get("revenue 1Q11 actual");
    expect(printings?.map(({ token }) => [token.document, token.printed])).toEqual([
      ["report", "1324321"],
      ["later-report", "1324"],
      ["report", "1324"],
    ]);
  });

  it("with a column's comparison as a metric of its own", () => {
    const dataset = readDataset(
      smallFiles({
        columns: ["FY11", { period: "FY11", label: "YoY", comparison: "yoy" }],
        rows: [{ metric: "revenue", printed: ["97", "18.1%"] }],
      }),
    );
    expect(dataset.reported.get("revenue.yoy FY11 actual")?.[0]?.printing).toMatchObject({
      value: "0.181",
      source: { row: "revenue", column: "YoY" },
    });
  });

  it("with a row converted to another metric from the same tokens", () => {
    const converted = { metric: "eps", factor: "200", note: "Before the share split." };
    const perShare = { unit: "ratio", scale: 0 };
    const dataset = readDataset(
      smallFiles({
        kind: "per-share",
        metrics: ["eps", "eps.split-adjusted"],
        rows: [{ metric: "eps.split-adjusted", printed: ["79.04"], ...perShare, converted }],
      }),
    );
    const best = (key: string) => dataset.reported.get(key)?.[0];
    expect(best("eps.split-adjusted 1Q11 actual")?.printing.value).toBe("79.04");
    expect(best("eps 1Q11 actual")).toMatchObject({
      token: { printed: "79.04", row: "eps.split-adjusted", note: "Before the share split." },
      printing: { value: "15808", low: "15807", high: "15809" },
    });
  });

  it("T8 with the narrower of two statements about a token winning", () => {
    const dataset = readDataset(
      smallFiles({
        columns: [{ period: "FY11", scale: 9, scenario: "target" }],
        rows: [
          { metric: "revenue", printed: ["97.3"] },
          { metric: "cost", printed: ["97,300"], scale: 6 },
        ],
      }),
    );
    const values = ["revenue", "cost"].map(
      (id) => dataset.reported.get(`${id} FY11 target`)?.[0]?.printing.value,
    );
    expect(values).toEqual(["97300000000", "97300000000"]);
  });
});

describe("a dataset is refused, with file, row and column,", () => {
  const row = { metric: "revenue", label: "Revenue", printed: ["106"] };

  it("for a malformed token", () => {
    expect(refusal({ rows: [{ ...row, printed: ["1O6"] }] })).toBe(
      'statements/small.json rows[0].printed[0] (row "Revenue", column "1Q11"): "1O6" is not a printed figure such as 1,324, (161), +223, 97.3 or 17.5%',
    );
  });

  it("for a row of the wrong length", () => {
    expect(refusal({ rows: [{ ...row, printed: ["106", "123"] }] })).toBe(
      'statements/small.json rows[0].printed: row "Revenue" has 2 figures for 1 columns',
    );
  });

  it("for a metric that is not in the catalogue", () => {
    expect(refusal({ metrics: ["cost"], rows: [row] })).toBe(
      'statements/small.json rows[0].printed[0] (row "Revenue", column "1Q11"): "revenue" is not a metric of the catalogue',
    );
  });

  it("for a fact that stands there twice", () => {
    expect(
      refusal({ columns: ["1Q11", "1Q11"], rows: [{ ...row, printed: ["106", "106"] }] }),
    ).toBe(
      'statements/small.json rows[0].printed[1] (row "Revenue", column "1Q11"): revenue 1Q11 actual is there twice',
    );
  });

  it("for a period that is none", () => {
    expect(refusal({ columns: ["5Q11"], rows: [row] })).toBe(
      'statements/small.json columns[0]: "5Q11" is not a period such as 4Q11, FY11, 1H11, 9M11, 2012-03 or 2012-03-31',
    );
  });

  it("F1 for a flow at a day and a stock over a span", () => {
    expect(refusal({ columns: ["2012-03-31"], rows: [row] })).toContain(
      "revenue (flow) needs a span of time, not 2012-03-31",
    );
    expect(refusal({ kind: "stock", rows: [row] })).toContain(
      "revenue (stock) needs the day it is at, not 1Q11",
    );
  });

  it("for a token in another unit than its metric", () => {
    expect(refusal({ rows: [{ ...row, printed: ["17.5%"] }] })).toContain(
      'revenue is in JPY, "17.5%" in ratio',
    );
  });

  it("F6 for a figure that cannot be: a negative cost, more than the whole", () => {
    expect(refusal({ rows: [{ ...row, metric: "cost", printed: ["(106)"] }] })).toContain(
      "cost cannot be -106 million: outside what compile/identities/identityRules.ts allows",
    );
    const share = { ...row, metric: "ownership.x", printed: ["900%"] };
    expect(refusal({ kind: "ratio", rows: [share] })).toContain("ownership.x cannot be 9");
  });

  it("for a key that is misspelt", () => {
    expect(refusal({ rows: [{ ...row, lable: "Revenue" }] })).toContain(
      'statements/small.json rows[0]: "lable" is not a key here',
    );
  });

  it("for a number where the printed text belongs", () => {
    expect(
      refusal({ text: [{ metric: "revenue", label: "Revenue", period: "1Q11", printed: 106 }] }),
    ).toBe("statements/small.json text[0].printed: expected a text, found 106");
  });

  it("for a note on a column that is not there", () => {
    expect(refusal({ rows: [{ ...row, notes: { "4Q10": "?" } }] })).toBe(
      "statements/small.json rows[0].notes.4Q10: no column is of the period 4Q10",
    );
  });

  it("for a comparison with an entry of its own", () => {
    expect(refusal({ metrics: ["revenue", "revenue.yoy"], rows: [row] })).toBe(
      'metrics/all.json revenue.yoy: ".yoy" is a comparison of "revenue": comparisons have no entry of their own',
    );
  });

  it("for an unknown document", () => {
    const files = new Map(smallFiles({ rows: [row] }));
    files.set("statements/small.json", statementFile({ document: "memo", columns: [], rows: [] }));
    expect(() => readDataset(files)).toThrow(
      'statements/small.json document: "memo" is not in documents.json',
    );
  });

  it.each(["2012-13", "2012-13-45", "2011-02-29", "12", "May 2012"])(
    "for a document of %s, which is no day, month or year",
    (published) => {
      const files = new Map(smallFiles({ rows: [row] }));
      const memo = { title: "Memo", publisher: "IIJ", authority: "press", published };
      files.set("documents.json", { memo, deck: memo });
      expect(() => readDataset(files)).toThrow(
        `documents.json memo.published: "${published}" is not a date such as 2012-05-15`,
      );
    },
  );

  it("F8 for what happened after its document was published", () => {
    expect(refusal({ columns: ["1Q31"], rows: [row] })).toBe(
      'statements/small.json rows[0].printed[0] (row "Revenue", column "1Q31"): revenue of 1Q31, which ends on 2031-06-30, cannot stand in a document of 2012-05-15; a target has a "scenario"',
    );
    const target = { period: "FY12", scenario: "target" };
    expect(refusal({ columns: [target], rows: [row] })).toBe("no error");
    const stocks = { kind: "stock", columns: ["2012-05-16"], rows: [row] } as const;
    expect(refusal(stocks)).toContain("revenue of 2012-05-16");
    expect(refusal({ ...stocks, columns: ["2012-05-15"] })).toBe("no error");
    const interim = { columns: ["FY12"], rows: [{ ...row, metric: "dividend.interim" }] };
    expect(refusal(interim)).toBe("no error");
  });

  it("for two metrics with one label", () => {
    const files = new Map(smallFiles({ rows: [row] }));
    const label = { en: "Revenue", ja: "売上高" };
    const metric = { label, definition: label, kind: "flow", unit: "JPY" };
    const metrics = [
      { ...metric, id: "revenue" },
      { ...metric, id: "sales" },
    ];
    files.set("metrics/all.json", { statement: "all", title: label, order: 1, metrics });
    expect(() => readDataset(files)).toThrow(
      'metrics/all.json sales: "revenue" is also the name of revenue',
    );
  });
});

function line(printed: string) {
  return { metric: "revenue", period: "1Q11", label: "Revenue", printed };
}
