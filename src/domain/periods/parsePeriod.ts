import { nearestPeriods } from "./nearestPeriods";
import type { WrittenPeriod } from "./period";
import { readPeriod } from "./periodGrammar";
import type { Problem } from "../problem";
import { fail, ok, type Result } from "../result";
import { quotable } from "../names/spelling";

/**
 * Reads a period the ways people write it: 4Q11, Q4 FY11, 4Q FY2011, FY11, FY2011, 1H11, 9M11,
 * 2012-03, Mar-12, 2012-03-31, LATEST, LATEST-1, LATEST FY, 2011年度第4四半期, 2012年3月期, FY3/12. Case,
 * spaces, hyphens and full-width letters make no difference. A number is an Excel date.
 */
export function parsePeriod(
  written: string | number,
  argument = "period",
): Result<WrittenPeriod, Problem> {
  if (typeof written === "number") return parseSerial(written, argument);
  const text = ordinary(written);
  if (text === "") return fail({ code: "argument-missing", argument, examples: EXAMPLES });
  if (SERIAL.test(text)) return parseSerial(Number(text), argument);
  const period = readPeriod(text);
  if (period) return ok(period);
  const given = quotable(written);
  return fail({ code: "period-unreadable", argument, given, nearest: nearestPeriods(text) });
}

const EXAMPLES = ["4Q11", "FY11", "LATEST"];

/** An Excel date that a cell formatted as text passes on. */
const SERIAL = /^\d{5}$/;

/** Longer than any way to write a period. */
const LONGEST_TEXT = 40;

/** Full-width forms made ordinary, capitals, every dash a hyphen, single spaces. */
function ordinary(text: string): string {
  return text
    .slice(0, LONGEST_TEXT)
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[‐‑‒–—―−]/g, "-")
    .replace(/\s+/g, " ")
    .trim();
}

/** Excel's day 0 (with 29 February 1900, which Excel believes in, left behind), in days before 1970. */
const DAY_ZERO = -25569;
const DAY_MS = 86_400_000;

/** Serial numbers of 2000-01-01 and 2099-12-31: dates outside are hardly meant as dates. */
const FIRST_SERIAL = 36526;
const LAST_SERIAL = 73050;

function parseSerial(serial: number, argument: string): Result<WrittenPeriod, Problem> {
  const day = Math.floor(serial);
  if (day >= FIRST_SERIAL && day <= LAST_SERIAL) {
    const date = new Date((day + DAY_ZERO) * DAY_MS).toISOString().slice(0, 10);
    return ok({ kind: "instant", date });
  }
  const given = String(serial);
  return fail({ code: "period-unreadable", argument, given, nearest: nearestPeriods(given) });
}
