import fc from "fast-check";
import { countSlips } from "../../../src/domain/names/countSlips";

const WORD = fc.string({ unit: fc.constantFrom("a", "b", "c", "売"), maxLength: 12 });

test.each([
  ["revenue", "revenue", 0],
  ["revneue", "revenue", 1],
  ["reveneu", "revenue", 1],
  ["revenu", "revenue", 1],
  ["", "cash", 4],
  ["cash", "", 4],
])("%j is %j but for so many slips: %d", (one, other, slips) => {
  expect(countSlips(one, other)).toBe(slips);
});

test("where counting stops early, there are more than was asked", () => {
  fc.assert(
    fc.property(WORD, WORD, fc.nat(12), (one, other, most) => {
      const all = countSlips(one, other);
      const counted = countSlips(one, other, most);
      expect(all <= most ? counted : counted > most).toBe(all <= most ? all : true);
    }),
    { numRuns: 2000 },
  );
});

test("slips are as many one way as the other", () => {
  fc.assert(
    fc.property(WORD, WORD, (one, other) => {
      expect(countSlips(one, other)).toBe(countSlips(other, one));
    }),
  );
});
