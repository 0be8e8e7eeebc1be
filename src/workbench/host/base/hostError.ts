/** What Excel says for each of its error codes, and the HTTP status it travels with. */
const ERRORS = {
  AccessDenied: [403, "You cannot perform the requested operation."],
  ActivityLimitReached: [429, "Activity limit has been reached."],
  ApiNotFound: [404, "The API you are trying to use could not be found."],
  GeneralException: [500, "There was an internal error while processing the request."],
  InvalidArgument: [400, "The argument is invalid or missing or has an incorrect format."],
  InvalidOperation: [400, "The operation attempted is invalid on the object."],
  InvalidOperationInCellEditMode: [
    400,
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  ],
  InvalidReference: [400, "This reference is not valid for the current operation."],
  InvalidSelection: [400, "The current selection is invalid for this operation."],
  ItemAlreadyExists: [409, "The resource being created already exists."],
  ItemNotFound: [404, "The requested resource doesn't exist."],
  RequestPayloadSizeLimitExceeded: [
    413,
    'The request payload size has exceeded the limit. Please refer to the documentation: "https://docs.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins".',
  ],
  ResponsePayloadSizeLimitExceeded: [
    413,
    'The response payload size has exceeded the limit. Please refer to the documentation: "https://docs.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins".',
  ],
  UndoNotSupported: [400, "The operation cannot be undone, and its undo group was refused."],
  UnsupportedOperation: [400, "The operation being attempted is not supported."],
} as const;

/** A code of Excel's own errors, as `OfficeExtension.Error.code` carries it. */
export type HostErrorCode = keyof typeof ERRORS;

/** What Excel answers when it cannot run an action; the add-in sees it as `OfficeExtension.Error`. */
export class HostError extends Error {
  /** The status of the answer that carries the error. */
  readonly httpStatus: number;

  constructor(
    readonly code: HostErrorCode,
    detail?: string,
  ) {
    const [httpStatus, message] = ERRORS[code];
    super(detail === undefined ? message : `${message} (${detail})`);
    this.name = "HostError";
    this.httpStatus = httpStatus;
  }
}

/** What was looked for. Throws `ItemNotFound` where there is none, with the name it was looked for by. */
export function required<T>(found: T | null | undefined, name?: string): T {
  if (found === null || found === undefined) throw new HostError("ItemNotFound", name);
  return found;
}
