/** The arguments of an action or a path; an entry of `ReferencedObjectPathIds` above 0 names an object. */
export interface WireArguments {
  readonly Arguments?: readonly unknown[] | null;
  readonly ReferencedObjectPathIds?: readonly (number | readonly unknown[] | null)[] | null;
}

/** How a batch reaches an object. */
export interface WirePath {
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

/** What a query asks for. */
export interface WireQuery {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
}

/** One step of a batch. */
export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
}

/** The body of one `context.sync()`. */
export interface WireRequest {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

/** Why a batch stopped. */
export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

/** The answer to one `context.sync()`. */
export interface WireResponse {
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[];
  Error?: WireError;
}

/** What `ObjectPathType` says. */
export const PathType = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** What `ActionType` says. */
export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

/** Reads the text or value that an add-in sent as a batch. */
export function readRequest(body: unknown): WireRequest {
  const value: unknown = typeof body === "string" ? JSON.parse(body) : body;
  if (!isRequest(value)) throw new Error("This is not a rich API batch.");
  return value;
}

function isRequest(value: unknown): value is WireRequest {
  return (
    typeof value === "object" && value !== null && "Actions" in value && "ObjectPaths" in value
  );
}
