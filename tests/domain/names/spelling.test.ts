import fc from "fast-check";
import { countSlips } from "../../../src/domain/names/countSlips";
import { nameFinder } from "../../../src/domain/names/nameFinder";
import { normaliseName, quotable, visibleText, wordsOf } from "../../../src/domain/names/spelling";

describe("normaliseName", () => {
  test("what is longer than any name is not the name that it begins with", () => {
    expect(normaliseName(`Revenue${".".repeat(80)}`)).not.toBe("revenue");
    expect(normaliseName(`Revenue${" ".repeat(80)}`)).toBe("revenue");
  });

  test("case, spaces, hyphens, dots, width and & make no difference", () => {
    const ways = [
      "operating-income",
      "Operating Income",
      " OPERATING_INCOME",
      "ｏｐｅｒａｔｉｎｇ－ｉｎｃｏｍｅ",
    ];
    expect(new Set(ways.map(normaliseName))).toEqual(new Set(["operatingincome"]));
    expect(normaliseName("SG&A, R&D")).toBe(normaliseName("sg and a r and d"));
    expect(normaliseName("ＡＴＭ運営事業・売上高")).toBe("atm運営事業売上高");
  });

  test("signs that reckon make one, and so does a minus before the name", () => {
    const ways = [
      "cost revenue",
      "cost/revenue",
      "cost+revenue",
      "cost revenue %",
      "-cost revenue",
    ];
    expect(new Set(ways.map(normaliseName)).size).toBe(ways.length);
    expect(normaliseName("- Cost, revenue")).toBe(normaliseName("cost revenue"));
  });

  test.each([
    ...["\u200B", "\u00AD", "\u200E", "\u200D", "\u2060", "\uFE0F", "\u202C", "\u034F", "\u3164"],
    ...["\u2800", "\uFFFC", "\u0001", "\u0007", "\u001F", "\u007F", "\u{E0020}", "\uFEFF"],
  ])("a letter that leaves no mark makes no difference: %j", (invisible) => {
    const pasted = `${invisible}Rev${invisible}enue${invisible}`;
    expect(normaliseName(pasted)).toBe("revenue");
    expect(wordsOf(pasted)).toEqual(["revenue"]);
    expect(quotable(pasted)).toBe("Revenue");
    expect(visibleText(invisible)).toBe("");
  });

  test("normalising twice changes nothing more", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(normaliseName(normaliseName(text))).toBe(normaliseName(text));
      }),
      // What stood between a letter and its accent is gone: the second time they would be one.
      { examples: [["𝚰῍"]] },
    );
  });
});

describe("quotable", () => {
  test("is one short line whatever is given", () => {
    expect(quotable("  a\n b ")).toBe("a b");
    expect(quotable("x".repeat(40_000))).toBe(`${"x".repeat(59)}…`);
  });
});

describe("countSlips", () => {
  test.each([
    ["revenue", "revenue", 0],
    ["revenue", "revenu", 1],
    ["revenue", "revneue", 1],
    ["", "atm", 3],
    ["cost", "most", 1],
  ])("from %s to %s there are %d", (a, b, slips) => {
    expect(countSlips(a, b)).toBe(slips);
    expect(countSlips(b, a)).toBe(slips);
  });
});

describe("nameFinder", () => {
  const find = nameFinder([
    { value: "operating-income", names: ["operating-income", "Operating income", "営業利益"] },
    { value: "net-income", names: ["net-income", "Net income", "純利益"] },
    { value: "revenue", names: ["revenue", "Total revenues", "売上高"] },
  ]);

  test.each([
    ["operatng income", "operating-income"],
    ["op inc", "operating-income"],
    ["revenu", "revenue"],
    ["営業利盆", "operating-income"],
    ["net incmoe", "net-income"],
  ])("finds for %s first %s", (given, first) => {
    expect(find(given, 3)[0]).toBe(first);
  });

  test("offers each thing once, at most as many as wanted, and nothing for what is unlike", () => {
    expect(find("income", 5)).toEqual(["net-income", "operating-income"]);
    expect(find("income", 1)).toHaveLength(1);
    expect(find("zebra", 3)).toEqual([]);
    expect(find("", 3)).toEqual([]);
  });
});
