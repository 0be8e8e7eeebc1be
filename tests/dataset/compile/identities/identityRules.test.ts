import { UNPRINTED } from "../../../../src/dataset/compile/identities/identityRules";
import {
  ALL_RULES,
  namingRule,
  requireKnownMetrics,
} from "../../../../src/dataset/compile/identities/requireKnownMetrics";
import { loadDataset } from "../../../../src/dataset/compile/loadDataset";

const { catalogue } = loadDataset();

describe("the rules that figures obey", () => {
  it("speak of metrics of the catalogue", () => {
    expect(() => {
      requireKnownMetrics(catalogue);
    }).not.toThrow();
  });

  it("are refused by their file and formula where they speak of anything else", () => {
    const formula = "cost-and-sga.atm = cost.atm + sga.amt@end";
    expect(() => {
      requireKnownMetrics(catalogue, [namingRule(formula)]);
    }).toThrow(`identityRules.ts "${formula}": "sga.amt" is not a metric`);
  });

  it("are refused likewise where they are of parts or ranges", () => {
    const rule = "PARTS of goodwill";
    expect(() => {
      requireKnownMetrics(catalogue, [{ rule, names: ["goodwill", "goodwil.iij-global"] }]);
    }).toThrow(`identityRules.ts "${rule}": "goodwil.iij-global" is not a metric`);
  });

  it("call nothing unprinted that the catalogue has by now", () => {
    expect([...UNPRINTED].filter((name) => catalogue.entries.has(name))).toEqual([]);
  });

  it("call nothing unprinted that none of them speaks of", () => {
    const named = ALL_RULES.flatMap(({ names }) => names);
    expect([...UNPRINTED].filter((name) => !named.includes(name))).toEqual([]);
  });
});
