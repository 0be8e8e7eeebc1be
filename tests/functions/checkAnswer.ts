import { errorIn } from "../../src/functions/arguments/cellArgument";
import { SpilledCells } from "../../src/functions/cells/spilledCells";

/** What a cell function did: the value it returned, or what it threw. */
export type Outcome = { readonly value: unknown } | { readonly thrown: unknown };

/** Calls a function as Excel does. */
export function outcomeOf(call: () => unknown): Outcome {
  try {
    return { value: call() };
  } catch (thrown) {
    return { thrown };
  }
}

/** Why what came of arguments is not what the documentation names; undefined where all is well. */
export function complaintAbout(
  outcome: Outcome,
  args: readonly unknown[] = [],
): string | undefined {
  if ("thrown" in outcome) {
    return isPassedOn(outcome.thrown, args) ? undefined : complaintAboutError(outcome.thrown);
  }
  const { value } = outcome;
  if (!(value instanceof SpilledCells)) return complaintAboutCell(value);
  const { rows } = value;
  const widths = new Set(rows.map((row) => row.length));
  if (widths.size !== 1 || widths.has(0)) return "not a block of cells";
  return rows
    .flat()
    .map((cell) =>
      cell instanceof CustomFunctions.Error ? complaintAboutError(cell) : complaintAboutCell(cell),
    )
    .find((complaint) => complaint !== undefined);
}

function isPassedOn(thrown: unknown, args: readonly unknown[]): boolean {
  const isError = thrown instanceof CustomFunctions.Error && !thrown.message;
  return isError && args.some((argument) => errorIn(argument) === thrown.code);
}

function complaintAboutCell(cell: unknown): string | undefined {
  if (typeof cell === "string") return cell.length > 2_000 ? "a text too long" : undefined;
  if (typeof cell === "number") return Number.isFinite(cell) ? undefined : `the number ${cell}`;
  if (typeof cell !== "object" || cell === null) return `a ${typeof cell}`;
  if (!("type" in cell) || cell.type !== "Double" || !("basicValue" in cell)) return "no figure";
  return Number.isFinite(cell.basicValue) ? undefined : "a figure without a number";
}

function complaintAboutError(thrown: unknown): string | undefined {
  if (!(thrown instanceof CustomFunctions.Error)) return `thrown: ${String(thrown)}`;
  const { code, message = "" } = thrown;
  if (
    code !== CustomFunctions.ErrorCode.invalidValue &&
    code !== CustomFunctions.ErrorCode.notAvailable
  ) {
    return `the error ${code}`;
  }
  if (/undefined|\[object/.test(message.replace(/"[^"]*"|「[^」]*」/g, ""))) return message;
  return /[.?。？]$/.test(message) && message.length < 1_000 ? undefined : `"${message}"`;
}
