import { formatPeriod } from "./period";
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
  [/(?<=\d{2})\/\d{2}(?!\d)/g, ""],
  [/FULL|ANNUAL|YEAR|FISCAL|F(?!Y)|YEAR ENDED|CY/g, "FY"],
];

/** What to write instead of a text that is no period: at most three, the likeliest first, never none. */
export function nearestPeriods(text: string): readonly string[] {
  const repaired = REPAIRS.reduce((left, [slip, meant]) => left.replace(slip, meant), text);
  const period = readPeriod(repaired);
  if (period && period.kind !== "latest") return [formatPeriod(period)];
  if (/^L?A?T?E?S?T|NEWEST|RECENT|CURRENT|NOW/.test(text))
    return ["LATEST", "LATEST-1", "LATEST FY"];
  return withYearOf(repaired);
}

function withYearOf(text: string): readonly string[] {
  const year = /(?:20)?(\d{2})(?!\d)(?!.*\d{2})/.exec(text)?.[1];
  if (year === undefined) return ["4Q11", "FY11", "LATEST"];
  const quarter = /([1-4])\s*-?Q|Q\s*-?([1-4])(?!\d)/.exec(text);
  const digit = quarter?.[1] ?? quarter?.[2];
  return digit === undefined ? [`FY${year}`, `4Q${year}`] : [`${digit}Q${year}`, `FY${year}`];
}
