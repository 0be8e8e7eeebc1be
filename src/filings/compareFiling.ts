import { fiscalYearOf } from "../dataset/compile/identities/periodIds";
import { IDENTITY_RULES, metricsIn } from "../dataset/compile/identities/identityRules";
import type { FactQuery } from "../dataset/factIndex";
import { factsOf, findFact } from "../dataset/figures";
import { findMetric } from "../dataset/metrics";
import type { Fact, Scenario } from "../domain/fact";
import { suits, type Metric } from "../domain/metric";
import { findPeriod, formatPeriod } from "../domain/periods/period";
import {
  isTaken,
  type ComparedFigure,
  type ComparedFiling,
  type KnownFigure,
} from "./comparedFigure";
import { figureId, type Filing, type FilingFigure, type KnownOperand } from "./filing";
import { findContradictions } from "./forms/arithmetic";
import { saysTheSame } from "./saysTheSame";
import { IIJ } from "./forms/identity";

/**
 * Every figure of a filing beside the figures that are known. What breaks an identity of the dataset
 * together with known figures contradicts them, and is not taken.
 */
export function compareFiling(filing: Filing): ComparedFiling {
  const figures = filing.figures.map((figure) => compareFigure(figure, filing));
  const taken = figures.filter(isTaken).map(({ figure }) => figure);
  const restated = new Set(
    figures.flatMap(({ figure, standing }) => (standing === "restated" ? figure : [])),
  );
  const around = taken.length > 0 ? knownAround(taken) : [];
  const broken = findContradictions(taken, around).filter(
    // A restated figure is one of its own time: it is checked in the filing alone.
    (one) => one.known.length > 0 && !one.figures.some((figure) => restated.has(figure)),
  );
  const touched = new Set(broken.flatMap((one) => one.figures));
  return {
    figures: figures.map((one) =>
      touched.has(one.figure) ? { ...one, standing: "contradicts" } : one,
    ),
    contradictions: [...filing.contradictions, ...broken],
  };
}

function compareFigure(figure: FilingFigure, filing: Filing): ComparedFigure {
  const place = placeOf(figure, filing);
  if (!place) return { figure, standing: "unused" };
  const { metric, ...query } = place;
  const fact = findFact({ ...query, metric: metric.id });
  if (!fact) return { figure, metric, standing: "new" };
  const agrees = saysTheSame(figure, fact);
  if (fact.status === "bounded" && agrees) return { figure, metric, standing: "new" };
  const standing = agrees ? "agrees" : DIFFERS[figure.column];
  return { figure, metric, known: knownOf(fact), standing };
}

/** What is known of a fact, as a filing's figure is shown beside it. */
export function knownOf({ value, decimals, printings: [best] }: Fact): KnownFigure {
  const { document = "", isAdded = false } = best?.source ?? {};
  return { value, document, isAdded, ...(decimals !== undefined && { decimals }) };
}

const DIFFERS = { current: "contradicts", comparative: "restated", forecast: "revised" } as const;

/** What is known of the years that figures are about, and of the year before, by the identities' metrics. */
function knownAround(figures: readonly FilingFigure[]): readonly KnownOperand[] {
  const years = figures.map(({ period }) => fiscalYearOf(period));
  const [first, last] = [Math.min(...years) - 1, Math.max(...years)];
  const isNear = ({ period }: Fact) => {
    const year = fiscalYearOf(formatPeriod(period));
    return year >= first && year <= last;
  };
  const metrics = new Set([...figures.map(({ metric }) => metric), ...METRICS_OF_RULES]);
  return [...metrics].flatMap((metric) =>
    SCENARIOS.flatMap((scenario) => factsOf(metric, scenario, "IFRS").filter(isNear)).map(
      operandOf,
    ),
  );
}

const SCENARIOS: readonly Scenario[] = ["actual", "target"];

const METRICS_OF_RULES = IDENTITY_RULES.flatMap(({ formula }) => metricsIn(formula));

function operandOf({ metric, period, scenario, unit, value, low, high }: Fact): KnownOperand {
  const id = { metric, period: formatPeriod(period), scenario };
  return { id, unit, value, low, high };
}

/** Where a figure stands in the dataset. */
type Place = Omit<FactQuery, "metric"> & { readonly metric: Metric };

/** What a figure is of in the dataset; undefined where it has no such metric or period, or is another company's. */
export function placeOf(figure: FilingFigure, { company, standard }: Filing): Place | undefined {
  const metric = findMetric(figure.metric);
  const period = findPeriod(figure.period);
  if (!metric || !period || company.code !== IIJ.code || metric.unit !== figure.unit) {
    return undefined;
  }
  if (!suits(metric, period)) return undefined;
  const isStandard = standard === "IFRS" && hasStandard(metric);
  return { metric, period, scenario: figureId(figure).scenario, ...(isStandard && { standard }) };
}

/** Whether an accounting standard says what a metric is: its figures tell. */
function hasStandard({ id }: Metric): boolean {
  const known = factsOf(id);
  return known.length === 0 || known.some(({ standard }) => standard !== undefined);
}
