const MONTHS = [
  ...["January", "February", "March", "April", "May", "June", "July", "August", "September"],
  ...["October", "November", "December"],
];

const KANJI = "〇一二三四五六七八九";

export const twoDigits = (value: number) => String(value % 100).padStart(2, "0");

/** Heisei up to March 2019, Reiwa after. */
function eras(year: number, isReiwa: boolean): readonly string[] {
  const [long, short, count] = isReiwa ? ["令和", "R", year - 2018] : ["平成", "H", year - 1988];
  return [`${long}${count}年`, ...(count > 9 ? [`${short}${count}年`] : [])];
}

/** Every documented way to write a fiscal year (PG2, PG3): N runs from April N to March N + 1. */
export function yearWays(year: number): readonly string[] {
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
    ...[`${twoDigits(end)}/3期`, `${twoDigits(end)}.3期`, `${twoDigits(end)}/3月期`],
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
export const PARTS: Readonly<Record<string, readonly string[]>> = {
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
          `${n}${["st", "nd", "rd", "th"][index] ?? ""}Q`,
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
    "前半期",
    "上",
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
    "3Q累",
    "第3四半期連結累計期間",
    "cumulative Q3",
    "Q3 YTD",
  ],
};

export const SPANS: Readonly<Record<string, readonly [from: number, to: number]>> = {
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
export function monthWays(part: string): readonly string[] {
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
export function calendarWays(part: string, year: number): readonly string[] {
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

const LENGTHS: Readonly<Record<string, readonly [english: readonly string[], japanese: string]>> = {
  "1Q": [["three months", "3 months", "quarter"], ""],
  "1H": [["six months", "6 months", "half year"], "6ヶ月"],
  "9M": [["nine months", "9 months"], "9ヶ月"],
  FY: [["twelve months", "12 months", "year", "full year", "FY", "fiscal year"], "通期"],
};

/** A length and the end of the month that it runs to (PG8, PG11). */
export function endWays(part: string, year: number): readonly string[] {
  const [, month] = SPANS[part] ?? [0, 0];
  const ends = month < 4 ? year + 1 : year;
  const [english, japanese] = LENGTHS[part.endsWith("Q") ? "1Q" : part] ?? [[], ""];
  const [name = "", short = ""] = [MONTHS[month - 1], MONTHS[month - 1]?.slice(0, 3)];
  const edges = [
    `end-${name} ${ends}`,
    `the end of ${name} ${ends}`,
    `end ${short}-${twoDigits(ends)}`,
  ];
  return [
    ...english.flatMap((length) => edges.map((edge) => `${length} to ${edge}`)),
    ...(japanese
      ? [`${japanese}（${ends}年${month}月末）`, `${ends}年${month}月末 ${japanese}`]
      : []),
  ];
}

/** The first and the last day of a part of a fiscal year. */
export function daysOf(part: string, y: number): readonly [from: Day, to: Day] {
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
export function dayWays(from: Day, to: Day): readonly string[] {
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
