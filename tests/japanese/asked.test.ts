import { parsePeriod } from "../../src/domain/periods/reading/parsePeriod";
import { formatPeriod } from "../../src/domain/periods/period";
import { BASIS, FIELD, SCENARIO, STATEMENT, UNIT } from "../../src/functions/arguments/choices";
import { METRIC_CHOICES } from "../../src/functions/arguments/metricArgument";
import { listMetrics } from "../../src/dataset/metrics";
import { searchMetrics } from "../../src/taskpane/search/searchMetrics";
import { ASKED_PERIODS } from "../domain/periods/reading/askedPeriods";
import { namedBy } from "../domain/periods/reading/meaningOf";
import { WRITTEN_PERIODS } from "../domain/periods/reading/writtenPeriods";
import { ASKED_NAMES } from "../functions/arguments/askedNames";
import { NAMES_IN_JAPANESE, PERIODS_IN_JAPANESE, WORDS_IN_JAPANESE } from "./askedInJapanese";

test.each(NAMES_IN_JAPANESE)("%s is what is meant by %s, in cells and in the pane", (id, name) => {
  const found = METRIC_CHOICES.find(name)?.value.id;
  expect(found ?? `~${METRIC_CHOICES.nearest(name)[0]?.value.id ?? ""}`).toBe(id);
  if (found === undefined) return;
  expect(searchMetrics(name, listMetrics(), "ja").matches[0]?.metric.id).toBe(id);
});

/** The period that is read; or those that its refusal names, the first alone where nothing is behind the text. */
function read(text: string, isRefused: boolean): string {
  const period = parsePeriod(text);
  if (!period.ok) return isRefused ? `~${namedBy(text)[0] ?? ""}` : namedBy(text).join(" ");
  const { value } = period;
  if (value.kind === "latest") return "LATEST";
  if (value.kind !== "month") return formatPeriod(value);
  return `month ${value.year}-${String(value.month).padStart(2, "0")}`;
}

test.each(PERIODS_IN_JAPANESE)("%s is what is read for %s, or refused with", (meant, text) => {
  expect(read(text, meant.startsWith("~"))).toBe(meant);
});

const LISTS: Readonly<Record<string, { find: (text: string) => { written: string } | undefined }>> =
  {
    unit: UNIT.list,
    scenario: SCENARIO.list,
    basis: BASIS.list,
    field: FIELD.list,
    statement: STATEMENT.list,
  };

test.each(WORDS_IN_JAPANESE)("%s is what is meant by %s", (meant, word) => {
  const [argument = "", value] = meant.split(" ");
  expect(LISTS[argument]?.find(word)?.written ?? "-").toBe(value);
});

test("what is asked here is asked nowhere else", () => {
  const elsewhere = new Set([
    ...[...ASKED_NAMES, ...WRITTEN_PERIODS].map(([, text]) => text),
    ...ASKED_PERIODS.map(([text]) => text),
  ]);
  const here = [...NAMES_IN_JAPANESE, ...PERIODS_IN_JAPANESE].map(([, text]) => text);
  expect(here.filter((text) => elsewhere.has(text))).toEqual([]);
  expect(new Set(here).size).toBe(here.length);
});
