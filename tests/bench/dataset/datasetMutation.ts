import { resolve } from "node:path";
import { groupBy } from "../../../src/domain/groupBy";
import { contains, intersect, interval, type Interval } from "../../../src/domain/numbers/interval";
import { readDataset, type Dataset } from "../../../src/dataset/compile/reconciliation/dataset";
import { variablesOf } from "../../../src/dataset/compile/identities/identity";
import {
  plausibilityOf,
  rangeOf,
  type Plausibility,
} from "../../../src/dataset/compile/identities/plausibility";
import { propagate } from "../../../src/dataset/compile/identities/propagate";
import { readFiles } from "../../../src/dataset/compile/sources/readFiles";
import { reconcile, worldOf } from "../../../src/dataset/compile/reconciliation/reconcile";
import { parsePrinted } from "../../../src/dataset/printed/printed";
import type { RankedToken } from "../../../src/dataset/printed/reported";
import type { BenchRow } from "../benchRow";

/** A printed figure, its possible misprints, and those of them that the build would refuse. */
interface Outcome {
  /** Where the token stands: a token that is converted as well is one figure. */
  readonly place: string;
  readonly name: string;
  readonly misprints: readonly string[];
  readonly caught: readonly string[];
}

/** What the rest of the dataset says of a figure. */
interface Witnesses {
  readonly key: string;
  /** The other printings of the same figure. */
  readonly printings: readonly Interval[];
  /** What is left of all intervals once no document prints the figure; undefined where no identity speaks of it. */
  readonly others?: Plausibility;
}

/** Figures that are tried where not all are: each takes half a second, and there are thousands. */
const SAMPLE = 250;

/**
 * Changes every digit of a printed figure to every other digit, one at a time, and counts the changes
 * that the build would refuse: they contradict a second source or the identities. Changes within what
 * rounding leaves open cannot be told from a figure that is right, so that few figures have all of them
 * refused. Tries a sample, the same each time, and says how far the share of all figures may be from
 * its own; or all of them. Also returns the figures of which not even one change would be noticed.
 */
export function benchDatasetMutation(most = SAMPLE): {
  rows: BenchRow[];
  unconfirmed: readonly string[];
} {
  const dataset = readDataset(readFiles(resolve("src/dataset")));
  const tokens = [...groupBy(readingsOf(dataset), ({ place }) => place).values()];
  const tried = most < tokens.length ? sampleOf(tokens, most) : tokens;
  const outcomes = joinByPlace(outcomesOf(dataset, tried.flat()));
  const confirmed = outcomes.filter(({ caught }) => caught.length > 0);
  const shares = outcomes.map(({ caught, misprints }) => caught.length / misprints.length);
  const mean = shares.reduce((sum, share) => sum + share, 0) / outcomes.length;
  const rowOf = (name: string, count: number) => ({
    name,
    measured: `${percent(count / outcomes.length)} (${count} of ${outcomes.length}${rangeText(count, outcomes.length, tokens.length)})`,
  });
  const atLeast = (least: number) => shares.filter((share) => share >= least).length;
  return {
    rows: [
      {
        ...rowOf("Printed figures of which some changes of a digit are caught", confirmed.length),
        aim: "≥ 85%",
      },
      rowOf("Of which at least half of the changes are caught", atLeast(0.5)),
      rowOf("Of which every change is caught", atLeast(1)),
      {
        name: "Changes of one digit that are caught, mean over the figures",
        measured: percent(mean),
      },
    ],
    unconfirmed: outcomes.filter(({ caught }) => caught.length === 0).map(({ name }) => name),
  };
}

/** Where the share of all figures lies at 95% by a sample of them (Wilson 1927); nothing where all were tried. */
function rangeText(count: number, tried: number, all: number): string {
  if (tried >= all) return "";
  const [share, z] = [count / tried, 1.96];
  const middle = share + z ** 2 / (2 * tried);
  const reach = z * Math.sqrt((share * (1 - share)) / tried + z ** 2 / (4 * tried ** 2));
  const [low, high] = [middle - reach, middle + reach].map((end) => end / (1 + z ** 2 / tried));
  return ` tried; of all ${all} ${percent(low ?? 0)} to ${percent(high ?? 1)}`;
}

/** Some of a list, as far from each other as they can be. */
function sampleOf<T>(list: readonly T[], count: number): readonly T[] {
  return list.filter(
    (_, index) =>
      Math.floor((index * count) / list.length) !== Math.floor(((index + 1) * count) / list.length),
  );
}

/** A printing of a figure, and where its token stands. */
interface Reading {
  readonly key: string;
  readonly printing: RankedToken;
  readonly place: string;
}

function readingsOf({ reported }: Dataset): readonly Reading[] {
  return [...reported].flatMap(([key, printings]) =>
    printings.map((printing) => ({ key, printing, place: placeOf(printing) })),
  );
}

function placeOf({ token }: RankedToken): string {
  return [token.document, token.section, token.row, token.column, token.printed].join("\n");
}

/** Joins what the readings of one token say of its misprints. */
function joinByPlace(outcomes: readonly Outcome[]): Outcome[] {
  const joined = new Map<string, Outcome>();
  for (const outcome of outcomes) {
    const { place, caught } = outcome;
    const before = joined.get(place);
    const all = new Set([...(before?.caught ?? []), ...caught]);
    joined.set(place, before ? { ...before, caught: [...all] } : outcome);
  }
  return [...joined.values()];
}

function outcomesOf(dataset: Dataset, readings: readonly Reading[]): Outcome[] {
  const { sources } = reconcile(dataset);
  const listed = new Set(dataset.discrepancies.identities.map(({ id }) => id));
  const plausibility = plausibilityOf(worldOf(dataset), sources.intervals, listed);
  const spokenOf = new Set(plausibility.identities.flatMap(variablesOf).map(({ key }) => key));
  return [...groupBy(readings, ({ key }) => key)].flatMap(([key, own]) => {
    const others = spokenOf.has(key) ? without(plausibility, key) : undefined;
    const printings = dataset.reported.get(key) ?? [];
    return own.map(({ printing }) =>
      mutate(printing, {
        key,
        printings: printings.filter((one) => one !== printing).map(boundsOf),
        ...(others && { others }),
      }),
    );
  });
}

/** What the identities make of the other figures, had nobody printed one. */
function without({ identities, intervals }: Plausibility, key: string): Plausibility {
  const others = new Map(intervals);
  const range = rangeOf(key.slice(0, key.indexOf(" ")));
  if (range) others.set(key, range);
  else others.delete(key);
  return { identities, intervals: propagate(others, identities).intervals };
}

function mutate(printing: RankedToken, witnesses: Witnesses): Outcome {
  const { token } = printing;
  const misprints = misprintsOf(token.printed);
  const caught = misprints.filter((misprint) => {
    const read = parsePrinted(misprint, token.reading);
    return (
      !read.ok ||
      isOutOfRange(token.metric, read.value.value) ||
      contradicts(interval(read.value.low, read.value.high), witnesses)
    );
  });
  return {
    place: placeOf(printing),
    name: `${token.metric}[${token.period}${token.scenario === "actual" ? "" : `, ${token.scenario}`}] ${token.printed}, ${token.section}`,
    misprints,
    caught,
  };
}

const DIGITS = Array.from({ length: 10 }, (_, digit) => String(digit));

function isOutOfRange(metric: string, value: string): boolean {
  const range = rangeOf(metric);
  return range !== undefined && !contains(range, value);
}

/** Every token that differs in one digit. */
function misprintsOf(token: string): string[] {
  return [...token.matchAll(/\d/g)].flatMap(({ 0: printed, index }) =>
    DIGITS.filter((digit) => digit !== printed).map(
      (digit) => token.slice(0, index) + digit + token.slice(index + 1),
    ),
  );
}

function contradicts(bounds: Interval, { key, printings, others }: Witnesses): boolean {
  const isApart = (other: Interval) => {
    const overlap = intersect(bounds, other);
    return !overlap?.low.lt(overlap.high);
  };
  if (printings.some(isApart)) return true;
  if (!others) return false;
  const all = [...printings, others.intervals.get(key) ?? bounds];
  const left = all.reduce<Interval | undefined>((a, b) => a && intersect(a, b), bounds);
  if (!left) return true;
  const intervals = new Map(others.intervals).set(key, left);
  return propagate(intervals, others.identities, [key]).contradictions.length > 0;
}

function boundsOf({ printing }: RankedToken): Interval {
  return interval(printing.low, printing.high);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}
