import { NoAnswerError } from "./hostErrors";

/** How long Excel may take for one command before we tell the reader that it does not answer. */
const PATIENCE_MS = 60_000;

let patienceMs = PATIENCE_MS;

/** Waits for Excel that long from now on; without a number, as long as usual. */
export function beThisPatient(milliseconds: number = PATIENCE_MS): void {
  patienceMs = milliseconds;
}

/** How a command runs. */
export interface RunChoice {
  /** One Ctrl+Z takes back the whole command, where Excel offers it; not for commands that delete sheets. */
  readonly undoable?: boolean;
}

/**
 * Runs a batch in Excel, after the cell being edited is finished. Nothing is caught: what Excel
 * refuses rejects. A batch that is not answered in time goes no further: the reader has been told
 * that nothing came of it, and may have tried again.
 */
export function runExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  { undoable = false }: RunChoice = {},
): Promise<T> {
  const options = {
    delayForCellEdit: true,
    // Deleting a sheet in a merged undo group fails with UndoNotSupported (Microsoft's page on undo).
    ...(undoable && offers("1.20") && { mergeUndoGroup: true }),
  };
  return new Promise((resolve, reject) => {
    let late: NoAnswerError | undefined;
    const work = Excel.run(options, (context) => batch(stoppable(context, () => late)));
    const timer = setTimeout(() => {
      late = new NoAnswerError(work);
      reject(late);
    }, patienceMs);
    work.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}

/** A context whose round trips end with an error once there is one, also where Excel has answered. */
function stoppable(
  context: Excel.RequestContext,
  findStop: () => Error | undefined,
): Excel.RequestContext {
  const sync = context.sync.bind(context);
  context.sync = async <T>(value?: T): Promise<T> => {
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
