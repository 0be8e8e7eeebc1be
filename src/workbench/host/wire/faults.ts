import { HostError, type HostErrorCode } from "../base/hostError";

/** Something that goes wrong at one round trip. */
export interface Fault {
  /** Which round trip fails, counted from the next one as 1. */
  readonly sync: number;
  /** The error that Excel answers, or no answer at all. */
  readonly kind: HostErrorCode | "NoAnswer";
  /** How many of the batch's actions are done before it fails, at most all; none when absent. */
  readonly afterActions?: number;
}

/** What a batch meets: nothing, silence, or an error before one of its actions. */
export interface BatchFault {
  readonly isSilent: boolean;
  readonly beforeAction: (index: number) => void;
}

/** Makes round trips fail on purpose, to see that the add-in leaves nothing half done. */
export class Faults {
  private armed: Fault[] = [];
  private syncs = 0;

  /** A fault that strikes before the first action. */
  static of(kind: HostErrorCode): BatchFault {
    return {
      isSilent: false,
      beforeAction: () => {
        throw new HostError(kind);
      },
    };
  }

  /** Arms one fault; `sync` counts from the next round trip. */
  inject(fault: Fault): void {
    this.armed.push({ ...fault, sync: this.syncs + fault.sync });
  }

  /** Takes back every fault that has not struck. */
  clear(): void {
    this.armed = [];
  }

  /** Counts a round trip and says what it meets. */
  next(): BatchFault {
    this.syncs += 1;
    const fault = this.armed.find(({ sync }) => sync === this.syncs);
    this.armed = this.armed.filter((other) => other !== fault);
    const failAt = fault?.afterActions ?? 0;
    return {
      isSilent: fault?.kind === "NoAnswer",
      beforeAction: (index) => {
        if (!fault || index < failAt) return;
        throw new HostError(fault.kind === "NoAnswer" ? "GeneralException" : fault.kind);
      },
    };
  }
}
