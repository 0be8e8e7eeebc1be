import { cleanup, screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { answeringWorkbook, openPane } from "../openPane";

afterEach(cleanup);

const ATM_REVENUE = "ATM operation business revenue";

async function search(user: UserEvent, typed: string) {
  await user.clear(screen.getByRole("combobox", { name: "Search figures" }));
  await user.keyboard(typed);
}

async function pickAtmRevenue(user: UserEvent, period: string) {
  await search(user, "revenue.atm{Enter}");
  await user.selectOptions(screen.getByRole("combobox", { name: "Period" }), period);
}

function found(): readonly HTMLElement[] {
  const list = screen.queryByRole("listbox", { name: "Figures found" });
  return list ? within(list).queryAllByRole("option") : [];
}

function figure(): HTMLElement {
  return screen.getByRole("region", { name: "Figure" });
}

describe("figures tab", () => {
  test("opens on the group's revenue of the latest quarter", async () => {
    await openPane();
    expect(within(figure()).getByRole("heading", { name: "Revenue" })).toBeVisible();
    expect(figure()).toHaveTextContent("JPY million");
    expect(within(figure()).getByText(/^(?:\dQ|1H|9M|FY)\d\d · /)).toBeVisible();
  });

  test.each([
    ["a label", "atm operation business rev", ATM_REVENUE],
    ["an id", "revenue.atm", ATM_REVENUE],
    ["a Japanese name", "ATM運営事業売上高", ATM_REVENUE],
    ["full-width letters", "ＡＴＭ operation business revenue", ATM_REVENUE],
    ["a typo", "revnue", "Revenue"],
    ["an abbreviation", "op inc", "Operating income"],
  ])("finds a metric by %s", async (_, typed, label) => {
    const { user } = await openPane();
    await search(user, typed);
    const [first] = found();
    expect(first).toHaveTextContent(label);
  });

  test("browses the figures of a statement, and of all of them under the statements' titles", async () => {
    const { user } = await openPane();
    const box = screen.getByRole("combobox", { name: "Search figures" });
    const list = () => screen.getByRole("listbox", { name: "Figures found" });
    await user.clear(box);
    const all = found().length;
    expect(within(list()).getByText("Consolidated balance sheet")).toBeVisible();
    await user.selectOptions(
      screen.getByRole("combobox", { name: "Statement" }),
      "Consolidated balance sheet",
    );
    await user.clear(box);
    expect(found().length).toBeGreaterThan(10);
    expect(found().length).toBeLessThan(all / 4);
    expect(list()).toHaveTextContent("Total assets");
    expect(list()).not.toHaveTextContent("Operating income");
  });

  test("finds every figure by its name, whatever statement is browsed", async () => {
    const { user } = await openPane();
    await user.selectOptions(
      screen.getByRole("combobox", { name: "Statement" }),
      "Consolidated balance sheet",
    );
    await search(user, "operating-income");
    expect(found()[0]).toHaveTextContent("Operating income");
    expect(screen.queryByText(/^Not in our sources/)).toBeNull();
  });

  test("calls the box of statements by its name where nothing is found, in Japanese", async () => {
    const { user } = await openPane({ locale: "ja" });
    const box = screen.getByRole("combobox", { name: "数値を検索" });
    await user.clear(box);
    await user.keyboard("zzzzqqqq");
    expect(screen.getByRole("combobox", { name: "分類" })).toBeVisible();
    expect(screen.getByText(/短い言葉で試すか、分類を選んでください。$/)).toBeVisible();
  });

  test("takes a figure on to several figures and periods, as a table of figures alone", async () => {
    const { user } = await openPane();
    await search(user, "operating-income{Enter}");
    await user.click(screen.getByRole("button", { name: "Several figures or periods…" }));
    const lines = await screen.findByRole("list", { name: "Lines" });
    expect(within(lines).getAllByRole("listitem")).toHaveLength(1);
    const periods = () =>
      within(screen.getByRole("list", { name: "Periods, side by side" })).getAllByRole("listitem");
    expect(periods()).toHaveLength(8);
    await user.selectOptions(
      screen.getByRole("combobox", { name: "Periods, side by side" }),
      "The last 5 fiscal years",
    );
    expect(periods()).toHaveLength(13);
    expect(screen.queryAllByRole("button", { pressed: true })).toEqual([]);
  });

  test("offers figures before their growth and shares", async () => {
    const { user } = await openPane();
    await search(user, "rev");
    const labels = found().map((option) => option.textContent);
    const growth = labels.findIndex((label) => label.startsWith("Revenue, YoY growth"));
    const network = labels.findIndex((label) => label.startsWith("Network services revenue"));
    expect(labels[0]).toMatch(/^Revenue/);
    expect(network).toBeLessThan(growth === -1 ? Infinity : growth);
  });

  test("shows what is latest: a year where no quarter is as late", async () => {
    const { user } = await openPane();
    await search(user, "revenue.equipment{Enter}");
    expect(within(figure()).getByText(/^FY16 · /)).toBeVisible();
  });

  test("says that nothing goes by a name", async () => {
    const { user } = await openPane();
    await search(user, "zzzzqqqq");
    expect(found()).toHaveLength(0);
    expect(
      screen.getByText(
        "Not in our sources by that name. Try a shorter word, or choose a statement.",
      ),
    ).toBeVisible();
  });

  test("says of figures that are only near a name that they are", async () => {
    const { user } = await openPane();
    await search(user, "total debt");
    expect(found()).toHaveLength(1);
    expect(screen.getAllByText("No figure goes by that name. Nearest:")).not.toHaveLength(0);
  });

  test("picks by keyboard alone: arrows move, Enter picks, Escape keeps what was chosen", async () => {
    const { user } = await openPane();
    const box = screen.getByRole("combobox", { name: "Search figures" });
    await user.click(box);
    await user.keyboard("{Escape}");
    expect(box).toHaveValue("Revenue");
    await user.keyboard("{ArrowDown}{ArrowDown}{Enter}");
    expect(box).not.toHaveValue("Revenue");
    expect(box).toHaveFocus();
    expect(found()).toHaveLength(0);
  });

  test("tells screen readers which option Enter would pick", async () => {
    const { user } = await openPane();
    const box = screen.getByRole("combobox", { name: "Search figures" });
    await user.click(box);
    await user.keyboard("atm rev");
    const [active] = found();
    expect(active).toHaveAttribute("aria-selected", "true");
    expect(box).toHaveAttribute("aria-activedescendant", active?.id);
    expect(box).toHaveAttribute("aria-expanded", "true");
  });

  test("offers only the periods that exist for the metric", async () => {
    const { user } = await openPane();
    await search(user, "revenue.atm{Enter}");
    const periods = within(screen.getByRole("combobox", { name: "Period" })).getAllByRole("option");
    const ids = periods.map((option) => option.textContent.split(" ")[0]);
    expect(ids).toEqual(expect.arrayContaining(["1Q10", "4Q11", "FY11"]));
    expect(ids).not.toContain("1Q05");
  });

  test("shows a reported figure as printed, with its source and the range that rounding allows", async () => {
    const { user } = await openPane();
    await pickAtmRevenue(user, "FY11 · Apr 2011–Mar 2012");
    expect(figure()).toHaveTextContent("1,324");
    expect(figure()).toHaveTextContent("Reported");
    expect(figure()).toHaveTextContent("1,323.5 – 1,324.5");
    expect(figure()).toHaveTextContent("ATM Operation Business Developments");
    expect(figure()).toHaveTextContent("IIJ investor presentation, May and June 2012");
  });

  test("says what the metric means", async () => {
    await openPane();
    expect(await screen.findByText("Total consolidated revenues of the IIJ group.")).toBeVisible();
  });

  test("shows the arithmetic of a derived figure, and the documents behind it", async () => {
    const { user } = await openPane();
    await user.selectOptions(
      screen.getByRole("combobox", { name: "Period" }),
      "4Q11 · Jan–Mar 2012",
    );
    expect(figure()).toHaveTextContent("26,563");
    expect(figure()).toHaveTextContent("Derived");
    expect(figure()).toHaveTextContent(/21,?279.*4,?882.*402/);
    expect(figure()).toHaveTextContent("SourceIIJ investor presentation, May and June 2012");
  });

  test("inserts the figure's formula in the chosen unit", async () => {
    const insertFormula = jest.fn(() => Promise.resolve({ address: "Sheet1!B3" }));
    const { user } = await openPane({ workbook: answeringWorkbook({ insertFormula }) });
    await pickAtmRevenue(user, "4Q11 · Jan–Mar 2012");
    await user.selectOptions(screen.getByRole("combobox", { name: "Unit" }), "JPY billion");
    await user.click(screen.getByRole("button", { name: "Insert formula" }));
    expect(insertFormula).toHaveBeenCalledWith('=IIJ.VALUE("revenue.atm","4Q11","billion")');
    expect(await screen.findByRole("group", { name: "Message" })).toHaveTextContent(
      "Formula inserted in Sheet1!B3.",
    );
  });
});
