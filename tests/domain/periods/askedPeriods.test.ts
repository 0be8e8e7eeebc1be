import { parsePeriod } from "../../../src/domain/periods/parsePeriod";
import { endOf, formatPeriod, quarterOf } from "../../../src/domain/periods/period";
import { endingWith } from "../../../src/domain/periods/periodReadings";
import { ASKED_PERIODS } from "./askedPeriods";
import { namedBy } from "./meaningOf";

/** What is read, or else named first; a month stands for what ends with it. */
function first(text: string): string {
  const read = parsePeriod(text);
  if (!read.ok) return namedBy(text)[0] ?? "";
  const { value } = read;
  if (value.kind === "latest") return "LATEST";
  const [ending] = value.kind === "month" ? endingWith(value.year, value.month) : [value];
  return ending ? formatPeriod(ending) : formatPeriod(quarterOf(endOf(value)));
}

test.each(ASKED_PERIODS)("%s is read as %s, or refused with it", (text, meant) => {
  expect(first(text)).toBe(meant);
});
