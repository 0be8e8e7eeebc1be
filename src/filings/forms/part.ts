import type { FilingColumn, FilingFigure, FilingNotice, Rounding } from "../filing";
import { FilingRefusal } from "../filingProblem";
import { periodIdOf, type Calendar, type Dates } from "../xbrl/calendar";
import { elementOf, type XbrlFact, type XbrlNumber } from "../xbrl/xbrlFact";
import { agree } from "../../dataset/printed/agree";
import { readToken } from "./token";

/** A figure of one part of a filing. */
export interface PartFigure extends FilingFigure {
  /** Which end of a range a forecast is; absent for a single number. */
  readonly bound?: "lower" | "upper";
}

/** The figures of one part of a filing, with what was left out of it. */
export interface Part {
  readonly figures: readonly PartFigure[];
  readonly notices: readonly FilingNotice[];
}

/** What a line of a form is, told to the reader of its number. */
export interface Place {
  readonly metric: string;
  readonly label: string;
  readonly sign?: 1 | -1;
  readonly dates: Dates;
  readonly column: FilingColumn;
  readonly bound?: "lower" | "upper";
}

/** A fact that is a number. */
export type NumericFact = XbrlFact & { readonly number: XbrlNumber };

/** Whether a fact holds a number. */
export function isNumeric(fact: XbrlFact): fact is NumericFact {
  return fact.number !== undefined && !fact.isNil;
}

/** What tells a filing's figures apart. */
export function keyOf(figure: Pick<PartFigure, "metric" | "period" | "column" | "bound">): string {
  const { metric, period, column, bound = "" } = figure;
  return [metric, period, column === "forecast" ? "forecast" : "actual", bound].join(" ");
}

/** Collects the figures of one part. */
export class PartReader {
  readonly #figures = new Map<string, PartFigure>();
  readonly #notices: FilingNotice[] = [];

  constructor(
    readonly section: string,
    readonly rounding: Rounding,
  ) {}

  /** Adds a fact. A line may stand there again with the same number, then the most precise one is taken. */
  add(fact: NumericFact, place: Place): void {
    const { metric, label, sign = 1, dates, column, bound } = place;
    // A forecast is a round number, not an amount that was cut off.
    const rounding = column === "forecast" ? "unstated" : this.rounding;
    const token = readToken(fact, { sign, rounding });
    const row = `${label} (${elementOf(fact)})`;
    if (!token) {
      this.#notices.push({ code: "precision", what: row, given: fact.text() });
      return;
    }
    const figure: PartFigure = {
      ...{ metric, period: periodIdOf(dates), column },
      ...(bound && { bound }),
      ...token,
      ...{ row, element: elementOf(fact), section: this.section },
    };
    const known = this.#figures.get(keyOf(figure));
    if (known && !agree(known, figure)) {
      const { period, printed } = figure;
      const values = { element: elementOf(fact), period, a: known.printed, b: printed };
      throw new FilingRefusal("repeats-disagree", values);
    }
    if (!known || figure.decimals > known.decimals) this.#figures.set(keyOf(figure), figure);
  }

  notice(notice: FilingNotice): void {
    this.#notices.push(notice);
  }

  get part(): Part {
    return { figures: [...this.#figures.values()], notices: this.#notices };
  }
}

/** Whether a column is what the filing reports on or stands beside it. */
export function columnOf(dates: Dates, calendar: Calendar): FilingColumn {
  return dates.end === calendar.periodEnd ? "current" : "comparative";
}
