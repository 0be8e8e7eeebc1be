import { liftColour } from "../../../../src/workbench/page/grid/liftColour";

test("in the dark a pale fill is told from the paper, and paler from pale", () => {
  // What white, a year's column, what is not in our sources and black come to when turned round.
  const [paper, year, absent, ink] = ["#000000", "#080808", "#171717", "#ffffff"].map(liftColour);
  expect([paper, year, absent, ink]).toEqual([
    "rgba(27,28,31,1)",
    "rgba(34,35,38,1)",
    "rgba(48,48,51,1)",
    "rgba(255,255,255,1)",
  ]);
  expect(liftColour("rgba(8,8,8,0.5)")).toBe("rgba(34,35,38,0.5)");
  expect(liftColour("inherit")).toBe("inherit");
});
