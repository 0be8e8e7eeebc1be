import { normaliseName } from "../../src/domain/names/spelling";
import type { Metric } from "../../src/domain/metric";
import { readProject } from "./readProject";

const { catalogue } = readProject();
const entries = [...catalogue.entries.values()];
const metrics = entries.map(({ metric }) => metric);

function namesOf({ id, label, aliases }: Metric): string[] {
  return [id, label.en, label.ja, ...aliases];
}

describe("the names of metrics", () => {
  it("never mean two metrics", () => {
    const owners = new Map<string, Set<string>>();
    for (const metric of metrics) {
      for (const name of namesOf(metric).map(normaliseName)) {
        owners.set(name, (owners.get(name) ?? new Set()).add(metric.id));
      }
    }
    expect([...owners].filter(([, ids]) => ids.size > 1)).toEqual([]);
  });

  it("are each there for a reason: no alias repeats the id or a label", () => {
    const repeated = metrics.flatMap(({ id, label, aliases }) => {
      const own = [id, label.en, label.ja].map(normaliseName);
      return aliases.filter((alias) => own.includes(normaliseName(alias)));
    });
    expect(repeated).toEqual([]);
  });
});

describe("the words for metrics", () => {
  it("are there in both languages, the Japanese in Japanese", () => {
    const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
    const missing = entries.filter(
      ({ metric, definition }) =>
        metric.label.en === "" ||
        ![metric.label.ja, definition.ja].every((text) => japanese.test(text)),
    );
    expect(missing.map(({ metric }) => metric.id)).toEqual([]);
  });

  it("define each metric in a sentence", () => {
    const unfinished = entries.filter(
      ({ definition }) => !/^\S.*\.$/.test(definition.en) || !definition.ja.endsWith("。"),
    );
    expect(unfinished.map(({ metric }) => metric.id)).toEqual([]);
  });
});

describe("the parts of a metric", () => {
  it("are of its kind, unit and sign, so that they can be added up", () => {
    const misfits = metrics.filter(({ parent, kind, unit, sign }) => {
      const whole = parent === undefined ? undefined : catalogue.entries.get(parent)?.metric;
      return whole && (whole.kind !== kind || whole.unit !== unit || whole.sign !== sign);
    });
    expect(misfits.map(({ id }) => id)).toEqual([]);
  });
});
