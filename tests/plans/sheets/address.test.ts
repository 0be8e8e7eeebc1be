import fc from "fast-check";
import {
  findArea,
  formatArea,
  formatCell,
  overlaps,
  readArea,
} from "../../../src/plans/sheets/address";

const area = fc
  .tuple(fc.nat(5000), fc.nat(2000), fc.nat(50), fc.nat(50))
  .map(([top, left, rows, columns]) => ({
    top,
    left,
    bottom: top + rows,
    right: left + columns,
  }));

describe("addresses", () => {
  test("cells are named as Excel names them", () => {
    expect(formatCell(4, 3)).toBe("D5");
    expect(formatCell(0, 25)).toBe("Z1");
    expect(formatCell(0, 26)).toBe("AA1");
    expect(formatCell(0, 16383)).toBe("XFD1");
  });

  test("dollar signs do not matter, and one cell is an area too", () => {
    expect(findArea("$A$1:$C$6")).toEqual({ top: 0, left: 0, bottom: 5, right: 2 });
    expect(findArea("D5")).toEqual({ top: 4, left: 3, bottom: 4, right: 3 });
  });

  test.each(["", "D", "5", "Sheet1!A1", "#REF!"])("%s is no address", (text) => {
    expect(findArea(text)).toBeUndefined();
    expect(() => readArea(text)).toThrow(text);
  });

  test("an area is read back as it was written", () => {
    fc.assert(
      fc.property(area, (one) => {
        expect(readArea(formatArea(one))).toEqual(one);
      }),
    );
  });

  test("overlap does not depend on the order", () => {
    fc.assert(
      fc.property(area, area, (one, other) => {
        expect(overlaps(one, other)).toBe(overlaps(other, one));
        expect(overlaps(one, one)).toBe(true);
      }),
    );
  });
});
