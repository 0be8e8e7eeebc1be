const KEY = "iij.cards";

/** Whether this reader wants cards on figures; yes until they say no. Kept in this browser or Excel, not in workbooks. */
export function prefersCards(): boolean {
  return localStorage.getItem(storageKey()) !== "off";
}

/** Remembers whether this reader wants cards. */
export function rememberCards(wanted: boolean): void {
  localStorage.setItem(storageKey(), wanted ? "on" : "off");
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
