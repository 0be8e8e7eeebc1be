import fc from "fast-check";
import { formatScaled } from "../../../src/domain/numbers/decimalText";
import { openFigures, packFigures } from "../../../src/dataset/packed/packedFigures";
import type { ShippedFigure } from "../../../src/dataset/facts/shippedFigure";

const SPANS = ["1Q", "2Q", "3Q", "4Q", "1H", "9M", "FY"];

/** A figure in millions, or in thousands, with the bounds that most have. */
function figure(
  span: string,
  digits: number,
  { decimals = -6, status = "derived" }: Partial<Pick<ShippedFigure, "decimals" | "status">> = {},
): ShippedFigure {
  const half = status === "derived" ? 10 : 5;
  const at = (tenths: number) =>
    formatScaled({ digits: BigInt(digits * 10 + tenths), exponent: -decimals - 1 });
  return {
    ...{ metric: "revenue", period: `${span}11`, scenario: "actual", standard: "US GAAP" },
    ...{ status, unit: "JPY", decimals, value: at(0), low: at(-half), high: at(half) },
  };
}

const pack = (figures: readonly ShippedFigure[]) => packFigures("2012-03-31", figures, ["revenue"]);
const open = (figures: readonly ShippedFigure[]) =>
  openFigures(pack(figures), ["revenue"]).figuresOf("revenue");
const byPeriod = (figures: readonly ShippedFigure[]) =>
  new Map(figures.map((one) => [one.period, one]));

describe("packed figures", () => {
  it("leave out what two spans of the year come to", () => {
    const figures = [figure("FY", 97_315), figure("9M", 70_752), figure("4Q", 26_563)];
    expect(pack(figures).figures.values).toBe(" 70752 97315");
    expect(byPeriod(open(figures))).toEqual(byPeriod(figures));
  });

  it("write what those come to but for rounding", () => {
    const figures = [figure("FY", 97_315), figure("9M", 70_752), figure("4Q", 26_564)];
    expect(pack(figures).figures.values).toBe("26564 70752 97315");
  });

  it("are read back whatever they are, also where each follows from the others", () => {
    const number = fc.record({
      digits: fc.integer({ min: -50, max: 50 }),
      decimals: fc.constantFrom(-3, -6, -8),
      status: fc.constantFrom("reported" as const, "derived" as const),
    });
    const spans = fc.dictionary(fc.constantFrom(...SPANS), number, { minKeys: 1 });
    fc.assert(
      fc.property(spans, (year) => {
        const figures = Object.entries(year).map(([span, { digits, ...known }]) =>
          figure(span, digits, known),
        );
        expect(byPeriod(open(figures))).toEqual(byPeriod(figures));
      }),
    );
  });

  it("are read back where all of a year adds up", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 999 }), { minLength: 4, maxLength: 4 }),
        fc.subarray(SPANS, { minLength: 1 }),
        (quarters, spans) => {
          const [first = 0, second = 0, third = 0, fourth = 0] = quarters;
          const sums = { "1H": first + second, "9M": first + second + third };
          const all: Readonly<Record<string, number>> = {
            ...{ "1Q": first, "2Q": second, "3Q": third, "4Q": fourth },
            ...{ ...sums, FY: sums["9M"] + fourth },
          };
          const figures = spans.map((span) => figure(span, all[span] ?? 0));
          expect(byPeriod(open(figures))).toEqual(byPeriod(figures));
          const written = pack(figures).figures.values.split(" ").filter(Boolean);
          expect(written.length).toBeLessThanOrEqual(spans.length === 7 ? 4 : spans.length);
        },
      ),
    );
  });
});

describe("numbers that follow from other metrics", () => {
  const of = (
    metric: string,
    digits: number,
    more: Partial<ShippedFigure> = {},
  ): ShippedFigure => ({
    ...figure("FY", digits, { status: "reported" }),
    metric,
    ...more,
  });
  const METRICS = ["revenue", "revenue.yoy", "cost", "gross-margin"];
  const share = (value: string, low: string, high: string) =>
    ({ unit: "ratio", decimals: 3, value, low, high }) as const;
  const FIGURES = [
    of("revenue", 90_000, { period: "FY10" }),
    of("revenue", 97_315),
    of("gross-margin", 20_015),
  ];
  const packed = (figures: readonly ShippedFigure[]) => packFigures("2012-03-31", figures, METRICS);
  const values = (figures: readonly ShippedFigure[]) => packed(figures).figures.values.split("`");

  it("are left out where those come to them, a growth rate rounded as it is printed", () => {
    const figures = [
      ...FIGURES,
      of("revenue.yoy", 0, share("0.081", "0.0805", "0.0815")),
      of("cost", 77_300),
    ];
    expect(values(figures)).toEqual(["90000 97315", "", "", "20015"]);
    const opened = openFigures(packed(figures), METRICS);
    const key = ({ metric, period }: ShippedFigure) => `${metric} ${period}`;
    const byKey = (all: readonly ShippedFigure[]) => new Map(all.map((one) => [key(one), one]));
    expect(byKey(METRICS.flatMap(opened.figuresOf))).toEqual(byKey(figures));
  });

  it("are written where those come to another, or no rate is of them", () => {
    const figures = [
      of("revenue", -90_000, { period: "FY10", low: "-90000500000", high: "-89999500000" }),
      of("revenue", 97_315),
      of("gross-margin", 20_015),
      of("revenue.yoy", 0, share("-2.081", "-2.0815", "-2.0805")),
      of("cost", 77_301),
    ];
    expect(values(figures)).toEqual(["-90000 97315", "-2081", "77301", "20015"]);
  });
});
