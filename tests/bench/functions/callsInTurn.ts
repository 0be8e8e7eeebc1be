import type { Call, CallTimes, ClientRuntime } from "./clientRuntime";

const WARM_UP_ROUNDS = 4;

/** What each set of calls took in one round. */
export type Round = readonly CallTimes[];

/** Runs sets of calls in turn, so that whatever else the machine does meets all of them. */
export async function runInTurn(
  runtime: ClientRuntime,
  sets: readonly (readonly Call[])[],
  rounds: number,
): Promise<readonly Round[]> {
  const measured: Round[] = [];
  for (let round = -WARM_UP_ROUNDS; round < rounds; round += 1) {
    const times: CallTimes[] = [];
    for (const calls of sets) times.push(await runtime.run(calls));
    if (round >= 0) measured.push(times);
  }
  return measured;
}

/** The least time that each set took: what the work itself takes; the rest is what else went on. */
export function leastMs(rounds: readonly Round[]): readonly number[] {
  const sets = rounds[0]?.map((_, set) => set) ?? [];
  return sets.map((set) => Math.min(...rounds.map((round) => round[set]?.ms ?? Infinity)));
}
