import fc from "fast-check";
import { listMetrics, METRIC_IDS } from "../../src/dataset/metrics";

/** Texts that a careful person writes. */
const sensible = fc.oneof(
  fc.constantFrom(...METRIC_IDS),
  fc.constantFrom(
    ...listMetrics().flatMap(({ label, aliases }) => [label.en, label.ja, ...aliases]),
  ),
  fc.constantFrom("1Q10", "4Q11", "FY11", "FY12", "1H11", "9M11", "2012-03", "2012-03-31"),
  fc.constantFrom("LATEST", "LATEST-1", "LATEST FY", "４Ｑ１１", "2011年度第4四半期", "Q4 FY11"),
  fc.constantFrom("million", "billion", "JPY", "target", "YoY", "QoQ", "atm", "WAN", "status"),
);

/** Texts of any length and script, and sensible ones with a slip. */
const text = fc.oneof(
  { weight: 6, arbitrary: sensible },
  {
    weight: 2,
    arbitrary: fc
      .tuple(sensible, fc.nat(12))
      .map(([word, at]) => word.slice(0, at) + word.slice(at + 1)),
  },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 300 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "",
      " ",
      "\u0000",
      "a".repeat(32_767),
      "期".repeat(10_000),
      "__proto__",
      "constructor",
      "#REF!",
    ),
  },
);

const number = fc.oneof(
  fc.integer({ min: 39_000, max: 43_000 }),
  fc.integer(),
  fc.double(),
  fc.constantFrom(0, -0, 1, 2011, Number.NaN, Number.POSITIVE_INFINITY, 1e308, 5e-324),
);

/** What else Excel passes, or what no Excel ever would. */
const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.boolean(),
  fc.constantFrom(null, undefined),
  fc.date({ noInvalidDate: false }),
  fc.bigInt(),
  fc.constantFrom<unknown>(Symbol("odd"), () => 1, {}, [], [[]], [[], []], new Error("#REF!")),
  fc.record({ type: fc.constant("Double"), basicValue: fc.oneof(number, text) }),
  fc.record({ type: fc.constant("Error"), basicValue: fc.constant("#VALUE!") }),
  fc.object({ maxDepth: 2, maxKeys: 3 }),
);

const scalar: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 8, arbitrary: text },
  { weight: 2, arbitrary: number },
  { weight: 2, arbitrary: odd },
);

const range = fc.array(fc.array(scalar, { maxLength: 4 }), { maxLength: 4 });

/** Whatever can stand behind one argument of a formula, and more. */
export const cellArgument: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 12, arbitrary: scalar },
  { weight: 1, arbitrary: range },
);

/** The arguments of any call: too few, too many, and Excel's own invocation object after them. */
export const cellArguments = fc.array(cellArgument, { maxLength: 8 });
