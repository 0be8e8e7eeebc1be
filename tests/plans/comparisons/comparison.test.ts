import type { Column } from "../../../src/plans/tables/columns";
import { planComparison } from "../../../src/plans/comparisons/comparison";
import type { ComparisonChoice } from "../../../src/plans/comparisons/comparedTable";
import { cellsByAddress, contentsByAddress } from "../planned";

const year = (number: number): Column => ({
  period: { kind: "year", year: number },
  scenario: "actual",
});
const lastQuarter = (number: number): Column => ({
  period: { kind: "quarter", year: number, quarter: 4 },
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
    '=IF(D$7>0,(E7-D7)/D$7*100,"n/m")',
    '=IF(D$7>0,(E8-D8)/D$7*100,"n/m")',
    '=IF(D$7>0,(D9-E9)/D$7*100,"n/m")',
  ]);
});

test("a column of differences is explained where it stands, and only there", () => {
  const explained = (differences: ComparisonChoice["differences"]) => {
    const contents = Object.values(contentsByAddress(planComparison({ ...CHOICE, differences })));
    return ["Contribution, points: ", "Margin, points: "].filter((start) =>
      contents.some((content) => typeof content === "string" && content.startsWith(start)),
    );
  };
  expect(explained(["change", "percent"])).toEqual([]);
  expect(explained(["contribution"])).toEqual(["Contribution, points: "]);
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

test("a contribution is told in points, not in percent, with the sign of other changes", () => {
  const plan = planComparison({ ...CHOICE, differences: ["contribution", "points"] });
  const formats = ["F8", "G7"].map((address) => {
    const cell = cellsByAddress(plan).get(address);
    return cell?.kind === "formula" ? cell.format : "";
  });
  expect(formats).toEqual(['+0.0_);(0.0);"–"_)', '+0.0_);(0.0);"–"_)']);
  expect(contentsByAddress(plan)["F5"]).toBe("Contribution, points");
});

test("no part of a stack of shares is negative", () => {
  const drawn = (metrics: readonly string[]) =>
    planComparison({ ...CHOICE, metrics, charts: ["stacked100"] }).charts.length;
  expect(drawn(["revenue", "revenue.network", "revenue.si"])).toBe(1);
  expect(drawn(["operating-income", "revenue.atm", "operating-income.atm"])).toBe(0);
});

test.each(["by-period", "line"] as const)(
  "a rate beside amounts is drawn as a line on its own axis: %s",
  (kind) => {
    const metrics = ["revenue", "operating-income", "gross-margin-ratio.network"];
    const [chart] = planComparison({ ...CHOICE, metrics, charts: [kind] }).charts;
    const looks = chart?.series.map(({ name, shape, axis }) => [name, shape, axis]);
    const own = kind === "line" ? "line" : "clustered";
    expect(looks).toEqual([
      ["Revenue", own, "primary"],
      ["Operating income", own, "primary"],
      [expect.stringMatching(/ratio|%/), "line", "secondary"],
    ]);
    expect(chart?.secondary?.title).toMatch(/%|ratio/);
    expect(chart?.secondary?.format).toContain("%");
  },
);

test("bars over periods have their values written on them while there is room, and where they are wanted", () => {
  const labelled = (more: Partial<ComparisonChoice>) =>
    planComparison({ ...CHOICE, charts: ["by-period"], ...more }).charts[0]?.series.filter(
      ({ labels }) => labels !== undefined,
    ).length;
  expect(labelled({})).toBe(3);
  expect(labelled({ labels: false })).toBe(0);
  const many = [2004, 2005, 2006, 2007, 2008, 2009, 2010, 2011, 2012].map(year);
  expect(labelled({ columns: many })).toBe(0);
});

test("a stack of the parts of a total has the total over it, one of other lines has none", () => {
  const totals = (metrics: readonly string[], labels = true) =>
    planComparison({ ...CHOICE, metrics, labels, charts: ["stacked"] }).charts[0]?.series.filter(
      ({ color, labels: format }) => color === "none" && format !== undefined,
    ).length;
  const parts = ["revenue.network", "revenue.si", "revenue.equipment", "revenue.atm"];
  expect(totals(["revenue", ...parts])).toBe(1);
  expect(totals(["revenue", ...parts], false)).toBe(0);
  expect(totals(["revenue", ...parts.slice(1)])).toBe(0);
});

describe("a quarter beside a whole year", () => {
  const UNLIKE: ComparisonChoice = {
    ...CHOICE,
    metrics: ["total-assets", "operating-income"],
    columns: [lastQuarter(2010), lastQuarter(2011), year(2011)],
  };
  const chartsOf = (fields: Partial<ComparisonChoice>) =>
    planComparison({ ...UNLIKE, ...fields }).charts.map(({ name }) => name);

  test("has no bridge, which would add up what is of other lengths", () => {
    const charts = ["waterfall"] as const;
    expect(chartsOf({ charts, total: "operating-income" })).toEqual([]);
    expect(chartsOf({ charts, total: "total-assets" })).toEqual(["IIJ bridge"]);
  });

  test("is no driver of a bridge between days", () => {
    const contents = contentsByAddress(
      planComparison({ ...UNLIKE, charts: ["waterfall"], total: "total-assets" }),
    );
    const drivers = Object.values(contents).filter((content) => content === "Operating income");
    expect(drivers).toHaveLength(1);
  });

  test("is no point of an index", () => {
    const contents = contentsByAddress(planComparison({ ...UNLIKE, charts: ["index"] }));
    const points = Object.values(contents).filter((content) => String(content).endsWith("*100"));
    // Three days of the assets, two quarters of the income.
    expect(points).toHaveLength(5);
  });

  test("is no margin of a day's figure", () => {
    const contents = contentsByAddress(planComparison({ ...UNLIKE, differences: ["points"] }));
    const [assets] = [["G7", "H7"].map((at) => contents[at])];
    expect(assets).toEqual([expect.stringMatching(/^=/), undefined]);
  });
});
