/** Saves some time after the last change, so that a burst of changes is saved once. */
export class Autosave {
  readonly #save: () => Promise<void>;
  readonly #saved: (saved: boolean) => void;
  readonly #failed: (error: unknown) => void;
  #timer: number | undefined;
  #running: Promise<void> = Promise.resolve();

  constructor(
    save: () => Promise<void>,
    listeners: {
      readonly saved: (saved: boolean) => void;
      readonly failed: (error: unknown) => void;
    },
  ) {
    this.#save = save;
    this.#saved = listeners.saved;
    this.#failed = listeners.failed;
  }

  /** Something changed that has to be saved. */
  note(): void {
    this.#saved(false);
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.flush(), DELAY_MS);
  }

  /** Saves now if something waits; resolves when it is saved. */
  flush(): Promise<void> {
    if (this.#timer === undefined) return this.#running;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#running = this.#running
      .then(() => this.#save())
      .then(() => {
        if (this.#timer === undefined) this.#saved(true);
      })
      .catch(this.#failed);
    return this.#running;
  }
}

const DELAY_MS = 400;
