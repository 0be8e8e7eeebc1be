import { isRecord } from "../../host/base/record";
import {
  putTogether,
  SHEET_KEYS,
  sheetKeysOf,
  sheetsIn,
  takeApart,
  type KeptSheets,
} from "./keptSheets";
import {
  type KeptAside,
  type KeptRevision,
  type KeptWorkbook,
  readAside,
  readKept,
  revisionIn,
} from "./keptWorkbook";
import { findLeft, forgetLeft, keepLeft, type LeftWorkbook } from "./leftWorkbooks";
import { settleLeft } from "./settleLeft";

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
/** The workbook on the page, and the one before it. */
const [PRESENT, PREVIOUS] = ["present", "previous"];
/** What was put aside, and what closing pages had no time to save in order nor room to keep elsewhere; an older page kept one, without its id. */
const [ASIDE, LEFT] = ["aside ", "left"];

/**
 * Keeps workbooks in the browser's IndexedDB, each sheet by itself, so that a saving costs what has
 * changed. What is answered has been kept: its transaction is complete.
 */
export class WorkbookStore {
  readonly #database: IDBDatabase;
  /** This tab among those that save. */
  readonly #by = crypto.randomUUID();
  /** The sheets of the revision that this tab last read or saved. */
  #sheets: KeptSheets = new Map();
  /** What has begun and not ended: it needs the page to go on. */
  #running: IDBTransaction | undefined;
  /** The id of what this page has left, from which it may have come back. */
  #left: string | undefined;

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
  async find(): Promise<Found> {
    await this.#settleLeft();
    return this.#transact(async (store) => {
      const record = await answerOf<unknown>(store.get(PRESENT));
      const kept = await together(store, record);
      const present = readKept(kept);
      if (present) this.#sheets = sheetsIn(record, present);
      else if (kept !== undefined) {
        putAside(store, { reason: "unreadable", content: kept });
        store.delete(PRESENT);
      }
      await forgetUnnamed(store);
      return { present, aside: await findAside(store) };
    });
  }

  /** Keeps the workbook over the revision that this tab knows; the answer is the new revision. */
  async save(workbook: KeptWorkbook, known: number): Promise<number> {
    const { record, sheets, changed } = takeApart(workbook, this.#sheets);
    const revision = known + 1;
    await this.#transact(async (store) => {
      const before = await answerOf<unknown>(store.get(PRESENT));
      if (revisionIn(before) !== known) throw new ChangedElsewhere();
      for (const { key, sheet } of changed) store.put(sheet, key);
      store.put({ ...record, revision, by: this.#by }, PRESENT);
      const named = new Set([...sheets.values()].map(({ key }) => key));
      for (const key of sheetKeysOf(before)) if (!named.has(key)) store.delete(key);
      if (this.#left !== undefined) store.delete(`${LEFT} ${this.#left}`);
    });
    this.#sheets = sheets;
    return revision;
  }

  /**
   * Keeps the workbook of a page that closes: there is no time to look what is kept, so the next page does.
   * Where only the database has room for it, a saving that is not over would end with the page, and what
   * waits behind it too: it is taken back.
   */
  leave(workbook: KeptWorkbook, known: number): void {
    const content = { ...workbook, revision: known, by: this.#by };
    const id = newId(this.#by);
    this.#left = id;
    try {
      keepLeft({ id, content });
    } catch {
      if (this.#running) abort(this.#running);
      const transaction = this.#database.transaction(STORE, "readwrite");
      transaction.objectStore(STORE).put(content, `${LEFT} ${id}`);
      transaction.commit();
    }
  }

  /** Takes back what the page has left: it has come back, and saves in order again. */
  comeBack(): void {
    if (this.#left !== undefined) forgetLeft(this.#left);
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
      const record = await answerOf<unknown>(store.get(PREVIOUS));
      const previous = readKept(await together(store, record));
      if (!previous || !isRecord(record)) return;
      const { name, snapshot } = record;
      store.put({ name, snapshot, revision: (await revisionOf(store)) + 1 }, PRESENT);
      if (present !== undefined) store.put(present, PREVIOUS);
    });
  }

  /** Puts the present workbook aside: it could be read, but not opened. */
  putAside(): Promise<void> {
    return this.#transact(async (store) => {
      const present = await answerOf<unknown>(store.get(PRESENT));
      putAside(store, { reason: "unreadable", content: await together(store, present) });
      store.delete(PRESENT);
    });
  }

  /** Deletes what was kept aside under a key: at once, and then its sheets, which any later save would delete as well. */
  async forget(key: string): Promise<void> {
    await this.#transact((store) => answerOf(store.delete(key)));
    await this.#transact(forgetUnnamed);
  }

  async #settleLeft(): Promise<void> {
    try {
      for (const { id } of await this.#transact(settle)) forgetLeft(id);
    } catch {
      // There is no room for it: it stays where it was left until there is.
    }
  }

  // A request that succeeds may yet be taken back with its transaction, as where the disk is full.
  async #transact<Result>(work: (store: IDBObjectStore) => Promise<Result>): Promise<Result> {
    const transaction = this.#database.transaction(STORE, "readwrite");
    this.#running = transaction;
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
    this.#running = undefined;
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

/** A record with its sheets, which are kept by themselves. */
function together(store: IDBObjectStore, record: unknown): Promise<unknown> {
  return putTogether(record, (key) => answerOf<unknown>(store.get(key)));
}

/**
 * Deletes sheets that no workbook names any more. One that an older page has put aside names its own:
 * it was as little able to read them as to put them together.
 */
async function forgetUnnamed(store: IDBObjectStore): Promise<void> {
  const records = await Promise.all(
    [PRESENT, PREVIOUS].map((key) => answerOf<unknown>(store.get(key))),
  );
  const aside = (await asideIn(store)).map(({ content }) => content);
  const named = new Set<IDBValidKey>([...records, ...aside].flatMap(sheetKeysOf));
  const range = IDBKeyRange.bound(SHEET_KEYS.first, SHEET_KEYS.last);
  for (const key of await answerOf(store.getAllKeys(range))) if (!named.has(key)) store.delete(key);
}

async function revisionOf(store: IDBObjectStore): Promise<number> {
  return revisionIn(await answerOf<unknown>(store.get(PRESENT)));
}

/** Settles what closing pages have left; the answer is what that was. */
async function settle(store: IDBObjectStore): Promise<readonly LeftWorkbook[]> {
  const left = [...(await leftIn(store)), ...findLeft()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const before = await answerOf<unknown>(store.get(PRESENT));
  const { present, aside } = settleLeft(before, left);
  if (present !== before) store.put(present, PRESENT);
  for (const { id, reason, content } of aside) putAside(store, { reason, content }, id);
  store.delete(IDBKeyRange.bound(LEFT, `${LEFT}\uffff`));
  return left;
}

async function leftIn(store: IDBObjectStore): Promise<readonly LeftWorkbook[]> {
  const found = await entriesOf(store, LEFT);
  return found.map(([key, content]) => ({ id: key.slice(LEFT.length).trim() || newId(), content }));
}

/** A name that sorts by the time at which it was given; of something that a tab does, by its id. */
function newId(by: string = crypto.randomUUID()): string {
  return `${new Date().toISOString()} ${by}`;
}

function putAside(
  store: IDBObjectStore,
  { reason, content }: Pick<KeptAside, "reason" | "content">,
  id = newId(),
): void {
  store.put({ reason, when: new Date(), content }, `${ASIDE}${id}`);
}

/** What was put aside, whole. */
async function findAside(store: IDBObjectStore): Promise<readonly KeptAside[]> {
  const found = await asideIn(store);
  return Promise.all(
    found.map(async (one) => ({ ...one, content: await together(store, one.content) })),
  );
}

async function asideIn(store: IDBObjectStore): Promise<readonly KeptAside[]> {
  return (await entriesOf(store, ASIDE)).map(([key, kept]) => readAside(key, kept));
}

/** What is kept under keys that begin so, in their order. */
async function entriesOf(
  store: IDBObjectStore,
  start: string,
): Promise<readonly (readonly [string, unknown])[]> {
  const range = IDBKeyRange.bound(start, `${start}\uffff`);
  const keys = await answerOf(store.getAllKeys(range));
  const contents = await answerOf<unknown[]>(store.getAll(range));
  return keys.flatMap((key, index) =>
    typeof key === "string" ? [[key, contents[index]] as const] : [],
  );
}
