import fc from "fast-check";
import { Decimal } from "../../../../src/domain/numbers/decimal";
import {
  contains,
  encloses,
  interval,
  type Interval,
} from "../../../../src/domain/numbers/interval";
import {
  productIdentity,
  sumIdentity,
  variableOf,
  type Identity,
  type Variable,
} from "../../../../src/dataset/compile/identities/identity";
import { propagate, type Intervals } from "../../../../src/dataset/compile/identities/propagate";

const variable = (metric: string) => variableOf({ metric, period: "FY11", scenario: "actual" });
const plus = (name: string) => ({ sign: 1 as const, variable: variable(name) });
const minus = (name: string) => ({ sign: -1 as const, variable: variable(name) });
const key = (name: string) => variable(name).key;

function printed(figures: Record<string, readonly [number, number]>): Intervals {
  return new Map(
    Object.entries(figures).map(([name, [low, high]]) => [key(name), interval(low, high)]),
  );
}

const text = (bounds?: Interval) => bounds && [bounds.low.toFixed(), bounds.high.toFixed()];

describe("P1 intervals spread over identities", () => {
  const sum = sumIdentity(variable("total"), [plus("a"), plus("b")]);

  it("to a figure that is not printed", () => {
    const { intervals, origins } = propagate(printed({ total: [99, 101], a: [39, 41] }), [sum]);
    expect(text(intervals.get(key("b")))).toEqual(["58", "62"]);
    expect(origins.get(key("b"))).toEqual({ low: sum, high: sum });
  });

  it("to a printed one that the others know better", () => {
    const known = printed({ total: [99, 101], a: [50, 50], b: [40, 50] });
    expect(text(propagate(known, [sum]).intervals.get(key("b")))).toEqual(["49", "50"]);
  });

  it("through differences, growth rates and shares", () => {
    const growth = productIdentity({
      product: variable("now"),
      base: variable("then"),
      factor: variable("rate"),
      plus: 1,
    });
    const share = productIdentity({
      product: variable("part"),
      base: variable("then"),
      factor: variable("share"),
      plus: 0,
    });
    const left = sumIdentity(variable("left"), [plus("then"), minus("part")]);
    const known = printed({ now: [120, 120], rate: [0.2, 0.25], share: [0.5, 0.5] });
    const { intervals } = propagate(known, [growth, share, left]);
    expect(text(intervals.get(key("then")))).toEqual(["96", "100"]);
    expect(text(intervals.get(key("part")))).toEqual(["48", "50"]);
    expect(text(intervals.get(key("left")))).toEqual(["46", "52"]);
  });

  it("P4 until a figure has nothing left: a contradiction that names the identities", () => {
    const other = sumIdentity(variable("b"), [plus("c")]);
    const known = printed({ total: [100, 100], a: [40, 40], c: [70, 71] });
    const { contradictions } = propagate(known, [sum, other]);
    expect(contradictions).not.toEqual([]);
    const ids = contradictions.flatMap(({ identities }) => identities.map(({ id }) => id));
    expect(new Set(ids)).toEqual(new Set([sum.id, other.id]));
  });

  it("leaves a figure alone that an identity says nothing about: a base that may be zero", () => {
    const growth = productIdentity({
      product: variable("now"),
      base: variable("then"),
      factor: variable("rate"),
      plus: 1,
    });
    const known = printed({ now: [1, 2], then: [-1, 1] });
    expect(propagate(known, [growth]).intervals.has(key("rate"))).toBe(false);
  });
});

/** A tree of sums over true numbers, some printed with rounding, so that the figures are consistent. */
const consistentWorld = fc
  .record({
    leaves: fc.array(fc.integer({ min: -9_000, max: 9_000 }), { minLength: 2, maxLength: 9 }),
    arity: fc.integer({ min: 2, max: 3 }),
    printed: fc.array(fc.option(fc.integer({ min: 0, max: 2 }), { nil: undefined }), {
      minLength: 30,
      maxLength: 30,
    }),
    rates: fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }),
  })
  .map(({ leaves, arity, printed: roundings, rates }) => {
    const truth = new Map<string, Decimal>();
    const identities: Identity[] = [];
    const figure = (value: Decimal): Variable => {
      const one = variable(`m${truth.size}`);
      truth.set(one.key, value);
      return one;
    };
    let level = leaves.map((leaf) => figure(new Decimal(leaf).div(10)));
    while (level.length > 1) {
      const next: Variable[] = [];
      for (let at = 0; at < level.length; at += arity) {
        const parts = level.slice(at, at + arity);
        const total = figure(Decimal.sum(0, ...parts.map((part) => truth.get(part.key) ?? 0)));
        identities.push(
          sumIdentity(
            total,
            parts.map((one) => ({ sign: 1, variable: one })),
          ),
        );
        const [first] = parts;
        if (first && rates[identities.length] && !truth.get(first.key)?.isZero()) {
          const rate = truth.get(total.key)?.div(truth.get(first.key) ?? 1) ?? new Decimal(0);
          const factor = figure(rate);
          identities.push(productIdentity({ product: total, base: first, factor, plus: 0 }));
        }
        next.push(total);
      }
      level = next;
    }
    const known = new Map<string, Interval>();
    [...truth].forEach(([name, value], index) => {
      const rounding = roundings[index];
      if (rounding === undefined) return;
      const shown = value.toDecimalPlaces(rounding);
      const half = new Decimal(10).pow(-rounding).div(2);
      known.set(name, interval(shown.minus(half), shown.plus(half)));
    });
    return { truth, identities, known };
  });

describe("P3 propagation: laws", () => {
  it("never widens an interval", () => {
    fc.assert(
      fc.property(consistentWorld, ({ known, identities }) => {
        const { intervals } = propagate(known, identities);
        for (const [name, before] of known) {
          const after = intervals.get(name);
          expect(after && encloses(before, after)).toBe(true);
        }
      }),
    );
  });

  it("never contradicts a consistent dataset, and never loses the truth", () => {
    fc.assert(
      fc.property(consistentWorld, ({ truth, known, identities }) => {
        const { intervals, contradictions } = propagate(known, identities);
        expect(contradictions).toEqual([]);
        for (const [name, bounds] of intervals) {
          expect(contains(bounds, truth.get(name) ?? NaN)).toBe(true);
        }
      }),
    );
  });

  it("does not depend on the order of figures or identities, nor does its explanation", () => {
    fc.assert(
      fc.property(
        consistentWorld.chain((world) =>
          fc.record({
            world: fc.constant(world),
            identities: fc.shuffledSubarray([...world.identities], {
              minLength: world.identities.length,
            }),
            known: fc.shuffledSubarray([...world.known], { minLength: world.known.size }),
          }),
        ),
        ({ world, identities, known }) => {
          const [one, other] = [
            propagate(world.known, world.identities),
            propagate(new Map(known), identities),
          ];
          expect(describeAll(other)).toEqual(describeAll(one));
        },
      ),
    );
  });

  it("is idempotent: what is left admits no more tightening", () => {
    fc.assert(
      fc.property(consistentWorld, ({ known, identities }) => {
        const { intervals } = propagate(known, identities);
        const again = propagate(intervals, identities);
        expect(again.origins.size).toBe(0);
      }),
    );
  });

  it("is monotone: knowing less never ends in knowing more", () => {
    fc.assert(
      fc.property(consistentWorld, fc.nat(), ({ known, identities }, dropped) => {
        const less = new Map(
          [...known].filter((_, index) => index !== dropped % Math.max(1, known.size)),
        );
        const [more, fewer] = [propagate(known, identities), propagate(less, identities)];
        for (const [name, bounds] of fewer.intervals) {
          const sharper = more.intervals.get(name);
          expect(sharper && encloses(bounds, sharper)).toBe(true);
        }
      }),
    );
  });
});

function describeAll({ intervals, origins }: ReturnType<typeof propagate>) {
  return [...intervals]
    .map(([name, bounds]) => {
      const { low, high } = origins.get(name) ?? {};
      return [name, ...(text(bounds) ?? []), low?.id, high?.id].join(" ");
    })
    .sort();
}
