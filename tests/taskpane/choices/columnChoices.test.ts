import { METRIC_IDS } from "../../../src/dataset/metrics";
import { endOf } from "../../../src/domain/periods/period";
import { columnChoices } from "../../../src/taskpane/choices/columnChoices";
import { groupFacts } from "../../../src/taskpane/choices/periodGroups";

test("columns are offered the latest first, under every heading", () => {
  const groups = groupFacts(columnChoices(METRIC_IDS));
  expect(groups.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["quarter", "year", "cumulative", "instant", "target"]),
  );
  for (const { name, facts } of groups) {
    const ends = facts.map(({ period }) => endOf(period));
    expect([name, ends]).toEqual([name, [...ends].sort().reverse()]);
  }
});
