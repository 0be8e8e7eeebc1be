import type { CalendarDate, Sign } from "./periodSigns";

export type SignOf<K extends Sign["is"]> = Extract<Sign, { is: K }>;

/** Two months with a dash between; each with its year where one is written. */
export interface MonthSpan {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
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
  const joined: (Sign | MonthSpan)[] = [];
  const marks = new Set<string>();
  signs.forEach((sign, index) => {
    const last = joined.at(-1);
    const isAfterDash = isDash(signs[index - 1]);
    const from = isAfterDash && last === signs[index - 2] ? monthIn(last, "first") : undefined;
    const to = monthIn(sign, "last");
    if (sign.is === "mark") {
      marks.add(sign.mark);
    } else if (from && to && last && "is" in last && (last.is === "date" || sign.is === "date")) {
      joined.splice(-1, 1, { from, to });
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
    spans: joined.filter((one) => "from" in one),
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
  return sign?.is === "mark" && sign.mark === "-";
}

/** The month that a sign beside a dash can be; of two days, that on which a month begins or ends. */
function monthIn(
  sign: Sign | MonthSpan | undefined,
  edge: "first" | "last",
): CalendarDate | undefined {
  if (!sign || !("is" in sign)) return undefined;
  if (sign.is === "date") {
    const { dates } = sign;
    const [only, ...more] = dates.length > 1 ? dates.filter((date) => isEdge(date, edge)) : dates;
    return more.length > 0 ? undefined : only;
  }
  const month = sign.is === "year" || sign.is === "number" ? sign.count : undefined;
  return month !== undefined && month >= 1 && month <= 12 ? { month } : undefined;
}

function isEdge({ year = 0, month, day = 0 }: CalendarDate, edge: "first" | "last"): boolean {
  return day === (edge === "first" ? 1 : new Date(Date.UTC(year, month, 0)).getUTCDate());
}
