import type { Sideways } from "./columns";

/** One `[key]` or `[key@offset]` of a formula template. */
export interface Reference {
  readonly key: string;
  readonly offset: Sideways | undefined;
}

const REFERENCE = /\[([^\]@]+)(?:@([a-z-]+))?\]/g;
const OFFSETS: readonly string[] = ["year-ago", "quarter-ago", "quarters", "actual", "target"];

/** The references of a formula template in the order they stand. */
export function referencesOf(template: string): readonly Reference[] {
  return [...template.matchAll(REFERENCE)].map(([, key = "", offset]) => ({
    key,
    offset: readOffset(offset, template),
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

function readOffset(offset: string | undefined, template: string): Sideways | undefined {
  if (offset === undefined) return undefined;
  if (!isOffset(offset))
    throw new Error(`"@${offset}" in "${template}" is not a way to look sideways`);
  return offset;
}

function isOffset(offset: string): offset is Sideways {
  return OFFSETS.includes(offset);
}
