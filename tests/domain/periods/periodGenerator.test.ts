import fc from "fast-check";
import { parsePeriod } from "../../../src/domain/periods/parsePeriod";
import { endOf, formatPeriod, type Period } from "../../../src/domain/periods/period";
import { meaningOf, namedBy } from "./meaningOf";

const MONTHS = [
  ...["January", "February", "March", "April", "May", "June", "July", "August", "September"],
  ...["October", "November", "December"],
];

const KANJI = "〇一二三四五六七八九";

const twoDigits = (value: number) => String(value % 100).padStart(2, "0");

/** Heisei up to March 2019, Reiwa after. */
function eras(year: number, isReiwa: boolean): readonly string[] {
  const [long, short, count] = isReiwa ? ["令和", "R", year - 2018] : ["平成", "H", year - 1988];
  return [`${long}${count}年`, ...(count > 9 ? [`${short}${count}年`] : [])];
}

/** Every documented way to write a fiscal year (PG2, PG3): N runs from April N to March N + 1. */
function yearWays(year: number): readonly string[] {
  const [begin, end] = [year, year + 1];
  return [
    ...[
      `FY${twoDigits(begin)}`,
      `FY${begin}`,
      `${begin}FY`,
      `FY '${twoDigits(begin)}`,
      `JFY${begin}`,
    ],
    ...[`fiscal ${begin}`, `Fiscal Year ${begin}`, `financial year ${begin}`, `${begin}年度`],
    ...[
      `第${begin - 1991}期`,
      `${String(begin).replace(/./g, (digit) => KANJI.charAt(Number(digit)))}年度`,
    ],
    ...eras(begin, begin >= 2019).map((written) => `${written}度`),
    ...[`${end}年3月期`, `${end}年03月期`, `${end}/3期`, `${end}年三月期`, `FY3/${twoDigits(end)}`],
    ...[
      `FY3/${end}`,
      `FY${end}/3`,
      `FYE ${end}`,
      `FYE${twoDigits(end)}`,
      `FYE Mar-${twoDigits(end)}`,
    ],
    ...[
      `fiscal year ended March 31, ${end}`,
      `FY ended 31-Mar-${twoDigits(end)}`,
      `FY March ${end}`,
    ],
    ...[`year to March ${end}`, `YE Mar-${twoDigits(end)}`, `FYE 3/31/${end}`],
    ...eras(end, end >= 2020).map((written) => `${written}3月期`),
  ];
}

/** Every documented way to write a part of a year (PG4, PG5), where its year stands elsewhere. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    ["first", "second", "third", "fourth"].map((name, index) => {
      const n = index + 1;
      const kanji = KANJI[n] ?? "";
      return [
        `${n}Q`,
        [
          `${n}Q`,
          `Q${n}`,
          `Qtr ${n}`,
          `${name} quarter`,
          `第${n}四半期`,
          `第${kanji}四半期`,
          `第${n}四半期連結会計期間`,
        ],
      ];
    }),
  ),
  "1H": [
    "1H",
    "H1",
    "6M",
    "first half",
    "interim",
    "上期",
    "上半期",
    "中間期",
    "2Q累計",
    "第2四半期累計",
    "Q2 YTD",
    "6 months",
  ],
  "9M": [
    "9M",
    "nine months",
    "9ヶ月",
    "3Q累計",
    "第3四半期連結累計期間",
    "cumulative Q3",
    "Q3 YTD",
  ],
};

const SPANS: Readonly<Record<string, readonly [from: number, to: number]>> = {
  ...{
    "1Q": [4, 6],
    "2Q": [7, 9],
    "3Q": [10, 12],
    "4Q": [1, 3],
    "1H": [4, 9],
    "9M": [4, 12],
    FY: [4, 3],
  },
};

/** Every documented way to write months (PG6) where their year stands elsewhere. */
function monthWays(part: string): readonly string[] {
  const [from, to] = SPANS[part] ?? [0, 0];
  const [first = "", last = ""] = [MONTHS[from - 1], MONTHS[to - 1]];
  return [
    ...[`${first}-${last}`, `${first.slice(0, 3)}-${last.slice(0, 3)}`, `${first} to ${last}`],
    ...[
      `${first.slice(0, 3)} - ${last.slice(0, 3)}`,
      `${from}-${to}月`,
      `${from}月～${to}月`,
      `${from}月から${to}月`,
    ],
  ];
}

/** Months with the calendar's years at both ends, or with the one that both lie in. */
function calendarWays(part: string, year: number): readonly string[] {
  const [from, to] = SPANS[part] ?? [0, 0];
  const first = from < 4 ? year + 1 : year;
  const last = to < 4 ? year + 1 : year;
  const [a = "", b = ""] = [MONTHS[from - 1]?.slice(0, 3), MONTHS[to - 1]?.slice(0, 3)];
  const one = first === last;
  return [
    ...[
      `${a} ${first} - ${b} ${last}`,
      `${first}/${from}-${last}/${to}`,
      `${first}.${from}～${last}.${to}`,
    ],
    ...[`${first}年${from}月～${last}年${to}月`, `${from}/${first}-${to}/${last}`],
    ...(one
      ? [
          `${a}-${b} ${first}`,
          `${first}年${from}-${to}月`,
          `${first}/${from}-${to}`,
          `${from}-${to}月 ${first}年`,
        ]
      : []),
    ...(one
      ? [`${first}年${from}～${to}月期`, `${a} to ${b} ${first}`, `${a}-${b} '${twoDigits(first)}`]
      : []),
  ];
}

const year = fc.integer({ min: 2002, max: 2035 });
const way = (ways: readonly string[]) => fc.constantFrom(...ways);

const wholeYear = year.chain((y) =>
  fc.record({
    meant: fc.constant(`FY${twoDigits(y)}`),
    written: way([...yearWays(y), ...calendarWays("FY", y)]),
  }),
);

const partOfYear = fc
  .tuple(year, fc.constantFrom(...Object.keys(PARTS)), fc.boolean())
  .chain(([y, part, isBehind]) =>
    fc.record({
      meant: fc.constant(part + twoDigits(y)),
      written: fc.oneof(
        fc
          .tuple(way(yearWays(y)), way([...(PARTS[part] ?? []), ...monthWays(part)]))
          // "Jan-Mar 2011FY" may be of the calendar's 2011; in "FYE Mar-03 10-12月" 03 10-12 may be a date.
          .filter(
            ([written, named]) =>
              written !== `${y}FY` &&
              !(named.endsWith("half") && written.startsWith("year")) &&
              !(/-\d\d$/.test(written) && /^\d/.test(named)),
          )
          .map(([written, named]) => (isBehind ? `${named} ${written}` : `${written} ${named}`)),
        way(PARTS[part] ?? []).map((named) => (isBehind ? `${named} ${y}` : `${y} ${named}`)),
        way(calendarWays(part, y)),
      ),
    }),
  );

/** Letters that cannot be seen, of which any number can stand anywhere. */
const INVISIBLE = [
  "\u200B",
  "\u00AD",
  "\u200E",
  "\u200D",
  "\u2060",
  "\uFE0F",
  "\u202C",
  "\u0007",
  "\uFEFF",
];
const DASHES = ["-", "‐", "‑", "–", "—", "−", "ー", "－"];

interface Noise {
  readonly seed: readonly number[];
  readonly isWide: boolean;
  readonly isUpper: boolean;
  readonly dash: string;
}

const noise: fc.Arbitrary<Noise> = fc.record({
  seed: fc.array(fc.nat(1000), { minLength: 3, maxLength: 8 }),
  isWide: fc.boolean(),
  isUpper: fc.boolean(),
  dash: fc.constantFrom(...DASHES),
});

/** The same text as it comes out of a clipboard, an old file or a Japanese keyboard. */
function withNoise(text: string, { seed, isWide, isUpper, dash }: Noise): string {
  const cased = isUpper ? text.toUpperCase() : text.toLowerCase();
  const letters = Array.from(cased.replaceAll("-", dash), (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return isWide && code > 0x20 && code < 0x7f ? String.fromCodePoint(code + 0xfee0) : letter;
  });
  for (const number of seed) {
    letters.splice(number % (letters.length + 1), 0, INVISIBLE[number % INVISIBLE.length] ?? "");
  }
  return `  ${letters.join("").replaceAll(" ", number(seed) % 2 === 0 ? "  " : "\u3000")}\t`;
}

function number(seed: readonly number[]): number {
  return seed[0] ?? 0;
}

const RUNS = { numRuns: 3000 };

test("PG1 to PG12: every period is read back from every way to write it, whatever the noise", () => {
  fc.assert(
    fc.property(fc.oneof(wholeYear, partOfYear), noise, ({ meant, written }, kind) => {
      const noisy = withNoise(written, kind);
      expect([written, meaningOf(noisy)]).toEqual([written, meant]);
    }),
    RUNS,
  );
});

test("PG17: an estimate is refused, and the period it is of is named first", () => {
  const mark = fc.constantFrom("E", "予想", " forecast", "（予）");
  fc.assert(
    fc.property(fc.oneof(wholeYear, partOfYear), mark, ({ meant, written }, estimate) => {
      fc.pre(/\d$|期$|度$|[QHM]$/.test(written) && !/[A-Z]{2}\d$/.test(written));
      expect([written, namedBy(written + estimate)[0]]).toEqual([written, meant]);
    }),
    RUNS,
  );
});

/** The first and the last day of a part of a fiscal year. */
function daysOf(part: string, y: number): readonly [from: Day, to: Day] {
  const [from, to] = SPANS[part] ?? [0, 0];
  const [first, last] = [from < 4 ? y + 1 : y, to < 4 ? y + 1 : y];
  return [
    { year: first, month: from, day: 1 },
    { year: last, month: to, day: new Date(Date.UTC(last, to, 0)).getUTCDate() },
  ];
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days as a span (PG6), with a year at both ends; the first or the last alone where both lie in it. */
function dayWays(from: Day, to: Day): readonly string[] {
  const english = ({ month, day }: Day) => `${MONTHS[month - 1] ?? ""} ${day}`;
  const inJapanese = ({ month, day }: Day) => `${month}月${day}日`;
  const isOne = from.year === to.year;
  return [
    ...["/", "."].map((at) => [from, to].map((d) => [d.year, d.month, d.day].join(at)).join("～")),
    [from, to].map((d) => `${d.year}年${inJapanese(d)}`).join("～"),
    [from, to].map((d) => `${english(d)}, ${d.year}`).join(" - "),
    [from, to].map((d) => `${d.day} ${MONTHS[d.month - 1] ?? ""} ${d.year}`).join(" to "),
    ...(isOne
      ? [
          `${from.year}年${inJapanese(from)}～${inJapanese(to)}`,
          `${from.year}年${inJapanese(from)}-${inJapanese(to)}`,
          `${inJapanese(from)}～${inJapanese(to)} ${to.year}年`,
          `${from.year}/${from.month}/${from.day}～${to.month}/${to.day}`,
          `${from.year}.${from.month}.${from.day}-${to.month}.${to.day}`,
          `${english(from)} - ${english(to)}, ${to.year}`,
          `${from.day} ${MONTHS[from.month - 1] ?? ""} - ${to.day} ${MONTHS[to.month - 1] ?? ""} ${to.year}`,
        ]
      : []),
  ];
}

const daySpan = fc
  .tuple(year, fc.constantFrom(...Object.keys(SPANS)))
  .map(([y, part]) => ({ meant: part + twoDigits(y), days: daysOf(part, y) }));

test("PG6: days are a period from the first of a month to the last of one, whatever the noise", () => {
  const spans = daySpan.chain(({ meant, days: [from, to] }) =>
    fc.record({ meant: fc.constant(meant), written: way(dayWays(from, to)) }),
  );
  fc.assert(
    fc.property(spans, noise, ({ meant, written }, kind) => {
      expect([written, meaningOf(withNoise(written, kind))]).toEqual([written, meant]);
    }),
    { numRuns: 1000 },
  );
});

test("PG17: days that begin or end within a month are refused, and no year is named but theirs", () => {
  const spans = daySpan.chain(({ meant, days: [from, to] }) =>
    fc.record({
      meant: fc.constant(meant),
      written: fc
        .tuple(fc.integer({ min: 2, max: 27 }), fc.boolean())
        .chain(([day, isFirst]) =>
          way(isFirst ? dayWays({ ...from, day }, to) : dayWays(from, { ...to, day })),
        ),
    }),
  );
  fc.assert(
    fc.property(spans, ({ meant, written }) => {
      const read = parsePeriod(written);
      expect([written, read.ok]).toEqual([written, false]);
      for (const id of namedBy(written)) expect([written, id]).toEqual([written, meant]);
    }),
    { numRuns: 1000 },
  );
});

test("PG18: of a year before 2000 no other is named: 昭和63年度, 平成10年3月期", () => {
  const eras = fc.oneof(
    fc.tuple(fc.constantFrom("昭和", "昭", "S"), fc.integer({ min: 10, max: 64 })),
    fc.tuple(fc.constantFrom("平成", "平", "H"), fc.integer({ min: 10, max: 11 })),
  );
  const rest = fc.constantFrom(
    "年度",
    "年3月期",
    "年度第3四半期",
    ".3期",
    "年4-9月",
    "年上期",
    "/9",
  );
  fc.assert(
    fc.property(eras, rest, ([era, count], behind) => {
      const text = `${era}${count}${behind}`;
      expect([text, meaningOf(text)]).toEqual([text, "refused:"]);
    }),
    { numRuns: 500 },
  );
});

const PIECES = [
  ...[
    "4Q",
    "Q1",
    "FY",
    "FY11",
    "FYE",
    "2011",
    "2012",
    "11",
    "12",
    "3",
    "/",
    "-",
    "~",
    " ",
    ".",
    "年",
    "月",
    "期",
    "年度",
  ],
  ...[
    "3月期",
    "Jan",
    "Mar",
    "Apr",
    "Jan-Mar",
    "1H",
    "9M",
    "ended",
    "to",
    "CY",
    "YTD",
    "累計",
    "上期",
    "LATEST",
    "E",
    "末",
  ],
];

/** The years that a period lies in, by any way to count. */
function yearsOf(period: Period): readonly number[] {
  const end = Number(endOf(period).slice(0, 4));
  return [end - 1, end, end + 1];
}

test("PG17: whatever is written, no year is read or named that the text does not say", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 7 }), (pieces) => {
      const text = pieces.join("");
      // 11期 is IIJ's eleventh term, 3年 the third year of Reiwa.
      fc.pre(!/\d ?期|(?<!\d)\d ?年|\d{5}/.test(text));
      const said = [...text.matchAll(/\d+/g)].flatMap(([digits]) => [
        Number(digits) % 100,
        ...pairsIn(digits),
      ]);
      const read = parsePeriod(text);
      const ids =
        read.ok && read.value.kind !== "latest" ? [formatPeriod(read.value)] : namedBy(text);
      for (const id of ids.filter((one) => !one.startsWith("LATEST"))) {
        const named = parsePeriod(id);
        if (!named.ok || named.value.kind === "latest") throw new Error(id);
        const years = yearsOf(named.value).map((each) => each % 100);
        expect([text, id, said.some((each) => years.includes(each))]).toEqual([text, id, true]);
      }
    }),
    { numRuns: 5000 },
  );
});

/** The two-digit years that a run of digits can hold: 201112 holds 20, 11 and 12. */
function pairsIn(digits: string): readonly number[] {
  return Array.from(digits, (_, index) => Number(digits.slice(index, index + 2)));
}
