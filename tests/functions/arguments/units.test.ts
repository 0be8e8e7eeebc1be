import fc from "fast-check";
import { UNIT_NAMES, UNITS, type DisplayUnit } from "../../../src/domain/unit";
import { LOCALES } from "../../../src/domain/locale";
import { explainProblem } from "../../../src/domain/sentences/explainProblem";
import { readUnit } from "../../../src/functions/arguments/readUnit";
import { ask, shownBy } from "../asking";

const WRITTEN: Readonly<Record<DisplayUnit, readonly string[]>> = {
  million: [
    ...["million", "millions", "Million", "m", "M", "mm", "mn", "mil", "mln", "mio", "JPYm"],
    ...["JPY m", "m JPY", "JPY mn", "mn JPY", "JPY mm", "m yen", "mn yen", "¥m", "¥ million"],
    ...["yen million", "million yen", "millions of yen", "JPY millions", "in millions"],
    ...["JPY in millions", "yen (millions)", "Mil. yen", "￥million", "1 million", "000,000"],
    ...[
      "1,000,000",
      "百万円",
      "百万",
      "円（百万）",
      "（単位：百万円）",
      "単位: 百万円",
      "１００万円",
    ],
  ],
  billion: [
    ...["billion", "billions", "b", "bn", "BN", "bil", "bln", "bns", "JPY bn", "bn JPY", "bn yen"],
    ...["¥bn", "yen billion", "billion yen", "billions of yen", "JPY billions", "in billions"],
    ...["1 billion", "1000 million", "thousand million", "十億円", "10億円", "１０億円", "十億"],
    ...["単位：十億円"],
  ],
  "hundred-million": [
    ...["hundred-million", "hundred million", "hundred millions", "100 million", "100 million yen"],
    ...["hundred million yen", "hundreds of millions", "JPY 100 million", "JPY 100m", "100mn yen"],
    ...["億円", "億", "1億円", "１億円", "oku", "oku yen", "okuyen", "（億円）", "単位：億円"],
  ],
  thousand: [
    ...["thousand", "thousands", "k", "K", "thou", "JPY k", "JPY thousand", "¥k", "'000", "000"],
    ...["000s", "'000 yen", "¥'000", "JPY 000", "1,000", "thousand yen", "thousands of yen"],
    ...["in thousands", "千円", "千", "単位：千円", "1000円"],
  ],
  JPY: [
    "JPY",
    "jpy",
    "yen",
    "¥",
    "￥",
    "円",
    "one",
    "ones",
    "JPY 1",
    "1 yen",
    "単位：円",
    "in yen",
  ],
};

/** Sizes that no figure is shown in, other currencies, and numbers that are no unit. */
const REFUSED = [
  ...[
    "1",
    "11",
    "111",
    "1.1",
    "1+1",
    "1/1000",
    "1000/1000",
    "-1000",
    "1,1",
    "10 100",
    "1e3",
    "0.1m",
  ],
  ...[
    "trillion",
    "trillion yen",
    "tn",
    "JPY tn",
    "兆円",
    "兆",
    "百億円",
    "千万円",
    "万円",
    "ten million",
  ],
  ...[
    "10 million",
    "10m",
    "千億円",
    "USD",
    "USD m",
    "$m",
    "US$ million",
    "dollars",
    "million dollars",
  ],
  ...["€m", "EUR bn", "百万ドル", "0.1 billion", "half a million", "1", "10", "quadrillion"],
];

describe.each(Object.entries(WRITTEN) as [DisplayUnit, readonly string[]][])("%s", (unit, ways) => {
  test.each(ways)("is written %s", (way) => {
    expect(readUnit(way)).toBe(unit);
    expect(shownBy(ask("REVENUE", "FY11", null, way))).toBe(
      shownBy(ask("REVENUE", "FY11", null, unit)),
    );
  });

  test("is its label in every language", () => {
    for (const locale of LOCALES) expect(readUnit(UNITS[unit].label[locale])).toBe(unit);
  });
});

describe("another size or currency", () => {
  test.each(REFUSED)("%s is refused, and no unit is suggested in its place", (way) => {
    const answer = ask("REVENUE", "FY11", null, way);
    expect(answer).toMatchObject({ problem: { code: "choice-unknown", nearest: [] } });
    expect(shownBy(answer)).toMatch(
      /"million", "billion", "hundred-million", "thousand" or "JPY"\.$/,
    );
    if (!answer.ok) expect(explainProblem(answer.problem, "ja")).toContain("「億円」");
  });
});

test.each([
  ["bilion", "billion"],
  ["milion", "million"],
  ["thosand", "thousand"],
])("the slip %s suggests %s", (slip, unit) => {
  expect(shownBy(ask("REVENUE", "FY11", null, slip))).toContain(`Did you mean "${unit}"`);
});

test("a figure in 億円 shows the million it is known to", () => {
  expect(shownBy(ask("REVENUE", "4Q11", null, "億円"))).toBe(265.63);
  const answer = ask("REVENUE", "4Q11", null, "億円");
  expect(answer).toMatchObject({ value: { numberFormat: "#,##0.00;(#,##0.00)" } });
});

test("money in one unit is the same money in another", () => {
  const unit = fc.constantFrom(...UNIT_NAMES);
  const period = fc.constantFrom("1Q10", "4Q11", "FY11", "FY12");
  fc.assert(
    fc.property(unit, unit, period, (one, other, when) => {
      const scale = 10 ** (UNITS[one].power - UNITS[other].power);
      const [a, b] = [one, other].map((name) => Number(shownBy(ask("REVENUE", when, null, name))));
      expect(b).toBeCloseTo((a ?? 0) * scale, 2);
    }),
  );
});
