import { groupBy } from "../../domain/groupBy";
import { onceFor } from "../../domain/once";
import {
  addScaled,
  formatScaled,
  parseScaled,
  type ScaledNumber,
} from "../../domain/numbers/decimalText";
import { STATUSES, type BaseUnit, type Scenario } from "../../domain/fact";
import { STANDARDS } from "../../domain/standard";
import type { ShippedFigure } from "../facts/shippedFigure";
import { factKey, type FactId } from "../facts/factId";
import { isRatio, splitComparison } from "../comparison";
import { arithmeticOf, resultOf } from "./arithmetic";
import { joinTexts, openColumns, packColumns, type Columns, type TextRecord } from "./columns";

/** In the order that compresses best. */
const METRIC_FIELDS = ["unit", "kinds", "bounds", "values", "periods"] as const;

type MetricRecord = TextRecord<(typeof METRIC_FIELDS)[number]>;

/** The figures as they ship: a line a metric, in the order of the metrics' ids, in it a word a figure. */
export interface PackedFigures {
  /** The last day that consolidated revenue is known for, as an ISO date. */
  readonly asOf: string;
  readonly figures: Columns<(typeof METRIC_FIELDS)[number]>;
}

/** Packs the figures for shipping. */
export function packFigures(
  asOf: string,
  figures: readonly ShippedFigure[],
  metricIds: readonly string[],
): PackedFigures {
  const byMetric = groupBy(figures, ({ metric }) => metric);
  const following = followingOf(figures);
  const lines = metricIds.map((id) => packMetric(byMetric.get(id) ?? [], following));
  return { asOf, figures: packColumns(METRIC_FIELDS, lines) };
}

/** Figures that are unpacked a metric at a time. */
export interface OpenFigures {
  /** Every figure of a metric, in the order of `inOrder`. */
  readonly figuresOf: (metric: string) => readonly ShippedFigure[];
}

/** Opens the figures: nothing of a metric is read before it is asked for. */
export function openFigures(packed: PackedFigures, metricIds: readonly string[]): OpenFigures {
  const { record } = openColumns(packed.figures);
  const lines = new Map(metricIds.map((id, line) => [id, line]));
  const places = new Map<string, Opened>();

  const open = onceFor((metric: string) => {
    const line = lines.get(metric);
    const figures = line === undefined ? [] : openMetric(metric, record(line));
    for (const one of figures)
      if (one.outline.status !== "bounded") places.set(factKey(one.outline), one);
    return figures;
  });

  function find(id: FactId): Opened | undefined {
    open(id.metric);
    return places.get(factKey(id));
  }

  /** In the figure's own unit; worked out where it was left out. */
  function numberOf({ outline, word, scale }: Opened): ScaledNumber {
    if (word !== "") return shifted(parseScaled(word), scale);
    const arithmetic = arithmeticOf(outline, find);
    return (arithmetic && resultOf(arithmetic, numberOf, scale)) ?? parseScaled("0");
  }

  return {
    figuresOf: onceFor((metric: string) =>
      open(metric).map((one) => ({ ...one.outline, ...unpackRange(numberOf(one), one) })),
    ),
  };
}

/** A figure without its number, and the words that say it. */
interface Opened {
  readonly outline: Omit<ShippedFigure, "value" | "low" | "high">;
  readonly word: string;
  readonly bounds: string;
  /** The power of ten that its words count in. */
  readonly scale: number;
}

function packMetric(
  figures: readonly ShippedFigure[],
  following: ReadonlySet<ShippedFigure>,
): MetricRecord {
  const ordered = inOrder(figures);
  const words = (write: (figure: ShippedFigure) => string) =>
    ordered.map((figure) => joinTexts([write(figure)], " "));
  return {
    unit: ordered.every((one) => one.unit === usualUnit(one.metric))
      ? ""
      : (ordered[0]?.unit ?? ""),
    periods: packHeads(ordered, packPeriods(words(({ period }) => period))).join(" "),
    kinds: ordered.map(packKind).join(""),
    values: words((one) => (following.has(one) ? "" : packValue(one))).join(" "),
    bounds: words(packBounds).join(" ").trimEnd(),
  };
}

/** The figures whose number is left out: others that are written come to it. */
function followingOf(figures: readonly ShippedFigure[]): ReadonlySet<ShippedFigure> {
  const known = figures.filter(({ status }) => status !== "bounded");
  const byKey = new Map(known.map((figure) => [factKey(figure), figure]));
  const following = new Map<ShippedFigure, readonly ShippedFigure[]>();
  const restsOn = (one: ShippedFigure, other: ShippedFigure): boolean =>
    one === other || (following.get(one) ?? []).some((part) => restsOn(part, other));
  for (const figure of inOrder(known)) {
    const arithmetic = arithmeticOf(figure, (id) => byKey.get(factKey(id)));
    if (!arithmetic) continue;
    const { terms, by } = arithmetic;
    const parts = [...terms.map(([, part]) => part), ...(by ? [by] : [])];
    const result = resultOf(arithmetic, ({ value }) => parseScaled(value), scaleOf(figure));
    const isSame = result && formatScaled(result) === formatScaled(parseScaled(figure.value));
    if (isSame && !parts.some((part) => restsOn(part, figure))) following.set(figure, parts);
  }
  return new Set(following.keys());
}

/** What most metrics count, which is not written: money, or a comparison's ratio. */
function usualUnit(metric: string): BaseUnit {
  const { comparison } = splitComparison(metric) ?? {};
  return comparison && isRatio(comparison) ? "ratio" : "JPY";
}

function openMetric(metric: string, record: MetricRecord): readonly Opened[] {
  if (record.periods === "") return [];
  const unit = (record.unit || usualUnit(metric)) as BaseUnit;
  const values = record.values.split(" ");
  const bounds = record.bounds.split(" ");
  const { periods, heads } = unpackHeads(record.periods.split(" "));
  return unpackPeriods(periods).flatMap((period, index) => {
    const head = heads[index];
    const { scale, ...kind } = unpackKind(record.kinds.charAt(index));
    const outline = head && { metric, period, unit, ...head, ...kind };
    const words = { word: values[index] ?? "", bounds: bounds[index] ?? "" };
    return outline ? { outline, ...words, scale } : [];
  });
}

/** The figures as they are packed, and as what supports them is. */
export function inOrder<T extends Place>(figures: readonly T[]): readonly T[] {
  const keys = new Map(figures.map((figure) => [figure, orderKey(figure)]));
  return [...figures].sort((a, b) => ((keys.get(a) ?? "") < (keys.get(b) ?? "") ? -1 : 1));
}

type Place = Pick<ShippedFigure, "scenario" | "standard" | "period">;

/** Years of one kind of span follow each other: most are then one later than the one before. */
function orderKey({ scenario, standard, period }: Place): string {
  const [, span = "~", year = period] = YEARLY.exec(period) ?? [];
  return [scenario, standard ?? "", span, year].join(" ");
}

const YEARLY = /^(FY|[1-4]Q|1H|2H|9M)(\d\d)$/;

/** Writes a period that follows on the one before as an empty word, one of the same span as its year. */
function packPeriods(periods: readonly string[]): readonly string[] {
  return periods.map((period, index) => {
    const before = YEARLY.exec(periods[index - 1] ?? "");
    const own = YEARLY.exec(period);
    if (!own || !before || own[1] !== before[1]) return period;
    return Number(own[2]) === Number(before[2]) + 1 ? "" : (own[2] ?? "");
  });
}

function unpackPeriods(words: readonly string[]): readonly string[] {
  const periods: string[] = [];
  for (const word of words) {
    const [, span = "", year = ""] =
      word.length > 2 ? [] : (YEARLY.exec(periods.at(-1) ?? "") ?? []);
    periods.push(word === "" ? span + String(Number(year) + 1).padStart(2, "0") : span + word);
  }
  return periods;
}

/** Writes before the first figure of each standard and scenario what these are: "Itarget:FY24", and "I:FY24" of what was reported. */
function packHeads(figures: readonly ShippedFigure[], periods: readonly string[]) {
  const heads = figures.map(
    ({ standard = "", scenario }) =>
      standard.charAt(0) + (scenario === USUAL_SCENARIO ? "" : scenario),
  );
  return periods.map((word, index) =>
    heads[index] === (heads[index - 1] ?? "") ? word : `${heads[index] ?? ""}:${word}`,
  );
}

const USUAL_SCENARIO: Scenario = "actual";

function unpackHeads(words: readonly string[]) {
  let head = "";
  const heads: Pick<ShippedFigure, "standard" | "scenario">[] = [];
  const periods = words.map((word) => {
    const [period = "", other] = word.split(":").reverse();
    head = other ?? head;
    const standard = STANDARDS.find((one) => head.startsWith(one.charAt(0)));
    const scenario = (standard ? head.slice(1) : head) || USUAL_SCENARIO;
    heads.push({ scenario: scenario as Scenario, ...(standard && { standard }) });
    return period;
  });
  return { periods, heads };
}

type Kind = Pick<ShippedFigure, "status" | "decimals">;

/** The letter of the greatest scale: less, and the other statuses, are letters behind it. */
const FIRST_LETTER = 35;
const GREATEST_SCALE = 12;

function packKind(figure: ShippedFigure): string {
  const number = (GREATEST_SCALE - scaleOf(figure)) * STATUSES.length;
  return String.fromCharCode(FIRST_LETTER + number + STATUSES.indexOf(figure.status));
}

function unpackKind(letter: string): Kind & { readonly scale: number } {
  const number = letter.charCodeAt(0) - FIRST_LETTER;
  const status = STATUSES[number % STATUSES.length] ?? "reported";
  const scale = GREATEST_SCALE - Math.floor(number / STATUSES.length);
  // Not -0, which is another number than 0 to some.
  return status === "bounded" ? { status, scale } : { status, scale, decimals: 0 - scale };
}

/** The power of ten that a figure's words count in: its last digit, for bounds the last that is none of a round number. */
function scaleOf({ decimals, low, high }: ShippedFigure): number {
  if (decimals !== undefined) return -decimals;
  const [least, most] = [low, high].map((bound) => {
    const { digits, exponent } = parseScaled(bound);
    return digits === 0n
      ? GREATEST_SCALE
      : exponent + (/0*$/.exec(String(digits))?.[0].length ?? 0);
  });
  return Math.min(least ?? 0, most ?? 0);
}

/** A figure's value; of one that is only bounded its lower bound. */
function packValue(figure: ShippedFigure): string {
  const shown = figure.status === "bounded" ? figure.low : figure.value;
  return formatScaled(shifted(parseScaled(shown), -scaleOf(figure)));
}

/** How far the bounds are below and above, one where they are alike; nothing where it is as usual. */
function packBounds(figure: ShippedFigure): string {
  const { status, value, low, high } = figure;
  const scale = scaleOf(figure);
  const between = (a: string, b: string) =>
    formatScaled(shifted(addScaled(parseScaled(b), negated(parseScaled(a))), -scale));
  if (status === "bounded") return between(low, high);
  const [below, above] = [between(low, value), between(value, high)];
  if (below !== above) return `${below},${above}`;
  return below === usualBound(figure) ? "" : below;
}

/** Of a printed figure half of its last digit; one of the difference of two. */
function usualBound({ status }: Kind): string {
  return status === "derived" ? "1" : "0.5";
}

function unpackRange(value: ScaledNumber, { outline, bounds, scale }: Opened) {
  const width = (written: string) => shifted(parseScaled(written), scale);
  if (outline.status === "bounded") {
    const high = addScaled(value, width(bounds));
    const twice = addScaled(value, high);
    const middle = { digits: twice.digits * 5n, exponent: twice.exponent - 1 };
    return { value: formatScaled(middle), low: formatScaled(value), high: formatScaled(high) };
  }
  const [below = "", above = below] = (bounds || usualBound(outline)).split(",");
  return {
    value: formatScaled(value),
    low: formatScaled(addScaled(value, negated(width(below)))),
    high: formatScaled(addScaled(value, width(above))),
  };
}

function shifted({ digits, exponent }: ScaledNumber, by: number): ScaledNumber {
  return { digits, exponent: exponent + by };
}

function negated({ digits, exponent }: ScaledNumber): ScaledNumber {
  return { digits: -digits, exponent };
}
