import fc from "fast-check";
import { Decimal } from "../../../src/domain/numbers/decimal";
import { addScaled, formatScaled, parseScaled } from "../../../src/domain/numbers/decimalText";

describe("decimal texts", () => {
  it.each([
    [{ digits: 175n, exponent: -3 }, "0.175"],
    [{ digits: 26563n, exponent: 6 }, "26563000000"],
    [{ digits: -1610n, exponent: -1 }, "-161"],
    [{ digits: 0n, exponent: 6 }, "0"],
    [{ digits: -5n, exponent: -4 }, "-0.0005"],
  ])("are written in full: %p", (number, text) => {
    expect(formatScaled(number)).toBe(text);
  });

  it("are read with or without a power of ten", () => {
    expect(formatScaled(parseScaled("26563e6"))).toBe("26563000000");
    expect(formatScaled(parseScaled("-0.5"))).toBe("-0.5");
  });
});

describe("decimal texts: laws", () => {
  const number = fc.record({
    digits: fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
    exponent: fc.integer({ min: -9, max: 9 }),
  });
  const valueOf = ({ digits, exponent }: { digits: bigint; exponent: number }) =>
    new Decimal(`${digits}e${exponent}`);

  it("writing and reading keep the value", () => {
    fc.assert(
      fc.property(number, (scaled) => {
        expect(formatScaled(scaled)).toBe(valueOf(scaled).toFixed().replace(/^-0$/, "0"));
        expect(formatScaled(parseScaled(formatScaled(scaled)))).toBe(formatScaled(scaled));
      }),
    );
  });

  it("adding is exact", () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        const sum = valueOf(a).plus(valueOf(b));
        expect(valueOf(addScaled(a, b)).eq(sum)).toBe(true);
      }),
    );
  });
});
