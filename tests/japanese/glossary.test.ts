import { findMetric, listMetrics } from "../../src/dataset/metrics";
import { labelUnder } from "../../src/domain/metric";
import { STANDARDS } from "../../src/domain/standard";
import { forbiddenIn, readGlossary } from "./glossary";

const METRIC = /^`(?<id>[\w.-]+)`(?:, (?<standard>.+))?$/;

test("the glossary's terms are the catalogue's labels, under the standard that they are of", () => {
  const terms = readGlossary().flatMap(({ idea, term }) => {
    const { id, standard } = METRIC.exec(idea)?.groups ?? {};
    return id === undefined ? [] : [{ id, standard, term }];
  });
  expect(terms.length).toBeGreaterThan(20);
  for (const { id, standard, term } of terms) {
    const metric = findMetric(id);
    const named = STANDARDS.filter((one) => one === standard);
    expect([id, metric && labelUnder(metric, named).ja]).toEqual([id, term]);
  }
});

test("every label that a standard has of its own stands in the glossary", () => {
  const ideas = readGlossary().map(({ idea }) => idea);
  const own = listMetrics().flatMap(({ id, label, labels = {} }) =>
    /\.(?:yoy|qoq|pct|yoy-change|qoq-change)/.test(id)
      ? []
      : Object.entries(labels).flatMap(([standard, { ja }]) =>
          ja === label.ja ? [] : `\`${id}\`, ${standard}`,
        ),
  );
  expect(own.filter((idea) => !ideas.includes(idea))).toEqual([]);
});

test("labels of the catalogue use the glossary's terms", () => {
  expect(forbiddenIn(listMetrics().map(({ label }) => label.ja))).toEqual({});
});
