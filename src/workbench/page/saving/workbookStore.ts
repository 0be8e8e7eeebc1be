import type { WorkbookSnapshot } from "../../host/workbook/snapshots/snapshot";

/** A workbook as it is kept: its name and the host's snapshot of it, absent while it is empty. */
export interface KeptWorkbook {
  readonly name: string;
  readonly snapshot?: WorkbookSnapshot;
}

/** Which workbook of this browser: the one on the page, or the one before it. */
export type Slot = "present" | "previous";

const DATABASE = "workbench";
const STORE = "workbooks";

/** Keeps workbooks in the browser's IndexedDB, where size hardly matters. */
export class WorkbookStore {
  readonly #database = openDatabase();

  /** The workbook in a slot; absent on the first visit. */
  async find(slot: Slot): Promise<KeptWorkbook | undefined> {
    const store = await this.#store("readonly");
    return readKept(await done(store.get(slot)));
  }

  /** Keeps a workbook in a slot, over what was there. */
  async keep(slot: Slot, workbook: KeptWorkbook): Promise<void> {
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

/** What another version of the page wrote is not understood, and so is not a workbook. */
function readKept(kept: unknown): KeptWorkbook | undefined {
  if (typeof kept !== "object" || kept === null || !("name" in kept)) return undefined;
  const name = String(kept.name);
  const snapshot = "snapshot" in kept ? kept.snapshot : undefined;
  return isSnapshot(snapshot) ? { name, snapshot } : { name };
}

function isSnapshot(kept: unknown): kept is WorkbookSnapshot {
  return typeof kept === "object" && kept !== null && "version" in kept && kept.version === 1;
}
