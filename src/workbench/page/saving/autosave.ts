/** Whether the workbook is kept: all of it, soon all of it, or not. */
export type SavedState = "saved" | "saving" | "unsaved";

/** Whom the saving tells. */
export interface SavingListeners {
  readonly state: (state: SavedState) => void;
  readonly failed: (error: unknown) => void;
}

const DELAY_MS = 400;

/** Saves some time after the last change, so that a burst of changes is saved once; what failed is tried again with the next. */
export class Autosave {
  readonly #save: () => Promise<void>;
  readonly #listeners: SavingListeners;
  #timer: number | undefined;
  #running: Promise<void> = Promise.resolve();
  /** Changed since the last saving began. */
  #isChanged = false;
  #isSaving = false;

  constructor(save: () => Promise<void>, listeners: SavingListeners) {
    this.#save = save;
    this.#listeners = listeners;
  }

  /** Whether something is not kept yet. */
  get isPending(): boolean {
    return this.#isChanged || this.#isSaving;
  }

  /** Something changed that has to be saved. */
  note(): void {
    this.#isChanged = true;
    this.#listeners.state("saving");
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.flush(), DELAY_MS);
  }

  /** Saves now what waits; resolves when it is saved, or has failed. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#isChanged) this.#running = this.#running.then(() => this.#saveChanges());
    return this.#running;
  }

  async #saveChanges(): Promise<void> {
    if (!this.#isChanged) return;
    this.#isChanged = false;
    this.#isSaving = true;
    try {
      await this.#save();
      this.#isSaving = false;
      if (!this.isPending) this.#listeners.state("saved");
    } catch (error) {
      this.#isSaving = false;
      this.#isChanged = true;
      this.#listeners.state("unsaved");
      this.#listeners.failed(error);
    }
  }
}
