import { Batch } from "./wire/batch";
import type { Book } from "./workbook/book";
import { HostError } from "./base/hostError";
import type { ExcelObject } from "./wire/excelType";
import { Faults } from "./wire/faults";
import { workbookType } from "./objects/workbook";
import { References } from "./wire/references";
import type { SentBatch } from "./wire/transport";
import {
  ActionType,
  PathType,
  readRequest,
  type WireRequest,
  type WireResponse,
} from "./wire/wire";

/** What a batch runner needs to know of the host. */
export interface BatchRunnerOptions {
  readonly book: Book;
  /** The object of a service of Excel's by its type name. */
  readonly createService: (typeName: string) => ExcelObject | undefined;
  /** Hears that a batch of the add-in has been run, which may have changed anything. */
  readonly onClientRun: () => void;
  /** Hears that any batch has been run. */
  readonly onRun: () => void;
  /** Hears of mistakes of the host's own. */
  readonly onFailure: (error: unknown) => void;
}

/** The request flag of `Excel.run({ delayForCellEdit: true })`. */
const DELAY_FOR_CELL_EDIT = 64;

// office.js itself sends batches to its services, and one that lets kept ranges go after Excel.run.
function isFromClient({ Actions, ObjectPaths }: WireRequest): boolean {
  const paths = Object.values(ObjectPaths);
  const isToService = paths.some((path) => path.ObjectPathType === PathType.newObject);
  const calls = Actions.filter((action) => action.ActionType !== ActionType.instantiate);
  const isCleanUp = calls.length > 0 && calls.every(({ Name }) => Name === "_RemoveReference");
  return isToService || isCleanUp;
}

/** What was done before a response is refused stays done. */
function refusal(what: "Request" | "Response", { Actions }: WireRequest): WireResponse {
  const { code, message, httpStatus } = new HostError(`${what}PayloadSizeLimitExceeded`);
  const ActionIndex = what === "Request" ? 0 : Actions.length - 1;
  const told = { Code: code, Message: message, Location: "", HttpStatusCode: httpStatus };
  return { Results: [], Error: { ...told, ActionIndex } };
}

/** Runs the add-in's batches one after the other, whoever sent them, as Excel does. */
export class BatchRunner {
  /** Faults to strike at coming round trips. */
  readonly faults = new Faults();
  /** Answered `context.sync()` calls of the add-in. */
  roundTrips = 0;
  private queue: Promise<unknown> = Promise.resolve();
  private edit: { readonly done: Promise<void>; readonly end: () => void } | undefined;
  private readonly references = new References();
  private readonly root: ExcelObject;

  constructor(private readonly options: BatchRunnerOptions) {
    this.root = workbookType.of(options.book);
  }

  /** Returns when every batch that has arrived is answered. */
  async idle(): Promise<void> {
    await this.queue;
  }

  /** Says that a cell is being edited, or no longer: meanwhile batches are refused or wait. */
  noteCellEdit(isEditing: boolean): void {
    if (isEditing && !this.edit) {
      let end: () => void = () => undefined;
      const done = new Promise<void>((resolve) => {
        end = resolve;
      });
      this.edit = { done, end };
    } else if (!isEditing) {
      this.edit?.end();
      this.edit = undefined;
    }
  }

  /** Answers a batch with JSON text, or with null for silence. */
  async answer({ body, flags }: SentBatch): Promise<string | null> {
    const request = readRequest(body);
    const isPlain = isFromClient(request);
    if (!isPlain && (flags & DELAY_FOR_CELL_EDIT) !== 0) await this.edit?.done;
    const answer = this.queue.then(() =>
      isPlain ? this.run(request, flags) : this.runCounted(request, flags),
    );
    this.queue = answer.catch((error: unknown) => {
      this.options.onFailure(error);
    });
    return answer;
  }

  private async runCounted(request: WireRequest, flags: number): Promise<string | null> {
    this.roundTrips += 1;
    const fault = this.edit ? undefined : this.faults.next();
    const refused = this.edit ? Faults.of("InvalidOperationInCellEditMode") : fault;
    const text = await this.run(request, flags, refused?.beforeAction);
    this.options.onClientRun();
    return fault?.isSilent === true ? null : text;
  }

  private async run(
    request: WireRequest,
    flags: number,
    beforeAction?: (index: number) => void,
  ): Promise<string> {
    const { book, createService: create, onFailure, onRun } = this.options;
    if (this.isTooLarge(request)) return JSON.stringify(refusal("Request", request));
    const batch = new Batch(request, {
      root: this.root,
      create,
      calculate: () => book.calculation.flush(),
      references: this.references,
      refuse: (step) => {
        book.refusals.meet(step, flags);
      },
      onFailure,
      ...(beforeAction ? { beforeAction } : {}),
    });
    const response: WireResponse = await book.together(() => batch.run());
    onRun();
    const text = JSON.stringify(response);
    return this.isTooLarge(text) ? JSON.stringify(refusal("Response", request)) : text;
  }

  /** Measured only where there is a limit, since Excel on the desktop has none. */
  private isTooLarge(message: WireRequest | string): boolean {
    const { mostBytes } = this.options.book.refusals;
    if (mostBytes === Infinity) return false;
    const text = typeof message === "string" ? message : JSON.stringify(message);
    return new TextEncoder().encode(text).length > mostBytes;
  }
}
