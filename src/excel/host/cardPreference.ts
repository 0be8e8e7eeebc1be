const KEY = "iij.cards";

/** Whether this reader wants cards on figures; yes until they say no. Kept in this browser or Excel, not in workbooks. */
export function prefersCards(): boolean {
  return withStorage((storage) => storage.getItem(storageKey())) !== "off";
}

/** Remembers whether this reader wants cards; where storage is blocked, nothing is remembered. */
export function rememberCards(wanted: boolean): void {
  withStorage((storage) => {
    storage.setItem(storageKey(), wanted ? "on" : "off");
  });
}

/** Browsers may block storage in frames of other sites: then even to ask for it throws. */
function withStorage<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(localStorage);
  } catch {
    return undefined;
  }
}

/** Excel on the web shares storage between sites unless keys carry the partition (Microsoft's page on persisting state). */
function storageKey(): string {
  const partition = findPartition();
  return partition === undefined ? KEY : `${partition}${KEY}`;
}

/** The type says always present; Excel on the desktop leaves it out. */
function findPartition(): string | undefined {
  return Office.context.partitionKey;
}
