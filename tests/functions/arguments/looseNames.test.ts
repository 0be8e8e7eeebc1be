import { listMetrics } from "../../../src/dataset/metrics";
import { looseNames } from "../../../src/functions/arguments/looseName";
import { METRIC_CHOICES, narrowerThan } from "../../../src/functions/arguments/metricArgument";

const looseName = (text: string) => looseNames(text)[0];

describe("CF9 CF10 names in one loose spelling", () => {
  test.each([
    ["Cost of network services", "network service costs"],
    ["Net income (loss)", "net profits"],
    ["売上高", "売上収益の合計"],
    ["販売費及び一般管理費", "販売費および一般管理費"],
    ["1株当たり配当金", "一株あたり配当"],
    ["Number of employees", "employee"],
    ["Cash flow from operating activities", "net cash provided by operations"],
  ])("%s and %s are one", (one, other) => {
    expect(looseName(one)).toBe(looseName(other));
  });

  test.each([
    ["Operating income", "Operating expenses"],
    ["Network services revenue", "Cost of network services"],
    [
      "Net loss attributable to noncontrolling interests",
      "Net income attributable to noncontrolling interests",
    ],
    ["非支配持分に帰属する当期純損失", "非支配持分に帰属する当期純利益"],
    ["受注高", "受注残高"],
    ["ATMs", "ATM operation business"],
    ["Revenue, % of revenue", "Revenue"],
    ["期末配当金", "期末配当金総額"],
  ])("%s and %s are two", (one, other) => {
    expect(looseName(one)).not.toBe(looseName(other));
  });

  test("a metric's own id and labels name it and no other", () => {
    for (const { id, label } of listMetrics()) {
      const named = [id, label.en, label.ja].map((name) => METRIC_CHOICES.find(name)?.value.id);
      expect([id, ...named]).toEqual([id, id, id, id]);
    }
  });

  test("no alias is one that the labels are read as without it", () => {
    const spelled = listMetrics().map(({ id, label, aliases }) => ({
      id,
      own: [id, label.en, label.ja].map((name) => looseName(name)),
      aliases: aliases.filter((name) => !narrowerThan(name)).map((name) => looseName(name)),
    }));
    const ownersOf = (key: string) =>
      spelled.filter(({ own, aliases }) => own.includes(key) || aliases.includes(key)).length;
    for (const { id, own, aliases } of spelled) {
      const idle = aliases.filter((key) => own.includes(key) && ownersOf(key) === 1);
      expect([id, ...idle]).toEqual([id]);
    }
  });
});
