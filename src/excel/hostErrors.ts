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

/** The structure of the workbook is protected: no sheet can be added or removed. */
export class WorkbookProtectedError extends Error {
  override readonly name = "WorkbookProtectedError";
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

/** The reader has cancelled a command; what it had done is taken back. */
export class CancelledError extends Error {
  override readonly name = "CancelledError";
}
