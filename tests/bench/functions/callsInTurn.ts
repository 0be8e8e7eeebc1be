import { middleOf } from "../middleOf";
import type { Call, CallTimes, ClientRuntime } from "./clientRuntime";

const WARM_UP_ROUNDS = 4;

/** What each set of calls took in one round. */
export type Round = readonly CallTimes[];

/**
 * Runs sets of calls in turn, each round from the next set on, so that whatever else the machine does,
 * and what one set leaves behind for the one after it, meets all of them.
 */
export async function runInTurn(
  runtime: ClientRuntime,
  sets: readonly (readonly Call[])[],
  rounds: number,
): Promise<readonly Round[]> {
  const measured: Round[] = [];
  for (let round = -WARM_UP_ROUNDS; round < rounds; round += 1) {
    const times: CallTimes[] = [];
    for (const [index] of sets.entries()) {
      const set = (index + round + WARM_UP_ROUNDS) % sets.length;
      times[set] = await runtime.run(sets[set] ?? []);
    }
    if (round >= 0) measured.push(times);
  }
  return measured;
}

/** The middle one of the times that each set took. */
export function middleMs(rounds: readonly Round[]): readonly number[] {
  return setsOf(rounds).map(middleOf);
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
