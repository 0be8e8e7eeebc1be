import { cellFunction } from "../../../src/functions/cells/cellFunction";
import { choosePresentation, PLAIN } from "../../../src/functions/cells/presentation";
import { KINDS } from "../../../src/functions/refusals/slippedArgument";
import { FUNCTIONS } from "../../../src/functions/functions";
import { signatureOf } from "../../../src/functions/refusals/signatures";
import { openExcel, type OpenExcel } from "../../headless/openExcel";
import { ask, shownBy } from "../asking";

let excel: OpenExcel;

beforeAll(() => {
  excel = openExcel();
});

afterAll(() => {
  excel.close();
});

/** Every argument of any function, by the name that Excel shows. */
const ARGUMENTS = new Set(Object.keys(FUNCTIONS).flatMap((id) => signatureOf(id).parameters));

test("every argument is of a kind that a slip can be told by, but what METRICS searches for; and no other is", () => {
  const known = new Set(KINDS.flatMap(({ parameters }) => parameters));
  expect([...ARGUMENTS].filter((name) => !known.has(name))).toEqual(["search"]);
  expect([...known].filter((name) => !ARGUMENTS.has(name))).toEqual([]);
});

/** What the cell says of a call. */
function said(id: string, ...args: readonly unknown[]): string {
  const answer = FUNCTIONS[id];
  if (!answer) throw new Error(id);
  try {
    return JSON.stringify(cellFunction(answer, id)(...args));
  } catch (thrown) {
    return thrown instanceof CustomFunctions.Error ? (thrown.message ?? "") : String(thrown);
  }
}

describe("an argument that slipped into another place is named, with the order of the arguments", () => {
  test.each([
    ["REVENUE", ["FY11", "billion"], "segment", "a unit"],
    ["REVENUE", ["FY11", "million"], "segment", "a unit"],
    ["REVENUE", ["FY11", "JPY"], "segment", "a unit"],
    ["REVENUE", ["FY11", "億円"], "segment", "a unit"],
    ["REVENUE", ["FY11", "4Q11"], "segment", "a period"],
    ["REVENUE", ["ATM", "4Q11"], "segment", "a period"],
    ["REVENUE", ["Revenue", ""], "period", "a metric"],
    ["REVENUE", ["billion"], "period", "a unit"],
    ["REVENUE", ["FY11", "", "ATM"], "unit", "a metric"],
    ["COST", ["FY11", "bn"], "segment", "a unit"],
    ["SGA", ["FY11", "thousand"], "component", "a unit"],
    ["CAPEX", ["FY11", "million yen"], "category", "a unit"],
    ["OPERATINGINCOME", ["FY11", "FY12"], "segment", "a period"],
    ["VALUE", ["Revenue", "FY12", "target"], "unit", "a scenario"],
    ["VALUE", ["FY12", "Revenue"], "metric", "a period"],
    ["VALUE", ["Revenue", "FY12", "million", "billion"], "scenario", "a unit"],
    ["BALANCE", ["FY11", "Cash"], "item", "a period"],
    ["BALANCE", [40_999, "Cash"], "item", "a period"],
    ["KPI", ["4Q11", "employees"], "indicator", "a period"],
    ["PERSHARE", ["FY11", "EPS"], "item", "a period"],
    ["CASHFLOW", ["2012年3月期", "cfo"], "item", "a period"],
    ["GROWTH", ["YoY", "FY11"], "metric", "a basis of growth"],
    ["GROWTH", ["Revenue", "FY11", "FY10"], "basis", "a period"],
    ["META", ["Revenue", "FY11", "target", "status"], "scenario", "a field"],
    ["SERIES", ["revenue", "1Q11", "4Q11", "horizontal"], "unit", "an orientation"],
    ["SERIES", ["revenue", "1Q11", "4Q11", true], "unit", "a yes or no"],
    ["SERIES", ["revenue", "billion"], "from", "a unit"],
    ["TABLE", ["FY11", "P&L"], "statement", "a period"],
    ["TARGET", ["FY12", "Revenue"], "metric", "a period"],
    ["MARGIN", ["cash", "FY11", "FY10"], "of", "a period"],
    ["CAGR", ["Revenue", "FY10", "YoY"], "to", "a basis of growth"],
  ] as const)("%s%j", (id, args, argument, kind) => {
    const usage = `=IIJ.${id}(${signatureOf(id).parameters.join(", ")})`;
    const isElsewhere = id === "CAGR" ? "=IIJ.GROWTH(metric, period, basis)" : usage;
    const sentence = said(id, ...args);
    expect(sentence).toMatch(new RegExp(`^${argument}: ".+" is ${kind}\\. Write the arguments`));
    expect(sentence).toContain(isElsewhere);
  });

  test("a scenario given to a function without one names the function that takes it", () => {
    expect(said("REVENUE", "FY12", "target")).toContain(
      "=IIJ.VALUE(metric, period, unit, scenario)",
    );
  });

  test("it is said in Japanese too", () => {
    choosePresentation({ ...PLAIN, locale: "ja" });
    const sentence = said("REVENUE", "FY11", "億円");
    choosePresentation(PLAIN);
    expect(sentence).toBe(
      "引数 segment の「億円」は単位です。引数は =IIJ.REVENUE(period, segment, unit) の順に入力してください。",
    );
  });

  test("what is good nowhere is not called a slip", () => {
    expect(said("REVENUE", "FY11", "zebra")).toMatch(/^segment: "zebra" is not one of its values/);
  });
});

const INVISIBLE = [
  ...[0x01, 0x07, 0x1f, 0x7f, 0xad, 0x34f, 0x61c, 0x115f, 0x17b4, 0x180b, 0x180e],
  ...[0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x202a, 0x202c, 0x202e, 0x2060, 0x2063, 0x2066],
  ...[0x206a, 0x3164, 0xfe00, 0xfe0f, 0xfeff, 0xffa0, 0xe0001, 0xe0100],
].map((code) => String.fromCodePoint(code));

describe("invisible characters never matter", () => {
  const asked = [
    ["REVENUE", ["4Q11", "ATM", "billion"]],
    ["VALUE", ["Operating income", "FY12", "million", "target"]],
    ["VALUE", ["営業利益", "2012年3月期", "億円", "実績"]],
    ["BALANCE", ["Cash", "2012-03-31"]],
    ["GROWTH", ["revenue.atm", "4Q11", "QoQ"]],
    ["META", ["Revenue", "4Q11", "status"]],
  ] as const;

  test.each(INVISIBLE.map((letter) => [letter.codePointAt(0)?.toString(16), letter] as const))(
    "U+%s before, in and after an argument",
    (_, letter) => {
      for (const [id, args] of asked) {
        const plain = shownBy(ask(id, ...args));
        for (const [place, argument] of args.entries()) {
          for (const at of [0, 1, argument.length]) {
            const noisy = `${argument.slice(0, at)}${letter}${argument.slice(at)}`;
            expect([
              id,
              noisy,
              shownBy(ask(id, ...args.map((other, index) => (index === place ? noisy : other)))),
            ]).toEqual([...[id, noisy], plain]);
          }
        }
      }
    },
  );

  test("an argument of nothing else is empty", () => {
    expect(shownBy(ask("REVENUE", "4Q11", INVISIBLE.join("")))).toBe(26_563);
    expect(shownBy(ask("REVENUE", "\u200b"))).toMatch(/^period is empty/);
  });
});

describe("quotation marks that came along do not matter", () => {
  test.each(['"4Q11"', "“4Q11”", "„4Q11“", "‘4Q11’", "「4Q11」", "＂4Q11＂", " “4Q11” "])(
    "%s",
    (text) => {
      expect(shownBy(ask("REVENUE", text))).toBe(26_563);
      expect(shownBy(ask("VALUE", "“Operating income”", text, "「百万円」"))).toBe(2_355);
    },
  );
});

describe("an empty cell means what is left out", () => {
  test.each([null, undefined, "", "  ", "\u200b", [[""]], [[null]]])("%j", (empty) => {
    const series = ask("SERIES", "revenue.atm", "1Q11", "4Q11", empty, empty, empty);
    expect(JSON.stringify(series)).toBe(
      JSON.stringify(ask("SERIES", "revenue.atm", "1Q11", "4Q11")),
    );
    expect(shownBy(ask("TARGET", "Revenue", "FY12", empty, empty))).toBe(107_000);
    expect(shownBy(ask("VALUE", "Revenue", "FY11", empty, empty))).toBe(97_314.605);
    expect(shownBy(ask("GROWTH", "Revenue", "FY11", empty))).toBe(
      shownBy(ask("GROWTH", "Revenue", "FY11", "YoY")),
    );
    expect(shownBy(ask("MARGIN", "cash", "FY11", empty))).toBe(
      shownBy(ask("MARGIN", "cash", "FY11", "revenue")),
    );
  });

  test.each([
    ["on", true],
    ["T", true],
    ["はい", true],
    ["off", false],
    ["F", false],
    ["いいえ", false],
  ])("headers may be %s", (word, truth) => {
    const series = (headers: unknown) =>
      JSON.stringify(ask("SERIES", "revenue.atm", "1Q11", "4Q11", "", headers));
    expect(series(word)).toBe(series(truth));
  });
});
