import { codeOf, LeftoverError, NoAnswerError, UndoGroupError } from "./hostErrors";
import { withoutUndoGroups } from "./runExcel";

/**
 * Says what has to be taken back if the command fails from here on: what may be left until then, the
 * name of a sheet or the address of a range, and how it goes. Where that finishes the command instead
 * of undoing it, it resolves to what the command has come to.
 */
export type TakeBack<T> = (left: string, run: () => Promise<T | undefined>) => void;

interface Undo {
  readonly left: string;
  readonly run: () => Promise<void>;
}

/** What failed commands may have left, in the order in which it is to go. */
const waiting = new Set<Undo>();
let finishing: Promise<void> = Promise.resolve();

/**
 * Does all of a command or nothing. If it fails, what it says is taken back, the last first, before
 * the failure goes on to the caller; if even that fails, it waits for the next contact with Excel.
 * A command that Excel refuses for the sake of Ctrl+Z alone is done again without.
 */
export async function allOrNothing<T>(work: (takeBack: TakeBack<T>) => Promise<T>): Promise<T> {
  await finishCleanUps();
  try {
    return await attempt(work);
  } catch (error) {
    if (!(error instanceof UndoGroupError)) throw error;
    return withoutUndoGroups(error, () => attempt(work));
  }
}

async function attempt<T>(work: (takeBack: TakeBack<T>) => Promise<T>): Promise<T> {
  const undos: Undo[] = [];
  const finished: T[] = [];
  try {
    return await work((left, run) => {
      const keep = (outcome: T | undefined) => {
        if (outcome !== undefined) finished.push(outcome);
      };
      undos.unshift({ left, run: async () => run().then(keep) });
    });
  } catch (error) {
    await undoAll(undos, error);
    const [outcome] = finished;
    if (outcome !== undefined) return outcome;
    throw error;
  }
}

async function undoAll(undos: readonly Undo[], error: unknown): Promise<void> {
  for (const undo of undos) waiting.add(undo);
  if (error instanceof NoAnswerError) {
    // A late answer is the first contact: Excel may have carried the command out meanwhile.
    error.answer.then(finishCleanUps, finishCleanUps).catch(() => undefined);
  } else {
    // What fails now is tried again at the next contact.
    await finishCleanUps().catch(() => undefined);
  }
  const left = undos.find((undo) => waiting.has(undo))?.left;
  if (left === undefined) return;
  throw new LeftoverError(left, error instanceof UndoGroupError ? error.cause : error);
}

/** Takes away what failed commands left while Excel did not answer; one caller after the other. */
export function finishCleanUps(): Promise<void> {
  finishing = finishing.then(undoWaiting, undoWaiting);
  return finishing;
}

async function undoWaiting(): Promise<void> {
  for (const undo of waiting) {
    try {
      await undo.run();
    } catch (error) {
      // What is not there any more cannot be taken back, and must not hold up what comes after.
      if (codeOf(error) !== "ItemNotFound") throw error;
    }
    waiting.delete(undo);
  }
}
