/** A workbook as it is kept: its name and the host's own snapshot of it. */
export interface KeptWorkbook<Snapshot> {
  readonly name: string;
  readonly snapshot: Snapshot;
}

/** Which workbook of this browser: the one on the page, or the one before it. */
export type Slot = "present" | "previous";

const DATABASE = "workbench";
const STORE = "workbooks";

/** Keeps workbooks in the browser's IndexedDB, where size hardly matters. */
export class WorkbookStore<Snapshot> {
  readonly #database: Promise<IDBDatabase>;
  readonly #read: (kept: unknown) => KeptWorkbook<Snapshot> | undefined;

  /** `read` checks what comes back: an older version of this page may have written it. */
  constructor(read: (kept: unknown) => KeptWorkbook<Snapshot> | undefined) {
    this.#read = read;
    this.#database = openDatabase();
  }

  /** The workbook in a slot; absent on the first visit. */
  async find(slot: Slot): Promise<KeptWorkbook<Snapshot> | undefined> {
    const store = await this.#store("readonly");
    return this.#read(await done(store.get(slot)));
  }

  /** Keeps a workbook in a slot, over what was there. */
  async keep(slot: Slot, workbook: KeptWorkbook<Snapshot>): Promise<void> {
    const store = await this.#store("readwrite");
    await done(store.put(workbook, slot));
  }

  async #store(mode: IDBTransactionMode): Promise<IDBObjectStore> {
    return (await this.#database).transaction(STORE, mode).objectStore(STORE);
  }
}

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.addEventListener("upgradeneeded", () => {
    request.result.createObjectStore(STORE);
  });
  return done(request);
}

function done<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => {
      resolve(request.result);
    });
    request.addEventListener("error", () => {
      reject(request.error ?? new Error("The browser's storage failed."));
    });
  });
}
