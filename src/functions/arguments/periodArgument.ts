import { parsePeriod } from "../../domain/periods/reading/parsePeriod";
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
      return parsePeriod(passed.text, name, dayFrom1900);
    case "number":
      return parsePeriod(passed.number, name, dayFrom1900);
    case "empty":
      return fail({ code: "argument-missing", argument: name, examples: EXAMPLES });
    case "truth":
    case "other":
      return fail(unreadable(passed, name, EXAMPLES));
  }
}
