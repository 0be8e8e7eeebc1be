import { cleanup, screen, within } from "@testing-library/react";
import { comparisonPresets } from "../../../src/plans/comparisons/comparisonPresets";
import type { SheetPlan } from "../../../src/plans/sheets/sheetPlan";
import { englishIn } from "../../japanese/latin";
import { answeringWorkbook, insertOf, openPane } from "../openPane";

afterEach(cleanup);

async function openCompare(
  insertPlan = jest.fn(({ name }: SheetPlan) => Promise.resolve(insertOf(name))),
) {
  const { user } = await openPane({ workbook: answeringWorkbook({ insertPlan }) });
  await user.click(screen.getByRole("tab", { name: "Compare" }));
  return { user, insertPlan };
}

function rowOf(label: string): readonly string[] {
  return within(screen.getByRole("rowgroup", { name: label }))
    .getAllByRole("cell")
    .map((cell) => cell.textContent);
}

/** The lines or the periods that are chosen, in their order. */
function namesIn(list: string): readonly string[] {
  return within(screen.getByRole("list", { name: list }))
    .getAllByRole("listitem")
    .map((item) => item.textContent);
}

const DECK_QUESTION = "Quarter on quarter: 3Q11 and 4Q11";

describe("compare tab", () => {
  test("opens with the latest figures beside those before, already worked out", async () => {
    await openCompare();
    const [first] = comparisonPresets();
    const question = screen.getByRole("combobox", { name: "Question" });
    expect(question).toHaveDisplayValue(first?.title.en ?? "none");
    expect(question).toHaveDisplayValue(/^Latest /);
    expect(rowOf("Revenue").every((cell) => cell !== "–")).toBe(true);
  });

  test("shows of the presentation's question what it prints", async () => {
    const { user } = await openCompare();
    await user.selectOptions(screen.getByRole("combobox", { name: "Question" }), DECK_QUESTION);
    expect(rowOf("Revenue")).toEqual(["23,545", "26,563", "+3,018", "12.8%", ""]);
    expect(rowOf("Operating income")).toEqual(["1,550", "2,355", "+805", "51.9%", "+2.3"]);
  });

  test("calls a line among those chosen what the standard of its figures does", async () => {
    const { user } = await openPane({ locale: "ja" });
    await user.click(screen.getByRole("tab", { name: "比較" }));
    const question = screen.getByRole("combobox", { name: "比較の種類" });
    const preview = () => screen.getByRole("region", { name: "プレビュー" }).textContent;
    await user.selectOptions(question, "operating-income-bridge");
    expect(preview()).toContain("－");
    expect(englishIn([preview()])).toEqual({});
    await user.selectOptions(question, "since-ifrs");
    expect(namesIn("項目")).toContain("売上収益");
    await user.selectOptions(question, "year-on-year-quarter");
    expect(namesIn("項目")).toContain("売上高");
  });

  test("a question's charts are among those offered, chosen", async () => {
    const { user } = await openCompare();
    for (const { title, choice } of comparisonPresets()) {
      await user.selectOptions(screen.getByRole("combobox", { name: "Question" }), title.en);
      const charts = screen.getByRole("group", { name: "Charts" });
      expect(within(charts).getAllByRole("button", { pressed: true })).toHaveLength(
        choice.charts.length,
      );
    }
  });

  test("the preview follows a question, a line and a unit at once", async () => {
    const { user } = await openCompare();
    await user.selectOptions(
      screen.getByRole("combobox", { name: "Question" }),
      "Year against year: FY10 and FY11",
    );
    await user.click(screen.getByRole("combobox", { name: "Add a line" }));
    await user.keyboard("operating-income{Enter}");
    await user.selectOptions(screen.getByRole("combobox", { name: "Unit" }), "JPY billion");
    expect(screen.getByRole("combobox", { name: "Question" })).toHaveDisplayValue(
      "Your own comparison",
    );
    expect(rowOf("Operating income")).toContain("6.353");
  });

  test("costs contribute against an income, in percent of the total before", async () => {
    const { user } = await openCompare();
    await user.selectOptions(
      screen.getByRole("combobox", { name: "Question" }),
      "Why operating income rose: FY10 to FY11",
    );
    const [, , change = "", , contribution = ""] = rowOf("SG&A and R&D");
    expect(change.startsWith("+")).toBe(true);
    expect(contribution).toMatch(/^\(\d+\.\d\)$/);
  });

  test("moves a period and a line by a place, and keeps the order that the reader wants", async () => {
    const { user } = await openCompare();
    await user.selectOptions(screen.getByRole("combobox", { name: "Question" }), DECK_QUESTION);
    await user.click(screen.getByRole("button", { name: "Move 3Q11 to the right" }));
    expect(namesIn("Periods, side by side")).toEqual(["4Q11", "3Q11"]);
    expect(rowOf("Revenue").slice(0, 3)).toEqual(["26,563", "23,545", "(3,018)"]);
    await user.click(screen.getByRole("button", { name: "Move 3Q11 to the right" }));
    expect(namesIn("Periods, side by side")).toEqual(["4Q11", "3Q11"]);
    const periods = screen.getByRole("combobox", { name: "Periods, side by side" });
    await user.selectOptions(periods, "1Q11 · Apr–Jun 2011");
    expect(namesIn("Periods, side by side")).toEqual(["4Q11", "3Q11", "1Q11"]);
    await user.click(screen.getByRole("button", { name: "Remove 3Q11" }));
    await user.click(screen.getByRole("button", { name: "Move 1Q11 to the left" }));
    await user.selectOptions(periods, "2Q11 · Jul–Sep 2011");
    expect(namesIn("Periods, side by side")).toEqual(["1Q11", "2Q11", "4Q11"]);
    const [first, second] = namesIn("Lines");
    await user.click(screen.getByRole("button", { name: `Move ${second} up` }));
    expect(namesIn("Lines").slice(0, 2)).toEqual([second, first]);
  });

  test("writes values on bars unless the reader wants none, under the same question", async () => {
    const { user, insertPlan } = await openCompare();
    const question = "Year against year: FY10 and FY11";
    await user.selectOptions(screen.getByRole("combobox", { name: "Question" }), question);
    await user.click(screen.getByRole("switch", { name: "Values on the bars" }));
    await user.click(screen.getByRole("button", { name: "Insert comparison" }));
    const [plan] = insertPlan.mock.calls[0] ?? [];
    expect(plan?.title).toBe(question);
    expect(plan?.charts.map(({ name }) => name)).toEqual(["IIJ comparison stacked", "IIJ bridge"]);
    const series = plan?.charts.flatMap((chart) => chart.series) ?? [];
    expect(series.flatMap(({ labels }) => labels ?? [])).toEqual([]);
  });

  test("inserts the comparison that is shown", async () => {
    const { user, insertPlan } = await openCompare();
    await user.selectOptions(screen.getByRole("combobox", { name: "Question" }), DECK_QUESTION);
    await user.click(screen.getByRole("button", { name: "Insert comparison" }));
    expect(insertPlan.mock.calls[0]?.[0].title).toBe(DECK_QUESTION);
  });

  test("asks for what is missing where there is too little to compare", async () => {
    const { user, insertPlan } = await openCompare();
    await user.selectOptions(screen.getByRole("combobox", { name: "Question" }), DECK_QUESTION);
    await user.click(screen.getByRole("button", { name: "Remove 3Q11" }));
    expect(screen.getByText("Pick at least one line and two periods.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Insert comparison" }));
    expect(insertPlan).not.toHaveBeenCalled();
  });
});
