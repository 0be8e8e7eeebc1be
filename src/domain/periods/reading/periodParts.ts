import type { Stated } from "./periodStatement";

/** A part of a year: the month of the calendar it ends with, and how many months it has. */
export interface Part {
  readonly end: number;
  readonly count: number;
}

/** The parts of a year that a text names: one, unless its words contradict each other. */
export function partsOf(statement: Stated): readonly Part[] {
  const parts = [...spanParts(statement), ...countedParts(statement)];
  const [first] = parts;
  if (!first) return wholeYear(statement);
  if (!parts.every(({ end }) => end === first.end)) return parts;
  // 3Q (4-12月) are the nine months; a quarter beside the whole year may be either.
  if (statement.marks.has("w") && statement.quarters.length > 0) return parts;
  return [parts.reduce((longest, part) => (part.count > longest.count ? part : longest))];
}

/** The parts that a text names by their months. */
export function spanParts({ spans, months, marks }: Stated): readonly Part[] {
  return [
    ...spans.map(({ end, count }) => ({ end, count })),
    ...(marks.has("q") ? months.map((end) => ({ end, count: 3 })) : []),
  ];
}

function countedParts(statement: Stated): readonly Part[] {
  const { quarters, halves, marks } = statement;
  const start = marks.has("c") ? 0 : 3;
  const partTo = (last: number, count: number): Part => ({
    end: ((start + last - 1) % 12) + 1,
    count,
  });
  for (const [counts, months] of [
    [quarters, 3],
    [halves, 6],
  ] as const) {
    const length = runIn(counts, statement);
    if (length > 1) return [partTo(months * Number(counts.at(-1)), months * length)];
  }
  // Six months of the year ended in March 2012 begin in April; six months ended then do not.
  const ends = isYear(statement) ? [] : endMonths(statement);
  return [
    ...countedQuarters(statement).map((quarter) =>
      partTo(3 * quarter, marks.has("a") ? 3 * quarter : 3),
    ),
    ...halves.map((half) => partTo(6 * half, 6)),
    ...ownLengths(statement).flatMap((count) =>
      ends.length > 0 ? ends.map((end) => ({ end, count })) : [partTo(count, count)],
    ),
    ...(marks.has("w") ? [partTo(12, 12)] : []),
  ];
}

/** How many parts from the first to the last: three in Q1-Q3, two in H1+H2; none in 1Q11+3Q11 and 1Q11+2Q12. */
function runIn(counts: readonly number[], { marks, years }: Stated): number {
  const length = (counts.at(-1) ?? 0) - (counts[0] ?? 0) + 1;
  const isOneYear = new Set(years.flatMap((sign) => sign.years)).size < 2;
  const isSum = marks.has("+") && length === counts.length && isOneYear;
  return marks.has("-") || isSum ? length : 0;
}

/** Quarters, without those that count the calendar's where the months are written: Q1 (Jan-Mar 2012). */
export function countedQuarters(statement: Stated): readonly number[] {
  const [span] = spanParts(statement);
  const isCalendar = statement.years.every(
    ({ by, years }) => by === "" && years.some((year) => isOfSpans(year, statement)),
  );
  return statement.quarters.filter((quarter) => !isCalendar || span?.end !== 3 * quarter);
}

/** Whether the months that are written lie in a year, as far as they say. */
function isOfSpans(year: number, { spans }: Stated): boolean {
  return spans.every(({ firsts, years }) =>
    [...firsts.map((first) => Math.floor(first / 12)), ...years].every((one) => one === year),
  );
}

/** The lengths that say more than that a quarter has three months: 4Q (3 months). */
export function ownLengths({ lengths, quarters }: Stated): readonly number[] {
  return lengths.filter((count) => count !== 3 || quarters.length === 0);
}

/** Whether a text says that something is a year. */
export function isYear({ marks }: Stated): boolean {
  return ["f", "t", "y"].some((mark) => marks.has(mark));
}

/** The months that something ended with: "three months ended March 31, 2012". */
function endMonths({ dates, marks }: Stated): readonly number[] {
  return marks.has("e") ? dates.flatMap((sign) => sign.dates.map(({ month }) => month)) : [];
}

/** What a year alone, or what ended at a date, is. */
function wholeYear(statement: Stated): readonly Part[] {
  const { marks, dates } = statement;
  // What is counted from April, or January, to a month: YTD Dec 2024.
  if (marks.has("a") && dates.length > 0) {
    return dates.flatMap((sign) =>
      sign.dates.map(({ month: end }) => ({
        end,
        count: marks.has("c") ? end : ((end + 8) % 12) + 1,
      })),
    );
  }
  if (marks.has("q") && dates.length > 0) {
    return dates.flatMap((sign) => sign.dates.map(({ month: end }) => ({ end, count: 3 })));
  }
  const [end] = endMonths(statement);
  return [{ end: end ?? (marks.has("c") ? 12 : 3), count: 12 }];
}
