import { isRecord } from "../base/record";

/** A message of office.js from an add-in's frame, as Excel on the web receives it. */
export interface FrameRequest {
  readonly _messageType: 0;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: unknown;
  readonly _data: unknown;
}

/** What identifies the request that an answer or an event belongs to. */
export type FrameThread = Pick<FrameRequest, "_actionName" | "_conversationId" | "_correlationId">;

/** The number that `executeMethod` carries for a rich API batch. */
export const RICH_API_METHOD = 93;

/** An answer is the first and only one to its request; an event is one of many. */
export type ReplyKind = "answer" | "event";

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRequest(value: unknown): value is FrameRequest {
  return isRecord(value) && value["_messageType"] === 0 && typeof value["_actionName"] === "string";
}

/** Reads a message from the frame; undefined for everything that office.js did not send. */
export function readFrameRequest(data: unknown): FrameRequest | undefined {
  const message = typeof data === "string" ? parseJson(data) : undefined;
  return isRequest(message) ? message : undefined;
}

/** The text of an answer or event on a thread, from a page at an origin. */
export function formatReply(
  thread: FrameThread,
  data: unknown,
  { kind, origin }: { kind: ReplyKind; origin: string },
): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: thread._actionName,
    _conversationId: thread._conversationId,
    _correlationId: thread._correlationId,
    _origin: origin,
    _data: data,
    _errorCode: 0,
    _responseType: kind === "answer" ? 0 : 1,
    _serializerVersion: 1,
  });
}

/** What `executeMethod` asks for: the number of the method and its arguments. */
export function readMethod(data: unknown): { id: unknown; args: readonly unknown[] } {
  if (!isRecord(data)) return { id: undefined, args: [] };
  const method = data["DdaMethod"];
  const args = data["ArrayData"];
  return {
    id: isRecord(method) ? method["DispatchId"] : undefined,
    args: Array.isArray(args) ? args : numbered(data),
  };
}

/** Arguments that stand under their numbers, as those of a completed command do. */
function numbered(data: Readonly<Record<string, unknown>>): readonly unknown[] {
  const count = Object.keys(data).filter((key) => /^\d+$/.test(key)).length;
  return Array.from({ length: count }, (_, index) => data[String(index)]);
}

/** The body of a batch among the arguments of `executeMethod`: the one that is JSON. */
export function findBody(args: readonly unknown[]): string | undefined {
  return args.find((arg): arg is string => typeof arg === "string" && arg.startsWith("{"));
}

/** Where a batch's flags stand among the arguments of `executeMethod`. */
const FLAGS = 6;

/** The request flags among the arguments of `executeMethod`; 0 when there are none. */
export function findFlags(args: readonly unknown[]): number {
  const flags = args[FLAGS];
  return typeof flags === "number" ? flags : 0;
}
