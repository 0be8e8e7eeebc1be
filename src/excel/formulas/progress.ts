import { CancelledError } from "../host/hostErrors";

/** How the reader follows a long command, and stops it. */
export interface Progress {
  /** Told from time to time how much of all the work is done. */
  readonly onProgress?: (done: number, all: number) => void;
  readonly signal?: AbortSignal;
}

/** Ends the command where the reader has cancelled it. */
export function stopIfCancelled({ signal }: Progress): void {
  if (signal?.aborted) throw new CancelledError("Cancelled");
}
