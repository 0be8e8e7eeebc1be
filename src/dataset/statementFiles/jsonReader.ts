import { DatasetError } from "./datasetError";

/** A place in a data file: what stands there, and the path to it for error messages. */
export interface JsonPlace {
  readonly json: unknown;
  readonly path: string;
}

/** An object whose keys are all known; a key outside `keys` is a typing error. */
export function readObject(
  { json, path }: JsonPlace,
  keys: readonly string[],
): (key: string) => JsonPlace {
  const fields = recordAt({ json, path });
  const unknown = Object.keys(fields).find((key) => !keys.includes(key));
  if (unknown !== undefined) {
    throw new DatasetError(path, `"${unknown}" is not a key here; the keys are ${keys.join(", ")}`);
  }
  return (key) => ({ json: fields[key], path: joinPath(path, key) });
}

/** An object with keys of any name. */
export function readEntries(place: JsonPlace): [string, JsonPlace][] {
  return Object.entries(recordAt(place)).map(([key, json]) => [
    key,
    { json, path: joinPath(place.path, key) },
  ]);
}

/** A list, read item by item; an absent list is empty. */
export function readList<T>({ json, path }: JsonPlace, readItem: (item: JsonPlace) => T): T[] {
  if (json === undefined) return [];
  if (!Array.isArray(json)) throw new DatasetError(path, "expected a list");
  return json.map((item: unknown, index) => readItem({ json: item, path: `${path}[${index}]` }));
}

/** A text that is not empty. */
export function readText({ json, path }: JsonPlace): string {
  if (typeof json === "string" && json !== "") return json;
  throw new DatasetError(path, `expected a text, found ${describe(json)}`);
}

/** A whole number. */
export function readInteger({ json, path }: JsonPlace): number {
  if (typeof json === "number" && Number.isInteger(json)) return json;
  throw new DatasetError(path, `expected a whole number, found ${describe(json)}`);
}

/** One of the given values. */
export function readChoice<T extends string | number>(
  { json, path }: JsonPlace,
  choices: readonly T[],
): T {
  const choice = choices.find((candidate) => candidate === json);
  if (choice !== undefined) return choice;
  const found = describe(json);
  throw new DatasetError(path, `expected one of ${choices.join(", ")}; found ${found}`);
}

/** The value where something stands, undefined where nothing does. */
export function readOptional<T>(place: JsonPlace, read: (place: JsonPlace) => T): T | undefined {
  return place.json === undefined ? undefined : read(place);
}

function recordAt({ json, path }: JsonPlace): Record<string, unknown> {
  if (typeof json === "object" && json !== null && !Array.isArray(json)) {
    return Object.fromEntries(Object.entries(json));
  }
  throw new DatasetError(path, "expected an object");
}

function joinPath(path: string, key: string): string {
  const isFile = path.endsWith(".json");
  return isFile ? `${path} ${key}` : `${path}.${key}`;
}

function describe(json: unknown): string {
  return json === undefined ? "nothing" : JSON.stringify(json);
}
