/** Excel has not answered a command in time. It may still carry it out later. */
export class NoAnswerError extends Error {
  override readonly name = "NoAnswerError";

  constructor(
    /** Settles when Excel answers after all. */
    readonly answer: Promise<unknown>,
  ) {
    super("Excel does not answer");
  }
}

/** A command failed and what it had already done could not be taken back yet. */
export class LeftoverError extends Error {
  override readonly name = "LeftoverError";

  constructor(
    /** What may be left: the name of a sheet or the address of a range. */
    readonly left: string,
    override readonly cause: unknown,
  ) {
    super(`"${left}" may be left half done`);
  }
}

/** Excel has refused a command that Ctrl+Z was to take back as a whole, perhaps for that reason alone. */
export class UndoGroupError extends Error {
  override readonly name = "UndoGroupError";

  constructor(
    /** What Excel answered. */
    override readonly cause: unknown,
  ) {
    super("Excel refused a group of changes to be undone at once");
  }
}

/** The structure of the workbook is protected: no sheet can be added or removed. */
export class WorkbookProtectedError extends Error {
  override readonly name = "WorkbookProtectedError";
}

/** The sheet that cells would be written to, or removed from, is protected. */
export class SheetProtectedError extends Error {
  override readonly name = "SheetProtectedError";
}

/** No block can be written from where it was asked for. */
export class PlaceError extends Error {
  override readonly name = "PlaceError";

  constructor(
    /** What is wrong: not an address, a sheet that is not there, or too few rows or columns left. */
    readonly problem: "unreadable" | "no-sheet" | "beyond-edge",
    /** The place as it was asked for. */
    readonly place: string,
  ) {
    super(`${place}: ${problem}`);
  }
}

/** Cells that would be written are empty but not plain: what they look like could not be put back. */
export class TargetNotPlainError extends Error {
  override readonly name = "TargetNotPlainError";

  constructor(
    /** The cells that were to be filled, with their sheet. */
    readonly target: string,
    /** What is in the way: the cells' formats, hidden rows, or the name of a chart or a table that lies over them. */
    readonly obstacle:
      | { readonly kind: "formats" | "hidden-rows" }
      | { readonly kind: "covered"; readonly name: string },
  ) {
    super(`${target} is not plain: ${obstacle.kind}`);
  }
}

/** Cells that would be written are not empty. */
export class TargetNotEmptyError extends Error {
  override readonly name = "TargetNotEmptyError";

  constructor(
    /** The cells that were to be filled, with their sheet. */
    readonly target: string,
    /** The first of them that holds something. */
    readonly occupied: string,
  ) {
    super(`${occupied} in ${target} is not empty`);
  }
}

/** An insert is not laid out anew: something of the reader's own would be lost, or would say something else. */
export class OwnContentError extends Error {
  override readonly name = "OwnContentError";

  constructor(
    /** The sheet that the insert stands on. */
    readonly sheet: string,
    /**
     * What speaks against it: cells that were written to, anything that was changed, cells beside it that
     * it would need, rows some of which are hidden, charts or comments on it, or what refers to it.
     */
    readonly obstacle:
      | {
          readonly kind: "written" | "beside" | "hidden" | "referring";
          /** The first of them: cells or rows; sheets and names where they refer to it. */
          readonly places: readonly string[];
        }
      | { readonly kind: "changed" | "objects" },
  ) {
    super(`${sheet} is not laid out anew: ${obstacle.kind}`);
  }
}

/** The reader has cancelled a command; what it had done is taken back. */
export class CancelledError extends Error {
  override readonly name = "CancelledError";
}

/** Inserts were to be removed one after the other, and it ended before the last; a sheet that is removed stays so. */
export class PartlyRemovedError extends Error {
  override readonly name = "PartlyRemovedError";

  constructor(
    /** How many had been removed. */
    readonly removed: number,
    override readonly cause: unknown,
  ) {
    super(`${removed} inserts had been removed`);
  }
}

/** Whether Excel refused because a sheet or the workbook is protected: elsewhere the same may be allowed. */
export function isProtection(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  return error instanceof SheetProtectedError || codeOf(error) === "AccessDenied";
}

/** The code of Excel's own errors; the name of any other. */
export function codeOf(error: unknown): string {
  if (typeof error !== "object" || error === null) return "Error";
  if ("code" in error && typeof error.code === "string") return error.code;
  return "name" in error && typeof error.name === "string" ? error.name : "Error";
}
