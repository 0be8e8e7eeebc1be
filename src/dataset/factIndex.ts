import type { Evidence, Fact, Scenario } from "../domain/fact";
import { groupBy } from "../domain/groupBy";
import { once } from "../domain/once";
import { STANDARDS, type Standard } from "../domain/standard";
import { monthsIn } from "../domain/periods/months";
import { endOf, findPeriod, formatPeriod, type Period } from "../domain/periods/period";
import { calculateFacts, type DefinedMetric } from "./facts/calculatedFacts";
import type { EvidenceOf } from "./facts/evidence";
import { isAnswer } from "./facts/isAnswer";
import type { FactId } from "./facts/factId";
import { usualStandard } from "./facts/figureName";
import type { FindById } from "./facts/formula";
import type { OpenFigures } from "./packed/packedFigures";
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

/** The facts of a metric in one period and scenario by their standard, made when they are first taken. */
interface Place {
  readonly period: string;
  readonly scenario: Scenario;
  readonly facts: Map<Standard | undefined, Fact | (() => Fact)>;
}

type PlaceId = Pick<Place, "period" | "scenario">;

/** A metric's facts by period and scenario. */
type Shelf = Map<string, Place>;

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
  { figuresOf }: OpenFigures,
  { evidenceOf, added = [], definedOf }: IndexParts,
): FactIndex {
  const addedOf = groupBy(added, ({ metric }) => metric);
  const shelves = new Map<string, Shelf>();
  const lists = new Map<string, readonly Fact[]>();

  function shelfOf(metric: string): Shelf {
    const known = shelves.get(metric);
    if (known) return known;
    const shelf: Shelf = new Map();
    shelves.set(metric, shelf);
    for (const figure of figuresOf(metric)) {
      const make = () => factOf(figure, () => evidenceOf(figure, findById));
      placeFor(shelf, figure).facts.set(figure.standard, make);
    }
    for (const fact of addedOf.get(metric) ?? []) {
      placeFor(shelf, idOf(fact)).facts.set(fact.standard, fact);
    }
    const defined = definedOf?.(metric);
    for (const fact of defined ? calculateFacts(defined, { placesOf, findAt }) : []) {
      const { facts } = placeFor(shelf, idOf(fact));
      // What is printed answers first.
      if (!facts.has(fact.standard)) facts.set(fact.standard, fact);
    }
    return shelf;
  }

  const findById: FindById = (id) => namedAt(placeAt(shelfOf(id.metric), id), id);
  const placesOf = (metric: string) => placesOn(shelfOf(metric));
  const findAt: FindById = (id) => {
    const place = placeAt(shelfOf(id.metric), id);
    return take(place, id.standard) ?? take(place, undefined);
  };
  return {
    findById,
    findFact: ({ metric, standard, ...id }) => {
      const place = placeAt(shelfOf(metric), idOf(id));
      return place && answerAt(place, standard);
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
  return [...shelf.values()]
    .filter((place) => place.scenario === scenario)
    .flatMap((place) => answerAt(place, standard) ?? [])
    .sort((a, b) => comparePeriods(a.period, b.period));
}

function idOf({ period, scenario }: Pick<Fact, "period" | "scenario">): PlaceId {
  return { period: formatPeriod(period), scenario };
}

function placeAt(shelf: Shelf, { period, scenario }: PlaceId): Place | undefined {
  return shelf.get(`${period} ${scenario}`);
}

function placeFor(shelf: Shelf, { period, scenario }: PlaceId): Place {
  const name = `${period} ${scenario}`;
  const place = shelf.get(name) ?? { period, scenario, facts: new Map() };
  shelf.set(name, place);
  return place;
}

/** Where the facts of a metric stand, each by its standard. */
function placesOn(shelf: Shelf): readonly Omit<FactId, "metric">[] {
  return [...shelf.values()].flatMap(({ facts, ...id }) =>
    [...facts.keys()].map((standard) => ({ ...id, standard })),
  );
}

/** The fact of exactly this standard, made when it is first taken. */
function take(place: Place | undefined, standard: Standard | undefined): Fact | undefined {
  const held = place?.facts.get(standard);
  if (typeof held !== "function") return held;
  const fact = held();
  place?.facts.set(standard, fact);
  return fact;
}

/** The fact that a formula names: of the usual standard where none is said, or of none. */
function namedAt(place: Place | undefined, { period, standard }: FactId): Fact | undefined {
  const isNamed = standard !== undefined || place?.facts.has(undefined);
  return take(place, isNamed ? standard : usualStandard(period));
}

/** The fact that answers: of the standard that is asked for, or else of the one of the period's annual report. */
function answerAt(place: Place, standard: Standard | undefined): Fact | undefined {
  // What no standard speaks of is the same under any.
  if (standard) return take(place, standard) ?? take(place, undefined);
  const [earlier, later] = STANDARDS.filter((one) => place.facts.has(one));
  if (later === undefined) return take(place, earlier);
  const usual = usualStandard(place.period) === earlier ? earlier : later;
  // Bounds too wide to be shown tell less than a figure of the other standard.
  const shown = [usual, earlier, later].find((one) => isShown(take(place, one)));
  return take(place, shown ?? usual);
}

function isShown(fact: Fact | undefined): boolean {
  return fact !== undefined && isAnswer(fact);
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
