import { findMetric } from "../dataset/metrics";
import type { FactQuery } from "../dataset/factIndex";
import { factsOf, findFact } from "../dataset/figures";
import type { SourceDocument, Statement, StatementText } from "../dataset/printed/statement";
import type { Scenario } from "../domain/fact";
import type { Metric } from "../domain/metric";
import { findPeriod, type Period } from "../domain/periods/period";
import type { Filing, FilingFigure } from "./filing";
import { overlaps } from "./forms/combine";

/** A filing in the dataset's own form: a document, and its figures as they are printed. */
export interface FiledStatement {
  readonly document: SourceDocument;
  readonly statement: Statement;
}

/**
 * What a figure of a filing is beside those that are known: not there yet, a forecast that replaces
 * one, the same, a column beside that was restated, another figure, or none of the catalogue's.
 */
export type Comparison = "new" | "revised" | "agrees" | "restated" | "contradicts" | "unused";

/** A figure of a filing beside what is known. */
export interface ComparedFigure {
  readonly figure: FilingFigure;
  readonly comparison: Comparison;
  /** Absent for figures that are not of the catalogue. */
  readonly metric?: Metric;
  /** What is known, in the base unit. */
  readonly known?: KnownFigure;
}

/** A figure that is known already, in the base unit. */
export interface KnownFigure {
  readonly value: string;
  readonly decimals?: number;
  readonly document: string;
  /** It is of another filing that was added, and goes when that one is taken away. */
  readonly isAdded: boolean;
}

/** Whether a filing's figure is added: the rest ships with the add-in, or is only told. */
export function isTaken({ comparison, known }: ComparedFigure): boolean {
  if (comparison === "agrees") return known?.isAdded === true;
  return comparison === "new" || comparison === "revised";
}

/** Every figure of a filing beside the figures that are known. */
export function compareFiling(filing: Filing): readonly ComparedFigure[] {
  return filing.figures.map((figure) => compareFigure(figure, filing));
}

function compareFigure(figure: FilingFigure, filing: Filing): ComparedFigure {
  const place = placeOf(figure, filing);
  if (!place) return { figure, comparison: "unused" };
  const { metric, ...query } = place;
  const fact = findFact({ ...query, metric: metric.id });
  if (!fact || fact.status === "bounded") return { figure, metric, comparison: "new" };
  const { value, decimals } = fact;
  const { document = "", isAdded = false } = fact.printings[0]?.source ?? {};
  const known = { value, document, isAdded, ...(decimals !== undefined && { decimals }) };
  if (overlaps(figure, fact)) return { figure, metric, known, comparison: "agrees" };
  const differs = { current: "contradicts", comparative: "restated", forecast: "revised" } as const;
  return { figure, metric, known, comparison: differs[figure.column] };
}

type Place = Omit<FactQuery, "metric"> & { readonly metric: Metric };

/** What a figure is of in the dataset; undefined where it has no such metric or period, or only one end of a range. */
function placeOf(figure: FilingFigure, { standard }: Filing): Place | undefined {
  const metric = findMetric(figure.metric);
  const period = findPeriod(figure.period);
  if (!metric || !period || figure.bound || metric.unit !== figure.unit) return undefined;
  if (!suits(metric, period)) return undefined;
  const isStandard = standard === "IFRS" && hasStandard(metric);
  return { metric, period, scenario: scenarioOf(figure), ...(isStandard && { standard }) };
}

function suits({ kind }: Metric, period: Period): boolean {
  if (kind === "stock") return period.kind === "instant";
  return kind !== "flow" || period.kind !== "instant";
}

function scenarioOf({ column }: FilingFigure): Scenario {
  return column === "forecast" ? "target" : "actual";
}

/** Whether an accounting standard says what a metric is: its figures tell. */
function hasStandard({ id }: Metric): boolean {
  const known = factsOf(id);
  return known.length === 0 || known.some(({ standard }) => standard !== undefined);
}

/** The figures of a filing as a statement of the dataset. */
export function fileStatement(filing: Filing, figures: readonly FilingFigure[]): FiledStatement {
  const { document, standard } = filing;
  const id = keyOf(filing);
  const about = filing.period ?? `FY to ${filing.fiscalYearEnd}`;
  const isTdnet = document.kind.startsWith("tdnet");
  const name = nameOf(filing);
  const place = isTdnet ? "TDnet" : "EDINET";
  const correction = document.isCorrection ? ", corrected" : "";
  return {
    document: {
      title: `IIJ ${name} for ${about} (${place}, ${document.published}${correction})`,
      publisher: "Internet Initiative Japan Inc.",
      published: document.published,
      authority: isTdnet ? "release" : "annual-report",
    },
    statement: {
      id,
      title: {
        en: `IIJ ${name} for ${about} (${place})`,
        ja: `IIJ ${document.title || name} ${about}`,
      },
      document: id,
      section: "Summary",
      unit: "JPY",
      scale: 6,
      ...(standard === "IFRS" && { standard }),
      columns: [],
      rows: [],
      text: figures.flatMap((figure) => textOf(figure, filing)),
    },
  };
}

/** What a filing is called; a revision without a standard is one of dividends alone. */
function nameOf({ document, standard }: Filing): string {
  if (document.kind === "tdnet-revision")
    return standard === undefined ? "dividend revision" : "revision";
  return document.kind.startsWith("tdnet") ? "earnings report" : "report";
}

function keyOf({ document, standard, period, fiscalYearEnd }: Filing): string {
  const about = period?.toLowerCase() ?? `year-to-${fiscalYearEnd}`;
  const submission =
    document.submission && document.submission > 1 ? `-${document.submission}` : "";
  // A company may revise its forecast and its dividend on one day, in two filings.
  const isDividend = document.kind === "tdnet-revision" && standard === undefined;
  return `${document.kind}${isDividend ? "-dividend" : ""}-${about}-${document.published}${submission}`;
}

function textOf(figure: FilingFigure, filing: Filing): StatementText[] {
  const place = placeOf(figure, filing);
  if (!place) return [];
  const { metric, printed, reading, section, element } = figure;
  const { unit, scale, sign, qualifier } = reading;
  return [
    {
      ...{ metric, period: figure.period, label: element, printed, section },
      ...(unit !== "JPY" && { unit }),
      ...(scale !== 6 && { scale }),
      ...(sign === -1 && { sign }),
      ...(qualifier && { qualifier }),
      ...(place.scenario === "target" && { scenario: "target" as const }),
      ...(filing.standard === "IFRS" && !place.standard && { standard: "none" as const }),
    },
  ];
}
