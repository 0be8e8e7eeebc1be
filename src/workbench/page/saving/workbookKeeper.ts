import { Autosave } from "./autosave";
import { type KeptWorkbook, WorkbookStore } from "./workbookStore";

/** Keeps the page's workbook in the browser, and the one before it until there is another. */
export class WorkbookKeeper {
  /** The workbook as it was found; absent on the first visit. */
  readonly found: KeptWorkbook | undefined;
  /** The workbook that the last "New workbook" put away; absent once it was said so. */
  readonly putAway: string | undefined;
  readonly #store: WorkbookStore;
  #autosave: Autosave | undefined;

  private constructor(
    store: WorkbookStore,
    found: KeptWorkbook | undefined,
    putAway: string | undefined,
  ) {
    this.#store = store;
    this.found = found;
    this.putAway = putAway;
  }

  /** Reads what the browser keeps. */
  static async open(): Promise<WorkbookKeeper> {
    const store = new WorkbookStore();
    const found = await store.find("present");
    const putAway = sessionStorage.getItem(PUT_AWAY) ?? undefined;
    sessionStorage.removeItem(PUT_AWAY);
    return new WorkbookKeeper(store, found, putAway);
  }

  /** Saves by `save` from now on, some time after each `note`. */
  start(save: () => KeptWorkbook, listeners: ConstructorParameters<typeof Autosave>[1]): void {
    this.#autosave = new Autosave(() => this.#store.keep("present", save()), listeners);
  }

  /** The workbook changed. */
  note(): void {
    this.#autosave?.note();
  }

  /** Resolves when everything is saved. */
  async flush(): Promise<void> {
    await this.#autosave?.flush();
  }

  /** Puts the present workbook away and starts an empty one; the page has to be loaded again. */
  async startNew(name: string, nextName: string): Promise<void> {
    await this.flush();
    const present = await this.#store.find("present");
    if (present) await this.#store.keep("previous", present);
    await this.#store.keep("present", { name: nextName });
    sessionStorage.setItem(PUT_AWAY, name);
  }

  /** Brings back the workbook that was put away; the page has to be loaded again. */
  async bringBack(): Promise<void> {
    await this.flush();
    const previous = await this.#store.find("previous");
    if (previous) await this.#store.keep("present", previous);
  }
}

const PUT_AWAY = "workbench.put-away";
