import type { Fact, Scenario } from "../domain/fact";
import { defaultStandard, STANDARDS, type Standard } from "../domain/standard";
import { monthsIn } from "../domain/periods/months";
import { endOf, findPeriod, formatPeriod, type Period } from "../domain/periods/period";
import { NO_ADDED_FIGURES, type AddedFigures } from "./addedFigures";
import type { ComputedFigure } from "./computedFigure";
import { usualStandard } from "./figureName";
import { writeFormula, type FindById } from "./formula";
import { openFigures, type OpenFigures, type PackedFigures } from "./packed/packedFigures";
import {
  groupTokens,
  placeKey,
  reportedFact,
  UnreadableToken,
  type Documents,
  type FactId,
} from "./reported";
import type { Token } from "./statement";

/** What a figure is asked by. */
export interface FactQuery {
  readonly metric: string;
  readonly period: Period;
  readonly scenario: Scenario;
  /** Without one the standard of the period's annual report answers, or else the one there is. */
  readonly standard?: Standard | undefined;
}

/** Every fact of a dataset, found by its id at a cost that does not grow with the dataset. */
export interface FactIndex {
  findFact(query: FactQuery): Fact | undefined;
  /** Without a standard that of the period's annual report is meant, or a figure that has none. */
  findById(id: FactId): Fact | undefined;
  /** Without a standard one fact a period, as `findFact` answers. */
  factsOf(metric: string, scenario?: Scenario, standard?: Standard): readonly Fact[];
}

/** A metric's facts by period, scenario and standard, made when they are first asked for. */
type Shelf = Map<string, Fact | (() => Fact)>;

/** Indexes the figures. A metric's figures are unpacked when it is first asked for: loading is cheap. */
export function indexFacts(
  packed: PackedFigures,
  metricIds: readonly string[],
  added: AddedFigures = NO_ADDED_FIGURES,
): FactIndex {
  const figures = withAdded(openFigures(packed, metricIds), added);
  const shelves = new Map<string, Shelf>();

  function shelfOf(metric: string): Shelf {
    const known = shelves.get(metric);
    if (known) return known;
    const shelf: Shelf = new Map();
    shelves.set(metric, shelf);
    for (const [place, printings] of groupTokens(figures.printedOf(metric), placeKey)) {
      shelf.set(place, () => reportedFact(printings, figures.documents));
    }
    // Where a figure is printed and computed, the computed one is known more closely: it answers.
    for (const figure of figures.computedOf(metric)) {
      // What bounds a figure may be bounded by it in turn: only printed figures are put in there.
      const find = figure.status === "derived" ? findById : findPrinted;
      shelf.set(placeKey(figure), () => computedFact(figure, find));
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

  const findById: FindById = (id) => take(shelfOf(id.metric), placeNamed(shelfOf(id.metric), id));
  const findPrinted: FindById = (id) => {
    const place = placeNamed(shelfOf(id.metric), id);
    const isPrinted = figures.printedOf(id.metric).some((one) => placeKey(one) === place);
    return isPrinted ? findById(id) : undefined;
  };

  return {
    findById,
    findFact: ({ metric, period, ...query }) => {
      const shelf = shelfOf(metric);
      const place = placeAnswering(shelf, { ...query, period: formatPeriod(period) }, period);
      return place === undefined ? undefined : take(shelf, place);
    },
    factsOf: (metric, scenario = "actual", standard) => {
      const shelf = shelfOf(metric);
      return periodsOn(shelf, scenario)
        .flatMap((period) => placeAnswering(shelf, { period, scenario, standard }) ?? [])
        .flatMap((place) => take(shelf, place) ?? [])
        .sort((a, b) => comparePeriods(a.period, b.period));
    },
  };
}

/** The figures together with the added ones. What was computed stands back behind what is now printed. */
function withAdded(figures: OpenFigures, { documents, tokens, computed }: AddedFigures) {
  if (tokens.length === 0) return figures;
  const printed = groupTokens(tokens, ({ metric }) => metric);
  let all: Documents | undefined;
  return {
    get documents() {
      return (all ??= { ...figures.documents, ...documents });
    },
    printedOf: (metric: string): readonly Token[] => [
      ...figures.printedOf(metric),
      ...(printed.get(metric) ?? []),
    ],
    computedOf: (metric: string): readonly ComputedFigure[] => {
      const places = new Set(printed.get(metric)?.map(placeKey));
      const isLeft = (figure: ComputedFigure) => !places.has(placeKey(figure));
      const own = computed.filter((figure) => figure.metric === metric);
      return [...figures.computedOf(metric).filter(isLeft), ...own];
    },
  };
}

/** The periods of a scenario's facts, each once. */
function periodsOn(shelf: Shelf, scenario: Scenario): readonly string[] {
  const periods = [...shelf.keys()].map((place) => place.split(" "));
  return [...new Set(periods.flatMap(([period, of]) => (of === scenario ? (period ?? []) : [])))];
}

/** Where the fact stands that a formula names: of the usual standard where none is said, or of none. */
function placeNamed(shelf: Shelf, id: FactId): string {
  const place = placeKey(id);
  if (id.standard || shelf.has(place)) return place;
  return placeKey({ ...id, standard: usualStandard(id.period) });
}

/** Where the fact stands that answers; undefined where there is none. */
function placeAnswering(
  shelf: Shelf,
  asked: Omit<FactId, "metric">,
  period?: Period,
): string | undefined {
  if (asked.standard) return existing(shelf, placeKey(asked));
  const [earlier, later] = STANDARDS.map((standard) =>
    existing(shelf, placeKey({ ...asked, standard })),
  );
  if (earlier === undefined || later === undefined) {
    return earlier ?? later ?? existing(shelf, placeKey(asked));
  }
  const usual = period ? defaultStandard(period) : usualStandard(asked.period);
  return usual === STANDARDS[0] ? earlier : later;
}

function existing(shelf: Shelf, place: string): string | undefined {
  return shelf.has(place) ? place : undefined;
}

function computedFact(figure: ComputedFigure, find: FindById): Fact {
  const period = findPeriod(figure.period);
  if (!period) throw new UnreadableToken(`"${figure.period}" is not a period`);
  return { ...figure, period, printings: [], formula: writeFormula(figure, find) };
}

/** By end, then by length: 2012-03-31, March 2012, 4Q11, FY11. */
export function comparePeriods(a: Period, b: Period): number {
  const ends = [endOf(a), endOf(b)] as const;
  if (ends[0] !== ends[1]) return ends[0] < ends[1] ? -1 : 1;
  return monthsIn(a) - monthsIn(b);
}
