import { USUAL_DECIMALS } from "../../domain/coarse";
import type { Fact } from "../../domain/fact";
import type { LocalText } from "../../domain/metric";
import { labelOver } from "../../plans/tables/figures";
import { powerOf, scaleDecimal, UNITS } from "../../domain/unit";
import type { DisplayUnit } from "../../domain/unit";
import {
  compare,
  comparedFigures,
  comparedPairs,
  signFor,
} from "../../plans/comparisons/comparedTable";
import type {
  ComparedLine,
  ComparedTable,
  Difference,
} from "../../plans/comparisons/comparedTable";
import type { ComparisonChoice } from "../../plans/comparisons/comparedTable";
import { isRough } from "../../plans/tables/formats";
import { formatFigure } from "../texts/formatFigure";

/** One line of the preview: its figures, then its differences, as texts; blank where nothing is known. */
export interface PreviewLine {
  readonly metric: string;
  /** What the metric is called over these figures. */
  readonly label: LocalText;
  readonly isTotal: boolean;
  readonly figures: readonly string[];
  /** One for each wanted difference of each pair that is compared. */
  readonly differences: readonly string[];
}

const NO_SHARE = "n/m";

/** What the sheet of a comparison will show, worked out as its formulas will. */
export function previewLines(choice: ComparisonChoice): readonly PreviewLine[] {
  const table = compare(choice);
  return table.lines.map((line) => ({
    metric: line.metric,
    label: labelOver(line.metric, line.figures),
    isTotal: line.metric === table.total,
    figures: line.figures.map((fact) =>
      fact ? withSign(figureText(fact, choice.unit), choice) : "",
    ),
    differences: comparedPairs(choice).flatMap(([from, to]) =>
      choice.differences.map((difference) =>
        withSign(differenceText(line, { difference, from, to }, table), choice),
      ),
    ),
  }));
}

/** A number below zero as the sheet will show it. */
function withSign(text: string, { negatives }: ComparisonChoice): string {
  if (negatives !== "triangle") return text;
  return text.replace(/\((.+)\)/, "△$1");
}

interface Wanted {
  readonly difference: Difference;
  readonly from: number;
  readonly to: number;
}

function differenceText(
  line: ComparedLine,
  { difference, from, to }: Wanted,
  table: ComparedTable,
): string {
  const compared = comparedFigures(line, from, to);
  if (!compared) return "";
  const [before, now] = compared;
  return TEXTS[difference]({ line, before, now, from, to, table });
}

interface Pair {
  readonly line: ComparedLine;
  readonly before: Fact;
  readonly now: Fact;
  readonly from: number;
  readonly to: number;
  readonly table: ComparedTable;
}

const TEXTS: Readonly<Record<Difference, (pair: Pair) => string>> = {
  change: ({ before, now, table: { choice } }) => {
    const change = valueOf(now, choice.unit) - valueOf(before, choice.unit);
    if (now.unit === "ratio") return points(change);
    return signed(change, fractionDigits(before, now, choice.unit), "");
  },
  percent: ({ before, now }) =>
    now.unit === "ratio" ? "" : share(Number(now.value) - Number(before.value), before),
  contribution: ({ line, before, now, from, table }) => {
    const total = table.lines.find(({ metric }) => metric === table.total)?.figures[from];
    if (now.unit === "ratio" || total?.unit !== now.unit) return "";
    const change = Number(now.value) - Number(before.value);
    const whole = Number(total.value);
    return whole > 0 ? points((change * signFor(line.metric, table.total)) / whole) : NO_SHARE;
  },
  points: ({ line, before, now, from, to, table }) => {
    const revenue = table.lines.find(({ metric }) => metric === "revenue");
    const [earlier, later] = comparedFigures(revenue, from, to) ?? [];
    if (now.unit !== "JPY" || line.metric === "revenue") return "";
    return earlier && later ? points(ratio(now, later) - ratio(before, earlier)) : "";
  },
};

function valueOf({ value, unit: base }: Fact, unit: DisplayUnit): number {
  return scaleDecimal(value, powerOf(base, unit));
}

function ratio(part: Fact, whole: Fact): number {
  return Number(part.value) / Number(whole.value);
}

function share(change: number, base: Fact): string {
  const whole = Number(base.value);
  return whole > 0 ? signed((change / whole) * 100, 1, "%") : NO_SHARE;
}

function points(change: number): string {
  return signed(change * 100, 1, " pt");
}

/** A change with its sign, one down in brackets as on the sheet: "+2.3 pt", "(805)". */
function signed(value: number, digits: number, mark: string): string {
  const text = grouped(Math.abs(value), digits) + mark;
  if (!/[1-9]/.test(text)) return text;
  return value < 0 ? `(${text})` : `+${text}`;
}

function grouped(value: number, digits: number): string {
  return value.toLocaleString("en-US", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

/** A figure as the sheet shows it: money without digits that its unit makes needless. */
function figureText(fact: Fact, unit: DisplayUnit): string {
  if (fact.unit !== "JPY") return formatFigure(fact, unit);
  const text = grouped(Math.abs(valueOf(fact, unit)), moneyDigits(unit, fact));
  const rough = isRough(fact) ? "≈" : "";
  return Number(fact.value) < 0 ? `${rough}(${text})` : `${rough}${text}`;
}

/** As many digits of a unit above the million as the figures are known to. */
function moneyDigits(unit: DisplayUnit, ...facts: readonly Fact[]): number {
  const { power } = UNITS[unit];
  const known = Math.max(...facts.map(({ decimals = USUAL_DECIMALS }) => decimals));
  return power > 6 ? Math.min(power - 6, Math.max(1, known + power)) : 0;
}

/** As many digits after the point as the sheet shows, or as the finer of two figures has. */
function fractionDigits(one: Fact, other: Fact, unit: DisplayUnit): number {
  if (one.unit === "JPY") return moneyDigits(unit, one, other);
  const digits = [one, other].map((fact) => formatFigure(fact, unit).split(".")[1]?.length ?? 0);
  return Math.max(...digits);
}
