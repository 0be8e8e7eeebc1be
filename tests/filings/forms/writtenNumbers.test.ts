import { strToU8 } from "fflate";
import { inlineFile, summaryFacts, type FixtureFact } from "../fixture";
import { FIRST_QUARTER, GROUP_RESULT } from "../iijFixtures";
import { read, refusal } from "../reading";

/** How one number of a report is written. */
interface Written extends Pick<FixtureFact, "text" | "scale" | "decimals" | "sign" | "format"> {
  readonly element?: string;
  readonly unit?: FixtureFact["unit"];
}

const PROFIT = "ProfitBeforeTaxIFRS";

function fileWith(...all: readonly Written[]): Uint8Array {
  const others = all.map(({ element = PROFIT, unit = "JPY", ...written }) => ({
    ...{ name: `tse-ed-t:${element}`, context: GROUP_RESULT, unit },
    ...written,
  }));
  const facts = summaryFacts({ ...FIRST_QUARTER, others });
  return strToU8(inlineFile(facts, FIRST_QUARTER));
}

/** What a number is read as: its token, value and precision. */
function readAs(written: Written, metric = "pretax-income") {
  const { figures, notices } = read(fileWith(written));
  const figure = figures.find((one) => one.metric === metric);
  return figure ? [figure.printed, figure.value, figure.decimals] : notices.map(({ code }) => code);
}

describe("a number is read by its scale, its sign and its stated precision", () => {
  test.each<readonly [string, Written, readonly unknown[]]>([
    ["in millions", { text: "1,234", scale: 6, decimals: -6 }, ["1,234", "1234000000", -6]],
    [
      "in thousands",
      { text: "1,234,567", scale: 3, decimals: -3 },
      ["1,234,567", "1234567000", -3],
    ],
    ["in yen", { text: "1234567890", scale: 0, decimals: 0 }, ["1,234,567,890", "1234567890", 0]],
    [
      "in full, to the million",
      { text: "1234000000", scale: 0, decimals: -6 },
      ["1,234", "1234000000", -6],
    ],
    [
      "in tenths of a million",
      { text: "1,234.5", scale: 6, decimals: -5 },
      ["1,234.5", "1234500000", -5],
    ],
    [
      "in thousands, to the million",
      { text: "1,234,000", scale: 3, decimals: -6 },
      ["1,234,000", "1234000000", -6],
    ],
    [
      "below zero by its attribute",
      { text: "1,234", scale: 6, decimals: -6, sign: "-" },
      ["(1,234)", "-1234000000", -6],
    ],
    ["exact", { text: "1,234", scale: 6, decimals: "INF" }, ["1,234", "1234000000", -6]],
    [
      "in full-width digits",
      { text: "１，２３４", scale: 6, decimals: -6 },
      ["1,234", "1234000000", -6],
    ],
    [
      "between blanks",
      { text: "\u00a01,234\u3000", scale: 6, decimals: -6 },
      ["1,234", "1234000000", -6],
    ],
    [
      "with a comma before its decimals",
      { text: "1.234,5", scale: 6, decimals: -5, format: "numcommadecimal" },
      ["1234.5", "1234500000", -5],
    ],
    [
      "as a dash that is zero",
      { text: "－", scale: 6, decimals: -6, format: "zerodash" },
      ["0", "0", -6],
    ],
    ["finer than its digits", { text: "1,234", scale: 6, decimals: 0 }, ["precision"]],
    ["coarser than its digits", { text: "1,234", scale: 6, decimals: -8 }, ["precision"]],
  ])("%s", (_, written, expected) => {
    expect(readAs(written)).toEqual(expected);
  });

  test.each<readonly [string, Written, readonly unknown[]]>([
    [
      "yen and sen",
      { text: "24円21銭", decimals: 2, format: "numunitdecimal" },
      ["24.21", "24.21", 2],
    ],
    [
      "yen and few sen",
      { text: "２４円５銭", decimals: 2, format: "numunitdecimal" },
      ["24.05", "24.05", 2],
    ],
    ["yen alone", { text: "24円", decimals: 2, format: "numunitdecimal" }, ["24.00", "24", 2]],
    ["whole yen", { text: "24円", decimals: 0, format: "numunitdecimal" }, ["24", "24", 0]],
  ])("a share's earnings in %s", (_, written, expected) => {
    const element = "DilutedEarningsPerShareIFRS";
    expect(readAs({ ...written, element, unit: "JPYPerShares" }, "eps.diluted")).toEqual(expected);
  });

  test.each<readonly [string, Written, readonly unknown[]]>([
    ["in percent", { text: "51.0", scale: -2, decimals: 3 }, ["51.0%", "0.51", 3]],
    ["as a fraction", { text: "0.510", scale: 0, decimals: 3 }, ["51.0%", "0.51", 3]],
    ["below zero", { text: "7.1", scale: -2, decimals: 3, sign: "-" }, ["(7.1%)", "-0.071", 3]],
  ])("a ratio %s", (_, written, expected) => {
    const element = "ProfitToEquityAttributableToOwnersOfParentRatioIFRS";
    expect(readAs({ ...written, element, unit: "Pure" }, "return-on-equity")).toEqual(expected);
  });
});

describe("what is no number is not guessed at", () => {
  test.each([
    ["a dash", "―"],
    ["a triangle before it", "△1,234"],
    ["a minus before it", "-1,234"],
    ["brackets around it", "(1,234)"],
    ["a footnote's number after it", "1234¹"],
    ["groups of two", "1,23"],
    ["a decimal comma that its format does not have", "1.234,5"],
    ["more digits than any figure has", "9".repeat(41)],
  ])("%s", (_, text) => {
    expect(refusal(fileWith({ text, scale: 6, decimals: -6 }))).toMatch(/which is no number\.$/);
  });

  test("a format that is not known is refused by its name", () => {
    const written = { text: "1 234", scale: 6, decimals: -6, format: "numspacedot" };
    expect(refusal(fileWith(written))).toMatch(/in the format numspacedot, which is not known/);
  });
});

describe("a number that stands there again", () => {
  const million = { text: "1,235", scale: 6, decimals: -6 };

  test.each([
    ["before", [million, { text: "1,234,567", scale: 3, decimals: -3 }]],
    ["after", [{ text: "1,234,567", scale: 3, decimals: -3 }, million]],
  ])("more precisely is taken so, %s the other", (_, all) => {
    const figure = read(fileWith(...all)).figures.find(({ metric }) => metric === "pretax-income");
    expect(figure).toMatchObject({ value: "1234567000", decimals: -3 });
  });

  test.each([
    ["in its last digit", { text: "1,236", scale: 6, decimals: -6 }],
    ["beyond its rounding", { text: "1,235,678", scale: 3, decimals: -3 }],
    ["in its sign", { ...million, sign: "-" as const }],
  ])("is refused where it differs %s", (_, other) => {
    expect(refusal(fileWith(million, other))).toMatch(/stands there twice for 1Q11/);
  });
});
