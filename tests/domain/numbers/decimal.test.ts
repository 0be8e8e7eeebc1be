import {
  Decimal,
  divideDown,
  divideUp,
  roundDown,
  roundUp,
} from "../../../src/domain/numbers/decimal";

describe("exact decimals", () => {
  it("add up numbers of more than twenty digits without loss", () => {
    const sum = new Decimal("123456789012345678901234").plus("0.000001");
    expect(sum.toFixed()).toBe("123456789012345678901234.000001");
  });

  it("divide downwards and upwards around the true quotient", () => {
    const [one, three] = [new Decimal(1), new Decimal(3)];
    expect(divideDown(one, three).times(3).lt(1)).toBe(true);
    expect(divideUp(one, three).gt(divideDown(one, three))).toBe(true);
    expect(divideDown(one.neg(), three).lt(divideUp(one.neg(), three))).toBe(true);
  });

  it("divide exactly where the quotient ends", () => {
    const [one, eight] = [new Decimal(1), new Decimal(8)];
    expect(divideDown(one, eight).eq("0.125")).toBe(true);
    expect(divideUp(one, eight).eq("0.125")).toBe(true);
  });

  it("round to a power of ten, down and up, also below zero", () => {
    expect(roundDown(new Decimal("-1.5"), 0).toFixed()).toBe("-2");
    expect(roundUp(new Decimal("-1.5"), 0).toFixed()).toBe("-1");
    expect(roundDown(new Decimal("26563123456"), -6).toFixed()).toBe("26563000000");
    expect(roundUp(new Decimal("0.1231"), 3).toFixed()).toBe("0.124");
  });
});
