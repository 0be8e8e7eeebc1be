import type { Fact } from "../../domain/fact";
import { powerOf, scaleDecimal } from "../../domain/unit";
import type { AxisPlan } from "../sheets/sheetPlan";
import { readMetric } from "../tables/figures";
import type { Line, LineTable } from "../tables/lineTable";
import { axisFormatOf } from "../tables/measure";
import { measureOfLine, seriesName, unitOf } from "../tables/planLines";
import type { PlanOptions } from "../tables/planOptions";
import type { RateSpec } from "../tables/rates";
import { isOutflow } from "../tables/row";
import type { DrawnSeries } from "./drawnSeries";

/** What is drawn over which columns. */
interface Drawn {
  readonly table: LineTable;
  readonly options: PlanOptions;
  readonly columns: readonly number[];
  readonly series: readonly DrawnSeries[];
}

type Ends = Required<Pick<AxisPlan, "minimum" | "maximum">>;

/** Where the axes of bars and of a line above them begin and end. */
export interface AxesAbove {
  readonly primary: Ends;
  readonly secondary: Ends;
}

/** How much of the height bars take: with a label a tenth high their figures stand below the line. */
const BARS = 0.64;
/** The part of the height that the line runs in: its own figures, as high, stand above it. */
const LINE = { from: 0.82, to: 0.93 } as const;

/**
 * Axes on which a line runs above the bars, its figures over it in place of the numbers of an axis;
 * undefined where there is no such line, its figures are not known here or all zero, or there are losses.
 */
export function lineAbove(drawn: Drawn): AxesAbove | undefined {
  const bars = barsOf(drawn);
  const line = valuesOf(drawn, ({ axis }) => axis === "secondary");
  if (!bars || !line || line.length === 0) return undefined;
  const most = Math.max(...bars);
  if (Math.min(...bars) < 0 || most <= 0) return undefined;
  const [low, high] = [Math.min(...line), Math.max(...line)];
  // What hardly changes looks so.
  const span = Math.max((high - low) / (LINE.to - LINE.from), Math.abs(high));
  // An axis needs two ends.
  if (span === 0) return undefined;
  const minimum = (low + high) / 2 - (span * (LINE.from + LINE.to)) / 2;
  const step = roundStep(most / BARS / MOST_TICKS);
  return {
    primary: { minimum: 0, maximum: Math.ceil(most / BARS / step) * step },
    secondary: { minimum, maximum: minimum + span },
  };
}

/** About how many ticks an axis has: its ends are among them. */
export const MOST_TICKS = 8;

/** The least 1, 2 or 5 with zeros that is no less. */
export function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return ([1, 2, 5].find((digit) => digit * power >= least) ?? 10) * power;
}

/** The axes of what is drawn, of a line above bars if there is one. */
export function axesOf(drawn: Drawn, above: AxesAbove | undefined) {
  const axisOf = (side: "primary" | "secondary") => {
    const own = drawn.series.filter(({ axis }) => (axis ?? "primary") === side);
    return axisPlan(
      own.map(({ key }) => drawn.table.place(key).line),
      side,
      drawn,
    );
  };
  const [primary = { title: "", format: "General" }, secondary] = [
    axisOf("primary"),
    axisOf("secondary"),
  ];
  if (!secondary) return { primary: { ...primary, ...fromZero(barsOf(drawn)) } };
  if (!above) return { primary: { ...primary, ...fromZero(barsOf(drawn)) }, secondary };
  return {
    primary: { ...primary, ...above.primary },
    // The legend names the line, and its figures are read from it.
    secondary: { ...secondary, ...above.secondary, title: "", unnumbered: true as const },
  };
}

/** A bar is as long as its figure: where none is a loss, its axis begins at zero. */
export function fromZero(bars: readonly number[] | undefined): Pick<AxisPlan, "minimum"> {
  return bars && bars.length > 0 && bars.every((value) => value >= 0) ? { minimum: 0 } : {};
}

/** An axis named by its unit; a second axis that one series has to itself is named by the series too. */
function axisPlan(
  lines: readonly Line[],
  side: "primary" | "secondary",
  { table, options }: Drawn,
): AxisPlan | undefined {
  const [first, ...others] = lines;
  if (!first) return undefined;
  const isItsOwn = side === "secondary" && others.length === 0 && measureOfLine(first) === "ratio";
  return {
    title: isItsOwn ? seriesName(first, table, options) : unitOf(first, options),
    format: axisFormatOf(measureOfLine(first), options.unit),
  };
}

/** What is drawn on the axis of bars, of a stack its whole; undefined where no bar is, or one is not known. */
function barsOf(drawn: Drawn): readonly number[] | undefined {
  const onFirst = drawn.series.filter(({ axis }) => axis !== "secondary");
  if (!onFirst.some(({ shape }) => shape !== "line")) return undefined;
  const values = valuesOf(drawn, ({ axis }) => axis !== "secondary");
  const stacks = drawn.columns.map((column) => {
    const stacked = valuesOf(
      { ...drawn, columns: [column] },
      ({ axis, shape }) => axis !== "secondary" && shape === "stacked",
    );
    return (stacked ?? []).reduce((sum, value) => sum + value, 0);
  });
  return values && [...values, ...stacks];
}

/** The values of some series where they are drawn; undefined where one is not known before it is calculated. */
function valuesOf(
  { series, columns, table, options }: Drawn,
  isWanted: (one: DrawnSeries) => boolean,
): readonly number[] | undefined {
  const values = series.filter(isWanted).flatMap(({ key }) => {
    const { line } = table.place(key);
    const known = columns.filter((column) => table.isKnown(line, column));
    return known.map((column) => valueAt(line, column, { table, options }));
  });
  return values.every((value) => value !== undefined) ? values : undefined;
}

/** About what a line shows in a column: a reported figure, or a rate of what it rests on. */
function valueAt(
  line: Line,
  column: number,
  { table, options }: Pick<Drawn, "table" | "options">,
): number | undefined {
  const shown = table.shownAt(line, column);
  if (shown.kind !== "formula") return undefined;
  if (line.kind !== "formula") {
    const fact = table.figureAt(line, column);
    const power = powerOf(readMetric(line.metric).unit, options.unit);
    return fact && scaleDecimal(fact.value, power) * (isOutflow(line) ? -1 : 1);
  }
  return line.rate && rateOf(line.rate, shown.facts);
}

/** A printed rate, or the one that two figures come to. */
function rateOf(rate: RateSpec, facts: readonly Fact[]): number | undefined {
  const [first, second] = facts;
  if (first && !second) return Number(first.value);
  if (rate.kind === "growth") {
    return first && second && facts.length === 2
      ? Number(first.value) / Number(second.value) - 1
      : undefined;
  }
  const valueOf = (metric: string) =>
    Number(facts.find((fact) => fact.metric === metric)?.value ?? NaN);
  const share = valueOf(rate.part) / valueOf(rate.whole);
  return Number.isFinite(share) ? share : undefined;
}
