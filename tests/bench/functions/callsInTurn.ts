import type { Call, CallTimes, ClientRuntime } from "./clientRuntime";

const WARM_UP_ROUNDS = 4;

/** What each set of calls took in one round. */
export type Round = readonly CallTimes[];

/**
 * Runs sets of calls in turn, each round in another order by chance, so that whatever else the machine
 * does, and what one set leaves behind for the one after it, meets all of them; each after `before`.
 */
export async function runInTurn(
  runtime: ClientRuntime,
  sets: readonly (readonly Call[])[],
  rounds: number,
  before: () => void = () => undefined,
): Promise<readonly Round[]> {
  const measured: Round[] = [];
  for (let round = -WARM_UP_ROUNDS; round < rounds; round += 1) {
    const times: CallTimes[] = [];
    for (const set of shuffled(sets.length)) {
      before();
      times[set] = await runtime.run(sets[set] ?? []);
    }
    if (round >= 0) measured.push(times);
  }
  return measured;
}

/** The numbers below `count` in an order by chance. */
function shuffled(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => ({ index, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ index }) => index);
}

/** A semi-space of V8 as Node gives it on 64 bits: it clears away what is new each time that one is full. */
const MOST_GARBAGE_BYTES = 16e6;
const OBJECT_BYTES = 32;
/** Holds the last object made, so that none is left out. */
const last: unknown[] = [];

/**
 * Makes some garbage, by chance. A set begins anywhere between two clearings then: where it always begins
 * at the same place, one clearing more or less, a fifth of its time, falls into each of its rounds. What takes
 * less than a millisecond has no clearing in it, and would only find its memory cold.
 */
export function leaveGarbage(): void {
  const count = (Math.random() * MOST_GARBAGE_BYTES) / OBJECT_BYTES;
  for (let made = 0; made < count; made += 1) last[0] = { made };
}

/** What a round of each set took on average, the shortest and longest tenth of its rounds left out. */
export function usualMs(rounds: readonly Round[]): readonly number[] {
  return setsOf(rounds).map((times) => {
    const tenth = Math.floor(times.length / 10);
    const usual = [...times].sort((a, b) => a - b).slice(tenth, times.length - tenth);
    return usual.reduce((sum, ms) => sum + ms, 0) / usual.length;
  });
}

/** The least time that each set took: what work of less than a millisecond takes by itself. */
export function leastMs(rounds: readonly Round[]): readonly number[] {
  return setsOf(rounds).map((times) => Math.min(...times));
}

/** What each set took in all rounds. */
function setsOf(rounds: readonly Round[]): readonly (readonly number[])[] {
  const sets = rounds[0]?.map((_, set) => set) ?? [];
  return sets.map((set) => rounds.map((round) => round[set]?.ms ?? Infinity));
}
