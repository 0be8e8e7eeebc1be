import fc from "fast-check";
import { agree, type Bounded } from "../../../src/dataset/printed/agree";
import { parsePrinted } from "../../../src/dataset/printed/printed";

/** What a token of a table in millions says. */
function million(token: string): Bounded {
  const read = parsePrinted(token, { unit: "JPY", scale: 6, sign: 1 });
  if (!read.ok) throw new Error(read.problem);
  return read.value;
}

describe("two printings of a figure", () => {
  test.each([
    ["51,661", "51,661.2"],
    ["51,661", "51,661"],
    ["51.7", "51.65"],
  ])("agree where both can be the same number: %s and %s", (one, other) => {
    expect(agree(million(one), million(other))).toBe(true);
  });

  test.each([
    ["51,661", "51,662"],
    ["51,661", "51,662.4"],
    ["(161)", "161"],
  ])("are of two numbers where their bounds touch at most: %s and %s", (one, other) => {
    expect(agree(million(one), million(other))).toBe(false);
  });

  test("agree whichever is asked first", () => {
    const token = fc.integer({ min: 0, max: 99 }).map(String);
    fc.assert(
      fc.property(token, token, (one, other) => {
        const [a, b] = [million(`${one[0]}.${one}`), million(other)];
        expect(agree(a, b)).toBe(agree(b, a));
        expect(agree(a, a)).toBe(true);
      }),
    );
  });
});
