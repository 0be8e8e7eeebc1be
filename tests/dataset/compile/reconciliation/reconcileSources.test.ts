import { readDataset } from "../../../../src/dataset/compile/reconciliation/dataset";
import { reconcile } from "../../../../src/dataset/compile/reconciliation/reconcile";
import { smallFiles, type SmallDataset } from "../smallDataset";

const reconcileSmall = (small: SmallDataset) => reconcile(readDataset(smallFiles(small)));

describe("documents that print the same figure", () => {
  const inReport = (document: string, printed: string, scale = 3) => ({
    document,
    scale,
    text: [{ metric: "revenue", period: "FY11", label: "Revenue", printed }],
  });
  const deck = { columns: ["FY11"], rows: [{ metric: "revenue", printed: ["97,315"] }] };
  const US_GAAP = { standard: "US GAAP" };
  const listed = (document: string, printed: string) => ({
    sources: [{ metric: "revenue", period: "FY11", document, printed, reason: "Rounded down." }],
  });

  it("agree where their roundings overlap, and leave what is in both", () => {
    const { sources } = reconcileSmall({
      ...deck,
      statements: { report: inReport("report", "97314605") },
    });
    expect(sources.comparisons).toMatchObject([{ agrees: true }]);
    expect(sources.intervals.get("revenue FY11 actual")?.low.toFixed()).toBe("97314604500");
  });

  it("F4 fail where they do not, with both figures", () => {
    const statements = { report: inReport("report", "97314405") };
    expect(() => reconcileSmall({ ...deck, statements })).toThrow(
      "revenue FY11 actual: 97314405 in statements/report.json text[0].printed (report, Revenue) and 97,315 in statements/small.json rows[0].printed[0] (deck, revenue)",
    );
  });

  it("F3 disagree where they are off by one in the last digit, although the roundings touch", () => {
    const statements = { press: inReport("press", "97314", 6) };
    expect(() => reconcileSmall({ ...deck, statements })).toThrow(
      "97,315 in statements/small.json",
    );
  });

  it("F5 may differ where that is listed: the less trusted one leaves the interval alone", () => {
    const statements = { report: inReport("report", "97314405") };
    const { sources } = reconcileSmall({
      ...deck,
      statements,
      discrepancies: listed("deck", "97,315"),
    });
    expect(sources.comparisons).toMatchObject([
      { agrees: false, listed: { reason: "Rounded down." } },
    ]);
    expect(sources.intervals.get("revenue FY11 actual")?.high.toFixed()).toBe("97314405500");
  });

  it("may differ where that is listed: between equals the interval holds both", () => {
    const statements = {
      a: inReport("report", "97314405"),
      b: inReport("later-report", "97315", 6),
    };
    const rows = [{ metric: "revenue", printed: [null] }];
    const discrepancies = listed("later-report", "97315");
    const { sources } = reconcileSmall({ ...deck, rows, statements, discrepancies });
    const bounds = sources.intervals.get("revenue FY11 actual");
    expect([bounds?.low.toFixed(), bounds?.high.toFixed()]).toEqual(["97314404500", "97315500000"]);
  });

  it("F4 are listed under one standard: the usual one of the period unless another is named", () => {
    const text = inReport("report", "97314405").text.map((one) => ({ ...one, ...US_GAAP }));
    const [entry] = listed("deck", "97,315").sources;
    const discrepancies = (said: object) => ({ sources: [{ ...entry, ...said }] });
    const statements = { report: { ...inReport("report", ""), text } };
    const small = { ...deck, rows: deck.rows.map((row) => ({ ...row, ...US_GAAP })), statements };
    expect(() => reconcileSmall({ ...small, discrepancies: discrepancies({}) })).not.toThrow();
    const wrong = { ...small, discrepancies: discrepancies({ standard: "IFRS" }) };
    expect(() => reconcileSmall(wrong)).toThrow("correct them, or list them");
  });

  it("F4 may not stay listed once they agree", () => {
    const statements = { report: inReport("report", "97314605") };
    const small = { ...deck, statements, discrepancies: listed("deck", "97,315") };
    expect(() => reconcileSmall(small)).toThrow("discrepancies.json sources[0]");
  });
});
