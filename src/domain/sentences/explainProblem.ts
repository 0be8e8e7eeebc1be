import { amount } from "./amountText";
import type { Scenario } from "../fact";
import type { Locale } from "../locale";
import {
  absentFigure,
  explainAbsence,
  listExisting,
  nearestTo,
  standardsElse,
} from "./explainAbsence";
import { SCENARIO_NAMES, STANDARD_NAMES } from "../terms";
import type { LocalText } from "../metric";
import { parsePeriod } from "../periods/reading/parsePeriod";
import { idInJapanese, labelInJapanese } from "../periods/japanesePeriods";
import { nameFound } from "./nameFound";
import { HINTS } from "./hints";
import { apart, brackets, listed, quoted } from "./listed";
import { nameMonths } from "../periods/nameMonths";
import { findPeriod, formatPeriod, type Period } from "../periods/period";
import { endingWith } from "../periods/reading/periodReadings";
import { formatPeriodRuns } from "../periods/periodRuns";
import type { PeriodPurpose, Problem, ProblemCode, Slip } from "../problem";

/** A problem in one or two sentences: what was given, and what to write instead. */
export function explainProblem<C extends ProblemCode>(problem: Problem<C>, locale: Locale): string {
  const { slip } = problem as { readonly slip?: Slip };
  return slip && "argument" in problem && "given" in problem
    ? SLIPPED[locale](problem, slip)
    : SENTENCES[problem.code][locale](problem);
}

interface Given {
  readonly argument: string;
  readonly given: string;
}

/** An argument that would do in another place. */
const SLIPPED: Readonly<Record<Locale, (p: Given, slip: Slip) => string>> = {
  en: (p, { kind, usage }) =>
    `${p.argument}: "${p.given}" is ${KIND[kind].en}. Write the arguments in this order: =${usage}.`,
  ja: (p, { kind, usage }) =>
    `引数 ${p.argument} の「${p.given}」は${KIND[kind].ja}です。引数は =${usage} の順に入力してください。`,
};

const KIND: Readonly<Record<Slip["kind"], LocalText>> = {
  period: { en: "a period", ja: "期間" },
  unit: { en: "a unit", ja: "単位" },
  scenario: { en: "a scenario", ja: "実績・会社予想の指定" },
  standard: { en: "an accounting standard", ja: "会計基準" },
  basis: { en: "a basis of growth", ja: "増減率の基準" },
  field: { en: "a field", ja: "情報の種類" },
  orientation: { en: "an orientation", ja: "向き" },
  truth: { en: "a yes or no", ja: "TRUE・FALSE" },
  name: { en: "a metric", ja: "項目" },
};

type Sentences = {
  readonly [C in ProblemCode]: Readonly<Record<Locale, (problem: Problem<C>) => string>>;
};

/** Every sentence that a cell or the pane says about a question. */
const SENTENCES: Sentences = {
  "argument-missing": {
    en: (p) => `${p.argument} is empty. Write ${quoted(p.examples, "or")}.`,
    ja: (p) => `引数 ${p.argument} を入力してください（例：${brackets(p.examples)}）。`,
  },
  "argument-unreadable": {
    en: (p) =>
      `${p.argument}: ${nameFound(p).en} cannot be read here. Write ${quoted(p.examples, "or")}.`,
    ja: (p) =>
      `引数 ${p.argument} に${nameFound(p).ja}は指定できません。${brackets(p.examples)}のように入力してください。`,
  },
  "period-unreadable": {
    en: (p) =>
      `${p.argument}: "${p.given}" is not a period. ${computeEn(p, p.nearest[0]) || askedEn(p.nearest)}` +
      HINTS[p.hint ?? "none"].en +
      "Quarters are written 4Q11 (January to March 2012), fiscal years FY11 (April 2011 to March 2012).",
    ja: (p) =>
      `引数 ${p.argument} の「${p.given}」は期間として読み取れません。${computeJa(p, p.nearest[0]) || askedJa(p.nearest)}` +
      HINTS[p.hint ?? "none"].ja +
      "四半期は 4Q11（2012年1～3月）または「2011年度第4四半期」、年度は FY11（2011年4月～2012年3月）または「2012年3月期」と入力します。",
  },
  "period-ambiguous": {
    en: (p) => `${p.argument}: "${p.given}" can mean ${readingsEn(p.readings)}. Write one of them.`,
    ja: (p) =>
      `引数 ${p.argument} の「${p.given}」は${readingsJa(p.readings)}と読めます。いずれかを入力してください。`,
  },
  "period-composed": {
    en: (p) =>
      `${p.argument}: "${p.given}" has no figures of its own; it consists of ${listed(p.parts.map(formatPeriod), "and")}.`,
    ja: (p) =>
      `引数 ${p.argument} の「${p.given}」としての数値はありません。構成する期間は${apart(p.parts.map(labelInJapanese).join("、"))}です。`,
  },
  "metric-unknown": {
    en: (p) =>
      `${p.argument}: no metric is called "${p.given}". ${didYouMean(p.nearest)}${HINTS[p.hint ?? "none"].en}` +
      (computeEn(p).trimEnd() || `${periodFirstEn(p)}=IIJ.METRICS() lists every metric.`),
    ja: (p) =>
      `「${p.given}」という項目はありません。${moshikashite(p.nearest)}${HINTS[p.hint ?? "none"].ja}` +
      (computeJa(p) || `${periodFirstJa(p)}=IIJ.METRICS() で一覧を表示できます。`),
  },
  "choice-unknown": {
    en: (p) =>
      `${p.argument}: "${p.given}" is not one of its values. ${didYouMean(p.nearest)}` +
      choicesEn(texts(p.choices, "en")),
    ja: (p) =>
      `引数 ${p.argument} に「${p.given}」は指定できません。` +
      (moshikashite(p.nearest) || choicesJa(texts(p.choices, "ja"))),
  },
  "span-reversed": {
    en: (p) => `from: ${p.from} comes after to: ${p.to}. Write the earlier period first.`,
    ja: (p) =>
      `from の ${idInJapanese(p.from)}が to の${apart(idInJapanese(p.to))}より後です。早い期間を先に入力してください。`,
  },
  "span-mixed": {
    en: (p) =>
      `from: ${p.from} and to: ${p.to} are of different length. Write two quarters, two years or two dates.`,
    ja: (p) =>
      `from の ${idInJapanese(p.from)}と to の${apart(idInJapanese(p.to))}は期間の種類が異なります。四半期どうし、年度どうし、日付どうしで入力してください。`,
  },
  "too-many-cells": {
    en: (p) =>
      `That would fill ${count(p.cells)} cells; one formula fills at most ${count(p.most)}. ` +
      "Choose smaller ranges.",
    ja: (p) =>
      `${count(p.cells)} セルになります。1つの数式で埋められるのは ${count(p.most)} セルまでです。` +
      "範囲を小さくしてください。",
  },
  "figure-absent": {
    en: (p) =>
      `No ${absentFigure(p)} of ${inSentence(p.metric.en)} for ${p.period}${monthEn(p.period)}` +
      `${explainAbsence(p, "en")}${listExisting(p, "en")} ${missingEn(p)}${computeEn(p)}`.trimEnd(),
    ja: (p) =>
      `${p.metric.ja}の${SCENARIO_NAMES[p.scenario].ja}${p.standard ? `（${STANDARD_NAMES[p.standard].ja}）` : ""}は${apart(idInJapanese(p.period))}${monthJa(p.period)}` +
      `${explainAbsence(p, "ja")}${listExisting(p, "ja")}${missingJa(p)}${computeJa(p)}`,
  },
  "latest-passed": {
    en: (p) =>
      `${p.given} of ${inSentence(p.metric.en)} would be ${formatPeriod(p.last)}, ` +
      `but there are figures up to ${formatPeriod(p.newest)}. ` +
      `Write ${quoted([p.last, p.newest].map(formatPeriod), "or")}.`,
    ja: (p) =>
      `${p.metric.ja}の${apart(p.given)}は${apart(labelInJapanese(p.last))}になりますが、より新しい${apart(labelInJapanese(p.newest))}の値があります。` +
      `${brackets([p.last, p.newest].map(formatPeriod))}のいずれかを入力してください。`,
  },
  "standards-differ": {
    en: (p) =>
      `${p.metric.en} for ${p.period} is known under ${p.other} alone, not under ${p.standard}: ` +
      "figures of two standards are not compared. " +
      `Under ${p.standard} there are ${formatPeriodRuns(p.existing, "en")}.`,
    ja: (p) =>
      `${idInJapanese(p.period)}の${p.metric.ja}は${STANDARD_NAMES[p.other].ja}の値のみで、${STANDARD_NAMES[p.standard].ja}の値はありません。会計基準の異なる数値は比較できません。` +
      `${STANDARD_NAMES[p.standard].ja}の値があるのは${apart(formatPeriodRuns(p.existing, "ja", labelInJapanese))}です。`,
  },
  "figure-bounded": {
    en: (p) =>
      `${p.metric.en} for ${formatPeriod(p.period)} is not in our sources; it lies between ` +
      `${amount(p.low, p.unit, "en")} and ${amount(p.high, p.unit, "en")}. ` +
      `${standardsElse(p, "en")}${nearestTo(p, "en")}=IIJ.BOUNDS() gives both ends.`,
    ja: (p) =>
      `${labelInJapanese(p.period)}の${p.metric.ja}は収録資料にありません。${amount(p.low, p.unit, "ja")}から` +
      `${amount(p.high, p.unit, "ja")}までの間です。${standardsElse(p, "ja")}${nearestTo(p, "ja")}=IIJ.BOUNDS() で下限と上限がわかります。`,
  },
  "base-not-positive": {
    en: (p) =>
      `${p.metric.en} for ${p.period} ${scenarioEn(p.scenario, "()")}is ${amount(p.value, p.unit, "en")}: ` +
      `${p.isCrossed ? "a rate from a gain to a loss" : "a share of zero or of a loss"} says nothing. ` +
      "Compare the amounts instead.",
    ja: (p) =>
      `${idInJapanese(p.period)}の${p.metric.ja}（${SCENARIO_NAMES[p.scenario].ja}）は${amount(p.value, p.unit, "ja")}です。` +
      `${p.isCrossed ? "正負が変わる" : "基準の値がゼロまたはマイナスの"}ため、率を計算できません。金額で比較してください。`,
  },
  "period-unsuited": {
    en: (p) => `${p.metric.en} for ${p.period}: ${PURPOSE_EN[p.purpose]}`,
    ja: (p) => `${idInJapanese(p.period)}の${p.metric.ja}：${PURPOSE_JA[p.purpose]}`,
  },
  "sources-missing": {
    en: () =>
      "Where the figures come from could not be loaded. Check the network, then open the workbook again.",
    ja: () =>
      "数値の出典を読み込めませんでした。ネットワーク接続を確認し、ブックを開き直してください。",
  },
  "search-empty": {
    en: (p) =>
      `search: nothing matches "${p.given}". ${didYouMean(p.nearest)}` +
      "=IIJ.METRICS() without an argument lists every metric.",
    ja: (p) =>
      `「${p.given}」に一致する項目はありません。${moshikashite(p.nearest)}` +
      "引数なしの =IIJ.METRICS() で一覧を表示できます。",
  },
};

/** What a figure is called that is no actual one: "target ", and between brackets where asked. */
function scenarioEn(scenario: Scenario, around = ""): string {
  if (scenario === "actual") return "";
  const [open = "", close = ""] = around;
  return `${open}${SCENARIO_NAMES[scenario].en}${close} `;
}

const PURPOSE_EN: Readonly<Record<PeriodPurpose, string>> = {
  "quarter-on-quarter":
    'QoQ compares a quarter with the one before. Write a quarter such as "4Q11".',
  "trailing-year":
    'TTM adds up four quarters of an amount. Write a quarter such as "4Q11" and a metric such as "revenue".',
  "growth-rate": "CAGR needs two periods alike, at least a year apart, the earlier one first.",
  share: "MARGIN divides figures of the same unit. Write a whole of that unit.",
  points:
    "ratios are compared in points. Write =IIJ.VALUE(metric, period)-IIJ.VALUE(metric, earlier) or -IIJ.TARGET(metric, period).",
};

const PURPOSE_JA: Readonly<Record<PeriodPurpose, string>> = {
  "quarter-on-quarter":
    "QoQ は四半期を直前の四半期と比べます。「4Q11」のような四半期を入力してください。",
  "trailing-year":
    "TTM は期間の金額（フロー）を直近4四半期分合計します。「4Q11」のような四半期と「売上高」のような項目を入力してください。",
  "growth-rate":
    "CAGR には1年以上離れた同じ種類の2つの期間が必要です。早い期間を先に入力してください。",
  share: "MARGIN は単位が同じ数値どうしで計算します。単位が同じ項目を入力してください。",
  points:
    "比率はポイントの差で比べます。=IIJ.VALUE(metric, period)-IIJ.VALUE(metric, earlier)、または -IIJ.TARGET(metric, period) と入力してください。",
};

/** Headings such as "Mar-12" are read as months where what ends with the month was meant. */
function endingWithMonth(id: string): readonly Period[] {
  const period = findPeriod(id);
  return period?.kind === "month" ? endingWith(period.year, period.month) : [];
}

function monthEn(period: string): string {
  const readings = endingWithMonth(period);
  return readings.length > 0 ? ` alone; it can stand for ${readingsEn(readings)}` : "";
}

function monthJa(period: string): string {
  const readings = endingWithMonth(period);
  return readings.length > 0
    ? `単月にはありません。${readingsJa(readings)}とも読めます`
    : "にはありません";
}

function readingsEn(readings: readonly Period[]): string {
  const named = readings.map((period) => `${formatPeriod(period)} (${nameMonths(period)})`);
  return listed(named, "or");
}

function readingsJa(readings: readonly Period[]): string {
  // A day or a month is written by its id.
  const named = readings.map((period) => [formatPeriod(period), labelInJapanese(period)] as const);
  return named
    .map(([id, label]) => (label.startsWith(id) ? label : `${id}（${label}）`))
    .join("または");
}

function askedEn(nearest: readonly string[]): string {
  return nearest.length > 0 ? `Did you mean ${quoted(nearest, "or")}? ` : "";
}

function askedJa(nearest: readonly string[]): string {
  return nearest.length > 0 ? `近い期間：${brackets(nearest)}。` : "";
}

function missingEn({ missing = [] }: Problem<"figure-absent">): string {
  const names = missing.map(({ metric, period }) => `${inSentence(metric.en)} for ${period}`);
  return names.length > 0 ? `Its formula lacks ${listed(names, "and")}.` : "";
}

function missingJa({ missing = [] }: Problem<"figure-absent">): string {
  const names = missing.map(({ metric, period }) => `${idInJapanese(period)}の${metric.ja}`);
  return names.length > 0 ? `算出に必要な${apart(names.join("、"))}がありません。` : "";
}

interface Computed {
  readonly compute?: "GROWTH" | "MARGIN" | "TTM" | undefined;
}

/** The function that answers, with the period to give it where one is known. */
function callOf({ compute }: Computed, period?: string): string | undefined {
  return compute && `=IIJ.${compute}(${period ? `metric, "${period}"` : ""})`;
}

function computeEn(p: Computed, period?: string): string {
  const call = callOf(p, period);
  return call ? `${call} works it out from the figures. ` : "";
}

function computeJa(p: Computed, period?: string): string {
  const call = callOf(p, period);
  return call ? `${call} で元の数値から計算できます。` : "";
}

/** Some functions take the period first, others the metric. */
function periodFirstEn({ given }: Problem<"metric-unknown">): string {
  return parsePeriod(given).ok ? "It is a period: the metric comes first. " : "";
}

function periodFirstJa({ given }: Problem<"metric-unknown">): string {
  return parsePeriod(given).ok ? "期間は項目の後に入力します。" : "";
}

function didYouMean(nearest: readonly LocalText[]): string {
  return nearest.length > 0 ? `Did you mean ${quoted(texts(nearest, "en"), "or")}? ` : "";
}

function moshikashite(nearest: readonly LocalText[]): string {
  return nearest.length > 0 ? `近い項目：${brackets(texts(nearest, "ja"))}。` : "";
}

function texts(choices: readonly LocalText[], locale: Locale): readonly string[] {
  return choices.map((choice) => choice[locale]);
}

/** A cell error has room for a sentence, not for a catalogue. */
const MOST_CHOICES = 8;
const FIRST_CHOICES = 5;

function choicesEn(choices: readonly string[]): string {
  return choices.length > MOST_CHOICES
    ? `Among others there are ${quoted(choices.slice(0, FIRST_CHOICES), "and")}.`
    : `Write ${quoted(choices, "or")}.`;
}

function choicesJa(choices: readonly string[]): string {
  return choices.length > MOST_CHOICES
    ? `${brackets(choices.slice(0, FIRST_CHOICES))}などが指定できます。`
    : `指定できるのは${brackets(choices)}です。`;
}

/** A label inside a sentence: "operating income", but "ATM operation revenue" and "IIJ-Global revenue". */
function inSentence(label: string): string {
  return /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

function count(value: number): string {
  return value.toLocaleString("en-US");
}
