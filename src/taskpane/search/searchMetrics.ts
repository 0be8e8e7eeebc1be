import { splitComparison } from "../../dataset/comparison";
import type { Locale } from "../../domain/locale";
import type { Metric } from "../../domain/metric";
import { nameFinder } from "../../domain/names/nameFinder";
import { wordsOf } from "../../domain/names/spelling";

/** A metric that answers a search, and the name it was found by. */
export interface MetricMatch {
  readonly metric: Metric;
  /** The alias or the other language's label that matched; absent where label or id do too. */
  readonly foundBy?: string;
}

interface Name {
  readonly text: string;
  readonly folded: string;
  /** Whether the name is shown anyway: the label in the reader's language, or the id. */
  readonly shown: boolean;
}

const WORST_RANK = 4;

/** Of names that match alike, one that is shown comes first; a figure comes before its own growth and shares. */
const PENALTY = { unseen: 0.25, measured: 0.5 };

/** How many metrics are offered for a text that matches none. */
const MOST_GUESSES = 6;

/**
 * The metrics that a text may mean, best first: the whole name, its beginning, the beginning of a
 * word, all its words in any order. Labels of both languages, ids and aliases count, whatever the
 * case, width and hyphens; where none matches, the likest are offered. All metrics in catalogue
 * order where the text is blank.
 */
export function searchMetrics(
  text: string,
  metrics: readonly Metric[],
  locale: Locale,
): readonly MetricMatch[] {
  const wanted = fold(text);
  if (wanted === "") return metrics.map((metric) => ({ metric }));
  const ranked = metrics
    .flatMap((metric) => matchesOf(metric, wanted, locale))
    .sort((one, other) => one.rank - other.rank);
  return ranked.length > 0 ? ranked.map(({ match }) => match) : findLikest(text, metrics);
}

function matchesOf(metric: Metric, wanted: string, locale: Locale) {
  const found = namesOf(metric, locale)
    .map((name) => ({
      name,
      rank: rankOf(name.folded, wanted) + (name.shown ? 0 : PENALTY.unseen),
    }))
    .filter(({ rank }) => rank < WORST_RANK)
    .sort((one, other) => one.rank - other.rank);
  const [best] = found;
  if (!best) return [];
  const isSeen = found.some(({ name }) => name.shown);
  const match = isSeen ? { metric } : { metric, foundBy: best.name.text };
  return [{ match, rank: best.rank + (splitComparison(metric.id) ? PENALTY.measured : 0) }];
}

function namesOf(metric: Metric, locale: Locale): readonly Name[] {
  const shown = [metric.label[locale], metric.id];
  const others = allNames(metric).filter((name) => !shown.includes(name));
  return [...shown, ...others].map((text) => ({
    text,
    folded: fold(text),
    shown: shown.includes(text),
  }));
}

function rankOf(name: string, wanted: string): number {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  if (name.includes(` ${wanted}`)) return 2;
  return wanted.split(" ").every((word) => name.includes(word)) ? 3 : WORST_RANK;
}

/** One spelling for all: full-width letters, capitals, dots and hyphens make no difference. */
function fold(text: string): string {
  return wordsOf(text).join(" ");
}

/** What was most likely meant by a text that is no part of any name: a typo or an abbreviation. */
function findLikest(text: string, metrics: readonly Metric[]): readonly MetricMatch[] {
  const named = metrics.map((metric) => ({ value: metric, names: allNames(metric) }));
  return nameFinder(named)(text, MOST_GUESSES).map((metric) => ({ metric }));
}

function allNames({ id, label, aliases }: Metric): readonly string[] {
  return [id, label.en, label.ja, ...aliases];
}
