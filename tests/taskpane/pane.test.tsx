import { cleanup, render, screen } from "@testing-library/react";
import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { CouldNotOpen } from "../../src/taskpane/CouldNotOpen";
import { openPane } from "./openPane";

afterEach(cleanup);

/** The background that the theme's variable gives the pane. */
function background(): string {
  const main = screen.getByRole("main");
  return getComputedStyle(main.parentElement ?? main).getPropertyValue("--colorNeutralBackground1");
}

describe("pane", () => {
  test("moves between tabs with the arrow keys, as tabs do", async () => {
    const { user } = await openPane();
    await user.click(screen.getByRole("tab", { name: "Figures" }));
    await user.keyboard("{ArrowRight}");
    expect(screen.getByRole("tab", { name: "Models", selected: true })).toHaveFocus();
    await user.keyboard("{Home}");
    expect(screen.getByRole("tab", { name: "Figures", selected: true })).toHaveFocus();
  });

  test("speaks Japanese, labels of figures and periods included", async () => {
    await openPane({ locale: "ja" });
    expect(screen.getByRole("tab", { name: "数値" })).toBeVisible();
    expect(screen.getByRole("combobox", { name: "数値を検索" })).toHaveValue("売上高");
    expect(screen.getByRole("region", { name: "数値" })).toHaveTextContent(/20\d\d年\d+～\d+月/);
    expect(screen.getByRole("button", { name: "数式を挿入" })).toBeVisible();
  });

  test.each([
    ["light", false, webLightTheme.colorNeutralBackground1],
    ["dark", true, webDarkTheme.colorNeutralBackground1],
  ])("wears the %s theme", async (_, dark, expected) => {
    await openPane({ dark });
    expect(background()).toBe(expected);
  });

  test("takes no focus when it opens", async () => {
    await openPane();
    expect(document.body).toHaveFocus();
  });
});

describe("a pane that could not be opened", () => {
  test.each([
    ["en", "IIJ for Excel could not be opened"],
    ["ja", "IIJ for Excelを開けませんでした"],
  ] as const)("says so in %s, with the reason", (locale, title) => {
    render(<CouldNotOpen error={new Error("The part is missing.")} locale={locale} />);
    const alert = screen.getByRole("alert");
    expect(alert).toHaveTextContent(title);
    expect(alert).toHaveTextContent("The part is missing.");
  });

  test("says what was thrown where that is no error", () => {
    render(<CouldNotOpen error="offline" locale="en" />);
    expect(screen.getByRole("alert")).toHaveTextContent("offline");
  });
});
