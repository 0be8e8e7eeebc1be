import { visibleText } from "../../names/spelling";

/**
 * The words people say periods with, and the small letter each becomes: capitals that are left are words
 * of something else. f fiscal year, t 年度, y year, q quarter, h half, n months, m a month by its name,
 * e ended, a counted from April, w the whole year, c by the calendar, d the day it ends, x an estimate,
 * k 期, l the latest, ? a slip of the hand.
 */
export function spellInSigns(text: string): string {
  return WORDS.reduce(
    (left, [word, meant]) => left.replace(word, meant as string),
    ordinaryText(text),
  );
}

/** In capitals and ordinary width, every dash a hyphen and every wave ~. */
function ordinaryText(text: string): string {
  const seen = visibleText(text);
  const isSpacedOut = /^(?:\S )+\S$/.test(seen);
  return seen
    .replace(isSpacedOut ? / /g : / (?=[年月日期])|(?<=[年月日期]) /g, "")
    .toUpperCase()
    .replace(/[〜∼〰]/g, "~")
    .replace(/[\p{Pd}−ー─]/gu, "-")
    .replace(/[‘’´`′]/g, "'");
}

type Spelling = string | ((found: string, ...parts: string[]) => string);

/** Single English words, behind the sign that each is. */
const ENGLISH = [
  " : OF THE IN FOR FROM ON AT AS AND CONSOLIDATED ACT ACTUAL ACTUALS PERIOD IIJ",
  "1: FIRST ONE I",
  "2: SECOND TWO II",
  "3: THIRD THREE III",
  "4: FOURTH FOUR IV",
  "6: SIX",
  "9: NINE",
  "12: TWELVE",
  " f : FISCAL FINANCIAL",
  " fe: FYE",
  "l: LATEST",
  "q: Q QUARTER QUARTERS QTR QTRS",
  "q?: QQ",
  " qe : QE",
  "ye: YE",
  "y: YEAR YEARS YR",
  "h: HALF H",
  "n: MONTHS MONTH MOS MO M",
  " 1h : INTERIM",
  " a : YTD CUMULATIVE CUM",
  " w : ANNUAL",
  " e : ENDED ENDING ENDS",
  " d : END",
  "~: TO THROUGH THRU UNTIL TILL",
  " x : EST ESTIMATE ESTIMATED FORECAST PROJECTED TARGET GUIDANCE OUTLOOK PLAN COE",
  "1m-3m : JFM",
  "4m-6m : AMJ",
  "7m-9m : JAS",
  "10m-12m : OND",
].map((line) => line.split(":"));

const MONTHS = [
  ...["JANUARY", "FEBRUARY", "MARCH", "APRIL", "MAY", "JUNE", "JULY", "AUGUST", "SEPTEMBER"],
  ...["OCTOBER", "NOVEMBER", "DECEMBER"],
];

/** The sign of an English word; a month by its first three letters or more. */
function englishSign(word: string): string {
  const month = MONTHS.findIndex((name) => word.length > 2 && name.startsWith(word));
  if (month >= 0) return ` ${month + 1}m `;
  return ENGLISH.find(([, words]) => `${words} `.includes(` ${word} `))?.[0] ?? word;
}

const KANJI = "〇一二三四五六七八九";

/** 二十四 is 24, 二〇一二 is 2012. */
function numberInKanji(text: string): string {
  const [tens = "", ones] = text
    .split("十")
    .map((part) => part.replace(/./g, (one) => String(KANJI.indexOf(one))));
  return ones === undefined ? tens : `${tens === "" ? 1 : tens}${ones === "" ? 0 : ones}`;
}

function westernYear(_: string, era = "", year = ""): string {
  const before = /[昭S]/.test(era) ? 1925 : /[平H]/.test(era) ? 1988 : 2018;
  return ` ${before + (year === "元" ? 1 : Number(year))}`;
}

/** IIJ's first term ended in March 1993: the 20th is FY11. */
function ordinalTerm(_: string, ordinal = "", term = ""): string {
  return `f${1991 + Number(term)} ${ordinal ? "" : "?"}`;
}

const WORDS: readonly (readonly [RegExp, Spelling])[] = [
  // With a Z the time is Greenwich's, and may be of another day in Japan.
  [
    /[T ](\d?\d:\d\d)(?::\d\d)?(?:\.\d+)?(Z?)$/,
    (_, time = "", zone = "") => (/^0?0:00/.test(time) || !zone ? "" : " ?"),
  ],
  [/(20\d\d)\. (\d\d?)\. (\d\d?)(?!\d)/, "$1.$2.$3"],
  [/(?<!\d)(?:13|26|39|5[23])[ -]?WEEKS?/, (weeks) => `${3 * Math.floor(parseInt(weeks) / 13)}n`],
  [/\d+年前(?![期半])/g, " PRIOR "],
  [/(?<!F\D{0,2}(?:20)?\d\d)(?<=\d)年末/g, "年12月?"],
  [/(?<=\d\d ?Q)0(?=[1-4](?!\d))/g, ""],
  [/(?<=\d\/\d\d)-(?=[1-4]Q)/g, " "],
  [/四半期/g, "q"],
  [/[〇一二三四五六七八九十]+(?=[年月日期qQ])/g, numberInKanji],
  [
    /(?<![A-Z\d])(昭和?|平成?|令和?|[HS](?=\d\d)|R)[ .]?(\d\d?|元)(?=[年度]|[-/.]\d| ?[上下中]|(?<=[和成平令昭S][ .]?\d\d?)(?: ?[1-4]?Q|$))/g,
    westernYear,
  ],
  // H24 3Q is of the year 24 of Heisei; 1 H24 is the first half of 2024.
  [
    /(?<![A-Z\d]|\d[ -]|(?:FIRST|SECOND|ONE|TWO)[ -])(H(?=2\d|3[01])|R(?=\d(?!\d)|[01]\d))(\d\d?)(?!\d)/g,
    westernYear,
  ],
  [/(第?)(?<![A-Z\d月/.年-])(\d\d?)期/g, ordinalTerm],
  [
    /(?:上半?|前半)期|中間期?|上半|前半|(?<![下後])半期|中(?=\d)|(?<=[\d年度期Y] ?|^)上(?!\p{L})/gu,
    " 1h ",
  ],
  [/(?:下半?|後半)期|下半|後半|(?<=[\d年度期Y] ?|^)下(?!\p{L})/gu, " 2h "],
  [/(?:会計)?年度/g, "t"],
  [/[ヶヵカか箇ケ]月間?/g, "n"],
  [/累[計積]?|通算/g, " a "],
  [/(?<=[1-4]q[^A-Z\d]*)本決算(?:短信)?/g, " "],
  [/通期|通年|年間|本決算(?:短信)?/g, " w "],
  [/予想?|見込み?|見通し|計画/g, " x "],
  [/末日?|時点|現在/g, " d "],
  [/(?:最新|直近)の?|MOST RECENT/g, "l"],
  [/(?<=[qQ] ?)単[体独]|単[体独](?=q)/g, " "],
  [/期間|連結?|会計|決算(?:短信)?|第|実績?|(?<=(?:[-~至]|から) ?)翌年?|自|まで|[*†‡※]/g, " "],
  [/期/g, "k"],
  [/から|至/g, "~"],
  [/F[/.]Y\.?/g, "FY"],
  [/(\d)(?:ST|ND|RD|TH)(?![A-GI-PR-Z])/g, "$1"],
  [/(?<![\d./-])([1-3]) ?[-~] ?([2-4]) ?Q/g, "$1Q~$2Q"],
  [/(?<!\d ?)Q([1-3]) ?[-~] ?([2-4])(?!\d)/g, "Q$1~Q$2"],
  [/YEAR-? ?TO-? ?DATE/g, "YTD"],
  [/(?:FULL|WHOLE)[ -]?YEAR/g, "ANNUAL"],
  [/YEAR[ -]?END(?![A-Z])/g, "YE?"],
  [/FY ?-?END(?![A-Z])/g, "FYE"],
  [/((?:FISCAL|FINANCIAL) ?)YEARS?/g, "$1"],
  [/(CALENDAR|暦年?)(?: ?YEAR)?|(?<![A-PR-Z])CY|(?<![A-Z])C(?=[1-4]?Q|[12]H)/g, "c "],
  [/(?<![A-Z\d])[MJSD](?=Q)/g, (letter) => `${3 * ("MJSD".indexOf(letter) + 1)}m`],
  [/(?<!\d ?|(?:FIRST|SECOND|ONE|TWO)[ -])HALF(?= (?:END|TO ))/g, "6n"],
  [/(?<=[12] ?)HY(?![A-Z])/g, "h"],
  [/(?<![A-Z\d])HY(?![A-Z])/g, "1h?"],
  [/([12] ?HALF|HALF)[ -]?YEAR(?![A-Z])/g, (half) => (/\d/.test(half) ? half.slice(0, -5) : "6n")],
  [/(?<=\d[QHM]?\)?[ (-]*)(?:E|F|P|CE)(?![A-Z])|\(E\)/g, " x "],
  [/(?<=\d[ (]*)A(?![A-Z])/g, " "],
  [/LFY/g, "lf"],
  [/MRQ/g, "lq"],
  [/FQ/g, "Q"],
  [/J?FY(?!E(?![A-Z]))/g, " f"],
  [/(?<=\d)Q(?=FY|[A-Z]*f)/g, "q"],
  [/[A-PR-Z]+(?=Q)|[A-Z]+/g, englishSign],
  [/(?<=[\dqf])[IL](?=[\dIL]|$)/g, "1?"],
  [/(?<=[\dqf])O(?=\d|$)/g, "0?"],
  [/(?<!\d)1 (?=[69] ?n)/g, ""],
  [/(?<!\d)([1-4]) ?c +q/g, " c $1q"],
  [/(?<=(?<![-/.\d])[1-4][qh] ?|f ?)(\d)(?!\d| ?[qhnm./年月k-]|[A-Z])/g, "$1?"],
  [/(?<=m )- d | d +-/g, " d "],
  [/ +/g, " "],
];
