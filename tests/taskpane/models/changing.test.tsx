import { cleanup, fireEvent, screen } from "@testing-library/react";
import { planComparison } from "../../../src/plans/comparisons/comparison";
import { findModel } from "../../../src/plans/models/models";
import type { SheetPlan } from "../../../src/plans/sheets/sheetPlan";
import { DEFAULT_OPTIONS } from "../../../src/plans/tables/planOptions";
import { answeringWorkbook, insertOf, openPane } from "../openPane";

afterEach(cleanup);

const INSERTED = insertOf("ATM operation (2)");

describe("what stands in the workbook", () => {
  test("changes what stands in the workbook, with what it was planned from filled in", async () => {
    const plan = findModel("atm")?.plan({ ...DEFAULT_OPTIONS, from: "1Q11" });
    const insert = { ...INSERTED, origin: plan?.origin };
    const replaceInsert = jest.fn((_: string, { origin }: SheetPlan) =>
      Promise.resolve({ kind: "replaced" as const, insert: { ...insert, origin } }),
    );
    const listInserts = () => Promise.resolve([insert]);
    const { user } = await openPane({
      workbook: answeringWorkbook({ listInserts, replaceInsert }),
    });
    await user.click(screen.getByRole("tab", { name: "Models" }));
    await user.click(await screen.findByRole("button", { name: "Change ATM operation (2)" }));
    expect(screen.getByRole("heading", { name: /Change “ATM operation/ })).toHaveFocus();
    expect(screen.getByRole("combobox", { name: "From" })).toHaveTextContent("1Q11");
    fireEvent.change(screen.getByRole("combobox", { name: "From" }), { target: { value: "1Q10" } });
    await user.click(screen.getByRole("button", { name: "Apply" }));
    expect(replaceInsert.mock.calls[0]?.[1].origin).toMatchObject({ options: { from: "1Q10" } });
    expect(
      await screen.findByText(/is laid out anew/, { selector: ".message-text" }),
    ).toBeVisible();
    expect(screen.getByRole("button", { name: "Insert ATM operation" })).toBeVisible();
  });

  test("changes a comparison in the Compare tab, and leaves it alone on Cancel", async () => {
    const plan = planComparison({
      metrics: ["net-income", "revenue"],
      columns: [2010, 2011].map((year) => ({ period: { kind: "year", year }, scenario: "actual" })),
      ...{ differences: ["percent"], charts: [], unit: "billion", locale: "en" },
    });
    const insert = { ...INSERTED, origin: plan.origin };
    const replaceInsert = jest.fn();
    const listInserts = () => Promise.resolve([insert]);
    const { user } = await openPane({
      workbook: answeringWorkbook({ listInserts, replaceInsert }),
    });
    await user.click(screen.getByRole("tab", { name: "Models" }));
    await user.click(await screen.findByRole("button", { name: "Change ATM operation (2)" }));
    expect(screen.getByRole("tab", { name: "Compare" })).toHaveAttribute("aria-selected", "true");
    expect(await screen.findByRole("heading", { name: /Change “ATM operation/ })).toBeVisible();
    expect(screen.getByRole("button", { name: "% change", pressed: true })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(screen.getByRole("button", { name: "Insert comparison" })).toBeVisible();
    expect(replaceInsert).not.toHaveBeenCalled();
  });

  test.each([
    ["nothing", undefined],
    ["a model that there is not", { kind: "model", model: "none", options: DEFAULT_OPTIONS }],
    ["options that there are not", { kind: "model", model: "atm", options: { from: "1Q10" } }],
    ["no period", { kind: "comparison", choice: { metrics: ["revenue"], columns: [{}] } }],
  ])("offers no change where the workbook remembers %s", async (_, origin) => {
    const listInserts = () => Promise.resolve([{ ...INSERTED, origin }]);
    const { user } = await openPane({ workbook: answeringWorkbook({ listInserts }) });
    await user.click(screen.getByRole("tab", { name: "Models" }));
    await screen.findByRole("button", { name: "Remove ATM operation (2)" });
    expect(screen.queryByRole("button", { name: /^Change ATM/ })).not.toBeInTheDocument();
  });
});
