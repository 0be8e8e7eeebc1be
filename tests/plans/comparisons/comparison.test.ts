import type { Column } from "../../../src/plans/tables/columns";
import { planComparison } from "../../../src/plans/comparisons/comparison";
import type { ComparisonChoice } from "../../../src/plans/comparisons/comparedTable";
import { contentsByAddress } from "../planned";

const year = (number: number): Column => ({
  period: { kind: "year", year: number },
  scenario: "actual",
});
const CHOICE: ComparisonChoice = {
  metrics: ["operating-income", "revenue", "cost"],
  columns: [year(2010), year(2011)],
  differences: ["contribution"],
  charts: [],
  unit: "million",
  locale: "en",
};

test("a cost counts against the income that it contributes to", () => {
  const contents = contentsByAddress(planComparison(CHOICE));
  expect([contents["F7"], contents["F8"], contents["F9"]]).toEqual([
    '=IF(D$7>0,(E7-D7)/D$7,"n/m")',
    '=IF(D$7>0,(E8-D8)/D$7,"n/m")',
    '=IF(D$7>0,(D9-E9)/D$7,"n/m")',
  ]);
});

test("a column of differences is explained where it stands, and only there", () => {
  const explained = (differences: ComparisonChoice["differences"]) => {
    const contents = Object.values(contentsByAddress(planComparison({ ...CHOICE, differences })));
    return ["Contribution: ", "Margin, points: "].filter((start) =>
      contents.some((content) => typeof content === "string" && content.startsWith(start)),
    );
  };
  expect(explained(["change", "percent"])).toEqual([]);
  expect(explained(["contribution"])).toEqual(["Contribution: "]);
  expect(explained(["points"])).toEqual(["Margin, points: "]);
});

test("a title too long for a sheet's name leaves it to the columns", () => {
  const names = ["Our bridge", "Why operating income rose so much: FY10 to FY11"].map(
    (title) => planComparison({ ...CHOICE, title }).name,
  );
  expect(names).toEqual(["Our bridge", "Comparison FY10, FY11"]);
});

test("a comparison of many columns has a name that Excel takes", () => {
  const columns = [2006, 2007, 2008, 2009, 2010, 2011].map(year);
  expect(planComparison({ ...CHOICE, columns }).name).toBe("Comparison FY06 \u2013 FY11");
});
