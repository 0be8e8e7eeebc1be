import { countSlips } from "./countSlips";
import { normaliseName, wordsOf } from "./spelling";

/** Something that can be meant, with every spelling it is known by. */
export interface Named<T> {
  readonly value: T;
  readonly names: readonly string[];
}

/** Finds what was most likely meant; built once for a list of names. */
export type NameFinder<T> = (given: string, limit: number) => readonly T[];

interface Entry<T> {
  readonly value: T;
  readonly name: string;
  readonly words: readonly string[];
  /** The words in alphabetical order, as one text. */
  readonly sorted: string;
  readonly pairs: number;
}

/** How many names that share pairs of letters are compared closely. */
const CLOSE_COMPARISONS = 16;

/** The least share of letter pairs in common (at most 0.5) that is worth a close comparison. */
const LEAST_SHARE = 0.1;

/** Below this likeness (0 to 1) of its letters a name is not worth suggesting, unless its words match. */
const LEAST_LIKENESS = 0.55;

/**
 * A finder over names: the likest first, each thing once, none that is unlike. Likeness counts
 * typing slips, words in another order, and words that abbreviate ("op inc" for "operating income").
 */
export function nameFinder<T>(things: readonly Named<T>[]): NameFinder<T> {
  const entries = things.flatMap(({ value, names }) => names.map((name) => entryOf(value, name)));
  const index = indexPairs(entries);
  return (given, limit) => {
    const wanted = entryOf(undefined, given);
    const ranked = sharingMost({ entries, index }, wanted)
      .map((entry) => ({ value: entry.value, likeness: likeness(wanted, entry) }))
      .filter((candidate) => candidate.likeness > 0)
      .sort((a, b) => b.likeness - a.likeness);
    return [...new Set(ranked.map((candidate) => candidate.value))].slice(0, limit);
  };
}

function entryOf<T>(value: T, name: string): Entry<T> {
  const normal = normaliseName(name);
  const words = wordsOf(name);
  const sorted = [...words].sort().join("");
  return { value, name: normal, words, sorted, pairs: pairsOf(normal).length };
}

function pairsOf(name: string): readonly string[] {
  const padded = `^${name}$`;
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < padded.length; at += 1) pairs.add(padded.slice(at, at + 2));
  return [...pairs];
}

/** For each pair of letters the numbers of the entries that have it. */
type PairIndex = ReadonlyMap<string, readonly number[]>;

function indexPairs(entries: readonly Entry<unknown>[]): PairIndex {
  const byPair = new Map<string, number[]>();
  entries.forEach((entry, number) => {
    for (const pair of pairsOf(entry.name)) {
      const known = byPair.get(pair);
      if (known) known.push(number);
      else byPair.set(pair, [number]);
    }
  });
  return byPair;
}

interface Indexed<T> {
  readonly entries: readonly Entry<T>[];
  readonly index: PairIndex;
}

/** The entries with the greatest share of letter pairs in common with a name. */
function sharingMost<T>({ entries, index }: Indexed<T>, wanted: Entry<unknown>) {
  const shared = new Uint8Array(entries.length);
  for (const pair of pairsOf(wanted.name)) {
    for (const number of index.get(pair) ?? []) shared[number] = (shared[number] ?? 0) + 1;
  }
  return entries
    .map((entry, number) => ({
      entry,
      share: (shared[number] ?? 0) / (wanted.pairs + entry.pairs),
    }))
    .filter(({ share }) => share >= LEAST_SHARE)
    .sort((a, b) => b.share - a.share)
    .slice(0, CLOSE_COMPARISONS)
    .map(({ entry }) => entry);
}

function likeness(wanted: Entry<unknown>, entry: Entry<unknown>): number {
  const longest = Math.max(wanted.name.length, entry.name.length, 1);
  const most = (1 - LEAST_LIKENESS) * longest;
  const typed = 1 - countSlips(wanted.name, entry.name, most) / longest;
  const isOneWord = wanted.words.length < 2 || entry.words.length < 2;
  const reordered = isOneWord ? 0 : 1 - countSlips(wanted.sorted, entry.sorted, most) / longest;
  const spelt = Math.max(typed, 0.9 * reordered);
  const spoken = 0.9 * wordLikeness(wanted.words, entry.words);
  return Math.max(spelt < LEAST_LIKENESS ? 0 : spelt, spoken);
}

/** How well the given words abbreviate the name's words, in order; 0 if any is foreign to it. */
function wordLikeness(given: readonly string[], name: readonly string[]): number {
  let from = 0;
  let letters = 0;
  for (const word of given) {
    const at = name.findIndex((candidate, index) => index >= from && abbreviates(word, candidate));
    if (at < 0) return 0;
    letters += word.length;
    from = at + 1;
  }
  const total = name.reduce((sum, word) => sum + word.length, 0);
  return given.length === 0 ? 0 : 0.5 + (0.5 * letters) / total;
}

/** "mgn" abbreviates "margin", "op" "operating": the same first letter, the others in order. */
function abbreviates(short: string, word: string): boolean {
  if (!word.startsWith(short.slice(0, 1))) return false;
  let at = 0;
  for (const letter of short) {
    at = word.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
