import { findPeriod } from "../../../src/domain/periods/period";
import { periodLabel } from "../../../src/domain/periods/periodNames";

function labelOf(id: string, locale: "en" | "ja"): string {
  const period = findPeriod(id);
  if (!period) throw new Error(id);
  return periodLabel(period, locale);
}

describe("periodLabel", () => {
  test.each([
    ["1Q11", "1Q11 · Apr–Jun 2011", "1Q11（2011年4～6月）"],
    ["4Q11", "4Q11 · Jan–Mar 2012", "4Q11（2012年1～3月）"],
    ["FY11", "FY11 · Apr 2011–Mar 2012", "FY11（2012年3月期）"],
    ["9M12", "9M12 · Apr–Dec 2012", "9M12（2012年4～12月）"],
    ["2012-03", "Mar 2012", "2012年3月"],
    ["2012-03-31", "31 Mar 2012", "2012年3月31日"],
  ])("%s names what it covers", (id, en, ja) => {
    expect(labelOf(id, "en")).toBe(en);
    expect(labelOf(id, "ja")).toBe(ja);
  });
});
