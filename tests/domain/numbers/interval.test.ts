import fc from "fast-check";
import { Decimal } from "../../../src/domain/numbers/decimal";
import {
  add,
  contains,
  divide,
  encloses,
  exactly,
  hull,
  intersect,
  interval,
  middle,
  multiply,
  negate,
  roundOutwards,
  subtract,
  width,
  type Interval,
} from "../../../src/domain/numbers/interval";

const text = ({ low, high }: Interval) => [low.toFixed(), high.toFixed()];

describe("an interval", () => {
  it("refuses bounds in the wrong order", () => {
    expect(() => interval(2, 1)).toThrow(RangeError);
  });

  it("adds and subtracts bound by bound", () => {
    expect(text(add(interval(1, 2), interval(10, 20)))).toEqual(["11", "22"]);
    expect(text(subtract(interval(1, 2), interval(10, 20)))).toEqual(["-19", "-8"]);
  });

  it("multiplies whatever the signs", () => {
    expect(text(multiply(interval(-2, 3), interval(-5, 4)))).toEqual(["-15", "12"]);
  });

  it("cannot be divided by one that holds zero", () => {
    expect(divide(interval(1, 2), interval(-1, 1))).toBeUndefined();
    expect(divide(interval(1, 2), exactly(0))).toBeUndefined();
  });

  it("is the common part of two, or nothing", () => {
    expect(intersect(interval(0, 5), interval(5, 9))).toEqual(exactly(5));
    expect(intersect(interval(0, 4), interval(5, 9))).toBeUndefined();
    expect(text(hull(interval(0, 4), interval(5, 9)))).toEqual(["0", "9"]);
  });

  it("has a width and a middle", () => {
    expect(width(interval(1, 4)).toFixed()).toBe("3");
    expect(middle(interval(1, 4)).toFixed()).toBe("2.5");
  });
});

describe("intervals: laws", () => {
  const number = fc
    .integer({ min: -1_000_000, max: 1_000_000 })
    .map((n) => new Decimal(n).div(100));
  const pair = fc
    .tuple(number, number)
    .map(([a, b]) => interval(Decimal.min(a, b), Decimal.max(a, b)));
  /** An interval and a number in it. */
  const member = fc.tuple(pair, fc.integer({ min: 0, max: 8 })).map(([bounds, eighths]) => ({
    bounds,
    value: bounds.low.plus(width(bounds).times(eighths).div(8)),
  }));

  it("every result of members is a member of the result", () => {
    fc.assert(
      fc.property(member, member, (a, b) => {
        expect(contains(add(a.bounds, b.bounds), a.value.plus(b.value))).toBe(true);
        expect(contains(subtract(a.bounds, b.bounds), a.value.minus(b.value))).toBe(true);
        expect(contains(multiply(a.bounds, b.bounds), a.value.times(b.value))).toBe(true);
        expect(contains(negate(a.bounds), a.value.neg())).toBe(true);
        const quotient = divide(a.bounds, b.bounds);
        if (quotient) expect(contains(quotient, a.value.div(b.value))).toBe(true);
      }),
    );
  });

  it("P2 rounding outwards never loses a number", () => {
    fc.assert(
      fc.property(pair, fc.integer({ min: -2, max: 3 }), (bounds, decimals) => {
        expect(encloses(roundOutwards(bounds, decimals), bounds)).toBe(true);
      }),
    );
  });

  it("wider operands never give a narrower result", () => {
    fc.assert(
      fc.property(pair, pair, pair, (a, b, c) => {
        expect(encloses(multiply(hull(a, b), c), multiply(a, c))).toBe(true);
        expect(encloses(add(hull(a, b), c), add(a, c))).toBe(true);
      }),
    );
  });
});
