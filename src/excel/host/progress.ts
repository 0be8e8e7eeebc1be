import { CancelledError } from "./hostErrors";

/** What a long command is at: putting sheets in, looking through cells, following references, reading what cells show, or writing. */
export type Step = "inserting" | "searching" | "tracing" | "reading" | "writing";

/** How far a step of a command is. */
export interface StepProgress {
  readonly step: Step;
  /** Sheets, messages or, while tracing, cells. */
  readonly done: number;
  /** How many there are; absent where nobody knows yet. */
  readonly all?: number;
}

/** How the reader follows a long command, and stops it. */
export interface Progress {
  /** Told from time to time how far the command is. */
  readonly onProgress?: (progress: StepProgress) => void;
  /** Aborted: what the command had done is taken back, and it rejects with CancelledError. */
  readonly signal?: AbortSignal;
}

/** Ends the command where the reader has cancelled it. */
export function stopIfCancelled({ signal }: Progress): void {
  if (signal?.aborted) throw new CancelledError("Cancelled");
}
