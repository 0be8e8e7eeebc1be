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
const CLOSE_COMPARISONS = 24;

/** Below this likeness (0 to 1) a name is not worth suggesting. */
const LEAST_LIKENESS = 0.4;

/**
 * A finder over names: the likest first, each thing once, none that is unlike. Likeness counts
 * shared letter pairs, typing slips, and words that abbreviate ("op inc" for "operating income").
 */
export function nameFinder<T>(things: readonly Named<T>[]): NameFinder<T> {
  const entries = things.flatMap(({ value, names }) => names.map((name) => entryOf(value, name)));
  const index = indexPairs(entries);
  return (given, limit) => {
    const wanted = entryOf(undefined, given);
    const ranked = sharingMost(index, wanted)
      .map((entry) => ({ value: entry.value, likeness: likeness(wanted, entry) }))
      .filter((candidate) => candidate.likeness >= LEAST_LIKENESS)
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

type PairIndex<T> = ReadonlyMap<string, readonly Entry<T>[]>;

function indexPairs<T>(entries: readonly Entry<T>[]): PairIndex<T> {
  const byPair = new Map<string, Entry<T>[]>();
  for (const entry of entries) {
    for (const pair of pairsOf(entry.name)) {
      const known = byPair.get(pair);
      if (known) known.push(entry);
      else byPair.set(pair, [entry]);
    }
  }
  return byPair;
}

/** The entries with the greatest share of letter pairs in common with a name. */
function sharingMost<T>(index: PairIndex<T>, wanted: Entry<unknown>): readonly Entry<T>[] {
  const shared = new Map<Entry<T>, number>();
  for (const pair of pairsOf(wanted.name)) {
    for (const entry of index.get(pair) ?? []) shared.set(entry, (shared.get(entry) ?? 0) + 1);
  }
  return [...shared]
    .map(([entry, count]) => ({ entry, share: count / (wanted.pairs + entry.pairs) }))
    .sort((a, b) => b.share - a.share)
    .slice(0, CLOSE_COMPARISONS)
    .map(({ entry }) => entry);
}

function likeness(wanted: Entry<unknown>, entry: Entry<unknown>): number {
  const longest = Math.max(wanted.name.length, entry.name.length, 1);
  const typed = 1 - countSlips(wanted.name, entry.name) / longest;
  const reordered = 1 - countSlips(wanted.sorted, entry.sorted) / longest;
  return Math.max(typed, 0.9 * reordered, 0.9 * wordLikeness(wanted.words, entry.words));
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
