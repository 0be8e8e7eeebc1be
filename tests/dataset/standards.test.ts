import fc from "fast-check";
import { variablesOf } from "../../src/dataset/compile/identities/identity";
import { instantiateIdentities } from "../../src/dataset/compile/identities/instantiateIdentities";
import { readDataset } from "../../src/dataset/compile/reconciliation/dataset";
import { reconcile } from "../../src/dataset/compile/reconciliation/reconcile";
import { compileDataset, packCompilation } from "../../src/dataset/compile/compileDataset";
import { indexFacts } from "../../src/dataset/factIndex";
import { findFigureNames, formatFigureName } from "../../src/dataset/facts/figureName";
import { openFigures } from "../../src/dataset/packed/packedFigures";
import { openSources } from "../../src/dataset/packed/packedSources";
import { SCENARIOS, type Fact } from "../../src/domain/fact";
import { findPeriod, formatPeriod } from "../../src/domain/periods/period";
import { STANDARDS } from "../../src/domain/standard";
import { smallFiles, type SmallDataset } from "./compile/smallDataset";
import { readProject } from "./readProject";

jest.setTimeout(60_000);

function indexOf(small: SmallDataset) {
  const compiled = packCompilation(
    compileDataset(readDataset(smallFiles({ published: "2020-05-15", ...small }))),
  );
  const metricIds = small.metrics ?? [];
  const open = openFigures(compiled["figures.json"], metricIds);
  const { evidenceOf } = openSources(compiled["sources.json"], open, metricIds);
  return indexFacts(open, { evidenceOf });
}

const COLUMNS = [
  { period: "FY17", standard: "US GAAP" },
  { period: "FY17", standard: "IFRS", label: "FY17 restated" },
  { period: "FY18", standard: "US GAAP" },
  { period: "FY18", standard: "IFRS", label: "FY18 later" },
  { period: "1Q18", standard: "US GAAP" },
];

const REVENUE = {
  columns: COLUMNS,
  metrics: ["revenue"],
  rows: [{ metric: "revenue", printed: ["176,051", "176,233", "192,332", "192,430", "44,700"] }],
};

describe("F7 a figure asked without a standard", () => {
  const index = indexOf(REVENUE);
  const ask = (id: string, standard?: "US GAAP" | "IFRS"): Fact | undefined => {
    const period = findPeriod(id);
    return period && index.findFact({ metric: "revenue", period, scenario: "actual", standard });
  };

  test.each([
    ["FY17", "US GAAP", "176051000000"],
    ["FY18", "IFRS", "192430000000"],
    ["1Q18", "US GAAP", "44700000000"],
  ])("%s is that of its annual report, or the one there is: %s", (id, standard, value) => {
    expect(ask(id)).toMatchObject({ standard, value });
  });

  test("is not the other standard's, which answers when it is asked for", () => {
    expect(ask("FY17", "IFRS")?.value).toBe("176233000000");
    expect(ask("FY18", "US GAAP")?.value).toBe("192332000000");
    expect(ask("1Q18", "IFRS")).toBeUndefined();
  });

  test("is one a period in a list", () => {
    const listed = index
      .factsOf("revenue")
      .map(({ period, standard }) => [formatPeriod(period), standard]);
    expect(listed).toEqual([
      ["FY17", "US GAAP"],
      ["1Q18", "US GAAP"],
      ["FY18", "IFRS"],
    ]);
    expect(index.factsOf("revenue", "actual", "IFRS")).toHaveLength(2);
  });
});

describe("I6 no arithmetic spans two standards", () => {
  const standard = fc.constantFrom(...STANDARDS);
  const figure = fc.record({
    metric: fc.constantFrom(
      ...["revenue", "cost", "gross-margin", "sga-rd", "operating-income", "revenue.yoy"],
      ...["operating-income.pct-of-revenue", "cash", "dividend", "dividend.interim"],
    ),
    period: fc.constantFrom("1Q17", "2Q17", "1H17", "FY17", "1Q18", "1H18", "9M18", "FY18"),
    scenario: fc.constantFrom(...SCENARIOS),
    standard,
  });
  const hasStandard = (metric: string) => !metric.startsWith("dividend");

  test("whatever is reported", () => {
    fc.assert(
      fc.property(fc.array(figure, { maxLength: 30 }), (figures) => {
        const reported = figures
          .map((one) => (hasStandard(one.metric) ? one : { ...one, standard: undefined }))
          .map((one) => (one.metric === "cash" ? { ...one, period: "2018-03-31" } : one));
        const flows = ["revenue", "cost", "operating-income"];
        const world = { reported, flows, definitions: [], hasStandard };
        for (const identity of instantiateIdentities(world)) {
          const used = variablesOf(identity).flatMap((one) => one.standard ?? []);
          expect(new Set(used).size).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("in the bundled figures, whose formulas say what they add up", () => {
    const dataset = readProject();
    const { identities, derivations } = reconcile(dataset);
    for (const identity of identities) {
      const used = variablesOf(identity).flatMap((one) => one.standard ?? []);
      expect(new Set(used).size).toBeLessThanOrEqual(1);
    }
    for (const { variable, terms } of derivations.values()) {
      const used = [variable, ...terms.map((term) => term.variable)];
      expect(new Set(used.flatMap((one) => one.standard ?? [])).size).toBeLessThanOrEqual(1);
    }
  });

  test("not for growth over the change of standard", () => {
    const growth = { period: "FY18", standard: "IFRS", label: "YoY", comparison: "yoy" };
    const files = smallFiles({
      published: "2020-05-15",
      ...REVENUE,
      columns: [...COLUMNS, growth],
      // 92.0% would be a misprint of any growth, were there not only a US GAAP figure before it.
      rows: [
        { metric: "revenue", printed: ["176,051", null, "192,332", "192,430", "44,700", "92.0%"] },
      ],
    });
    expect(() => reconcile(readDataset(files))).not.toThrow();
  });
});

test("a figure's name leaves out the standard of its annual report, and is read back", () => {
  const id = { metric: "revenue", period: "FY17", scenario: "target" } as const;
  expect(formatFigureName({ ...id, standard: "US GAAP" })).toBe("revenue[FY17, target]");
  const name = formatFigureName({ ...id, standard: "IFRS" });
  expect(name).toBe("revenue[FY17, target, IFRS]");
  expect(findFigureNames(`1 + ${name}`)).toMatchObject([{ id: { ...id, standard: "IFRS" } }]);
});

test("every amount and ratio of the statements has a standard; what none is about has none", () => {
  const dataset = readProject();
  const figures = [...dataset.reported.values()].flatMap((all) => all.map(({ token }) => token));
  const wrong = figures.filter(({ metric, standard }) => {
    const [base = ""] = metric.split(/\.(?:yoy|qoq|pct-of-revenue)/);
    return (standard !== undefined) !== (dataset.catalogue.entries.get(base)?.hasStandard ?? true);
  });
  expect(wrong).toEqual([]);
});
