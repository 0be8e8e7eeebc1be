import { cleanup, screen } from "@testing-library/react";
import { answeringWorkbook, openPane } from "./openPane";

afterEach(cleanup);

describe("tools tab", () => {
  test("chooses plain numbers, and says from when", async () => {
    const chooseCards = jest.fn(() => Promise.resolve());
    const { user } = await openPane({ workbook: answeringWorkbook({ chooseCards }) });
    await user.click(screen.getByRole("tab", { name: "Tools" }));
    await user.click(screen.getByRole("switch", { name: "Cards with source and arithmetic" }));
    expect(chooseCards).toHaveBeenCalledWith(false);
    expect(screen.getByRole("switch")).not.toBeChecked();
    expect(screen.getByRole("group", { name: "Message" })).toHaveTextContent(
      "Figures calculated from now on are plain numbers.",
    );
  });

  test("offers no switch where this Excel cannot show cards", async () => {
    const { user } = await openPane({ workbook: answeringWorkbook({ cards: undefined }) });
    await user.click(screen.getByRole("tab", { name: "Tools" }));
    expect(screen.queryByRole("switch")).not.toBeInTheDocument();
    expect(screen.getByText(/This Excel cannot show cards/)).toBeVisible();
  });
});
