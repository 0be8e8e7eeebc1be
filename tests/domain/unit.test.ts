import fc from "fast-check";
import { powerOf, scaleDecimal, UNITS } from "../../src/domain/unit";

describe("scaleDecimal", () => {
  test.each([
    ["26563000000", 6, 26563],
    ["97314723000", 6, 97314.723],
    ["97314723000", 9, 97.314723],
    ["-161000000", 6, -161],
    ["0", 9, 0],
    ["0.175", 0, 0.175],
    ["15811500000", 6, 15811.5],
  ])("%s by 10^%d is %d", (value, power, scaled) => {
    expect(scaleDecimal(value, power)).toBe(scaled);
  });

  test("gives the double nearest to the exact quotient", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), (amount) => {
        const whole = amount * 1_000_000n;
        expect(scaleDecimal(String(whole), 6)).toBe(Number(amount));
      }),
    );
  });
});

describe("powerOf", () => {
  test("scales money alone", () => {
    expect(powerOf("JPY", "billion")).toBe(9);
    expect(powerOf("JPY per share", "billion")).toBe(0);
    expect(powerOf("ratio", "thousand")).toBe(0);
    expect(powerOf("persons", "million")).toBe(0);
  });

  test("every unit is a thousand times the next smaller one", () => {
    const powers = [UNITS.JPY, UNITS.thousand, UNITS.million, UNITS.billion].map((u) => u.power);
    expect(powers).toEqual([0, 3, 6, 9]);
  });
});
