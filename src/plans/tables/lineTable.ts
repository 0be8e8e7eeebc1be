import type { Fact } from "../../domain/fact";
import { findPeriod, formatPeriod } from "../../domain/periods/period";
import { formatCell } from "../sheets/address";
import { columnsSeen, type Column } from "./columns";
import { findFigure, marginOf } from "./figures";
import { FIRST_FIGURE_COLUMN } from "./cells";
import type { FormulaRow, ReportedRow, Row, TotalRow } from "./row";
import { fillTemplate, referencesOf, type Reference } from "./template";

/** A sum known to JPY 10 million may stand for a reported total; parts printed in billions make blunter ones. */
const BLUNTEST_SUM = 10e6;

/** A row that formulas can refer to. */
export type Line = ReportedRow | TotalRow | FormulaRow;

/** A row of a model and the sheet row it stands in, counted from zero. */
export interface PlacedRow {
  readonly row: Row;
  readonly at: number;
}

/** What formulas of a model may refer to: its lines, where they stand, and what is known of them. */
export class LineTable {
  readonly #lines: ReadonlyMap<string, { readonly line: Line; readonly at: number }>;
  readonly #computed = new Map<string, boolean>();

  constructor(
    placed: readonly PlacedRow[],
    readonly columns: readonly Column[],
  ) {
    this.#lines = new Map(
      placed.flatMap(({ row, at }) => (isLine(row) ? [[keyOf(row), { line: row, at }]] : [])),
    );
  }

  /** The reported figure of a line in a column; undefined where there is none and for formula rows. */
  figureAt(line: Line, column: number): Fact | undefined {
    const about = this.columns[column];
    if (line.kind === "formula" || !about) return undefined;
    return findFigure(line.metric, datedPeriod(line, about), about.scenario);
  }

  /**
   * Whether a line consists of Excel formulas: a total only if its parts are known wherever it is,
   * and known as well.
   */
  isComputed(line: Line): boolean {
    if (line.kind !== "total") return line.kind === "formula";
    const known = this.#computed.get(line.metric) ?? this.#reachesAsFar(line);
    this.#computed.set(line.metric, known);
    return known;
  }

  /** The template of a line in a column; undefined for reported figures, as all totals of a target are. */
  templateOf(line: Line, column: number): string | undefined {
    if (line.kind === "reported") return undefined;
    if (line.kind === "total" && !this.#isActual(column)) return undefined;
    return this.isComputed(line) ? line.formula : undefined;
  }

  /** A template with addresses in place in a column; undefined where a part of it is unknown. */
  fill(template: string, column: number): string | undefined {
    return fillTemplate(template, (reference) => this.#addressOf(reference, column));
  }

  /** The reported figures that a template rests on in a column. */
  factsUnder(template: string, column: number): readonly Fact[] {
    return referencesOf(template).flatMap(({ key, offset }) =>
      columnsSeen(this.columns, column, offset).flatMap((seen) => this.#factsOf(key, seen)),
    );
  }

  /** The rows of a line and where it stands; throws for a key that the model does not have. */
  place(key: string): { readonly line: Line; readonly at: number } {
    const place = this.#lines.get(key);
    if (!place) throw new Error(`No line "${key}" in the model`);
    return place;
  }

  /**
   * Whether a line shows something in a column. A total of figures that are only estimates shows
   * nothing where the estimates are too wide for a figure of its own.
   */
  isKnown(line: Line, column: number): boolean {
    const template = this.templateOf(line, column);
    const hasPlace =
      line.kind === "formula"
        ? this.#isMeant(line, column)
        : this.figureAt(line, column) !== undefined;
    return hasPlace && (template === undefined || this.fill(template, column) !== undefined);
  }

  /** Whether a line rests on an estimate in a column: a figure of which only an interval is known. */
  isEstimate(line: Line, column: number): boolean {
    return this.#factsOf(keyOf(line), column).some(({ status }) => status === "bounded");
  }

  #isMeant({ over }: FormulaRow, column: number): boolean {
    if (over === "targets") return !this.#isActual(column);
    const kind = over === "quarters" ? "quarter" : "year";
    return over === undefined || this.columns[column]?.period.kind === kind;
  }

  #isActual(column: number): boolean {
    return this.columns[column]?.scenario === "actual";
  }

  #reachesAsFar(line: TotalRow): boolean {
    const actual = this.columns.flatMap((_, column) => (this.#isActual(column) ? [column] : []));
    const filled = actual.filter((column) => this.fill(line.formula, column) !== undefined);
    const reported = actual.filter((column) => this.figureAt(line, column) !== undefined);
    return (
      filled.length > 0 &&
      reported.every((column) => filled.includes(column) && this.#isSharp(line, column))
    );
  }

  /** Whether the sum of a total's parts is nearly as sharp as the reported figure it stands for. */
  #isSharp({ formula }: TotalRow, column: number): boolean {
    const facts = this.factsUnder(formula, column).filter(({ unit }) => unit === "JPY");
    return facts.reduce((sum, fact) => sum + marginOf(fact), 0) <= BLUNTEST_SUM;
  }

  #addressOf({ key, offset }: Reference, from: number): string | undefined {
    const { line, at } = this.place(key);
    const seen = columnsSeen(this.columns, from, offset);
    const known = seen.length > 0 && seen.every((column) => this.isKnown(line, column));
    return known ? rangeOf(at, seen) : undefined;
  }

  #factsOf(key: string, column: number): readonly Fact[] {
    const { line } = this.place(key);
    const template = this.templateOf(line, column);
    if (template !== undefined) return this.factsUnder(template, column);
    const fact = this.figureAt(line, column);
    return fact ? [fact] : [];
  }
}

/** Whether a row can be referred to. */
export function isLine(row: Row): row is Line {
  return row.kind === "reported" || row.kind === "total" || row.kind === "formula";
}

/** What templates call a line. */
export function keyOf(line: Line): string {
  return line.kind === "formula" ? line.key : line.metric;
}

/** The period a line shows in a column: the column's own unless the line names another date. */
export function datedPeriod(line: ReportedRow | TotalRow, { period }: Column): Column["period"] {
  const date = line.kind === "reported" ? line.dates?.[formatPeriod(period)] : undefined;
  return (date === undefined ? undefined : findPeriod(date)) ?? period;
}

function rangeOf(row: number, columns: readonly number[]): string {
  const cells = columns.map((column) => formatCell(row, FIRST_FIGURE_COLUMN + column));
  const [first = ""] = cells;
  const last = cells.at(-1) ?? first;
  return first === last ? first : `${first}:${last}`;
}
