import { readFileSync } from "node:fs";
import fc from "fast-check";
import { METRIC_IDS } from "../../../src/dataset/metrics";
import type { Fact } from "../../../src/domain/fact";
import { endMonthOf } from "../../../src/domain/periods/period";
import { powerOf, scaleDecimal, UNITS, type DisplayUnit } from "../../../src/domain/unit";
import type { CallArgument } from "../../../src/excel/formulas/callArguments";
import { cellFunction } from "../../../src/functions/cells/cellFunction";
import { SpilledCells } from "../../../src/functions/cells/spilledCells";
import type {
  CatalogueMetadata,
  FunctionMetadata,
  ParameterMetadata,
} from "../../../src/functions/metadata/functionMetadata";
import { FUNCTIONS } from "../../../src/functions/functions";
import { factsOfCall } from "../../../src/taskpane/trace/factsOfCall";
import { outcomeOf } from "../../functions/checkAnswer";
import { cellArgument } from "../../functions/cellArguments";
import { openExcel, type OpenExcel } from "../../headless/openExcel";

const { functions, enums } = JSON.parse(
  readFileSync("src/functions/functions.json", "utf8"),
) as CatalogueMetadata;

/** Argument lists for each function. */
const RUNS = 400;

/** Cells looked at in what one call fills. */
const MOST_TRACED = 8;

/** How each function that calculates makes its number from its figures, the first in the formula first. */
const CALCULATED: Readonly<Record<string, (facts: readonly Fact[]) => number>> = {
  GROWTH: changeOf,
  VSTARGET: changeOf,
  MARGIN: ([part, whole]) => valueOf(part) / valueOf(whole),
  // A year, the months since April, less those a year before; or else four quarters, or a year.
  TTM: (facts) => {
    const [year, now, before] = facts.length === 3 ? facts : [];
    const sum = facts.reduce((all, fact) => all + valueOf(fact), 0);
    return year && now && before ? sum - 2 * valueOf(before) : sum;
  },
  CAGR: ([last, first]) => {
    const months = last && first ? endMonthOf(last.period) - endMonthOf(first.period) : 0;
    return (valueOf(last) / valueOf(first)) ** (12 / months) - 1;
  },
};

function changeOf([later, earlier]: readonly (Fact | undefined)[]): number {
  return valueOf(later) / valueOf(earlier) - 1;
}

function valueOf(fact: Fact | undefined): number {
  return fact ? Number(fact.value) : Number.NaN;
}

/** Functions that list what there is, and show no figure. */
const LISTS = ["METRICS", "PERIODS"];

/** Functions that tell something about one figure. */
const TELLING = ["SOURCE", "META", "BOUNDS"];

const UNIT_NAMES = Object.keys(UNITS) as readonly DisplayUnit[];

/** Whether a number is made of figures, in any unit. */
function isMadeOf(id: string, number: number, facts: readonly Fact[]): boolean {
  const calculated = CALCULATED[id];
  const [fact] = facts;
  if (!fact || (!calculated && facts.length > 1)) return false;
  const values = calculated
    ? // A rate that is printed answers by itself.
      facts.length === 1
      ? [valueOf(fact)]
      : [calculated(facts)]
    : id === "BOUNDS" || id === "META"
      ? [Number(fact.low), Number(fact.high), fact.decimals ?? 0]
      : [valueOf(fact)];
  return values.some((value) =>
    UNIT_NAMES.some((unit) => {
      const shown = scaleDecimal(String(value), powerOf(fact.unit, unit));
      return Math.abs(shown - number) <= 1e-9 * Math.max(1, Math.abs(number));
    }),
  );
}

const PERIODS = [
  ...["4Q11", "3Q11", "FY11", "FY12", "FY10", "1H11", "2012-03-31", "2011-03-31", 40_999],
  ...["LATEST", "LATEST-1", "LATEST FY", "Q3 FY2010", "2011年度"],
];
const metricName = fc.oneof(
  fc.constantFrom("revenue", "Operating income", "営業利益", "cash", "gross margin", "dividend"),
  fc.constantFrom(...METRIC_IDS),
);
const period = fc.constantFrom<CallArgument>(...PERIODS);
function isPlain(argument: unknown): argument is CallArgument {
  return ["string", "number", "boolean"].includes(typeof argument);
}

const anything = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<CallArgument>(true, 1, "target", "billion", undefined) },
  { weight: 1, arbitrary: cellArgument.filter(isPlain) },
);

const row = fc
  .array(fc.oneof<fc.Arbitrary<CallArgument>[]>(metricName, period), { maxLength: 3 })
  .map((all): CallArgument => [all]);

/** What suits an argument, by its name and its drop-down in functions.json. */
function suiting({
  name,
  dimensionality,
  customEnumId = "",
}: ParameterMetadata): fc.Arbitrary<CallArgument> {
  const values = enums.find(({ id }) => id === customEnumId)?.values ?? [];
  const one: fc.Arbitrary<CallArgument> =
    customEnumId === "MetricName" || name === "metrics"
      ? metricName
      : values.length > 0
        ? fc.constantFrom<CallArgument>(...values.map(({ stringValue }) => stringValue))
        : name === "headers"
          ? fc.boolean()
          : period;
  const several = fc.array<CallArgument>(one, { minLength: 1, maxLength: 3 });
  if (name === "metrics") return several.map((all): CallArgument => all.map((label) => [label]));
  return dimensionality === "matrix" ? several.map((all): CallArgument => [all]) : one;
}

/** Arguments as a careful person, a hurried one and nobody would write them. */
function argumentsOf({ parameters }: FunctionMetadata): fc.Arbitrary<readonly CallArgument[]> {
  const each = parameters.map((parameter, index) =>
    fc.oneof(
      { weight: 40, arbitrary: suiting(parameter) },
      { weight: index > 0 && parameter.optional ? 60 : 1, arbitrary: fc.constant(null) },
      { weight: 3, arbitrary: anything },
      { weight: 1, arbitrary: row },
    ),
  );
  return fc.tuple(...each);
}

/** What Excel shows, cell by cell: a calculation among the arguments is any value of its kind. */
function shownCells(id: string, given: readonly CallArgument[]): readonly (readonly unknown[])[] {
  const answer = FUNCTIONS[id];
  if (!answer) throw new Error(`no function ${id}`);
  const passed = given.map((argument) => (argument === undefined ? "billion" : argument));
  const outcome = outcomeOf(() => cellFunction(answer, id)(...passed));
  if ("thrown" in outcome) return [[outcome.thrown]];
  return outcome.value instanceof SpilledCells ? outcome.value.rows : [[outcome.value]];
}

let excel: OpenExcel;
beforeAll(() => {
  excel = openExcel();
});
afterAll(() => {
  excel.close();
});

/** A cell of an answer, and what Trace makes of it. */
interface TracedCell {
  readonly value: unknown;
  readonly facts: readonly Fact[];
}

/** Some of the cells that a call fills, from all over the block. */
function tracedCells(id: string, given: readonly CallArgument[]): readonly TracedCell[] {
  const values = shownCells(id, given);
  const cells = values.flatMap((row, down) => row.map((_, across) => [down, across] as const));
  const step = Math.ceil(cells.length / MOST_TRACED);
  return cells
    .filter((_, index) => index % step === given.length % step)
    .map(([row, column]) => {
      const value = values[row]?.[column];
      const facts = factsOfCall({
        ...{ sheet: "S", address: "A1", id, value, arguments: given },
        formula: `=IIJ.${id}(${given.map(() => "A1").join(",")})`,
        ...(cells.length > 1 && { spilled: { row, column, isMoved: false, values } }),
      });
      return { value, facts };
    });
}

/** What is wrong with what Trace names; undefined where nothing is. */
function complaintAbout(id: string, { value, facts }: TracedCell, isKnown: boolean) {
  const isFigure = typeof value === "number" && !LISTS.includes(id);
  // A calculation among the arguments is not known, so its figure may not be either.
  if (facts.length === 0) return isFigure && isKnown ? `${value}: no figure named` : undefined;
  if (TELLING.includes(id) && typeof value === "string") return undefined;
  if (!isFigure) return `${String(value)} is no figure`;
  return isMadeOf(id, value, facts) ? undefined : `${value} is not made of these`;
}

describe("what Trace names is what the value is made of, whatever the arguments", () => {
  test.each(functions.map((one) => [one.id, one] as const))(
    "%s",
    (id, metadata) => {
      let named = 0;
      fc.assert(
        fc.property(argumentsOf(metadata), (given) => {
          for (const cell of tracedCells(id, given)) {
            const complaint = complaintAbout(id, cell, !given.includes(undefined));
            if (complaint !== undefined) throw new Error(complaint);
            named += cell.facts.length;
          }
        }),
        { numRuns: RUNS },
      );
      // The law would hold of a function that never answers.
      expect(named).toBeGreaterThanOrEqual(LISTS.includes(id) ? 0 : 5);
    },
    120_000,
  );
});
