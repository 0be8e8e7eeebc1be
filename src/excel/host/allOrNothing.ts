import { LeftoverError, NoAnswerError } from "./hostErrors";

/** Takes back what a failed command did. */
export interface CleanUp {
  /** What may be left until it has run: the name of a sheet or the address of a range. */
  readonly left: () => string | undefined;
  readonly run: () => Promise<void>;
}

const waiting: CleanUp[] = [];

/**
 * Does all of a command or nothing. If it fails, what it did is taken back before the failure goes
 * on to the caller; if even that fails, it waits for the next contact with Excel.
 */
export async function leaveNothing<T>(work: () => Promise<T>, cleanUp: CleanUp): Promise<T> {
  await finishCleanUps();
  try {
    return await work();
  } catch (error) {
    if (cleanUp.left() === undefined) throw error;
    await takeBack(cleanUp, error);
    throw error;
  }
}

/** What failed commands may have left behind, until finishCleanUps has taken it away. */
export function leftovers(): readonly string[] {
  return waiting.flatMap((cleanUp) => cleanUp.left() ?? []);
}

/** Takes away what failed commands left while Excel did not answer. */
export async function finishCleanUps(): Promise<void> {
  for (let next = waiting[0]; next; next = waiting[0]) {
    await next.run();
    waiting.shift();
  }
}

async function takeBack(cleanUp: CleanUp, error: unknown): Promise<void> {
  if (error instanceof NoAnswerError) {
    waiting.push(cleanUp);
    // A late answer is the first contact: Excel may have carried the command out meanwhile.
    error.answer.then(finishCleanUps, finishCleanUps).catch(() => undefined);
    throw new LeftoverError(cleanUp.left() ?? "", error);
  }
  try {
    await cleanUp.run();
  } catch {
    waiting.push(cleanUp);
    throw new LeftoverError(cleanUp.left() ?? "", error);
  }
}
