import type { Scenario } from "../fact";
import type { Locale } from "../locale";
import { apart, brackets, listed, quoted } from "./listed";
import { idInJapanese, labelInJapanese } from "../periods/japanesePeriods";
import { neighboursOf } from "../periods/neighbours";
import { byEnd, findPeriod, formatPeriod, type Period } from "../periods/period";
import { formatPeriodRuns } from "../periods/periodRuns";
import type { Problem } from "../problem";
import type { Standard } from "../standard";
import { SCENARIO_NAMES, STANDARD_NAMES } from "../terms";

type Absence = Problem<"figure-absent">;

interface Words {
  readonly label: (period: Period) => string;
  readonly stop: string;
  /** Between a period and why there is no figure of it. */
  readonly because: string;
  readonly end: string;
  readonly since: (day: string) => string;
  readonly begins: (first: string) => string;
  readonly ends: (last: string) => string;
  readonly unprinted: string;
  readonly nearest: (periods: readonly string[]) => string;
  readonly scenarios: (period: string, names: readonly string[]) => string;
  readonly standards: (names: readonly string[]) => string;
}

const WORDS: Readonly<Record<Locale, Words>> = {
  en: {
    label: formatPeriod,
    stop: ". ",
    because: ": ",
    end: ". ",
    since: (day) => `this business is IIJ's since ${day}`,
    begins: (first) => `our figures begin with ${first}`,
    ends: (last) => `our figures end with ${last}`,
    unprinted: "no source of ours prints it",
    nearest: (periods) => `Nearest: ${listed(periods, "and")}. `,
    scenarios: (period, names) =>
      `For ${period} there ${names.length > 1 ? "are" : "is"} ${quoted(names, "and")}. `,
    standards: (names) => `Leave standard out, or write ${quoted(names, "or")}. `,
  },
  ja: {
    label: labelInJapanese,
    stop: "。",
    because: "（",
    end: "）。",
    since: (day) => `${idInJapanese(day)}にIIJの事業となりました`,
    begins: (first) => `収録は${apart(first)}から`,
    ends: (last) => `収録は${apart(last)}まで`,
    unprinted: "収録資料に記載なし",
    nearest: (periods) => `近い期間：${periods.join("、")}。`,
    scenarios: (period, names) => `${idInJapanese(period)}には${brackets(names)}があります。`,
    standards: (names) => `会計基準を省略するか、${brackets(names)}と入力してください。`,
  },
};

/** Why there is no figure of a period: what ends the sentence that says so, and what is near. */
export function explainAbsence(problem: Absence, locale: Locale): string {
  const say = WORDS[locale];
  const period = findPeriod(problem.period);
  const reason = period && reasonOf(problem, period, say);
  const { existing } = problem;
  return [
    reason === undefined ? say.stop : say.because + reason + say.end,
    reason === say.unprinted && period ? nearestTo({ period, existing }, locale) : "",
    elsewhere(problem, say, locale),
  ].join("");
}

/** The nearest periods that have a figure, as a sentence; nothing where none is near. */
export function nearestTo(
  { period, existing }: { readonly period: Period; readonly existing: readonly Period[] },
  locale: Locale,
): string {
  const near = neighboursOf(period, existing);
  return near.length > 0 ? WORDS[locale].nearest(near.map(WORDS[locale].label)) : "";
}

/** FY99 is hardly the year 2099: what is written 70 or later lies nearer to our first figures than to our last. */
const OF_LAST_CENTURY = /^(?:.Q|FY|1H|9M)[7-9]\d$/;

function reasonOf(problem: Absence, period: Period, say: Words): string | undefined {
  const { existing, since, scenarios = [], standards = [], missing = [] } = problem;
  if (since !== undefined) return say.since(since);
  const [first, ...others] = [...existing].sort(byEnd);
  const last = others.at(-1) ?? first;
  if (!first || !last || scenarios.length + standards.length + missing.length > 0) return undefined;
  if (OF_LAST_CENTURY.test(problem.period) || byEnd(period, first) < 0)
    return say.begins(say.label(first));
  return byEnd(period, last) > 0 ? say.ends(say.label(last)) : say.unprinted;
}

function elsewhere(problem: Absence, say: Words, locale: Locale): string {
  const { period, scenarios = [] } = problem;
  const named = scenarios.length > 0 ? say.scenarios(period, namesOf(scenarios, locale)) : "";
  return named + standardsElse(problem, locale);
}

/** The other standards that have a figure, as a sentence; nothing where there is none. */
export function standardsElse(
  { standards = [] }: { readonly standards?: readonly Standard[] },
  locale: Locale,
): string {
  const names = standards.map((one) => STANDARD_NAMES[one][locale]);
  return names.length > 0 ? WORDS[locale].standards(names) : "";
}

/** The periods that there are, as a sentence. */
export function listExisting({ existing, scenario, standard }: Absence, locale: Locale): string {
  const runs = formatPeriodRuns(existing, locale, WORDS[locale].label);
  if (locale === "ja") {
    if (existing.length > 0) return `データがあるのは${apart(runs)}です。`;
    return scenario === "actual"
      ? `資料にはどの期間の${standard ? `${STANDARD_NAMES[standard].ja}の` : ""}値もありません。`
      : `この項目の${SCENARIO_NAMES[scenario].ja}は資料にありません。`;
  }
  if (existing.length > 0) return `There ${existing.length > 1 ? "are" : "is only"} ${runs}.`;
  const under = standard ? ` under ${standard}` : "";
  return scenario === "actual"
    ? `The sources give none for any period${under}.`
    : "No such target is known.";
}

/** What is absent, in English: "figure", "target figure", "IFRS target figure (first revision)". */
export function absentFigure({ scenario, standard }: Pick<Absence, "scenario" | "standard">) {
  const [name, which] = scenario === "actual" ? [] : SCENARIO_NAMES[scenario].en.split(", ");
  const words = [standard, name, "figure", which && `(${which})`];
  return words.filter((word) => word !== undefined).join(" ");
}

function namesOf(scenarios: readonly Scenario[], locale: Locale): readonly string[] {
  return scenarios.map((scenario) => SCENARIO_NAMES[scenario][locale]);
}
