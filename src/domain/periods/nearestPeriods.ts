import { nameByBeginning } from "./fiscalYearNames";
import { endOf, formatPeriod, quarterOf } from "./period";
import { readPeriod } from "./periodGrammar";

/** Slips of the hand and longer words, and what they stand for. */
const REPAIRS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:OF|THE|IN|YTD|TO)\b/g, " "],
  [/(?<=\d|Q|FY)[IL|](?=\d|[IL|]|$)/g, "1"],
  [/(?<=\d|Q|FY)O(?=\d|$)/g, "0"],
  [/FIRST|1ST/g, "1"],
  [/SECOND|2ND/g, "2"],
  [/THIRD|3RD/g, "3"],
  [/FOURTH|4TH|LAST/g, "4"],
  [/NINE/g, "9"],
  [/QUARTERS?|QTR|Q+/g, "Q"],
  [/HALF/g, "H"],
  [/MONTHS?/g, "M"],
  [/(?<=\d{2})[-/]\d{2}(?!\d)/g, ""],
  [/FULL|ANNUAL|YEAR|FISCAL|F(?!Y)|CY/g, "FY"],
];

const RELATIVE = ["LATEST", "LATEST-1", "LATEST FY"];

/** What to write instead of a text that is no period: at most three, the likeliest first, never none. */
export function nearestPeriods(text: string): readonly string[] {
  const repaired = REPAIRS.reduce((left, [slip, meant]) => left.replace(slip, meant), text);
  const ends = text.split(/[-:~〜]/);
  const read = idsOf([repaired]) ?? (ends.length === 2 ? idsOf(ends) : undefined);
  if (read) return read;
  if (text.startsWith("LA")) return RELATIVE;
  const spaceless = repaired.replace(/\s/g, "");
  const fiscal = nameByBeginning(spaceless);
  return (
    (fiscal === spaceless ? endingWithDate(text) : undefined) ??
    withYearOf(fiscal) ??
    (/NOW|NEW|RECENT|CURRENT|THIS|PR|[LT]TM|近|今|前|新/.test(text)
      ? RELATIVE
      : ["4Q11", "FY11", "LATEST"])
  );
}

/** The ids of texts that are all lasting periods or days; undefined where one moves with time or is a month. */
function idsOf(texts: readonly string[]): readonly string[] | undefined {
  const ids = texts.flatMap((text) => {
    const period = readPeriod(text.trim());
    return period && period.kind !== "latest" && period.kind !== "month"
      ? [formatPeriod(period)]
      : [];
  });
  return ids.length === texts.length ? ids : undefined;
}

/** A month or a day somewhere in a text: "QUARTER ENDED MARCH 31, 2012", "2012年3月 実績". */
const DATE = /[A-Z]{3,9}[\W\d]*\d{2}(?!\d)|\d{4}[-/.年]\d{1,2}(?![\dQ])(?:[-/.月]\d{1,2})?/g;

/** What is longer than a quarter and ends with it. */
const LONGER: Readonly<Record<string, string>> = { "2": "1H", "3": "9M", "4": "FY" };

/** The quarter that the last day in the text falls in, and what else ends with that quarter. */
function endingWithDate(text: string): readonly string[] | undefined {
  for (const [date] of [...text.matchAll(DATE)].reverse()) {
    const period = readPeriod(date);
    if (period?.kind === "month" || period?.kind === "instant") {
      const quarter = formatPeriod(quarterOf(endOf(period)));
      const longer = LONGER[quarter.slice(0, 1)];
      return longer ? [quarter, longer + quarter.slice(2)] : [quarter];
    }
  }
  return undefined;
}

function withYearOf(text: string): readonly string[] | undefined {
  const year = /(?<!\d)(?:20)?(\d{2})(?!\d)(?!.*\d{2})/.exec(text)?.[1];
  if (year === undefined) return undefined;
  if (text.includes("上")) return [`1H${year}`];
  if (/2H|H2|下/.test(text)) return [`3Q${year}`, `4Q${year}`];
  const quarter = /([1-4])\s*-?Q|Q\s*-?([1-4])(?!\d)|第([1-4])/.exec(text);
  const digit = quarter?.slice(1).find(Boolean);
  return digit === undefined ? [`FY${year}`, `4Q${year}`] : [`${digit}Q${year}`, `FY${year}`];
}
