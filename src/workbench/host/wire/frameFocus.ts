/** Where the focus wants to go when it leaves an add-in's frame. */
export type FrameExit = "forward" | "backward" | "document";

/** office.js takes the Tab key over: its host says when the focus enters, it says when it leaves. */
const ENTER = 4;
const EXITS: Readonly<Record<number, FrameExit>> = {
  5: "forward",
  6: "backward",
  13: "forward",
  14: "backward",
  15: "document",
  16: "document",
  17: "forward",
  18: "backward",
};

/** The text that lets the focus enter a frame, on its first control. */
export function formatEntry(conversation: string, correlation: number, origin: string): string {
  return JSON.stringify({
    _messageType: 0,
    _actionName: "Office_notifyAgave",
    _conversationId: `${conversation}_ntf`,
    _correlationId: correlation,
    _origin: origin,
    _data: [ENTER],
    _actionType: 0,
    _serializerVersion: 1,
  });
}

/** What a notice to the host says about the focus; undefined for every other notice. */
export function readExit(notice: unknown): FrameExit | undefined {
  const action: unknown = Array.isArray(notice) ? notice[1] : undefined;
  return typeof action === "number" ? EXITS[action] : undefined;
}
