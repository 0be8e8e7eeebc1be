import type { EventEntry } from "../functions/customFunctions";

/** One `context.sync()` as it arrives. */
export interface SentBatch {
  /** The batch, as JSON text or read already. */
  readonly body: unknown;
  /** The request flags, such as 64 for `delayForCellEdit`. */
  readonly flags: number;
}

/** The host's end of a wire to office.js. */
export interface Transport {
  /** True when custom functions may be called as soon as the wire is up, without the add-in saying so. */
  readonly isReadyAtOnce: boolean;
  /** Takes the function that answers a batch: the batch in, the answer's JSON out, null for silence. */
  connect(answer: (batch: SentBatch) => Promise<string | null>): void;
  /** Sends one event with all its entries to the add-in. */
  send(entries: readonly EventEntry[]): void;
  /** Runs the add-in's function behind a ribbon button; returns when it says that it has completed. */
  runCommand(actionId: string): Promise<void>;
  /** Closes the wire. */
  dispose(): void;
}
