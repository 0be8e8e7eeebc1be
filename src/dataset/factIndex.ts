import type { Fact, Scenario } from "../domain/fact";
import { endOf, findPeriod, formatPeriod, type Period } from "../domain/period";
import type { ComputedFigure } from "./computedFigure";
import { writeFormula, type FindById } from "./formula";
import type { Figures } from "./packedFigures";
import { factKey, indexFigures, reportedFact, UnreadableFigure, type FactId } from "./reported";

/** What a figure is asked by. */
export interface FactQuery {
  readonly metric: string;
  readonly period: Period;
  readonly scenario: Scenario;
}

/** Every fact of a dataset, found by its id at a cost that does not grow with the dataset. */
export interface FactIndex {
  findFact(query: FactQuery): Fact | undefined;
  findById(id: FactId): Fact | undefined;
  factsOf(metric: string, scenario?: Scenario): readonly Fact[];
}

/** Indexes the figures. Tokens are read when a fact is first asked for, so that loading stays cheap. */
export function indexFacts({ statements, documents, computed }: Figures): FactIndex {
  const figures = indexFigures(statements);
  const makers = new Map<string, () => Fact>();
  for (const [key, printings] of figures) {
    makers.set(key, () => reportedFact(printings, documents));
  }
  const findById: FindById = (id) => find(factKey(id));
  // What bounds a figure may be bounded by it in turn: only printed figures are put in there.
  const findPrinted: FindById = (id) => (figures.has(factKey(id)) ? findById(id) : undefined);
  for (const figure of computed) {
    const findOperand = figure.status === "derived" ? findById : findPrinted;
    makers.set(factKey(figure), () => computedFact(figure, findOperand));
  }
  const facts = new Map<string, Fact>();
  const keysByMetric = groupKeys(makers.keys());

  function find(key: string): Fact | undefined {
    const known = facts.get(key);
    if (known) return known;
    const fact = makers.get(key)?.();
    if (fact) facts.set(key, fact);
    return fact;
  }

  return {
    findById,
    findFact: ({ metric, period, scenario }) =>
      find(factKey({ metric, period: formatPeriod(period), scenario })),
    factsOf: (metric, scenario = "actual") =>
      (keysByMetric.get(`${metric} ${scenario}`) ?? [])
        .flatMap((key) => find(key) ?? [])
        .sort((a, b) => comparePeriods(a.period, b.period)),
  };
}

function groupKeys(keys: Iterable<string>): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const key of keys) {
    const [metric = "", , scenario = ""] = key.split(" ");
    const group = `${metric} ${scenario}`;
    const members = groups.get(group);
    if (members) members.push(key);
    else groups.set(group, [key]);
  }
  return groups;
}

function computedFact(figure: ComputedFigure, findById: FindById): Fact {
  const period = findPeriod(figure.period);
  if (!period) throw new UnreadableFigure(`"${figure.period}" is not a period`);
  return { ...figure, period, printings: [], formula: writeFormula(figure, findById) };
}

const MONTHS = { instant: 0, month: 1, quarter: 3, cumulative: 6, year: 12 } as const;

/** By end, then by length: 2012-03-31, March 2012, 4Q11, FY11. */
function comparePeriods(a: Period, b: Period): number {
  const ends = [endOf(a), endOf(b)] as const;
  if (ends[0] !== ends[1]) return ends[0] < ends[1] ? -1 : 1;
  return MONTHS[a.kind] - MONTHS[b.kind];
}
