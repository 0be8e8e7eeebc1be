import { requireKnownMetrics } from "../../../../src/dataset/compile/identities/requireKnownMetrics";
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
      requireKnownMetrics(catalogue, [{ formula }]);
    }).toThrow(`identityRules.ts "${formula}": "sga.amt" is not a metric`);
  });
});
