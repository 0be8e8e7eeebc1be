import type { CalendarDate, Sign } from "./periodSigns";

export type SignOf<K extends Sign["is"]> = Extract<Sign, { is: K }>;

/** Two months with a dash between. */
export interface MonthSpan {
  /** The month of the calendar it ends with, and how many months it has. */
  readonly end: number;
  readonly count: number;
  /** The months it can begin with, counted from January of year 0; none where no year stands with the first. */
  readonly firsts: readonly number[];
  /** The years that stand with the last month alone. */
  readonly years: readonly number[];
}

/** Everything a text says, by kind; every part of it has to be true of the period. */
export interface Stated {
  readonly years: readonly SignOf<"year">[];
  /** Months and days that have a year. */
  readonly dates: readonly SignOf<"date">[];
  readonly spans: readonly MonthSpan[];
  /** Months without a year, such as the March of "March quarter 2012". */
  readonly months: readonly number[];
  readonly quarters: readonly number[];
  readonly halves: readonly number[];
  readonly lengths: readonly number[];
  /** Numbers that are none of these. */
  readonly numbers: readonly number[];
  /** The small letters of periodWords that stand there, once each. */
  readonly marks: ReadonlySet<string>;
}

/** Sorts signs by kind, months with a dash between joined; after a dash alone, something ends at a date. */
export function statementOf(signs: readonly Sign[]): Stated {
  return datedMonth(joinedSigns(signs));
}

/** A month and a year that stand apart, 3月末（2012年）, are a date; 12 Mar may be a day. */
function datedMonth(statement: Stated): Stated {
  const { months, years, dates, marks, ...others } = statement;
  const [[month, ...more], [year, ...further]] = [months, years];
  const isAlone = Object.values(others).every((kind) => kind.length === 0) && dates.length === 0;
  const isOne = month !== undefined && year !== undefined && more.length + further.length === 0;
  if (!isAlone || !isOne || year.by !== "" || ["q", "w", "a", "c"].some((one) => marks.has(one)))
    return statement;
  const isUnsure = year.count !== undefined;
  const date = {
    is: "date",
    dates: year.years.map((one) => ({ year: one, month })),
    // 31 Mar is a day, and hardly the March of 2031.
    ...(isUnsure && { days: [{ month, day: year.count }] }),
  } as const;
  return {
    ...others,
    months: [],
    years: [],
    dates: [date],
    // The dash of 31-Mar is none that something ends behind.
    marks: isUnsure
      ? new Set([...marks, "?"].filter((one) => one !== "e" || !marks.has("-")))
      : marks,
  };
}

/** The end of a month, and of what is measured up to it: an end adds nothing to either. */
function joinedSigns(written: readonly Sign[]): Stated {
  const signs = written.filter((sign) => !isMark(sign, "d"));
  const joined: (Sign | MonthSpan)[] = [];
  const marks = new Set<string>();
  signs.forEach((sign, index) => {
    const last = joined.at(-1);
    const isAfterDash = isDash(signs[index - 1]);
    const isPair = isAfterDash && last === signs[index - 2];
    const span = isPair ? spanBetween(last, sign) : undefined;
    if (sign.is === "mark") {
      marks.add(sign.mark);
    } else if (span) {
      joined.splice(-1, 1, span);
      if (!isWhole(last, sign)) marks.add("?");
    } else {
      if (isAfterDash && sign.is === "date") marks.add("e");
      joined.push(sign);
    }
  });
  return sorted(joined, marks);
}

function sorted(joined: readonly (Sign | MonthSpan)[], marks: ReadonlySet<string>): Stated {
  const signs = joined.filter((one) => "is" in one);
  const all = signs.filter((sign) => sign.is === "date");
  const countsOf = (kind: Sign["is"]) =>
    signs.flatMap((sign) => (sign.is === kind && "count" in sign ? [sign.count ?? 0] : []));
  return {
    years: signs.filter((sign) => sign.is === "year"),
    dates: all.filter(({ dates }) => dates[0]?.year !== undefined),
    spans: joined.filter((one) => "firsts" in one),
    months: all.flatMap(({ dates: [date] }) =>
      date && date.year === undefined ? [date.month] : [],
    ),
    quarters: countsOf("quarter"),
    halves: countsOf("half"),
    lengths: countsOf("months"),
    numbers: countsOf("number"),
    marks,
  };
}

function isDash(sign: Sign | undefined): boolean {
  return isMark(sign, "-");
}

function isMark(sign: Sign | undefined, mark: string): boolean {
  return sign?.is === "mark" && sign.mark === mark;
}

type Joined = Sign | MonthSpan | undefined;

/** The months between two signs with a dash between, of which one at least says that it is a month. */
function spanBetween(first: Joined, last: Sign): MonthSpan | undefined {
  const [from, to] = [datesIn(first, "first", last), datesIn(last, "last", first)];
  const [start, end] = [from[0], to[0]];
  if (!start || !end || !first || !("is" in first)) return undefined;
  if (first.is !== "date" && last.is !== "date") return undefined;
  const lengths = from.flatMap((one) => to.map((other) => lengthOf(one, other)));
  const count = lengths.find((length) => length > 0 && length <= 12) ?? lengths[0] ?? 0;
  const begins = from.filter((one) => to.some((other) => lengthOf(one, other) === count));
  return {
    end: end.month,
    count,
    firsts: begins.flatMap(({ year, month }) => (year ? [12 * year + month - 1] : [])),
    years: to.flatMap(({ year }) => year ?? []),
  };
}

/** Of months without a year, the shortest way from one to the other. */
function lengthOf(from: CalendarDate, to: CalendarDate): number {
  if (from.year && to.year) return 12 * (to.year - from.year) + to.month - from.month + 1;
  return ((to.month - from.month + 12) % 12) + 1;
}

/** The months that a sign beside a dash can be; of two days, that on which a month begins or ends. */
function datesIn(sign: Joined, edge: Edge, other: Joined): readonly CalendarDate[] {
  if (!sign || !("is" in sign)) return [];
  if (sign.is !== "date") return counted(sign);
  const dates = isDay(other) ? (sign.days ?? sign.dates) : sign.dates;
  const found = dates.length > 1 && isDay(sign) ? dates.filter(edgeAt(edge)) : dates;
  return new Set(found.map(({ month }) => month)).size === 1 ? found : [];
}

/** The month that the digits of a year or a number can be as well. */
function counted(sign: Sign): readonly CalendarDate[] {
  const month = sign.is === "year" || sign.is === "number" ? sign.count : undefined;
  return month !== undefined && month >= 1 && month <= 12 ? [{ month }] : [];
}

type Edge = "first" | "last";

function isDay(sign: Joined): boolean {
  return (
    sign !== undefined && "is" in sign && sign.is === "date" && sign.dates[0]?.day !== undefined
  );
}

/** Whether a day is that on which a month begins, or ends. */
export function edgeAt(edge: Edge): (date: CalendarDate) => boolean {
  return ({ year = 2000, month, day = 0 }) =>
    day === (edge === "first" ? 1 : new Date(Date.UTC(year, month, 0)).getUTCDate());
}

/** Whether the days of a span are the first and the last of their months. */
function isWhole(first: Joined, last: Sign): boolean {
  const days = (sign: Joined, edge: Edge, other: Joined) =>
    datesIn(sign, edge, other).every((date) => date.day === undefined || edgeAt(edge)(date));
  return days(first, "first", last) && days(last, "last", first);
}
