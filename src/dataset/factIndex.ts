import type { Evidence, Fact, Scenario } from "../domain/fact";
import { groupBy } from "../domain/groupBy";
import { once } from "../domain/once";
import { defaultStandard, STANDARDS, type Standard } from "../domain/standard";
import { monthsIn } from "../domain/periods/months";
import { endOf, findPeriod, formatPeriod, type Period } from "../domain/periods/period";
import { calculateFacts, type DefinedMetric } from "./facts/calculatedFacts";
import type { EvidenceOf } from "./facts/evidence";
import { isAnswer } from "./facts/isAnswer";
import { placeKey, readPlace, type FactId } from "./facts/factId";
import { usualStandard } from "./facts/figureName";
import type { FindById } from "./facts/formula";
import { openFigures, type PackedFigures } from "./packed/packedFigures";
import type { ShippedFigure } from "./facts/shippedFigure";

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

/** What an index is made of. */
export interface IndexParts {
  readonly evidenceOf: EvidenceOf;
  /** Facts that stand before those that ship. */
  readonly added?: readonly Fact[];
  /** The formula of a metric that has one. */
  readonly definedOf?: (metric: string) => DefinedMetric | undefined;
}

/**
 * Indexes the figures. A metric's figures are unpacked, and worked out by the formula that defines it,
 * when it is first asked for: loading is cheap.
 */
export function indexFacts(
  packed: PackedFigures,
  metricIds: readonly string[],
  { evidenceOf, added = [], definedOf }: IndexParts,
): FactIndex {
  const figures = openFigures(packed, metricIds);
  const addedOf = groupBy(added, ({ metric }) => metric);
  const shelves = new Map<string, Shelf>();
  const lists = new Map<string, readonly Fact[]>();

  function shelfOf(metric: string): Shelf {
    const known = shelves.get(metric);
    if (known) return known;
    const shelf: Shelf = new Map();
    shelves.set(metric, shelf);
    for (const figure of figures.figuresOf(metric)) {
      shelf.set(placeKey(figure), () => factOf(figure, () => evidenceOf(figure, findById)));
    }
    for (const fact of addedOf.get(metric) ?? []) {
      shelf.set(placeOf(fact), fact);
    }
    const defined = definedOf?.(metric);
    // What is printed answers first.
    for (const fact of defined ? calculateFacts(defined, { placesOf, findAt }) : []) {
      if (!shelf.has(placeOf(fact))) shelf.set(placeOf(fact), fact);
    }
    return shelf;
  }

  const findById: FindById = (id) => take(shelfOf(id.metric), placeNamed(shelfOf(id.metric), id));
  const placesOf = (metric: string) => [...shelfOf(metric).keys()].map(readPlace);
  const findAt: FindById = (id) => {
    const shelf = shelfOf(id.metric);
    return take(shelf, placeKey(id)) ?? take(shelf, placeKey({ ...id, standard: undefined }));
  };
  return {
    findById,
    findFact: ({ metric, period, ...query }) => {
      const shelf = shelfOf(metric);
      const place = placeAnswering(shelf, { ...query, period: formatPeriod(period) }, period);
      return place === undefined ? undefined : take(shelf, place);
    },
    factsOf: (metric, scenario = "actual", standard) => {
      const list = `${metric} ${scenario} ${standard ?? ""}`;
      const sorted = lists.get(list) ?? sortedFacts(shelfOf(metric), scenario, standard);
      lists.set(list, sorted);
      return sorted;
    },
  };
}

/** One fact a period, by the end of the period. */
function sortedFacts(
  shelf: Shelf,
  scenario: Scenario,
  standard: Standard | undefined,
): readonly Fact[] {
  return periodsOn(shelf, scenario)
    .flatMap((period) => placeAnswering(shelf, { period, scenario, standard }) ?? [])
    .flatMap((place) => take(shelf, place) ?? [])
    .sort((a, b) => comparePeriods(a.period, b.period));
}

/** The fact at a place, made when it is first taken. */
function take(shelf: Shelf, place: string): Fact | undefined {
  const held = shelf.get(place);
  if (typeof held !== "function") return held;
  const fact = held();
  shelf.set(place, fact);
  return fact;
}

function placeOf(fact: Fact): string {
  return placeKey({ ...fact, period: formatPeriod(fact.period) });
}

/** The periods of a scenario's facts, each once. */
function periodsOn(shelf: Shelf, scenario: Scenario): readonly string[] {
  const places = [...shelf.keys()].map(readPlace).filter((place) => place.scenario === scenario);
  return [...new Set(places.map(({ period }) => period))];
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
  if (asked.standard) {
    // What no standard speaks of is the same under any.
    const bare = { ...asked, standard: undefined };
    return existing(shelf, placeKey(asked)) ?? existing(shelf, placeKey(bare));
  }
  const [earlier, later] = STANDARDS.map((standard) =>
    existing(shelf, placeKey({ ...asked, standard })),
  );
  if (earlier === undefined || later === undefined) {
    return earlier ?? later ?? existing(shelf, placeKey(asked));
  }
  const standard = period ? defaultStandard(period) : usualStandard(asked.period);
  const [usual, other] = standard === STANDARDS[0] ? [earlier, later] : [later, earlier];
  // Bounds too wide to be shown tell less than a figure of the other standard.
  return [usual, other].find((place) => isShown(take(shelf, place))) ?? usual;
}

function isShown(fact: Fact | undefined): boolean {
  return fact !== undefined && isAnswer(fact);
}

function existing(shelf: Shelf, place: string): string | undefined {
  return shelf.has(place) ? place : undefined;
}

/** A figure that ships as a fact; what supports it is looked up when it is first read. */
function factOf(figure: ShippedFigure, evidence: () => Evidence): Fact {
  const period = findPeriod(figure.period);
  if (!period) throw new UnknownPeriod(`"${figure.period}" is not a period`);
  const known = once(evidence);
  return {
    ...figure,
    period,
    get printings() {
      return known().printings;
    },
    get formula() {
      return known().formula;
    },
    get note() {
      return known().note;
    },
  };
}

/** A figure that ships is of no period: a bug, never a reader's mistake. */
export class UnknownPeriod extends Error {
  override readonly name = "UnknownPeriod";
}

/** By end, then by length: 2012-03-31, March 2012, 4Q11, FY11. */
export function comparePeriods(a: Period, b: Period): number {
  const ends = [endOf(a), endOf(b)] as const;
  if (ends[0] !== ends[1]) return ends[0] < ends[1] ? -1 : 1;
  return monthsIn(a) - monthsIn(b);
}
