import { unzipSync } from "fflate";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describeWith, fileBeside } from "../headless/describeWith";
import { zip } from "./fixture";
import { read, refusal, tokensOf } from "./reading";

/** Real filings of other companies, kept beside the repository. */
const SAMPLES = join(__dirname, "../../../shared/source/filings");

function sample(name: string): Uint8Array {
  const file = readdirSync(SAMPLES, { recursive: true, encoding: "utf8" }).find((one) =>
    one.endsWith(name),
  );
  return new Uint8Array(readFileSync(join(SAMPLES, file ?? name)));
}

const ANY = { anyCompany: true };

function tokens(name: string) {
  return tokensOf(read(sample(name), ANY));
}

describeWith(fileBeside(SAMPLES), "real filings", () => {
  test("6005: an earnings report by IFRS with its statements", () => {
    const filing = read(sample("6005-miura-ifrs-2q-20221104.zip"), ANY);
    expect(filing).toMatchObject({
      period: "1H22",
      rounding: "truncated",
      document: { published: "2022-11-04", submission: 1, isCorrection: false },
      contradictions: [],
      notices: [],
    });
    expect(tokensOf(filing)).toMatchObject({
      "revenue 1H22": "69,234",
      "revenue 1H21": "66,216",
      "operating-income 1H22": "9,330",
      "operating-income 1H21": "9,274",
      "pretax-income 1H22": "10,441",
      "pretax-income 1H21": "9,443",
      "net-income.including-nci 1H22": "7,626",
      "net-income.including-nci 1H21": "6,766",
      "net-income 1H22": "7,620",
      "net-income 1H21": "6,779",
      "comprehensive-income 1H22": "9,923",
      "comprehensive-income 1H21": "6,588",
      "comprehensive-income.yoy 1H21": "(7.1%)",
      "eps 1H22": "67.34",
      "eps.diluted 1H22": "67.26",
      "eps 1H21": "60.12",
      "eps.diluted 1H21": "60.03",
      "total-assets 2022-09-30": "224,914",
      "total-assets 2022-03-31": "219,154",
      "shareholders-equity 2022-09-30": "167,663",
      "equity-ratio 2022-09-30": "74.5%",
      "dividend.interim FY21": "17.00",
      "dividend.year-end FY21": "22.00",
      "dividend FY21": "39.00",
      "dividend.interim FY22": "19.00",
      "dividend.year-end FY22 target": "22.00",
      "dividend FY22 target": "41.00",
      "revenue FY22 target": "155,000",
      "operating-income FY22 target": "20,000",
      "pretax-income FY22 target": "21,200",
      "net-income FY22 target": "15,200",
      "eps FY22 target": "134.68",
      "shares.issued 2022-09-30": "125,291,112",
      "treasury-shares 2022-09-30": "12,071,702",
      "shares.average 1H22": "113,172,668",
      "cfo 1H22": "4,058",
      "cfi 1H22": "(3,558)",
      "cff 1H22": "(4,757)",
      "cash 2022-09-30": "36,630",
      "cash 2022-03-31": "40,041",
    });
  });

  test("8923: an annual summary, with a split between two dividends and the parent's block", () => {
    const [now, before] = ["2012-12-01/2013-11-30", "2011-12-01/2012-11-30"];
    const read8923 = tokens("8923-tosei-ifrs-fy-20140114-summary.htm");
    expect(read8923).toMatchObject({
      [`revenue ${now}`]: "35,070",
      [`cfo ${now}`]: "2,772",
      [`cfo ${before}`]: "(325)",
      [`cfi ${now}`]: "(940)",
      [`cff ${now}`]: "3,456",
      "cash 2013-11-30": "14,711",
      [`dividend ${before}`]: "600.00",
      [`dividend ${now}`]: "8.00",
    });
    expect(Object.keys(read8923).filter((key) => key.includes("2013-12-01/2014-05-31"))).toEqual(
      [],
    );
  });

  test("8058 and 8001: what is missing is missing", () => {
    const mitsubishi = tokens("8058-mitsubishi-ifrs-1q-20140807-summary.htm");
    expect(mitsubishi).toMatchObject({ "revenue 1Q14": "1,894,465" });
    expect(mitsubishi["operating-income 1Q14"]).toBeUndefined();
    const itochu = tokens("8001-itochu-ifrs-1q-20140806-summary.htm");
    expect(itochu["revenue 1Q14"]).toBeUndefined();
    expect(itochu["net-income.including-nci 1Q14"]).toBeUndefined();
    expect([Object.values(mitsubishi), Object.values(itochu)]).toEqual([
      expect.arrayContaining(["(20.2%)"]),
      expect.arrayContaining(["(4.4%)"]),
    ]);
  });

  test("4918: a forecast that is a range", () => {
    expect(tokens("4918-ivy-range-forecast-20140212.htm")).toMatchObject({
      "revenue FY13 target": "4,000–4,500",
    });
  });

  test("6779: the result where the forecast stands is no forecast", () => {
    const filing = read(sample("6779-ndk-ifrs-rvfc-2014.htm"), ANY);
    expect(filing.figures.filter(({ column }) => column === "forecast")).toEqual([]);
    expect(filing.notices).toContainEqual({
      code: "forecast-of-the-past",
      what: "売上高 50,774",
    });
  });

  test("2694: a dividend's revision", () => {
    expect(tokens("2694-rvdf-dividend-20240306.zip")).toMatchObject({
      "dividend.year-end FY23 target": "0.50",
      "dividend FY23 target": "0.50",
    });
  });

  test.each([
    ["6301-komatsu-usgaap-2q-20221031.zip", /小松製作所, 2022-10-31\) follow US GAAP/],
    ["7849-starts-jgaap-interim-20240808-summary.htm", /2024-08-08\) follow J-GAAP/],
    ["4776-cybozu-jgaap-1q-20240514.zip", /follow J-GAAP/],
    // The number in its name is of another day than its filing.
    ["4444-infonet-jgaap-fy-20240514.zip", /インフォネット, 2024-05-14\) follow J-GAAP/],
    ["7064-jgaap-nonconsolidated-fy-20240306.zip", /follow J-GAAP/],
    ["2218-rvfc-forecast-20240514.zip", /are not consolidated/],
    ["6594-nidec-ifrs-fy-20190423-cashflow-attachment.htm", /one part of a filing/],
    ["fsa-S006XXXX-halfyear-jgaap.madezip.zip", /follow J-GAAP/],
    ["fsa-S021XXXX-amendment-header_ixbrl.htm", /follow J-GAAP/],
    ["softbank-S100TP3N-0101010_honbun_ixbrl.htm", /one part of a filing/],
  ])("%s is refused", (name, sentence) => {
    expect(refusal(sample(name), ANY)).toMatch(sentence);
  });

  test("Hitachi: the half year in the new contexts and in the old", () => {
    const now = tokens("hitachi-2025hy-S100X0LM.tsv");
    const before = tokens("hitachi-2024hy-S100UP4J.tsv");
    expect(now["revenue 1H25"]).toBe("4,787,406");
    expect([now["revenue 1H24"], before["revenue 1H24"]]).toEqual(["4,545,982", "4,545,982"]);
    expect(now["operating-income 1H25"]).toBeUndefined();
    expect(tokens("hitachi-2024fy-S100W56G.madezip.zip")).toMatchObject({
      "dividend FY24": "43",
      "dividend.interim FY24": "21",
    });
  });

  test("Fujitsu: the column beside is restated", () => {
    expect(tokens("fujitsu-2024hy-S100UMP3.tsv")["revenue 1H24"]).toBe("1,696,676");
    expect(tokens("fujitsu-2025hy-S100WXVS.tsv")["revenue 1H24"]).toBe("1,552,182");
    expect(tokens("fujitsu-2023q3-S100SQFB.tsv")).toMatchObject({
      "revenue 9M23": expect.any(String) as string,
      "revenue 3Q23": expect.any(String) as string,
    });
  });

  test("TDK: one revenue under two names", () => {
    expect(tokens("tdk-2025hy-S100X20G.tsv")["revenue 1H25"]).toBe("1,183,363");
  });

  test("the FSA's annual sample: the same figures from the instance and from the inline files", () => {
    const bytes = sample("fsa-S003XXXX-ifrs-annual.madezip.zip");
    const filing = read(bytes, ANY);
    expect(filing.period).toBe("FY25");
    expect(filing.figures.length).toBeGreaterThan(30);
    const inline = Object.entries(unzipSync(bytes)).filter(([name]) =>
      /PublicDoc\/(?:0000000|0101010|01050[2-6][05]).*htm$/.test(name),
    );
    expect(tokensOf(read(zip(Object.fromEntries(inline)), ANY))).toEqual(tokensOf(filing));
  });

  test("SoftBank: contexts in the header's file, figures in the next", () => {
    const part = "softbank-S100TP3N";
    const name =
      "XBRL/PublicDoc/0000000_header_jpcrp030000-asr-001_E02778-000_2024-03-31_01_2024-06-21";
    const filing = read(
      zip({
        [`${name}_ixbrl.htm`]: sample(`${part}-0000000_header_ixbrl.htm`),
        [`${name.replace("0000000_header", "0101010_honbun")}_ixbrl.htm`]: sample(
          `${part}-0101010_honbun_ixbrl.htm`,
        ),
      }),
      ANY,
    );
    expect(filing).toMatchObject({ period: "FY23", document: { kind: "edinet-report" } });
    expect(tokensOf(filing)["revenue FY23"]).toBe("6,756,500");
  });
});
