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
 * refuses rejects.
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
  return answeredInTime(Excel.run(options, batch));
}

/** Whether this Excel has a version of the Excel API, such as "1.20". */
export function offers(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}

function answeredInTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new NoAnswerError(work));
    }, patienceMs);
    const stop = () => {
      clearTimeout(timer);
    };
    work.then(resolve, reject).finally(stop);
  });
}
