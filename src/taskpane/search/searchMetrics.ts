import { splitComparison } from "../../dataset/comparison";
import type { Locale } from "../../domain/locale";
import { namesOfMetric, type Metric } from "../../domain/metric";
import { wordsOf } from "../../domain/names/spelling";
import { asksForTarget } from "../../functions/arguments/choices";
import { METRIC_CHOICES, narrowerThan } from "../../functions/arguments/metricArgument";

/** A metric that answers a search, and the name it was found by. */
export interface MetricMatch {
  readonly metric: Metric;
  /** The alias or the other language's label that matched; absent where label or id do too. */
  readonly foundBy?: string;
}

/** What a search brings, best first. */
export interface MetricMatches {
  readonly matches: readonly MetricMatch[];
  /** Nothing goes by that name: these are only the nearest. */
  readonly isGuess: boolean;
  /** Nothing is wanted in particular: all that are browsed, in their order. */
  readonly isWhole?: boolean;
  /** A target is asked for without the figure that it is of. */
  readonly isTarget?: boolean;
}

interface Name {
  readonly text: string;
  readonly folded: string;
}

const WORST_RANK = 4;

/**
 * Of names that match alike, one that is shown comes first; a figure comes before its own growth and
 * shares, and what is of all the company before what is of a part.
 */
const PENALTY = { unseen: 0.25, part: 0.125, compared: 0.5 };

/**
 * The metrics that a text may mean: first the one that functions take it for, then those with a name
 * like it: the whole name, its beginning, the beginning of a word, the beginnings of all its words in any
 * order. Labels of both languages, ids and aliases count, whatever the case, width and hyphens. Where
 * none goes by the name, those that functions would suggest. Where the text is blank, all that are
 * browsed, in their order.
 */
export function searchMetrics(
  text: string,
  metrics: readonly Metric[],
  locale: Locale,
  browsed = metrics,
): MetricMatches {
  const wanted = fold(text);
  if (wanted === "") {
    return { matches: browsed.map((metric) => ({ metric })), isGuess: false, isWhole: true };
  }
  const named = METRIC_CHOICES.find(text)?.value.id;
  const ranked = metrics
    .flatMap((metric) => matchesOf(metric, wanted, locale))
    .sort((one, other) => one.rank - other.rank)
    .map(({ match }) => match);
  const meant = metrics.filter(({ id }) => id === named).map((metric) => ({ metric }));
  const first = ranked.filter(({ metric }) => metric.id === named);
  const rest = ranked.filter(({ metric }) => metric.id !== named);
  const matches = [...(first.length > 0 ? first : meant), ...rest];
  const isNamed = named !== undefined || !narrowerThan(text);
  return matches.length > 0 && isNamed
    ? { matches, isGuess: false }
    : { matches: findNearest(text, metrics), isGuess: true, isTarget: asksForTarget(text) };
}

function findNearest(text: string, metrics: readonly Metric[]): readonly MetricMatch[] {
  const near = METRIC_CHOICES.nearest(text).map(({ value }) => value.id);
  return near
    .flatMap((id) => metrics.filter((metric) => metric.id === id))
    .map((metric) => ({ metric }));
}

function matchesOf(metric: Metric, wanted: string, locale: Locale) {
  const shown = [metric.label[locale], metric.id];
  const found = namesOf(metric)
    .map(({ text, folded }) => {
      const isShown = shown.includes(text);
      return { text, isShown, rank: rankOf(folded, wanted) + (isShown ? 0 : PENALTY.unseen) };
    })
    .filter(({ rank }) => rank < WORST_RANK)
    .sort((one, other) => one.rank - other.rank);
  const [best] = found;
  if (!best) return [];
  const match = found.some(({ isShown }) => isShown) ? { metric } : { metric, foundBy: best.text };
  return [{ match, rank: best.rank + penaltyOf(metric.id) }];
}

const NAMES = new WeakMap<Metric, readonly Name[]>();

/** Every name of a metric, each folded once, not at each letter that is typed. */
function namesOf(metric: Metric): readonly Name[] {
  const known = NAMES.get(metric);
  if (known) return known;
  const names = [metric.id, ...namesOfMetric(metric)].map((text) => ({ text, folded: fold(text) }));
  NAMES.set(metric, names);
  return names;
}

function rankOf(name: string, wanted: string): number {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  if (name.includes(` ${wanted}`)) return 2;
  return wanted.split(" ").every((word) => hasWord(name, word)) ? 3 : WORST_RANK;
}

/** A word begins with it, or it stands in a text without spaces: "opm" is no part of "development". */
function hasWord(name: string, word: string): boolean {
  return ` ${name}`.includes(` ${word}`) || (/[^ -~]/.test(word) && name.includes(word));
}

function penaltyOf(id: string): number {
  if (splitComparison(id)) return PENALTY.compared;
  return id.includes(".") ? PENALTY.part : 0;
}

/** One spelling for all: full-width letters, capitals, dots and hyphens make no difference. */
function fold(text: string): string {
  return wordsOf(text).join(" ");
}
