import { quotable } from "../../names/spelling";
import type { Problem } from "../../problem";
import { fail, ok, type Result } from "../../result";
import { REFUSALS } from "../../later/refusals";
import { findPeriod, type WrittenPeriod } from "../period";
import { readingsOf } from "./periodReadings";
import { readSigns } from "./periodSigns";
import { spellInSigns } from "./periodWords";

/**
 * Reads a period in the ways people write it, by the rules of docs/spec/periods.md: 4Q11, Q4 FY2011,
 * FY11, 1H11, 9M11, Jan-Mar 2012, 2012-03, 2012-03-31, LATEST, LATEST-1, LATEST FY, 2011年度第4四半期,
 * 2012年3月期. What can mean two periods, or months that are no period of IIJ's, is a problem that
 * names them. A number is an Excel date, or else read as it is written: 201203. Where dates count from
 * another day than 1900-01-00, `dateOf` says which number is a date's.
 */
export function parsePeriod(
  written: string | number,
  argument = "period",
  dateOf = (serial: number) => serial,
): Result<WrittenPeriod, Problem> {
  const named = OWN_ID.test(String(written)) && findPeriod(String(written));
  if (named) return ok(named);
  const signs = typeof written === "string" ? signsOf(written) : "";
  const serial = typeof written === "string" ? serialOf(signs) : written;
  const text = dayOf(dateOf(serial)) ?? String(written);
  return readPeriod(text === written ? signs : signsOf(text), { argument, written: text });
}

/** The Excel date that a cell formatted as text passes on; NaN for any other text. */
function serialOf(signs: string): number {
  const digits = signs.replace(/^(\d\d),(?=\d{3}$)/, "$1");
  return /^\d{5}$/.test(digits) ? Number(digits) : NaN;
}

function signsOf(written: string): string {
  const text = written.trim();
  return text.length > LONGEST_TEXT ? "?" : spellInSigns(text);
}

function readPeriod(
  signs: string,
  { argument, written }: { readonly argument: string; readonly written: string },
): Result<WrittenPeriod, Problem> {
  if (signs === "") return fail({ code: "argument-missing", argument, examples: EXAMPLES });
  const latest = readLatest(signs);
  if (latest) return ok(latest);
  const readings = readingsOf(readSigns(signs));
  const [only] = readings.periods;
  if (readings.isSure && only) return ok(only);
  const asked = { argument, given: quotable(written) };
  return fail(
    REFUSALS.get()?.unreadablePeriod(signs, asked) ?? {
      code: "period-unreadable",
      ...asked,
      nearest: [],
    },
  );
}

/** Ids that are read as they stand, which most texts are: of other centuries no year is read. */
const OWN_ID = /^(?:20\d\d-|.{4}$)/;

const EXAMPLES = ["4Q11", "FY11", "LATEST"];

/** Longer than any way to write a period, invisible letters included. */
const LONGEST_TEXT = 200;

/** Serial numbers of 2000-01-01 and 2099-12-31: dates outside are hardly meant as dates. */
const FIRST_SERIAL = 36526;
const LAST_SERIAL = 73050;

/** Excel's day 0 (with 29 February 1900, which Excel believes in, left behind), in days before 1970. */
const DAY_ZERO = -25569;
const DAY_MS = 86_400_000;

/** A typed "Mar-12" or "2012/3" is the first of its month to Excel, and the month to its reader. */
function dayOf(serial: number): string | undefined {
  const day = Math.floor(serial);
  if (!(day >= FIRST_SERIAL && day <= LAST_SERIAL)) return undefined;
  const date = new Date((day + DAY_ZERO) * DAY_MS).toISOString().slice(0, 10);
  return date.replace(/-01$/, "");
}

const LATEST = /^l(?:([qftyw])(?:-(\d{1,3}))?|(?:-(\d{1,3}))?([qftyw])?)$/;

function readLatest(signs: string): WrittenPeriod | undefined {
  const said = signs.replace(/(?<!\d)[\s(),.'_]|[\s(),.'_](?!\d)/g, "");
  const found = LATEST.exec(said.replace(/^l-(?=[qftyw])/, "l").replace(/^([qf])l/, "l$1"));
  if (!found) return undefined;
  const length = /[ftyw]/.test(found[1] ?? found[4] ?? "") ? "year" : "quarter";
  return { kind: "latest", length, back: Number(found[2] ?? found[3] ?? 0) };
}
