import { isOwned } from "../../dataset/acquisitions";
import type { Fact } from "../../domain/fact";
import { onceFor } from "../../domain/once";
import { FUNCTION_NAME } from "../../domain/functionName";
import { STANDARDS, type Standard } from "../../domain/standard";
import { formatCell } from "../sheets/address";
import { FIRST_FIGURE_COLUMN } from "./cells";
import { asFiscalYear, columnId, columnsMeant, isYearLong, type Column } from "./columns";
import { canBeCombined, findFigure } from "./figures";
import { isRough } from "./formats";
import type { PlanOptions } from "./planOptions";
import { findRate, type Rate } from "./rates";
import { idCell } from "./formulas/iijCall";
import { rateFormula } from "./formulas/rateFormula";
import { datedPeriod, valueFormula } from "./formulas/reportedFormula";
import { shownOverSpan } from "./formulas/spanFormula";
import type { FormulaRow, ReportedRow, Row, TotalRow } from "./row";
import type { Shown } from "./shown";
import { fillTemplate, referencesOf, type Reference } from "./template";

/** A row that formulas can refer to. */
export type Line = ReportedRow | TotalRow | FormulaRow;

/** A row of a model and the sheet row it stands in, counted from zero. */
export interface PlacedRow {
  readonly row: Row;
  readonly at: number;
}

const PLAIN_CALL = new RegExp(String.raw`^IIJ\.${FUNCTION_NAME}\([^()]*\)$`);

interface PlacedLine {
  readonly line: Line;
  readonly at: number;
}

/**
 * What formulas of a model may refer to: its lines, where they stand, and what is known of them. What
 * a line shows of a period never depends on which other columns there are: a formula that looks to a
 * column which is not on the sheet asks the functions for the same figure.
 */
export class LineTable {
  readonly #lines: ReadonlyMap<string, PlacedLine>;
  readonly #known = new Map<string, Shown>();
  readonly #idOf = onceFor(columnId);
  readonly #all: readonly Column[];

  /** Added columns stand right of the others: their numbers follow, and nothing else looks to them. */
  constructor(
    placed: readonly PlacedRow[],
    readonly columns: readonly Column[],
    readonly options: Pick<PlanOptions, "unit" | "totals">,
    readonly added: readonly Column[] = [],
  ) {
    this.#all = [...columns, ...added];
    this.#lines = new Map(
      placed.flatMap(({ row, at }) => (isLine(row) ? [[keyOf(row), { line: row, at }]] : [])),
    );
  }

  /** The reported figure of a line in a column; undefined where there is none and for formula rows. */
  figureAt(line: Line, column: number): Fact | undefined {
    const about = this.#all[column];
    return about && this.#figureOf(line, about);
  }

  /** The reported figures of a line in all columns. */
  figuresOf(line: Line): readonly (Fact | undefined)[] {
    return this.columns.map((_, column) => this.figureAt(line, column));
  }

  /** Whether a line consists of sums of the lines above it. */
  isSum(line: Line): boolean {
    return line.kind === "total" && this.options.totals === "sums";
  }

  /** What a line shows in a column. */
  shownAt(line: Line, column: number): Shown {
    const about = this.#all[column];
    if (!about) return { kind: "unmeant" };
    return this.#shown({ line, at: this.place(keyOf(line)).at }, about);
  }

  /** Whether a line shows a figure in a column. */
  isKnown(line: Line, column: number): boolean {
    return this.shownAt(line, column).kind === "formula";
  }

  /** Whether what a line shows in a column rests on a figure that is only roughly known. */
  isEstimate(line: Line, column: number): boolean {
    const shown = this.shownAt(line, column);
    return shown.kind === "formula" && shown.facts.some(isRough);
  }

  /** A template with addresses in place in a column; undefined where a part of it is unknown. */
  fill(template: string, column: number): string | undefined {
    const about = this.columns[column];
    return about && this.#fill(template, about);
  }

  /** The reported figures that a template rests on in a column. */
  factsUnder(template: string, column: number): readonly Fact[] {
    const about = this.columns[column];
    return about ? this.#factsUnder(template, about) : [];
  }

  /** The accounting standards of a column's reported figures, the earlier first. */
  standardsAt(column: number): readonly Standard[] {
    const facts = [...this.#lines.values()].flatMap(
      ({ line }) => this.figureAt(line, column) ?? [],
    );
    return STANDARDS.filter((one) => facts.some(({ standard }) => standard === one));
  }

  /** Whether the model has a line. */
  has(key: string): boolean {
    return this.#lines.has(key);
  }

  /** The rows of a line and where it stands; throws for a key that the model does not have. */
  place(key: string): PlacedLine {
    const place = this.#lines.get(key);
    if (!place) throw new Error(`No line "${key}" in the model`);
    return place;
  }

  #figureOf(line: Line, about: Column): Fact | undefined {
    if (line.kind === "formula" || about.span) return undefined;
    return findFigure(line.metric, datedPeriod(line, about), about.scenario);
  }

  /** Worked out once: sums of sums ask for the same cells again and again. */
  #shown(placed: PlacedLine, about: Column): Shown {
    const key = `${keyOf(placed.line)} ${this.#idOf(about)}`;
    const known = this.#known.get(key) ?? this.#workedOut(placed, about);
    this.#known.set(key, known);
    return known;
  }

  #workedOut(placed: PlacedLine, about: Column): Shown {
    const { line } = placed;
    if (line.kind === "formula") return this.#shownFormula(line, about);
    const reported = this.#shownReported(placed, about);
    const [fact] = reported.kind === "formula" ? reported.facts : [];
    const isActual = about.scenario === "actual";
    if (line.kind === "total" && this.isSum(line) && isActual && canBeSum(line, fact)) {
      const sum = this.#filled(line.formula, about);
      if (sum.kind === "formula") return sum;
    }
    return reported;
  }

  #shownReported(placed: PlacedLine, about: Column): Shown {
    const { line, at } = placed;
    if (line.kind === "formula") return { kind: "unmeant" };
    if (about.span) {
      const cell = (column: Column) => this.#cell(placed, column);
      return shownOverSpan({ line, at, about, cell }, this.options);
    }
    const fact = this.#figureOf(line, about);
    if (fact) return { kind: "formula", formula: this.#value(placed, about), facts: [fact] };
    return { kind: isOwned(line.metric, about.period) ? "absent" : "foreign" };
  }

  #shownFormula(line: FormulaRow, about: Column): Shown {
    if (!isMeant(line, about)) return { kind: "unmeant" };
    const { rate } = line;
    const isDriven = rate?.kind === "share" && this.options.totals === "sums";
    const asked = asFiscalYear(about);
    if (!rate || isDriven || asked.span) return this.#filled(line.formula, about);
    const known: Rate = findRate(rate, asked);
    if (known.kind === "known") {
      const idOf = (metric: string) => idCell(this.place(metric).at);
      const formula = rateFormula({ rate, about: asked, column: this.#columnOf(asked), idOf });
      return { ...known, kind: "formula", formula };
    }
    // No function works out a target's rate: the cells do.
    return about.scenario === "actual" ? known : this.#filled(line.formula, about);
  }

  #filled(template: string, about: Column): Shown {
    const facts = this.#factsUnder(template, about);
    const formula = this.#fill(template, about, facts);
    if (formula !== undefined) return { kind: "formula", formula, facts };
    const parts = this.#placesIn(template, about).flatMap(({ placed, seen }) =>
      seen.map((column) => this.#shown(placed, column).kind),
    );
    // Known, and yet not calculated with: the parts are of two standards, or of shares since split.
    if (parts.length > 0 && parts.every((kind) => kind === "formula"))
      return { kind: "meaningless" };
    return { kind: parts.includes("foreign") ? "foreign" : "absent" };
  }

  /** A template in place; undefined where a part is unknown, or the parts cannot be combined. */
  #fill(
    template: string,
    about: Column,
    facts = this.#factsUnder(template, about),
  ): string | undefined {
    if (!canBeCombined(facts)) return undefined;
    return fillTemplate(template, (reference) => this.#reference(reference, about));
  }

  #factsUnder(template: string, about: Column): readonly Fact[] {
    return this.#placesIn(template, about).flatMap(({ placed, seen }) =>
      seen.flatMap((column) => {
        const shown = this.#shown(placed, column);
        return shown.kind === "formula" ? shown.facts : [];
      }),
    );
  }

  #placesIn(template: string, about: Column) {
    return referencesOf(template).map((reference) => ({
      placed: this.place(reference.key),
      seen: this.#seen(reference, about),
    }));
  }

  /** The columns a reference means: all four quarters, or the first one in which the line is known. */
  #seen({ key, offset }: Reference, about: Column): readonly Column[] {
    const meant = columnsMeant(about, offset);
    if (offset === "quarters") return meant;
    const placed = this.place(key);
    const known = meant.find((column) => this.#shown(placed, column).kind === "formula");
    return [known ?? meant.at(-1) ?? []].flat();
  }

  #reference(reference: Reference, about: Column): string | undefined {
    const placed = this.place(reference.key);
    const cells = this.#seen(reference, about).map((column) => this.#cell(placed, column));
    if (cells.length === 0 || cells.includes(undefined)) return undefined;
    const [first = ""] = cells;
    const last = cells.at(-1) ?? first;
    if (cells.length === 1) return first;
    return this.#areTogether(reference, about) ? `${first}:${last}` : cells.join(",");
  }

  /** The address of a line in a column, or the formula it has there where the column is not shown. */
  #cell(placed: PlacedLine, about: Column): string | undefined {
    const shown = this.#shown(placed, about);
    if (shown.kind !== "formula") return undefined;
    const column = this.#columnOf(about);
    if (column !== undefined) return formatCell(placed.at, FIRST_FIGURE_COLUMN + column);
    return PLAIN_CALL.test(shown.formula) ? shown.formula : `(${shown.formula})`;
  }

  #areTogether(reference: Reference, about: Column): boolean {
    const places = this.#seen(reference, about).map((column) => this.#columnOf(column));
    const [first] = places;
    return first !== undefined && places.every((place, index) => place === first + index);
  }

  #columnOf(about: Column): number | undefined {
    const id = this.#idOf(about);
    const column = this.#all.findIndex((other) => this.#idOf(other) === id);
    return column < 0 ? undefined : column;
  }

  #value({ line, at }: PlacedLine, about: Column): string {
    if (line.kind === "formula") return "";
    return valueFormula({ line, at, about, column: this.#columnOf(about) }, this.options);
  }
}

function isMeant({ over }: FormulaRow, about: Column): boolean {
  const { period, scenario, span } = about;
  if (over === "targets") return scenario !== "actual";
  if (over === "quarters") return period.kind === "quarter" && !span;
  return over === undefined || isYearLong(about);
}

/** Whether a row can be referred to. */
export function isLine(row: Row): row is Line {
  return row.kind === "reported" || row.kind === "total" || row.kind === "formula";
}

/** What templates call a line. */
export function keyOf(line: Line): string {
  return line.kind === "formula" ? line.key : line.metric;
}

/** Whether a total's formula gives what was reported, by its nature. */
export function canBeSum({ isSumOf }: TotalRow, reported: Fact | undefined): boolean {
  return !isSumOf || !reported || isSumOf(reported);
}
