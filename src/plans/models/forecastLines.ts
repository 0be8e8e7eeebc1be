import { fillText } from "../../domain/texts/fillText";
import type { LocalText } from "../../domain/metric";
import { measureOf, type Measure } from "../../domain/numbers/numberFormat";
import { readMetric } from "../tables/figures";
import { nameMeasure } from "../tables/measure";
import type { PlanOptions } from "../tables/planOptions";

/** How a line's forecast comes about. */
type ForecastResult =
  /** The year before, grown by an input. */
  | { readonly kind: "grown" }
  /** An input share of another line of the forecast. */
  | { readonly kind: "share"; readonly of: string }
  /** An input amount. */
  | { readonly kind: "amount" }
  /** Other lines: `[key]` is their forecast, `[key@actual]` their figure of FY11. */
  | { readonly kind: "formula"; readonly formula: string };

/** One line of the forecast. */
export interface ForecastLine {
  /** What other lines call it: its metric, where it has one. */
  readonly key: string;
  readonly metric?: string;
  /** The catalogue's label where absent. */
  readonly label?: LocalText;
  readonly result: ForecastResult;
  readonly total?: true;
}

function grown(metric: string): ForecastLine {
  return { key: metric, metric, result: { kind: "grown" } };
}

function share(metric: string, of: string): ForecastLine {
  return { key: metric, metric, result: { kind: "share", of } };
}

function amount(metric: string): ForecastLine {
  return { key: metric, metric, result: { kind: "amount" } };
}

function sum(metric: string, formula: string): ForecastLine {
  return { key: metric, metric, result: { kind: "formula", formula }, total: true };
}

function rate(key: string, formula: string, label: LocalText): ForecastLine {
  return { key, label, result: { kind: "formula", formula } };
}

/** The forecast from revenue by service to net income per share. */
export const FORECAST_LINES: readonly ForecastLine[] = [
  grown("revenue.network.connectivity-corporate"),
  grown("revenue.network.connectivity-home"),
  grown("revenue.network.outsourcing"),
  grown("revenue.network.wan"),
  sum(
    "revenue.network",
    "[revenue.network.connectivity-corporate]+[revenue.network.connectivity-home]+[revenue.network.outsourcing]+[revenue.network.wan]",
  ),
  grown("revenue.si"),
  grown("revenue.equipment"),
  grown("revenue.atm"),
  sum("revenue", "[revenue.network]+[revenue.si]+[revenue.equipment]+[revenue.atm]"),
  share("gross-margin.network", "revenue.network"),
  share("gross-margin.si", "revenue.si"),
  share("gross-margin.equipment", "revenue.equipment"),
  share("gross-margin.atm", "revenue.atm"),
  sum(
    "gross-margin",
    "[gross-margin.network]+[gross-margin.si]+[gross-margin.equipment]+[gross-margin.atm]",
  ),
  share("sga-rd", "revenue"),
  sum("operating-income", "[gross-margin]-[sga-rd]"),
  amount("other-income"),
  sum("pretax-income", "[operating-income]+[other-income]"),
  share("income-tax", "pretax-income"),
  amount("equity-method-income"),
  amount("nci-loss"),
  sum("net-income", "[pretax-income]-[income-tax]+[equity-method-income]+[nci-loss]"),
  sum("eps", "[net-income]/[net-income@actual]*[eps@actual]"),
  rate("growth", "[revenue]/[revenue@actual]-1", { en: "Revenue growth", ja: "増収率" }),
  rate("margin", "[operating-income]/[revenue]", {
    en: "Operating margin ratio",
    ja: "営業利益率",
  }),
  rate("net margin", "[net-income]/[revenue]", { en: "Net margin ratio", ja: "当期純利益率" }),
];

/** What a line is measured in. */
export function measureIn({ metric }: Pick<ForecastLine, "metric">): Measure {
  return metric === undefined ? "ratio" : measureOf(readMetric(metric).unit);
}

const DRIVERS: Readonly<Record<"grown" | "amount", LocalText>> = {
  grown: { en: "Input: YoY growth", ja: "入力：前年比増減率" },
  amount: { en: "Input: amount", ja: "入力：金額" },
};
const SHARE_OF: LocalText = { en: "Input: % of {line}", ja: "入力：{line}に対する比率" };

/** What the input of a line is: it stands where other sheets have a unit. */
export function driverOf(line: ForecastLine, { unit, locale }: PlanOptions): string {
  const { result } = line;
  if (result.kind === "share") {
    return fillText(SHARE_OF[locale], { line: readMetric(result.of).label[locale] });
  }
  if (result.kind !== "formula") return DRIVERS[result.kind][locale];
  const measure = measureIn(line);
  return measure === "money" ? "" : nameMeasure(measure, unit, locale);
}
