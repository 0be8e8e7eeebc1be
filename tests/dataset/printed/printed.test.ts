import fc from "fast-check";
import { parsePrinted, type Reading } from "../../../src/dataset/printed/printed";

const MILLION: Reading = { unit: "JPY", scale: 6, sign: 1 };

function read(token: string, reading: Partial<Reading> = {}) {
  const result = parsePrinted(token, { ...MILLION, ...reading });
  if (!result.ok) throw new Error(result.problem);
  return result.value;
}

describe("a printed token", () => {
  it("T3 T5 is a value in the base unit with the decimals and the interval of its last digit", () => {
    expect(read("1,324")).toEqual({
      unit: "JPY",
      value: "1324000000",
      decimals: -6,
      low: "1323500000",
      high: "1324500000",
    });
  });

  it("T2 is negative in parentheses, with the bounds in order", () => {
    expect(read("(161)")).toMatchObject({
      value: "-161000000",
      low: "-161500000",
      high: "-160500000",
    });
  });

  it("is negative where the words around it say so", () => {
    expect(read("19", { sign: -1 })).toMatchObject({ value: "-19000000" });
    expect(read("(709)", { sign: -1 })).toMatchObject({ value: "709000000" });
  });

  it("may carry a sign", () => {
    expect(read("+223").value).toBe("223000000");
    expect(read("-12").value).toBe("-12000000");
  });

  it.each([
    ["97.3", { scale: 9 }, "97300000000", -8],
    ["107.0", { scale: 9 }, "107000000000", -8],
    ["97314605", { scale: 3 }, "97314605000", -3],
    ["13.365", { scale: 9 }, "13365000000", -6],
    ["1,750", { scale: 0, unit: "JPY per share" }, "1750", 0],
  ] as const)(
    "T4 takes decimals from the token and the scale: %s",
    (token, reading, value, decimals) => {
      expect(read(token, reading)).toMatchObject({ value, decimals });
    },
  );

  it("is a ratio with a percent sign, whatever the table's unit", () => {
    expect(read("17.5%")).toEqual({
      unit: "ratio",
      value: "0.175",
      decimals: 3,
      low: "0.1745",
      high: "0.1755",
    });
  });

  it("counts what it says of ten", () => {
    expect(read("9/10", { unit: "count", scale: 0 })).toMatchObject({ value: "9", decimals: 0 });
  });

  it.each([
    ["approximately", "13,000", ["12500", "13500"], -3],
    ["approximately", "1,100", ["1050", "1150"], -2],
    ["over", "900", ["900", "1000"], -2],
    ["nearly", "600", ["500", "600"], -2],
    ["over", "0", ["0", "1"], 0],
  ] as const)(
    "T6 is known to the last digit that is not zero after %s %s",
    (qualifier, token, [low, high], decimals) => {
      const reading = { unit: "count", scale: 0, qualifier } as const;
      expect(read(token, reading)).toMatchObject({ low, high, decimals });
    },
  );

  it("counts a zero after the point: over 7.0 is not over 7", () => {
    expect(read("7.0", { scale: 9, qualifier: "over" })).toMatchObject({
      low: "7000000000",
      high: "7100000000",
      decimals: -8,
    });
  });

  it("T7 is multiplied by a share split, and never claims more than that leaves", () => {
    const reading = { unit: "JPY per share", scale: 0, factor: "200" } as const;
    expect(read("89.82", reading)).toEqual({
      unit: "JPY per share",
      value: "17964",
      decimals: -1,
      low: "17963",
      high: "17965",
    });
  });

  it.each([
    "",
    "1,32",
    "13,24",
    "1,3245",
    "(161",
    "161)",
    "12a",
    "1.2.3",
    "--",
    "((1))",
    "(-5)",
    "1 324",
    "１２",
    "JPY5",
    "5%%",
    ".",
  ])("T1 that is malformed is refused with what it is: %p", (token) => {
    const result = parsePrinted(token, MILLION);
    expect(result).toMatchObject({
      ok: false,
      problem: expect.stringContaining(`"${token}"`) as string,
    });
  });
});

describe("a printed range", () => {
  it("T6 lies between its ends, and its middle stands for it", () => {
    expect(read("312.0–315.0", { scale: 9 })).toMatchObject({
      value: "313500000000",
      low: "312000000000",
      high: "315000000000",
    });
  });

  it.each(["312.0–315.0–318.0", "17.5%–18", "17–18%", "315.0–312.0", "312.0–312.0", "312.0–", "–"])(
    "T1 is two numbers of one unit, the smaller first: not %s",
    (token) => {
      expect(parsePrinted(token, MILLION).ok).toBe(false);
    },
  );
});

describe("printed tokens: laws", () => {
  const whole = fc.integer({ min: 0, max: 99_999_999 });

  it("commas do not change what a token says", () => {
    fc.assert(
      fc.property(whole, fc.integer({ min: 0, max: 9 }), (number, scale) => {
        const withCommas = number.toLocaleString("en-US");
        expect(read(withCommas, { scale })).toEqual(read(String(number), { scale }));
      }),
    );
  });

  it("the value lies in the interval, which is one unit of the last digit wide", () => {
    fc.assert(
      fc.property(whole, fc.constantFrom<1 | -1>(1, -1), (number, sign) => {
        const { value, low, high, decimals } = read(String(number), { scale: 0, sign });
        expect(decimals).toBe(0);
        expect(Number(high) - Number(low)).toBe(1);
        expect(Number(value) - Number(low)).toBe(0.5);
      }),
    );
  });
});
