import type { Token } from "../../../src/dataset/printed/statement";
import { parsePrinted } from "../../../src/dataset/printed/printed";
import { endOf, findPeriod, type Period } from "../../../src/domain/periods/period";
import workingNames from "../workingNames.json";

/** A line of the list: one figure in one document. */
export type HistoryRow = Readonly<Record<string, string>>;

const POWERS: Readonly<Record<string, number>> = {
  ...{ "JPY million": 6, "JPY billion": 9, "JPY 100 million": 8, "JPY thousand": 3, "%": -2 },
  ...{ "10 thousand contracts": 4, "thousand contracts": 3, "million contracts": 6 },
};

/** Losses and expenses are listed with either sign. */
const LOSS = /loss|interest-expense/;

const NAMES: Readonly<Record<string, string>> = workingNames;

/** What a row can be checked for, each alone: a fault says which of them is wrong. */
export const QUALITIES = {
  amount: (row: HistoryRow, token: Token) => amountsIn(token, isLoss(row)).includes(amountOf(row)),
  metric: ({ concept = "", standard }: HistoryRow, { metric }: Token) =>
    metricsOf(concept, standard).includes(metric.replace(/\.(split-)?adjusted(?=$|\.)/, "")),
  period: ({ concept = "", period = "" }: HistoryRow, token: Token) =>
    isPeriod(period, token.period) || isHalfOfDividend(concept, period, token.period),
  scenario: ({ concept = "", scenario = "" }: HistoryRow, token: Token) =>
    (SCENARIOS[scenario] ?? []).includes(token.scenario) ||
    // What is decided for a dividend is what is paid.
    (concept.startsWith("dividend.") && token.scenario === "actual"),
  /** A row without one leaves it open; a figure without one is of contracts, people or dividends. */
  standard: ({ standard }: HistoryRow, token: Token) =>
    standard === "" || token.standard === undefined || token.standard === standard,
  unit: ({ unit = "" }: HistoryRow, token: Token) => UNITS[unitOf(token)]?.test(unit) === true,
  /** The digits are those printed: with the amount, that is the last one as well. */
  precision: ({ printed = "" }: HistoryRow, token: Token) =>
    token.printed.split("–").map(digitsOf).includes(digitsOf(printed)),
  /** What is printed without a word of doubt is exact but for its rounding. */
  qualifier: ({ concept = "", printed = "", note = "" }: HistoryRow, { reading }: Token) =>
    /approx|(?<!契)約|以上|強$|or more/.test(`${concept} ${note} ${printed}`) ===
    (reading.qualifier !== undefined && reading.qualifier !== "truncated"),
} as const;

/** The name of a quality of a row. */
export type Quality = keyof typeof QUALITIES;

/** The first quality that no figure left has; undefined where one figure has them all. */
export function missingQuality(row: HistoryRow, tokens: readonly Token[]): Quality | undefined {
  let left = tokens;
  for (const [quality, has] of Object.entries(QUALITIES)) {
    left = left.filter((token) => has(row, token));
    if (left.length === 0) return quality as Quality;
  }
  return undefined;
}

const SCENARIOS: Readonly<Record<string, readonly string[]>> = {
  actual: ["actual"],
  "target-initial": ["target-initial"],
  // The list calls every later one "target", and the first one where nothing says which it is.
  target: ["target", "target-initial", "target-revised-1", "target-revised-2"],
  "target (superseded)": ["target-initial", "target-revised-1", "target-revised-2"],
  plan: [],
};

const UNITS: Readonly<Record<string, RegExp>> = {
  JPY: /^JPY( thousand| million| 100 million| billion)?$/,
  "JPY per share": /^JPY( per share)?$/,
  ratio: /^%$/,
  count: /contracts|customers|clients|companies|shares/,
  persons: /^persons$/,
};

function isLoss({ concept = "" }: HistoryRow): boolean {
  return LOSS.test(concept);
}

function amountOf(row: HistoryRow): string {
  const amount = Number(row["value"]) * 10 ** (POWERS[row["unit"] ?? ""] ?? 0);
  return plain(isLoss(row) ? Math.abs(amount) : amount);
}

/** What a token says before it is put on another number of shares; of a range both ends. */
function amountsIn({ printed, reading }: Token, isAbsolute: boolean): readonly string[] {
  const { unit, scale, sign } = reading;
  return printed.split("–").map((token) => {
    const read = parsePrinted(token, { unit, scale, sign });
    const amount = read.ok ? Number(read.value.value) : NaN;
    return plain(isAbsolute ? Math.abs(amount) : amount);
  });
}

function plain(amount: number): string {
  return amount.toPrecision(9);
}

/** Under IFRS the list calls what stands above operating profit by the name of what stood below it. */
function metricsOf(concept: string, standard = ""): readonly string[] {
  const [, base = concept, comparison = ""] = /^(.*?)(\.yoy|\.qoq)?$/.exec(concept) ?? [];
  const named = `${NAMES[base] ?? base}${comparison}`;
  return standard === "IFRS" && named === "other-income"
    ? [named, "other-operating-income"]
    : [named];
}

/** A percentage says itself that it is one. */
function unitOf({ printed, reading }: Token): string {
  const [first = ""] = printed.split("–");
  const read = parsePrinted(first, reading);
  return read.ok ? read.value.unit : "";
}

/** The same period, or the day it ends with, or the April 1 that a year begins with. */
function isPeriod(listed: string, kept: string): boolean {
  const [row, token] = [findPeriod(listed), findPeriod(kept)];
  if (!row || !token) return false;
  if (listed === kept) return true;
  const isDay = row.kind === "instant" || token.kind === "instant";
  return isDay && (endOf(row) === endOf(token) || isFirstDay(row, token));
}

/** Those who start on April 1 are hired in the year that starts then. */
function isFirstDay(row: Period, token: Period): boolean {
  return row.kind === "instant" && token.kind === "year" && row.date === `${token.year}-04-01`;
}

/** An interim dividend is one of its year. */
function isHalfOfDividend(concept: string, listed: string, kept: string): boolean {
  return concept === "dividend.interim" && listed.replace("1H", "FY") === kept;
}

function digitsOf(printed: string): string {
  const amount = /[\d.,億万円銭]*\d[\d.,億万円銭]*/.exec(printed)?.[0] ?? "";
  return amount
    .replaceAll(",", "")
    .replace(/(\d)円(\d+)銭$/, "$1.$2")
    .replace(/円$/, "");
}
