import { Dirt } from "../../../../../src/workbench/host/workbook/calculation/dirt";

const RANGE = {
  unitId: "book",
  sheetId: "a",
  range: { startRow: 0, endRow: 1, startColumn: 0, endColumn: 1 },
};

describe("what has to be calculated again", () => {
  test("what a stopped calculation gives back is what it was asked", () => {
    const asked = new Dirt();
    asked.add({ dirtyRanges: [RANGE], dirtyNameMap: { book: { a: "1" } } });
    asked.add({ forceCalculation: true, dirtyNameMap: { book: { b: "1" } } });
    const again = new Dirt();
    again.add(asked.params());
    expect(again.params()).toEqual(asked.params());
    expect(again.params()).toEqual({
      forceCalculation: true,
      dirtyRanges: [RANGE],
      dirtyNameMap: { book: { a: "1", b: "1" } },
    });
  });
});
