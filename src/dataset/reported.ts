import type { BaseUnit, Fact, Printing, Scenario, Source } from "../domain/fact";
import { findPeriod } from "../domain/periods/period";
import { parsePrinted } from "./printed";
import { AUTHORITIES, type Figure, type SourceDocument } from "./statement";

/** What is needed of a document to cite and to rank its figures. */
export type ShippedDocument = Omit<SourceDocument, "publisher">;

/** Documents by their key. */
export type Documents = Readonly<Record<string, ShippedDocument>>;

/** What a figure is of. */
export interface FactId {
  readonly metric: string;
  /** The period's id, such as 4Q11. */
  readonly period: string;
  readonly scenario: Scenario;
}

/** A fact's id as one text. */
export function factKey({ metric, period, scenario }: FactId): string {
  return `${metric} ${period} ${scenario}`;
}

/** Figures by what a function says of them, such as the fact they are printings of. */
export function groupFigures(
  figures: readonly Figure[],
  keyOf: (figure: Figure) => string,
): Map<string, Figure[]> {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = keyOf(figure);
    const others = groups.get(key);
    if (others) others.push(figure);
    else groups.set(key, [figure]);
  }
  return groups;
}

/** A figure that cannot be read although the build has read it: a bug, never a reader's mistake. */
export class UnreadableFigure extends Error {
  override readonly name = "UnreadableFigure";
}

/** The fact that one or more printings of a figure make; the most trusted and most precise one answers. */
export function reportedFact(figures: readonly Figure[], documents: Documents): Fact {
  const ranked = rankFigures(figures, documents);
  const [best] = ranked;
  const period = best && findPeriod(best.figure.period);
  if (!period) throw new UnreadableFigure(`no printing of a known period: ${JSON.stringify(best)}`);
  const notes = new Set(ranked.flatMap(({ figure }) => figure.note ?? []));
  return {
    metric: best.figure.metric,
    period,
    scenario: best.figure.scenario,
    status: "reported",
    unit: best.unit,
    value: best.printing.value,
    decimals: best.printing.decimals,
    low: best.printing.low,
    high: best.printing.high,
    printings: ranked.map(({ printing }) => printing),
    ...(notes.size > 0 && { note: [...notes].join(" ") }),
  };
}

/** A figure together with what its token says. */
export interface RankedFigure {
  readonly figure: Figure;
  readonly unit: BaseUnit;
  readonly printing: Printing;
}

/** The printings of one fact: as printed before converted, by authority, precision, the later document. */
export function rankFigures(figures: readonly Figure[], documents: Documents): RankedFigure[] {
  const ranked = figures.map((figure) => rankedFigure(figure, documents));
  return ranked.sort(
    (a, b) =>
      Number(isConverted(a.figure)) - Number(isConverted(b.figure)) ||
      authorityOf(a.figure, documents) - authorityOf(b.figure, documents) ||
      b.printing.decimals - a.printing.decimals ||
      compareText(publishedOf(b.figure, documents), publishedOf(a.figure, documents)),
  );
}

function rankedFigure(figure: Figure, documents: Documents): RankedFigure {
  const read = parsePrinted(figure.printed, figure.reading);
  if (!read.ok) throw new UnreadableFigure(`${figure.path}: ${read.problem}`);
  const { unit, ...known } = read.value;
  const source = sourceOf(figure, documents);
  return { figure, unit, printing: { printed: figure.printed, source, ...known } };
}

function sourceOf(figure: Figure, documents: Documents): Source {
  const document = documents[figure.document];
  const url = figure.url ?? document?.url;
  return {
    document: document?.title ?? figure.document,
    section: figure.section,
    row: figure.row,
    column: figure.column,
    ...(url && { url }),
  };
}

/** A figure that was multiplied, as for a share split, stands back behind one that is printed as it is. */
function isConverted({ reading }: Figure): boolean {
  return reading.factor !== undefined;
}

function authorityOf(figure: Figure, documents: Documents): number {
  return AUTHORITIES.indexOf(documents[figure.document]?.authority ?? "press");
}

function publishedOf(figure: Figure, documents: Documents): string {
  return documents[figure.document]?.published ?? "";
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
