import fc from "fast-check";
import { parsePeriod } from "../../../../src/domain/periods/reading/parsePeriod";
import { endOf, formatPeriod, type Period } from "../../../../src/domain/periods/period";
import { meaningOf, namedBy } from "./meaningOf";
import { noise, withNoise } from "./periodNoise";
import {
  calendarWays,
  daysOf,
  dayWays,
  endWays,
  monthWays,
  PARTS,
  SPANS,
  twoDigits,
  yearWays,
} from "./periodWays";

const year = fc.integer({ min: 2002, max: 2035 });
const way = (ways: readonly string[]) => fc.constantFrom(...ways);

const wholeYear = year.chain((y) =>
  fc.record({
    meant: fc.constant(`FY${twoDigits(y)}`),
    written: way([...yearWays(y), ...calendarWays("FY", y), ...endWays("FY", y)]),
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
        way([...calendarWays(part, y), ...endWays(part, y)]),
      ),
    }),
  );

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
      // The year of 4Q1 is one that ends so.
      const lone = [...text.matchAll(/(?<!\d)\d(?![\dQHM])/gi)].map(([digit]) => Number(digit));
      const read = parsePeriod(text);
      const ids =
        read.ok && read.value.kind !== "latest" ? [formatPeriod(read.value)] : namedBy(text);
      for (const id of ids.filter((one) => !one.startsWith("LATEST"))) {
        const named = parsePeriod(id);
        if (!named.ok || named.value.kind === "latest") throw new Error(id);
        const years = yearsOf(named.value).map((each) => each % 100);
        const isSaid =
          said.some((each) => years.includes(each)) ||
          lone.some((digit) => years.some((each) => each % 10 === digit));
        expect([text, id, isSaid]).toEqual([text, id, true]);
      }
    }),
    { numRuns: 5000 },
  );
});

/** The two-digit years that a run of digits can hold: 201112 holds 20, 11 and 12. */
function pairsIn(digits: string): readonly number[] {
  return Array.from(digits, (_, index) => Number(digits.slice(index, index + 2)));
}
