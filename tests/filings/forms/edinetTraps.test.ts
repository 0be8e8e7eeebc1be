import { strToU8 } from "fflate";
import { csvFile, deiFacts, instanceFile, perShare, zip, type FixtureFact } from "../fixture";
import { read, refusal, tokensOf } from "../reading";

describe("the traps of EDINET", () => {
  test("4: EquityToAssetRatio is equity per share", () => {
    const facts = halfYear([
      perShare(
        "jpcrp_cor:EquityToAssetRatioIFRSSummaryOfBusinessResults",
        "InterimInstant",
        "812.30",
      ),
      {
        name: "jpcrp_cor:RatioOfOwnersEquityToGrossAssetsIFRSSummaryOfBusinessResults",
        context: "InterimInstant",
        ...{ text: "0.441", unit: "Pure" as const, decimals: 3 },
      },
    ]);
    expect(tokensOf(read(strToU8(instanceFile(facts, HALF_YEAR))))).toMatchObject({
      "bps 2025-09-30": "812.30",
      "equity-ratio 2025-09-30": "44.1%",
    });
  });

  test.each([
    ["HY", "InterimDuration", "InterimInstant", 2025],
    ["Q2", "CurrentYTDDuration", "CurrentQuarterInstant", 2024],
  ])("12: a half year is %s in %s", (type, span, day, year) => {
    const facts = [
      ...deiFacts({ year, quarter: 2 }, { TypeOfCurrentPeriodDEI: type }),
      ...cover,
      yen("jpigp_cor:RevenueIFRS", span, "165500000000"),
      yen("jpigp_cor:AssetsIFRS", day, "320100000000"),
    ];
    const digits = String(year).slice(2);
    expect(tokensOf(read(strToU8(instanceFile(facts, { year, quarter: 2 }))))).toEqual({
      [`revenue 1H${digits}`]: "165,500",
      [`total-assets ${year}-09-30`]: "320,100",
    });
  });

  test("14: in a CSV the context's name tells the parent, and a full-width dash nothing", () => {
    const facts = halfYear([
      yen("jpcrp_cor:RevenueIFRSSummaryOfBusinessResults", "InterimDuration", "165500000000"),
      yen(
        "jpcrp_cor:RevenueIFRSSummaryOfBusinessResults",
        "InterimDuration_NonConsolidatedMember",
        "1000000",
      ),
      {
        name: "jpigp_cor:GoodwillIFRS",
        context: "InterimInstant",
        text: null,
        unit: "JPY",
      },
      yen("jpigp_cor:AssetsIFRS", "InterimInstant", "320123000", -3),
    ]);
    const filing = read(csvFile(facts));
    expect(filing.document.kind).toBe("edinet-csv");
    expect(tokensOf(filing)).toEqual({
      "revenue 1H25": "165,500",
      "total-assets 2025-09-30": "320,123",
    });
    expect(filing.figures.map(({ decimals }) => decimals).sort()).toEqual([-3, -6]);
  });
});

describe("what a report of EDINET is of", () => {
  const assets = yen("jpigp_cor:AssetsIFRS", "InterimInstant", "320123000000");

  test("a context whose name says no day is of no column in a CSV", () => {
    const dated = yen("jpigp_cor:InventoriesCAIFRS", "RecordDateInstant", "1000000");
    expect(tokensOf(read(csvFile(halfYear([assets, dated]))))).toEqual({
      "total-assets 2025-09-30": "320,123",
    });
  });

  test("a number tells two contexts of one name apart", () => {
    const again = { ...assets, context: "InterimInstant_001" };
    const file = instanceFile(halfYear([again]), HALF_YEAR).replace(
      /<xbrli:scenario>.*?<\/xbrli:scenario>/,
      "",
    );
    expect(tokensOf(read(strToU8(file)))).toEqual({ "total-assets 2025-09-30": "320,123" });
  });

  test("the parent's figures alone are refused, whatever the report says of itself", () => {
    const facts = [assets].map((fact) => ({
      ...fact,
      context: `${fact.context}_NonConsolidatedMember`,
    }));
    expect(refusal(csvFile(halfYear(facts)))).toMatch(/are not consolidated/);
    expect(refusal(strToU8(instanceFile(halfYear(facts), HALF_YEAR)))).toMatch(/not consolidated/);
  });

  test("contexts of another company are refused", () => {
    const file = instanceFile(halfYear([assets]), { ...HALF_YEAR, code: "E01766-000" });
    expect(refusal(strToU8(file))).toMatch(/do not belong together: 3774, E05480 and E01766-000/);
    const own = instanceFile(halfYear([assets]), { ...HALF_YEAR, code: "E05480-000" });
    expect(read(strToU8(own)).company.code).toBe("3774");
  });

  test("a title that says so makes it a correction", () => {
    const title = { name: "jpcrp_cor:DocumentTitleCoverPage", context: "FilingDateInstant" };
    const facts = [assets, ...deiFacts(HALF_YEAR), ...cover.slice(0, 1)];
    const file = instanceFile([...facts, { ...title, text: "訂正半期報告書" }], HALF_YEAR);
    expect(read(strToU8(file)).document.isCorrection).toBe(true);
  });
});

describe("a day that no calendar has", () => {
  test("is refused in a CSV", () => {
    const facts = [
      ...deiFacts(HALF_YEAR, { CurrentPeriodEndDateDEI: "2025-09-31" }),
      ...cover,
      yen("jpigp_cor:AssetsIFRS", "InterimInstant", "320123000000"),
    ];
    expect(refusal(csvFile(facts))).toMatch(/cannot be told: CurrentPeriodEndDateDEI 2025-09-31/);
  });

  test("is refused in the name of a corrected report, which alone says when it was filed", () => {
    const facts = [
      ...deiFacts(HALF_YEAR, { AmendmentFlagDEI: "true" }),
      ...cover,
      yen("jpigp_cor:AssetsIFRS", "InterimInstant", "320123000000"),
    ];
    const filed = (day: string) =>
      zip({
        [`XBRL/PublicDoc/jpcrp040300-ssr-001_E05480-000_2025-09-30_02_${day}.xbrl`]: instanceFile(
          facts,
          HALF_YEAR,
        ),
      });
    expect(read(filed("2025-12-01")).document.published).toBe("2025-12-01");
    expect(refusal(filed("2025-11-31"))).toMatch(/cannot be told: 2025-11-31/);
  });
});

const HALF_YEAR = { year: 2025, quarter: 2 } as const;

const cover: readonly FixtureFact[] = [
  { name: "jpcrp_cor:FilingDateCoverPage", context: "FilingDateInstant", text: "2025-11-07" },
  { name: "jpcrp_cor:DocumentTitleCoverPage", context: "FilingDateInstant", text: "半期報告書" },
];

function halfYear(facts: readonly FixtureFact[]): readonly FixtureFact[] {
  return [...facts, ...deiFacts(HALF_YEAR), ...cover];
}

function yen(name: string, context: string, text: string, decimals = -6): FixtureFact {
  return { name, context, text, unit: "JPY", decimals };
}
