import type { Fact, Scenario } from "../domain/fact";
import { monthsIn } from "../domain/periods/months";
import { endOf, findPeriod, formatPeriod, type Period } from "../domain/periods/period";
import type { ComputedFigure } from "./computedFigure";
import { writeFormula, type FindById } from "./formula";
import { openFigures, type PackedFigures } from "./packed/packedFigures";
import { groupTokens, reportedFact, UnreadableToken, type FactId } from "./reported";

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

/** A metric's facts by period and scenario, made when they are first asked for. */
type Shelf = Map<string, Fact | (() => Fact)>;

/** Indexes the figures. A metric's figures are unpacked when it is first asked for: loading is cheap. */
export function indexFacts(packed: PackedFigures, metricIds: readonly string[]): FactIndex {
  const figures = openFigures(packed, metricIds);
  const shelves = new Map<string, Shelf>();

  function shelfOf(metric: string): Shelf {
    const known = shelves.get(metric);
    if (known) return known;
    const shelf: Shelf = new Map();
    shelves.set(metric, shelf);
    for (const [place, printings] of groupTokens(figures.printedOf(metric), placeOf)) {
      shelf.set(place, () => reportedFact(printings, figures.documents));
    }
    // Where a figure is printed and computed, the computed one is known more closely: it answers.
    for (const figure of figures.computedOf(metric)) {
      // What bounds a figure may be bounded by it in turn: only printed figures are put in there.
      const find = figure.status === "derived" ? findById : findPrinted;
      shelf.set(placeOf(figure), () => computedFact(figure, find));
    }
    return shelf;
  }

  function take(shelf: Shelf, place: string): Fact | undefined {
    const held = shelf.get(place);
    if (typeof held !== "function") return held;
    const fact = held();
    shelf.set(place, fact);
    return fact;
  }

  const findById: FindById = (id) => take(shelfOf(id.metric), placeOf(id));
  const findPrinted: FindById = (id) =>
    figures.printedOf(id.metric).some((one) => placeOf(one) === placeOf(id))
      ? findById(id)
      : undefined;

  return {
    findById,
    findFact: ({ metric, period, scenario }) =>
      findById({ metric, period: formatPeriod(period), scenario }),
    factsOf: (metric, scenario = "actual") => {
      const shelf = shelfOf(metric);
      return [...shelf.keys()]
        .filter((place) => place.endsWith(` ${scenario}`))
        .flatMap((place) => take(shelf, place) ?? [])
        .sort((a, b) => comparePeriods(a.period, b.period));
    },
  };
}

function placeOf({ period, scenario }: Pick<FactId, "period" | "scenario">): string {
  return `${period} ${scenario}`;
}

function computedFact(figure: ComputedFigure, find: FindById): Fact {
  const period = findPeriod(figure.period);
  if (!period) throw new UnreadableToken(`"${figure.period}" is not a period`);
  return { ...figure, period, printings: [], formula: writeFormula(figure, find) };
}

/** By end, then by length: 2012-03-31, March 2012, 4Q11, FY11. */
function comparePeriods(a: Period, b: Period): number {
  const ends = [endOf(a), endOf(b)] as const;
  if (ends[0] !== ends[1]) return ends[0] < ends[1] ? -1 : 1;
  return monthsIn(a) - monthsIn(b);
}
