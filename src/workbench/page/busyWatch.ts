const NOTICEABLE_MS = 150;

/** Says so when the workbook is at work long enough to be noticed. */
export class BusyWatch {
  readonly #settled: () => Promise<void>;
  readonly #show: (busy: boolean) => void;
  #isWatching = false;

  constructor(settled: () => Promise<void>, show: (busy: boolean) => void) {
    this.#settled = settled;
    this.#show = show;
  }

  /** Something has begun; it ends when the workbook has settled. */
  note(): void {
    if (this.#isWatching) return;
    this.#isWatching = true;
    const timer = setTimeout(() => {
      this.#show(true);
    }, NOTICEABLE_MS);
    void this.#settled().then(() => {
      clearTimeout(timer);
      this.#isWatching = false;
      this.#show(false);
    });
  }
}
