import { codeOf, NoAnswerError, UndoGroupError } from "./hostErrors";

/** How long Excel may take for one answer, in milliseconds, before we tell the reader that it does not answer. */
export const PATIENCE_MS = 60_000;

/** How a command runs. */
export interface RunChoice {
  /**
   * One Ctrl+Z takes back the whole command, where Excel offers it; not for commands that delete
   * sheets. Inside allOrNothing only, which goes without where Excel refuses it.
   */
  readonly undoable?: boolean;
}

/** Whether changes are asked to be one step of Ctrl+Z; not in a runtime that has refused it. */
let groupsUndo = true;

/**
 * Runs a batch in Excel, after the cell being edited is finished. Nothing is caught: what Excel
 * refuses rejects. A batch that is not answered in time goes no further: the reader has been told
 * that nothing came of it, and may have tried again.
 */
export function runExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  { undoable = false }: RunChoice = {},
): Promise<T> {
  // Deleting a sheet in a merged undo group fails with UndoNotSupported (Microsoft's page on undo).
  const mergeUndoGroup = undoable && groupsUndo && offers("1.20");
  const options: Excel.RunOptions = mergeUndoGroup
    ? { delayForCellEdit: true, mergeUndoGroup: true }
    : { delayForCellEdit: true };
  return new Promise((resolve, reject) => {
    let late: NoAnswerError | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        late = new NoAnswerError(work);
        reject(late);
      }, PATIENCE_MS);
    };
    const work = Excel.run(options, (context) =>
      batch(stoppable(context, { wait, findStop: () => late })),
    );
    wait();
    const refuse = (error: unknown) => {
      const isGroups = mergeUndoGroup && GROUP_REFUSED.has(codeOf(error));
      reject(isGroups ? new UndoGroupError(error) : (error as Error));
    };
    work.then(resolve, refuse).finally(() => {
      clearTimeout(timer);
    });
  });
}

/**
 * What Excel answers where it cannot undo a group of changes: too many formulas, a new sheet with
 * custom functions, a member that cannot be undone (office-js issues 6491, 6711, 6255).
 */
const GROUP_REFUSED: ReadonlySet<string> = new Set(["UndoNotSupported", "GeneralException"]);

/**
 * Does again what failed with an undo group, now without; a group is not asked for any more where
 * that was the reason.
 */
export async function withoutUndoGroups<T>(
  { cause }: UndoGroupError,
  work: () => Promise<T>,
): Promise<T> {
  groupsUndo = false;
  try {
    return await work();
  } catch (error) {
    groupsUndo = codeOf(cause) !== "UndoNotSupported";
    throw error;
  }
}

/** What a context with a limit of patience is watched by. */
interface Watch {
  /** Begins to wait for an answer. */
  readonly wait: () => void;
  /** Why the batch goes no further. */
  readonly findStop: () => Error | undefined;
}

/** A context whose round trips end with an error once there is one, also where Excel has answered. */
function stoppable(context: Excel.RequestContext, { wait, findStop }: Watch): Excel.RequestContext {
  const sync = context.sync.bind(context);
  context.sync = async <T>(value?: T): Promise<T> => {
    if (!findStop()) wait();
    const answer = await sync(value);
    const stop = findStop();
    if (stop) throw stop;
    return answer;
  };
  return context;
}

/** Whether this Excel has a version of the Excel API, such as "1.20". */
export function offers(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
