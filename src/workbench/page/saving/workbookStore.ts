import {
  type KeptAside,
  type KeptRevision,
  type KeptWorkbook,
  readAside,
  readKept,
} from "./keptWorkbook";

/** What the browser keeps, as a tab that opens finds it. */
export interface Found {
  /** The workbook to go on with; absent on the first visit. */
  readonly present: KeptRevision | undefined;
  /** What was put aside, the oldest first. */
  readonly aside: readonly KeptAside[];
}

/** Another tab has saved since this one last read or saved. */
export class ChangedElsewhere extends Error {
  constructor() {
    super("The workbook was saved by another tab.");
  }
}

const DATABASE = "workbench";
const STORE = "workbooks";
/** The workbook on the page, the one before it, and what a closing page had no time to save in order. */
const [PRESENT, PREVIOUS, LEFT] = ["present", "previous", "left"];
const ASIDE = "aside ";

/** Keeps workbooks in the browser's IndexedDB. What is answered has been kept: its transaction is complete. */
export class WorkbookStore {
  readonly #database: IDBDatabase;
  /** This tab among those that save. */
  readonly #by = crypto.randomUUID();

  private constructor(database: IDBDatabase) {
    this.#database = database;
  }

  /** Opens the browser's storage; rejects where it is denied or cannot be used. */
  static async open(): Promise<WorkbookStore> {
    const request = indexedDB.open(DATABASE, 1);
    request.addEventListener("upgradeneeded", () => {
      request.result.createObjectStore(STORE);
    });
    return new WorkbookStore(await answerOf(request));
  }

  /** Reads what is kept; what cannot be read is put aside first, so that nothing is saved over it. */
  find(): Promise<Found> {
    return this.#transact(async (store) => {
      await settleLeft(store);
      const kept = await answerOf<unknown>(store.get(PRESENT));
      const present = readKept(kept);
      if (kept !== undefined && !present) {
        putAside(store, "unreadable", kept);
        store.delete(PRESENT);
      }
      return { present, aside: await findAside(store) };
    });
  }

  /** Keeps the workbook over the revision that this tab knows; the answer is the new revision. */
  save(workbook: KeptWorkbook, known: number): Promise<number> {
    return this.#transact(async (store) => {
      if ((await revisionOf(store)) !== known) throw new ChangedElsewhere();
      store.put({ ...workbook, revision: known + 1, by: this.#by }, PRESENT);
      return known + 1;
    });
  }

  /** Keeps the workbook of a page that closes: there is no time to look what is kept, so the next page does. */
  leave(workbook: KeptWorkbook, known: number): void {
    const transaction = this.#database.transaction(STORE, "readwrite");
    transaction.objectStore(STORE).put({ ...workbook, revision: known, by: this.#by }, LEFT);
    transaction.commit();
  }

  /** Puts the present workbook away and an empty one in its place. */
  startNew(name: string, putAway: string): Promise<void> {
    return this.#transact(async (store) => {
      const present = await answerOf<unknown>(store.get(PRESENT));
      if (present !== undefined) store.put(present, PREVIOUS);
      store.put({ name, putAway, revision: (await revisionOf(store)) + 1 }, PRESENT);
    });
  }

  /** Lets the present workbook and the one before it change places. */
  bringBack(): Promise<void> {
    return this.#transact(async (store) => {
      const present = await answerOf<unknown>(store.get(PRESENT));
      const previous = readKept(await answerOf<unknown>(store.get(PREVIOUS)));
      if (!previous) return;
      const { name, snapshot } = previous;
      store.put({ name, snapshot, revision: (await revisionOf(store)) + 1 }, PRESENT);
      if (present !== undefined) store.put(present, PREVIOUS);
    });
  }

  /** Puts the present workbook aside: it could be read, but not opened. */
  putAside(): Promise<void> {
    return this.#transact(async (store) => {
      putAside(store, "unreadable", await answerOf<unknown>(store.get(PRESENT)));
      store.delete(PRESENT);
    });
  }

  /** Deletes what was kept aside under a key. */
  forget(key: string): Promise<void> {
    return this.#transact((store) => answerOf(store.delete(key)));
  }

  // A request that succeeds may yet be taken back with its transaction, as where the disk is full.
  async #transact<Result>(work: (store: IDBObjectStore) => Promise<Result>): Promise<Result> {
    const transaction = this.#database.transaction(STORE, "readwrite");
    const complete = new Promise<void>((resolve, reject) => {
      transaction.addEventListener("complete", () => {
        resolve();
      });
      transaction.addEventListener("abort", () => {
        reject(transaction.error ?? new Error("The browser took the saving back."));
      });
    });
    complete.catch(() => undefined);
    let result: Result;
    try {
      result = await work(transaction.objectStore(STORE));
    } catch (error) {
      abort(transaction);
      throw transaction.error ?? error;
    }
    await complete;
    return result;
  }
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself.
  }
}

function answerOf<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => {
      resolve(request.result);
    });
    request.addEventListener("error", () => {
      reject(request.error ?? new Error("The browser's storage failed."));
    });
  });
}

async function presentIn(store: IDBObjectStore): Promise<KeptRevision | undefined> {
  return readKept(await answerOf<unknown>(store.get(PRESENT)));
}

async function revisionOf(store: IDBObjectStore): Promise<number> {
  return (await presentIn(store))?.revision ?? 0;
}

/** What a closing page kept becomes the present workbook, unless another tab has saved since. */
async function settleLeft(store: IDBObjectStore): Promise<void> {
  const kept = await answerOf<unknown>(store.get(LEFT));
  if (kept === undefined) return;
  store.delete(LEFT);
  const [left, present] = [readKept(kept), await presentIn(store)];
  const revision = present?.revision ?? 0;
  if (left && (left.revision === revision || left.by === present?.by))
    store.put({ ...left, revision: revision + 1 }, PRESENT);
  else putAside(store, left ? "overtaken" : "unreadable", kept);
}

function putAside(store: IDBObjectStore, reason: KeptAside["reason"], content: unknown): void {
  const when = new Date();
  store.put({ reason, when, content }, `${ASIDE}${when.toISOString()} ${crypto.randomUUID()}`);
}

async function findAside(store: IDBObjectStore): Promise<readonly KeptAside[]> {
  const range = IDBKeyRange.bound(ASIDE, `${ASIDE}\uffff`);
  const keys = await answerOf(store.getAllKeys(range));
  const contents = await answerOf<unknown[]>(store.getAll(range));
  return keys.flatMap((key, index) =>
    typeof key === "string" ? [readAside(key, contents[index])] : [],
  );
}
