import { MODELS } from "../../../src/plans/models/models";
import { INCOME_STATEMENT } from "../../../src/plans/models/incomeStatement";
import type { SheetPlan } from "../../../src/plans/sheets/sheetPlan";
import { readArea } from "../../../src/plans/sheets/address";
import { DEFAULT_OPTIONS, type PlanOptions } from "../../../src/plans/tables/planOptions";
import { ExactSheet } from "../exactValues";
import { contentsByAddress } from "../planned";

const EVERY_QUARTER = { layout: "quarters-then-year", from: "1Q08", to: "4Q25" } as const;

/** The heads of a sheet's columns of figures, from left to right. */
function headsOf(plan: SheetPlan): readonly string[] {
  const [main] = plan.blocks;
  return (main?.rows[4] ?? []).flatMap((cell) => (cell.kind === "text" ? [cell.text] : []));
}

function incomeStatement(choice: Partial<PlanOptions>): SheetPlan {
  return INCOME_STATEMENT.plan({ ...DEFAULT_OPTIONS, ...choice });
}

test("seventy quarters are grouped by year, and only those of the last two years are open", () => {
  const plan = incomeStatement(EVERY_QUARTER);
  expect(headsOf(plan).filter((id) => id.includes("Q")).length).toBeGreaterThan(60);
  const years = plan.groups.filter(({ axis, range }) => axis === "columns" && range !== "A:A");
  expect(years.length).toBeGreaterThan(14);
  expect(years.filter(({ collapsed }) => !collapsed)).toHaveLength(2);
  for (const { range } of years) {
    const { left, right } = readArea(range.replace(/([A-Z]+)/g, "$11"));
    const heads = headsOf(plan).slice(left - 3, right - 3 + 2);
    const year = heads.at(-1)?.replace("FY", "Q");
    expect(heads.slice(0, -1).every((id) => id.endsWith(String(year)))).toBe(true);
  }
});

test("folded quarters are drawn all the same", () => {
  const { charts } = incomeStatement(EVERY_QUARTER);
  expect(charts.length).toBeGreaterThan(0);
  expect(charts.every(({ folded }) => folded === true)).toBe(true);
});

test("a few quarters are not grouped", () => {
  expect(incomeStatement({}).groups).toEqual([{ axis: "columns", range: "A:A", collapsed: true }]);
});

test("where the accounting standard changes, a line under the heads says so", () => {
  const contents = contentsByAddress(
    incomeStatement({ layout: "years", from: "1Q08", to: "4Q24" }),
  );
  expect(contents["B7"]).toBe("Accounting standard");
  const standards = Object.keys(contents).filter((address) => /^[D-Z]7$/.test(address));
  const named = standards.map((address) => contents[address]);
  expect([named[0], named.at(-1)]).toEqual(["US GAAP", "IFRS"]);
  expect(contentsByAddress(incomeStatement({}))["B7"]).toBe("Revenue");
});

test.each([
  [{ from: "1Q10", to: "4Q11" }, "FY12"],
  [{ layout: "years", from: "1Q20", to: "4Q23" }, "FY24"],
] as const)("the running target is that of the year under way: %j", (choice, year) => {
  const plan = incomeStatement(choice);
  expect(headsOf(plan).at(-1)).toBe(year);
  expect(Object.values(contentsByAddress(plan))).toContain("target");
});

test("a mid-term plan's target stands beside no columns that end years before it", () => {
  const plan = incomeStatement({ layout: "years", from: "1Q20", to: "4Q24" });
  expect(headsOf(plan).at(-1)).toBe("FY24");
});

test.each([
  ["income-statement", 17],
  ["per-share", 17],
  ["cash-flow", 14],
  ["operating-indicators", 10],
])("%s can be seen over every year there is", (id, least) => {
  const model = MODELS.find((one) => one.id === id);
  const plan = model?.plan({ ...DEFAULT_OPTIONS, layout: "years", from: "1Q08", to: "4Q24" });
  expect(plan && headsOf(plan).length).toBeGreaterThanOrEqual(least);
});

test.each(MODELS.map((model) => [model.id, model] as const))(
  "no check of %s differs over every quarter there is, under whichever standard",
  (id, model) => {
    // Its verdicts are those of the sources themselves, listed with their reasons.
    if (id === "data-checks") return;
    const plan = model.plan({ ...model.defaults, ...EVERY_QUARTER });
    const contents = contentsByAddress(plan);
    const sheet = new ExactSheet(contents);
    const verdicts = Object.keys(contents).filter((address) =>
      /^=IF\(.*"OK","differs"\)$/.test(String(contents[address])),
    );
    expect(verdicts.filter((address) => sheet.at(address) !== "OK")).toEqual([]);
  },
);
