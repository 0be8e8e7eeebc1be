import { groupBy } from "../../domain/groupBy";
import {
  addScaled,
  formatScaled,
  parseScaled,
  type ScaledNumber,
} from "../../domain/numbers/decimalText";
import { STATUSES, type BaseUnit, type Scenario } from "../../domain/fact";
import type { Standard } from "../../domain/standard";
import type { ShippedFigure } from "../facts/shippedFigure";
import { partsFinder, type Outline, type Parts } from "./spanSums";
import { joinTexts, openColumns, packColumns, type Columns, type TextRecord } from "./columns";

const METRIC_FIELDS = ["unit", "periods", "kinds", "values", "bounds"] as const;

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
  const lines = metricIds.map((id) => packMetric(byMetric.get(id) ?? []));
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
  return {
    figuresOf: (metric) => {
      const line = lines.get(metric);
      return line === undefined ? [] : unpackMetric(metric, record(line));
    },
  };
}

function packMetric(figures: readonly ShippedFigure[]): MetricRecord {
  const ordered = inOrder(figures);
  const following = followingOf(ordered);
  const words = (write: (figure: ShippedFigure) => string) =>
    ordered.map((figure) => joinTexts([write(figure)], " "));
  return {
    unit: ordered[0]?.unit ?? "",
    periods: packHeads(ordered, packPeriods(words(({ period }) => period))).join(" "),
    kinds: ordered.map(packKind).join(""),
    values: words((one) => (following.has(one) ? "" : packValue(one))).join(" "),
    bounds: words(packBounds).join(" ").trimEnd(),
  };
}

/** The figures whose number is left out: others that are written come to it. */
function followingOf(figures: readonly ShippedFigure[]): ReadonlySet<ShippedFigure> {
  const following = new Set<ShippedFigure>();
  const partsOf = partsFinder(figures);
  const restsOn = (one: ShippedFigure, other: ShippedFigure): boolean => {
    const parts = following.has(one) ? partsOf(one) : undefined;
    return (
      one === other || (!!parts && [parts.first, parts.second].some((part) => restsOn(part, other)))
    );
  };
  const numberOf = (figure: ShippedFigure) => parseScaled(figure.value);
  for (const figure of figures) {
    const parts = partsOf(figure);
    if (!parts || [parts.first, parts.second].some((part) => restsOn(part, figure))) continue;
    if (wordOfSum(parts, numberOf, scaleOf(figure, figure.unit)) === packValue(figure)) {
      following.add(figure);
    }
  }
  return following;
}

/** What two figures come to, to the last digit of the one that follows from them; a half goes up. */
function wordOfSum<T>(
  { first, sign, second }: Parts<T>,
  numberOf: (figure: T) => ScaledNumber,
  scale: number,
): string {
  const taken = numberOf(second);
  const { digits, exponent } = addScaled(numberOf(first), {
    ...taken,
    digits: sign * taken.digits,
  });
  if (exponent >= scale) return formatScaled({ digits, exponent: exponent - scale });
  const unit = 10n ** BigInt(scale - exponent);
  const sum = digits + unit / 2n;
  return String((sum - (((sum % unit) + unit) % unit)) / unit);
}

function unpackMetric(metric: string, record: MetricRecord): ShippedFigure[] {
  if (record.periods === "") return [];
  const unit = record.unit as BaseUnit;
  const values = record.values.split(" ");
  const bounds = record.bounds.split(" ");
  const { periods, heads } = unpackHeads(record.periods.split(" "));
  const outlines = unpackPeriods(periods).flatMap((period, index) => {
    const head = heads[index];
    const kind = unpackKind(record.kinds.charAt(index));
    return head ? { metric, period, unit, ...head, ...kind } : [];
  });
  const words = new Map<Outline, string>(outlines.map((one, index) => [one, values[index] ?? ""]));
  const partsOf = partsFinder<Outline>(outlines);
  const wordOf = (one: Outline): string => {
    const written = words.get(one) ?? "";
    const parts = written === "" ? partsOf(one) : undefined;
    return parts ? wordOfSum(parts, numberOf, scaleOf(one, unit)) : written;
  };
  const numberOf = (one: Outline) => shifted(parseScaled(wordOf(one)), scaleOf(one, unit));
  return outlines.map((one, index) => ({
    ...one,
    ...unpackRange(wordOf(one), bounds[index], one, unit),
  }));
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

/** Writes before the first figure of each standard and scenario what these are: "IFRS,target:FY24". */
function packHeads(figures: readonly ShippedFigure[], periods: readonly string[]) {
  const heads = figures.map(({ standard, scenario }) =>
    joinTexts([(standard ?? "").replace(" ", "_"), scenario], ","),
  );
  return periods.map((word, index) =>
    heads[index] === (heads[index - 1] ?? USUAL_HEAD) ? word : `${heads[index] ?? ""}:${word}`,
  );
}

const USUAL_HEAD = ",actual";

function unpackHeads(words: readonly string[]) {
  let head = USUAL_HEAD;
  const heads: Pick<ShippedFigure, "standard" | "scenario">[] = [];
  const periods = words.map((word) => {
    const [period = "", other] = word.split(":").reverse();
    head = other ?? head;
    const [standard, scenario] = head.split(",");
    heads.push({
      scenario: scenario as Scenario,
      ...(standard && { standard: standard.replace("_", " ") as Standard }),
    });
    return period;
  });
  return { periods, heads };
}

type Kind = Pick<ShippedFigure, "status" | "decimals">;

/** The letter of the least decimals: more, and the other statuses, are letters behind it. */
const FIRST_LETTER = 35;
const LEAST_DECIMALS = -12;

function packKind({ status, decimals = LEAST_DECIMALS }: ShippedFigure): string {
  const number = (decimals - LEAST_DECIMALS) * STATUSES.length + STATUSES.indexOf(status);
  return String.fromCharCode(FIRST_LETTER + number);
}

function unpackKind(letter: string): Kind {
  const number = letter.charCodeAt(0) - FIRST_LETTER;
  const status = STATUSES[number % STATUSES.length] ?? "reported";
  const decimals = Math.floor(number / STATUSES.length) + LEAST_DECIMALS;
  return status === "bounded" ? { status } : { status, decimals };
}

/** The power of ten that a figure's words count in: its last digit, for bounds of money the thousand. */
function scaleOf({ decimals }: Pick<Kind, "decimals">, unit: BaseUnit): number {
  return decimals === undefined ? (unit === "JPY" ? 3 : 0) : -decimals;
}

/** A figure's value; of one that is only bounded its lower bound. */
function packValue(figure: ShippedFigure): string {
  const shown = figure.status === "bounded" ? figure.low : figure.value;
  return formatScaled(shifted(parseScaled(shown), -scaleOf(figure, figure.unit)));
}

/** How far the bounds are below and above, one where they are alike; nothing where it is as usual. */
function packBounds(figure: ShippedFigure): string {
  const { status, value, low, high } = figure;
  const scale = scaleOf(figure, figure.unit);
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

function unpackRange(word = "", bounds = "", kind: Kind, unit: BaseUnit) {
  const scale = scaleOf(kind, unit);
  const value = parseScaled(word);
  const write = (number: ScaledNumber) => formatScaled(shifted(number, scale));
  if (kind.status === "bounded") {
    const high = addScaled(value, parseScaled(bounds));
    const twice = addScaled(value, high);
    const middle = { digits: twice.digits * 5n, exponent: twice.exponent - 1 };
    return { value: write(middle), low: write(value), high: write(high) };
  }
  const [below = "", above = below] = (bounds || usualBound(kind)).split(",");
  return {
    value: write(value),
    low: write(addScaled(value, negated(parseScaled(below)))),
    high: write(addScaled(value, parseScaled(above))),
  };
}

function shifted({ digits, exponent }: ScaledNumber, by: number): ScaledNumber {
  return { digits, exponent: exponent + by };
}

function negated({ digits, exponent }: ScaledNumber): ScaledNumber {
  return { digits: -digits, exponent };
}
