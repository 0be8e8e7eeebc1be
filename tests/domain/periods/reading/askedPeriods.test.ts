import { explainProblem } from "../../../../src/domain/sentences/explainProblem";
import { parsePeriod } from "../../../../src/domain/periods/reading/parsePeriod";
import { endOf, formatPeriod, quarterOf } from "../../../../src/domain/periods/period";
import { endingWith } from "../../../../src/domain/periods/reading/periodReadings";
import { ASKED_PERIODS } from "./askedPeriods";
import { WRITTEN_PERIODS } from "./writtenPeriods";
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

test.each(WRITTEN_PERIODS)("%s is what is read, or named first, for %s", (meant, text) => {
  expect(first(text)).toBe(meant);
});

test("an estimate in the period's name is told where targets are", () => {
  for (const text of ["FY12E", "2013年3月期（予想）", "FY12 target"]) {
    const read = parsePeriod(text);
    if (read.ok) throw new Error(text);
    expect(explainProblem(read.problem, "en")).toContain("=IIJ.TARGET(");
    expect(explainProblem(read.problem, "ja")).toContain("=IIJ.TARGET(");
  }
});
