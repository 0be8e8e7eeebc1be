/**
 * The years that Japanese companies name by their end, and the quarters that are named by their months,
 * rewritten as IIJ names them: by the year in which the fiscal year begins. The text is in capitals,
 * without spaces and hyphens.
 */
export function nameByBeginning(text: string): string {
  const western = text.replace(ERA, (_, era: string, year: string) => westernYear(era, year));
  return NAMES.reduce((left, [pattern, rename]) => left.replace(pattern, rename), western);
}

/** 平成24年, H24年 and H24/4Q: a year of an era, where a year is what the number must be. */
const ERA = /(?<![A-Z0-9])(平成|令和|H|R)(\d{1,2}|元)(?=年|[/.](?:0?3(?!\d)|[1-4]Q))/g;

function westernYear(era: string, year: string): string {
  const first = era === "平成" || era === "H" ? 1989 : 2019;
  return String(first - 1 + (year === "元" ? 1 : Number(year)));
}

const YEAR = "(\\d{4}|\\d{2})(?!\\d)";
const MARCH = "(?:0?3|MAR(?:CH)?(?:31)?)";

type Rename = (found: string, ...parts: string[]) => string;

const NAMES: readonly (readonly [RegExp, Rename])[] = [
  [/(\d{4}|\d{2})(?:年0?3月|[/.]0?3)期/g, (_, year = "") => `${before(year)}年度`],
  [new RegExp(`(?:FISCAL)?(?:FY|YEAR)(?:E|ENDED|ENDING)?${MARCH}[/.]?${YEAR}`), fiscalYearBefore],
  [/FYE?(\d{4}|\d{2})[/.]0?3(?!\d)/, fiscalYearBefore],
  ...monthsOfQuarters(),
];

function fiscalYearBefore(_: string, year = ""): string {
  return `FY${before(year)}`;
}

/** JANMAR2012, JANUARYTOMARCH2012 and 2012年13月期 are 4Q2011. */
function monthsOfQuarters(): (readonly [RegExp, Rename])[] {
  const quarters = [
    ["4Q", "JAN[A-Z]*MAR", "1月?3"],
    ["1Q", "APR[A-Z]*JUN", "4月?6"],
    ["2Q", "JUL[A-Z]*SEP", "7月?9"],
    ["3Q", "OCT[A-Z]*DEC", "10月?12"],
  ] as const;
  return quarters.flatMap(([quarter, english, japanese]) => {
    const rename: Rename = (_, year = "") => quarter + (quarter === "4Q" ? before(year) : year);
    return [
      [new RegExp(`^${english}[A-Z]*${YEAR}`), rename] as const,
      [new RegExp(`^(\\d{4}|\\d{2})年${japanese}月期?`), rename] as const,
    ];
  });
}

/** The year before, in as many digits. */
function before(year: string): string {
  return String(Number(year) - 1).padStart(year.length, "0");
}
