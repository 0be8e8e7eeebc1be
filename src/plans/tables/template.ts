import type { Sideways } from "./columns";

/** One `[key]` or `[key@look]` of a formula template. */
export interface Reference {
  readonly key: string;
  readonly look: Sideways | undefined;
}

const REFERENCE = /\[([^\]@]+)(?:@([a-z-]+))?\]/g;
const LOOKS: readonly string[] = ["year-ago", "quarter-ago", "quarters", "actual", "target"];

/** The references of a formula template in the order they stand. */
export function referencesOf(template: string): readonly Reference[] {
  return [...template.matchAll(REFERENCE)].map(([, key = "", look]) => ({
    key,
    look: readLook(look, template),
  }));
}

/** A template with an address in place of each reference; undefined where one has none. */
export function fillTemplate(
  template: string,
  findAddress: (reference: Reference) => string | undefined,
): string | undefined {
  const addresses = referencesOf(template).map(findAddress);
  if (addresses.includes(undefined)) return undefined;
  let next = 0;
  return template.replace(REFERENCE, () => addresses[next++] ?? "");
}

function readLook(look: string | undefined, template: string): Sideways | undefined {
  if (look === undefined) return undefined;
  if (!isLook(look)) throw new Error(`"@${look}" in "${template}" is not a way to look sideways`);
  return look;
}

function isLook(look: string): look is Sideways {
  return LOOKS.includes(look);
}
