import type { WorkbookSnapshot } from "../../host/workbook/snapshots/snapshot";
import { Autosave, type SavingListeners } from "./autosave";
import type { KeptAside, KeptWorkbook } from "./keptWorkbook";
import { isSame } from "./isSame";
import { ChangedElsewhere, type Found, WorkbookStore } from "./workbookStore";

/** A workbook that is on the page, so that there is something to keep. */
export interface OpenWorkbook {
  readonly name: string;
  readonly snapshot: WorkbookSnapshot;
}

/** Keeps the page's workbook in the browser, and the one before it until there is another. */
export class WorkbookKeeper {
  /** Why the browser keeps nothing for this page; undefined where it does. */
  readonly denied: unknown;
  readonly #store: WorkbookStore | undefined;
  readonly #found: Found;
  #revision: number;
  #take: (() => OpenWorkbook) | undefined;
  #asOpened: WorkbookSnapshot | undefined;
  #autosave: Autosave | undefined;
  /** Another tab has saved: whatever this one saved would be lost there or here. */
  #isOvertaken = false;

  private constructor(store: WorkbookStore | undefined, found: Found, denied?: unknown) {
    this.#store = store;
    this.#found = found;
    this.#revision = found.present?.revision ?? 0;
    this.denied = denied;
  }

  /** Reads what the browser keeps; where it keeps nothing, the workbook lives as long as the page. */
  static async open(): Promise<WorkbookKeeper> {
    try {
      const store = await WorkbookStore.open();
      return new WorkbookKeeper(store, await store.find());
    } catch (error) {
      return new WorkbookKeeper(undefined, { present: undefined, aside: [] }, error);
    }
  }

  /** The workbook as it was found; absent on the first visit. */
  get found(): KeptWorkbook | undefined {
    return this.#found.present;
  }

  /** The workbook that was put away for this one, while nothing has been written into it. */
  get putAway(): string | undefined {
    return this.#found.present?.putAway;
  }

  /** What was put aside, the oldest first. */
  get aside(): readonly KeptAside[] {
    return this.#found.aside;
  }

  /** Saves what `take` gives from now on, some time after each `note`. */
  start(take: () => OpenWorkbook, listeners: SavingListeners): void {
    this.#take = take;
    this.#asOpened = take().snapshot;
    this.#autosave = new Autosave(() => this.#save(take()), listeners);
    listeners.state(this.#store ? "saved" : "unsaved");
  }

  /** The workbook changed. */
  note(): void {
    if (this.#store && !this.#isOvertaken) this.#autosave?.note();
  }

  /** Whether closing the page would lose something. */
  get hasUnsaved(): boolean {
    if (!this.#store) return !this.#isAsOpened();
    return this.#isOvertaken || this.#autosave?.isPending === true;
  }

  /** Saves now what waits; the answer is whether everything is kept. */
  async flush(): Promise<boolean> {
    if (this.#store && !this.#isOvertaken) await this.#autosave?.flush();
    return !this.hasUnsaved;
  }

  /** The page is being closed; what waits is kept as well as there is time for. */
  leave(): void {
    if (this.#isOvertaken || this.#take === undefined || this.#autosave?.isPending !== true) return;
    const workbook = this.#take();
    if (!this.#isAsOpened(workbook)) this.#store?.leave(workbook, this.#revision);
  }

  /** The page that was left is there again. */
  comeBack(): void {
    this.#store?.comeBack();
    if (this.#autosave?.isPending === true) this.note();
  }

  /** Puts the present workbook away and starts an empty one; the page has to be loaded again. */
  async startNew(nextName: string, name: string): Promise<void> {
    await this.#store?.startNew(nextName, name);
  }

  /** Brings back the workbook that was put away, in exchange; the page has to be loaded again. */
  async bringBack(): Promise<void> {
    await this.#store?.bringBack();
  }

  /** Puts the workbook that was found aside: it could not be opened; the page has to be loaded again. */
  async putAside(): Promise<void> {
    await this.#store?.putAside();
  }

  /** Deletes something that was put aside. */
  async forget({ key }: KeptAside): Promise<void> {
    await this.#store?.forget(key);
  }

  async #save(workbook: OpenWorkbook): Promise<void> {
    // Opening a workbook calculates it, which is no change: another tab may have saved meanwhile.
    if (this.#isAsOpened(workbook)) return;
    this.#asOpened = undefined;
    try {
      this.#revision = (await this.#store?.save(workbook, this.#revision)) ?? this.#revision;
    } catch (error) {
      this.#isOvertaken = error instanceof ChangedElsewhere;
      throw error;
    }
  }

  #isAsOpened(workbook = this.#take?.()): boolean {
    return (
      this.#asOpened !== undefined &&
      workbook !== undefined &&
      isSame(this.#asOpened, workbook.snapshot, "contents")
    );
  }
}
