import { splitComparison, type Comparison } from "../../dataset/comparison";
import { once } from "../../domain/once";
import { visibleText } from "../../domain/names/spelling";
import { listMetrics } from "../../dataset/metrics";
import { namesOfMetric, type Metric } from "../../domain/metric";
import type { Problem } from "../../domain/problem";
import { fail, ok, type Result } from "../../domain/result";
import { readComparisons } from "./comparedMetric";
import { choiceList, looseFinder, parseChoice, type Choice, type ChoiceList } from "./choice";
import { UNSAID } from "./looseName";
import { METRIC_REFUSALS } from "./metricRefusals";

/** Every metric by its id, a label in any language, or an alias. */
export const BY_NAME = choiceList(() => listMetrics().map(metricChoice));

/**
 * Every metric there is, found by its id, a label in any language, or an alias; a comparison that
 * documents print also by its figure's name and the usual words: "sales YoY", "営業利益率".
 */
export const METRIC_CHOICES: ChoiceList<Metric> = {
  get choices() {
    return BY_NAME.choices;
  },
  find: (text) => findComparison(text) ?? findNamed(text),
  nearest: (text) => METRIC_REFUSALS.get()?.nearest(text) ?? [],
};

/** A metric by a name of its own, then by one that is spelt loosely, then a service by "… revenue". */
function findNamed(text: string): Choice<Metric> | undefined {
  const own = BY_NAME.find(text) ?? findRatio(text);
  if (own || narrowerThan(text)) return own;
  const found = findLoosely(text) ?? findService(text);
  return found && isReckoned(text, found) ? undefined : found;
}

/** A ratio is one with a % behind it too. */
function findRatio(text: string): Choice<Metric> | undefined {
  const [, name] = /^(.+?)[ (,、[]*%[)\]]?$/.exec(visibleText(text)) ?? [];
  const found = name === undefined ? undefined : BY_NAME.find(name);
  return found?.value.unit === "ratio" ? found : undefined;
}

/**
 * Whether a sign stands between two figures of which the one that was found is not a part: revenue-cost is
 * neither, gross margin: ATM is.
 */
function isReckoned(text: string, { written }: Choice<Metric>): boolean {
  const visible = visibleText(text);
  return [...visible.matchAll(/[,:;*|−\p{Pd}]/gu)].some(({ index, 0: sign }) => {
    const sides = [visible.slice(0, index), visible.slice(index + sign.length)].map(
      (side) => (BY_NAME.find(side) ?? findLoosely(side))?.written,
    );
    const isPart = sides.some(
      (side) => side && (written.startsWith(`${side}.`) || written.endsWith(`.${partIn(side)}`)),
    );
    return sides.every(Boolean) && sides[0] !== sides[1] && !isPart;
  });
}

function partIn(id: string): string {
  return id.slice(id.lastIndexOf(".") + 1);
}

const FIGURES = once(() => BY_NAME.choices.filter(({ written }) => !splitComparison(written)));

const findLoosely = looseFinder(FIGURES, /$^/);

const findService = looseFinder(
  () => FIGURES().filter(({ written }) => written.startsWith("revenue.")),
  UNSAID.revenue,
);

/** What means more than any metric of ours, and the metrics that are a part of it. */
const NARROWER: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bdebt\b|有利子負債/i, ["borrowings"]],
  [/^(?:total |(?:non[- ]?)?current )?liabilities$|^(?:流動|固定)?負債(?:合計)?$/i, []],
  // Its rate is of income; only its share is of revenue.
  [
    /^(?:(?:effective|actual|cash|corporate|income|statutory|total) )*tax(?:es)? (?:rates?|ratio|%)$|税等?(?:の負担)?率$/i,
    ["effective-tax-rate"],
  ],
  [/^stock$/i, ["revenue.recurring", "inventories"]],
  [/^shares?(?: count)?$/i, ["shares.issued", "shares.outstanding"]],
  [
    /^contracts?$|^契約[件者]?数?$/i,
    ["contracts.mobile", "contracts.home", "contracts.over-1gbps"],
  ],
  [/^total (?:payout|shareholder return)|総還元/i, ["payout-ratio", "dividends-paid"]],
  [/\bper (?:employee|head|customer|line)|[1一]人[当あ]たり/i, []],
  [/^net cash$|^(?:ネット|純)(?:キャッシュ|現預?金)$/i, ["net-debt"]],
  [
    /^(?:order )?backlog$|^(?:si)?受注残高?$/i,
    ["order-backlog.construction", "order-backlog.operation"],
  ],
  [
    /^orders?(?: received| intake)?$|^bookings$|^受注高?$/i,
    ["orders-received.construction", "orders-received.si"],
  ],
  [/^(?:number of )?engineers$|^技術者数?$/i, ["engineers-share"]],
  [/^non[- ]?operating (?:income|expenses?)$|営業外(?:収益|費用)/i, ["other-income"]],
  [/^増益率$/, ["operating-income.yoy", "net-income.yoy"]],
  [/^資本$/, ["total-equity", "shareholders-equity"]],
  [
    /^(?:corporate|enterprise)(?: revenue| sales)?$|^法人(?:(?:向け)?売上高?)?$/i,
    ["revenue.network.connectivity-corporate", "revenue.mobile.enterprise", "customers"],
  ],
  [
    /^(?:home|consumer)(?: revenue| sales)?$|^個人(?:(?:向け)?売上高?)?$/i,
    ["revenue.network.connectivity-home", "revenue.mobile.consumer", "contracts.home"],
  ],
  [
    /^iijmio ?(?:contracts?|subscri\w+|users?|契約(?:件|者)?数?|会員数?)$/i,
    ["contracts.lte", "contracts.mobile.consumer"],
  ],
  [/^iijmio$/i, ["contracts.lte", "contracts.mobile.consumer", "revenue.mobile.consumer"]],
  [/経常[利損]?益|(?:recurring|ordinary) (?:profit|income)/i, ["pretax-income"]],
  [/経常収益/, ["revenue"]],
  [/^book value$/i, ["shareholders-equity", "bps"]],
  [/(?:income|profit).*(?:non[- ]?controlling|minority)|(?:非支配|少数).*[利損]益/i, ["nci-loss"]],
  [/^(?:per|roic|beta|株価|stock price|market cap|時価総額)$|特別損益/i, []],
  [
    /^(?:net )?(?:profit|income) for the (?:period|year)$/i,
    ["net-income", "net-income.including-nci"],
  ],
  [/^cash balances?$/i, ["cash"]],
  [/^corporate (?:income )?tax(?:es)?$/i, ["income-tax"]],
  [/単体|単独|非連結|non[- ]?consolidated|parent[- ]only/i, []],
  // Which of the figures it is a target of is not said.
  [/^(?:targets?|guidance|forecasts?)$/i, []],
  // Of a share, or paid in all.
  [/^total dividends?$|配当金?総額/i, ["dividend", "dividends-paid"]],
];

/** What is less than what a text means and may be had instead; undefined where a text may name a metric. */
export function narrowerThan(text: string): readonly Choice<Metric>[] | undefined {
  const narrower = NARROWER.find(([words]) => words.test(text))?.[1];
  return narrower?.flatMap((id) => BY_NAME.find(id) ?? []);
}

function findComparison(text: string): Choice<Metric> | undefined {
  const [found] = comparisonsIn(text).flatMap(({ id }) => BY_NAME.find(id) ?? []);
  return found;
}

/**
 * The ids that a comparison can have, or would have if any document printed it, and its figure; none where
 * the words of the comparison make another thing of it: a tax rate is no share of revenue.
 */
export function comparisonsIn(text: string): readonly { id: string; base: Metric }[] {
  const isOther = narrowerThan(text) !== undefined;
  return readComparisons(text).flatMap(({ base, comparison }) => {
    if (isOther && narrowerThan(base) === undefined) return [];
    const found = findNamed(base) ?? findNamed(`${base} income`);
    return found ? [{ id: comparedId(found.written, comparison), base: found.value }] : [];
  });
}

/** The id of a comparison; a margin or an income of a segment is compared with the segment's revenue. */
function comparedId(id: string, comparison: Comparison): string {
  const [base = "", segment] = id.split(/\.(.*)/);
  const share = comparison === "pct-of-revenue" && segment ? SHARES[base] : undefined;
  return share ? `${share}.${segment ?? ""}` : `${id}.${comparison}`;
}

const SHARES: Readonly<Record<string, string>> = {
  "gross-margin": "gross-margin-ratio",
  "operating-income": "operating-margin",
};

/** A metric as one of the values of an argument, written by its id. */
export function metricChoice(metric: Metric): Choice<Metric> {
  return { value: metric, written: metric.id, label: metric.label, names: namesOfMetric(metric) };
}

/** Reads a metric by its id, label or alias, whatever the cell passes; the fallback stands for an empty cell. */
export function parseMetric(
  argument: unknown,
  name = "metric",
  otherwise?: Metric,
): Result<Metric, Problem> {
  const list = METRIC_CHOICES;
  const read = parseChoice(argument, otherwise ? { name, list, otherwise } : { name, list });
  return read.ok
    ? ok(read.value)
    : fail(METRIC_REFUSALS.get()?.problemOf(read.problem) ?? read.problem);
}
