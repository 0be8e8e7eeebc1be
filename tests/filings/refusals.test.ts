import { strToU8 } from "fflate";
import { inlineFile, reportZip, summaryFacts, zip, type FixtureFact } from "./fixture";
import { FIRST_QUARTER, FIRST_QUARTER_STATEMENTS } from "./iijFixtures";
import { read, refusal } from "./reading";

const SUMMARY = "XBRLData/Summary/tse-qcedifsm-37740-20110812337740-ixbrl.htm";
const TEXT = inlineFile(summaryFacts(FIRST_QUARTER), FIRST_QUARTER);

function withFacts(change: (fact: FixtureFact) => FixtureFact): Uint8Array {
  return strToU8(inlineFile(summaryFacts(FIRST_QUARTER).map(change), FIRST_QUARTER));
}

function withMeta(name: string, text: string): Uint8Array {
  return withFacts((fact) => (fact.name.endsWith(`:${name}`) ? { ...fact, text } : fact));
}

describe("a file is refused by what it is", () => {
  test.each([
    ["nothing", new Uint8Array(), "The file is empty."],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), /^This is no filing/],
    [
      "a page",
      strToU8("<html xmlns='http://www.w3.org/1999/xhtml'><body/></html>"),
      /which company/,
    ],
    ["another XML file", strToU8("<note/>"), /^This is no filing/],
    ["a zip file of something else", zip({ "readme.txt": "x" }), /^This is no filing/],
    [
      "two filings in one",
      zip({ [SUMMARY]: TEXT, [SUMMARY.replace("sm-", "sy-")]: TEXT }),
      /more than one filing/,
    ],
  ])("%s", (_, bytes, sentence) => {
    expect(refusal(bytes)).toMatch(sentence);
  });

  test("more bytes than a filing has", () => {
    expect(refusal(new Uint8Array(20_000_001))).toBe(
      "The file has 21 MB; a filing has at most 20.",
    );
  });
});

describe("a filing is refused by what it says", () => {
  test("another company, which may be read where that is asked for", () => {
    const other = reportZip({ ...FIRST_QUARTER, code: "60050" });
    expect(refusal(other)).toMatch(/\(6005\), not of IIJ \(3774\)\.$/);
    expect(read(other, { anyCompany: true }).company.code).toBe("6005");
  });

  test.each([
    ["第１四半期決算短信〔日本基準〕（連結）", /follow J-GAAP; only IFRS is read/],
    ["第１四半期決算短信〔米国基準〕（連結）", /follow US GAAP; only IFRS is read/],
    ["第１四半期決算短信（連結）", /does not say by which accounting standard/],
    ["第１四半期決算短信〔ＩＦＲＳ〕（非連結）", /are not consolidated/],
    ["第１四半期決算短信〔ＩＦＲＳ〕", /are not consolidated/],
    ["第２四半期決算短信〔ＩＦＲＳ〕（連結）", /period .* cannot be told/],
  ])("%s", (title, sentence) => {
    expect(refusal(reportZip({ ...FIRST_QUARTER, title }))).toMatch(sentence);
  });

  test("another currency, in the summary", () => {
    const bytes = withFacts((fact) => (fact.unit === "JPY" ? { ...fact, unit: "USD" } : fact));
    expect(refusal(bytes)).toBe(
      "tse-ed-t:SalesIFRS is in USD; only yen, yen per share, ratios and shares are read.",
    );
  });

  test("statements in another currency are left out, which is said", () => {
    const statements = FIRST_QUARTER_STATEMENTS.map((fact) => ({ ...fact, unit: "USD" as const }));
    const filing = read(reportZip(FIRST_QUARTER, statements));
    expect(filing.notices).toEqual([{ code: "statements-currency", unit: "USD" }]);
    expect(filing.figures.every(({ section }) => section === "Earnings summary")).toBe(true);
  });

  test.each([
    ["SecuritiesCode", "", /does not say which company/],
    ["FilingDate", "soon", /period .* cannot be told/],
    ["FiscalYearEnd", "2012-02-30", /period .* cannot be told/],
    ["FiscalYearEnd", "2012-12-31", /fiscal year of the filing ends on 2012-12-31/],
    ["QuarterlyPeriod", "7", /period .* cannot be told/],
  ])("%s “%s”", (name, text, sentence) => {
    expect(refusal(withMeta(name, text))).toMatch(sentence);
  });

  test("figures of the parent alone, whatever its title says", () => {
    const bytes = withFacts((fact) => ({
      ...fact,
      context: fact.context.replace("_ConsolidatedMember", "_NonConsolidatedMember"),
    }));
    expect(refusal(bytes)).toMatch(/are not consolidated/);
  });

  test("two names for one company", () => {
    const again = { name: "tse-ed-t:SecuritiesCode", context: "CurrentYearInstant", text: "6005" };
    const facts = [...summaryFacts(FIRST_QUARTER), again];
    expect(refusal(strToU8(inlineFile(facts, FIRST_QUARTER)))).toBe(
      "SecuritiesCode says “3774” in one place and “6005” in another.",
    );
  });

  test("parts of two filings", () => {
    const other = reportZip({ ...FIRST_QUARTER, year: 2012 }, FIRST_QUARTER_STATEMENTS);
    expect(other.length).toBeGreaterThan(0);
    const mixed = zip({
      [SUMMARY]: TEXT,
      "XBRLData/Attachment/0101010-qcpl13-tse-x-ixbrl.htm": inlineFile(
        [{ name: "jpdei_cor:SecurityCodeDEI", context: "FilingDateInstant", text: "60050" }],
        FIRST_QUARTER,
      ),
    });
    expect(refusal(mixed)).toMatch(/do not belong together|cannot be told/);
  });
});

describe("a filing is refused by what is broken in it", () => {
  test.each<readonly [string, string, RegExp]>([
    ["no end", TEXT.slice(0, -9), /not well-formed XML/],
    ["a document type", TEXT.replace("<html", "<!DOCTYPE html><html"), /declares a document type/],
    [
      "an entity",
      TEXT.replace("<html", `<!doctype x [<!ENTITY a "aaa">]><html`),
      /declares a document type/,
    ],
    [
      "a context that is missing",
      TEXT.replace(/ id="Current/, ` id="Gone`),
      /refers to the context/,
    ],
    [
      "a unit that is missing",
      TEXT.replace(`unit id="JPY"`, `unit id="YEN"`),
      /refers to the unit/,
    ],
    ...["exclude", "continuation", "tuple", "fraction"].map(
      (kind) =>
        [
          `an element of inline XBRL that filings do not use: ${kind}`,
          TEXT.replace("<p>", `<p><ix:${kind}/>`),
          new RegExp(`uses ix:${kind}, which is not known`),
        ] as const,
    ),
    [
      "a later inline XBRL beside",
      TEXT.replace("<p>", `<p><x:nonFraction xmlns:x="http://www.xbrl.org/2027/inlineXBRL"/>`),
      /a form that is not known here: http:.*2027/,
    ],
    ["no number", TEXT.replace(/>110,000</, ">―<"), /is “―”, which is no number/],
    ["a number's format", TEXT.replaceAll("numdotdecimal", "numcommadot"), /format numcommadot/],
    ["a month 13", TEXT.replace("2011-06-30", "2011-13-30"), /no period that can be read/],
    [
      "a context of another time than its name",
      TEXT.replace("<xbrli:endDate>2011-06-30", "<xbrli:endDate>2011-09-30"),
      /although its name says/,
    ],
    [
      "a context of another column than its name",
      TEXT.replace(">tse-ed-t:ResultMember<", ">tse-ed-t:ForecastMember<"),
      /although its name says/,
    ],
  ])("%s", (_, text, sentence) => {
    expect(text).not.toBe(TEXT);
    expect(refusal(strToU8(text))).toMatch(sentence);
  });

  test("elements nested beyond measure", () => {
    const deep = "<p>".repeat(500) + "</p>".repeat(500);
    expect(refusal(strToU8(TEXT.replace("</body>", `${deep}</body>`)))).toMatch(
      /nested more deeply/,
    );
  });

  test("what comes from the file is short and on one line in a sentence", () => {
    const name = `A\u202e\n${"x".repeat(500)}`;
    const sentence = refusal(withMeta("SecuritiesCode", name));
    expect(sentence).not.toMatch(/[\n\u202e]/);
    expect(sentence.length).toBeLessThan(300);
  });
});

describe("figures that cannot be true together", () => {
  test("are all left out, with what they break", () => {
    const lines = [["SalesIFRS", "23,362", "15,900", "4.6"]] as const;
    const filing = read(reportZip({ ...FIRST_QUARTER, lines }));
    expect(filing.contradictions.map(({ identity }) => identity)).toEqual([
      "revenue[1Q11, IFRS] = revenue[1Q10, IFRS] * (1 + revenue.yoy[1Q11, IFRS])",
    ]);
    const metrics = filing.figures.map(({ metric, period }) => `${metric} ${period}`);
    expect(metrics).not.toContain("revenue 1Q11");
    expect(metrics).toContain("dividend FY10");
  });

  test("summary and statements that differ: neither is taken", () => {
    const statements = FIRST_QUARTER_STATEMENTS.map((fact) =>
      fact.name === "jpigp_cor:RevenueIFRS" && fact.context === "CurrentYTDDuration"
        ? { ...fact, text: "23,999" }
        : fact,
    );
    const filing = read(reportZip(FIRST_QUARTER, statements));
    expect(filing.notices).toContainEqual(
      expect.objectContaining({ code: "parts-disagree", what: "revenue[1Q11]", b: "23,999" }),
    );
    expect(filing.figures.some((one) => one.metric === "revenue" && one.period === "1Q11")).toBe(
      false,
    );
  });
});
