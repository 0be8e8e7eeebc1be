import { parsePeriod, serialIn } from "../../domain/periods/reading/parsePeriod";
import type { WrittenPeriod } from "../../domain/periods/period";
import type { Problem } from "../../domain/problem";
import { fail, type Result } from "../../domain/result";
import { readArgument, unreadable } from "./cellArgument";
import { dayFrom1900 } from "./dateSystem";

const EXAMPLES = ["4Q11", "FY11", "LATEST"];

/** Reads a period, whatever the cell passes: text, or an Excel date, which arrives as a number. */
export function parsePeriodArgument(
  argument: unknown,
  name = "period",
): Result<WrittenPeriod, Problem> {
  const passed = readArgument(argument);
  switch (passed.kind) {
    case "text":
      return parseText(passed.text, name);
    case "number":
      return parsePeriod(dayFrom1900(passed.number), name);
    case "empty":
      return fail({ code: "argument-missing", argument: name, examples: EXAMPLES });
    case "truth":
    case "other":
      return fail(unreadable(passed, name, EXAMPLES));
  }
}

/** A date in a cell formatted as text arrives as its digits. */
function parseText(text: string, name: string): Result<WrittenPeriod, Problem> {
  const serial = serialIn(text);
  return parsePeriod(serial === undefined ? text : dayFrom1900(serial), name);
}
