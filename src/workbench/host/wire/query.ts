import type { ExcelObject } from "./excelType";
import { isExcelObject } from "./excelType";
import { HostError } from "../base/hostError";
import type { Step } from "../base/refusals";
import type { WireQuery } from "./wire";

/** What reading needs beside the object. */
export interface Reading {
  /** Throws where Excel refuses to read a member. */
  readonly refuse: (step: Step) => void;
}

/** What is done in one go, but for stops where the cells have to be calculated first. */
export type Steps<T> = Generator<undefined, T, undefined>;

type Result = Record<string, unknown>;

/** The properties asked of an object: name to the properties asked of what it leads to. */
type Selection = Map<string, string[]>;

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** A member as the object model's reference names it, such as `Range.hasSpill`; `name` is that of the wire. */
export function memberOf({ type }: ExcelObject, name: string): string {
  return `${type}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

function selectionOf(paths: readonly string[]): Selection {
  const selection: Selection = new Map();
  for (const path of paths.map((p) => p.trim()).filter((p) => p !== "")) {
    const [first = "", ...rest] = path.split("/");
    const deeper = selection.get(pascal(first)) ?? [];
    if (rest.length > 0) deeper.push(rest.join("/"));
    selection.set(pascal(first), deeper);
  }
  return selection;
}

function idOf({ id }: ExcelObject): Result {
  return id === undefined ? {} : { _Id: id };
}

/** Throws where Excel refuses to read a member. */
export function refuseReading(member: string, { refuse }: Pick<Reading, "refuse">): void {
  refuse({ member, writes: false, value: undefined, isReading: true });
}

function* readMember(
  object: ExcelObject,
  name: string,
  { deeper, reading }: { readonly deeper: readonly string[]; readonly reading: Reading },
): Steps<unknown> {
  const member = object.find(name);
  if (!member || member.kind === "method")
    throw new HostError("ApiNotFound", `${object.type}.${name}`);
  refuseReading(memberOf(object, name), reading);
  if (member.needsCalculation) yield;
  const value = member.read();
  return isExcelObject(value) ? yield* readObject(value, deeper, reading) : value;
}

// A load of a collection's properties that it does not have itself means its items' properties.
function* readCollection(
  object: ExcelObject,
  paths: readonly string[],
  reading: Reading,
): Steps<Result> {
  const selection = selectionOf(paths);
  const own = [...selection.keys()].filter((name) => object.find(name) !== undefined);
  const itemPaths = paths
    .filter((path) => !own.includes(pascal(path.split("/")[0] ?? "")))
    .map((path) => path.replace(/^items\/?/i, ""))
    .filter((path) => path !== "");
  const result: Result = { ...idOf(object) };
  for (const name of own) {
    result[name] = yield* readMember(object, name, { deeper: selection.get(name) ?? [], reading });
  }
  const wantsItems = paths.length === 0 || itemPaths.length > 0 || selection.has("Items");
  if (!wantsItems || !object.items) return result;
  const items: Result[] = [];
  for (const item of object.items()) items.push(yield* readObject(item, itemPaths, reading));
  return { ...result, _Items: items };
}

/** Reads properties of an object as an answer carries them; none named means all plain ones. */
export function* readObject(
  object: ExcelObject,
  paths: readonly string[],
  reading: Reading,
): Steps<Result> {
  if (object.items) return yield* readCollection(object, paths, reading);
  const selection = selectionOf(paths);
  const wantsAll = selection.size === 0 || selection.delete("$all");
  selection.delete("$none");
  if (wantsAll) for (const name of object.propertyNames) selection.set(name, []);
  const result: Result = { ...idOf(object) };
  for (const [name, deeper] of selection) {
    if (name === "_ReferenceId" || name === "_Id") continue;
    result[name] = yield* readMember(object, name, { deeper, reading });
  }
  return result;
}

/** Answers a query action. */
export function runQuery(
  object: ExcelObject,
  query: WireQuery | undefined,
  reading: Reading,
): Steps<Result> {
  const { Select = [], Expand = [] } = query ?? {};
  return readObject(object, [...Select, ...Expand], reading);
}
