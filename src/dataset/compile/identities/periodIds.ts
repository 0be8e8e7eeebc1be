import { periodBefore, type Basis } from "../../../domain/periods/months";
import {
  endOf,
  findPeriod,
  formatPeriod,
  quarterOf,
  type Period,
} from "../../../domain/periods/period";
import { DatasetError } from "../../statementFiles/datasetError";

/** The fiscal year a period ends in. */
export function fiscalYearOf(period: string): number {
  return quarterOf(endAt(period)).year;
}

/** The period that growth to a period is measured against; a data file may ask where there is none. */
export function before(period: string, basis: Basis): string {
  const earlier = periodBefore(periodAt(period), basis);
  if (!earlier) throw new DatasetError(period, `there is no period before it for ${basis}`);
  return formatPeriod(earlier);
}

/** The period of an id that a statement has been checked to have. */
export function periodAt(id: string): Period {
  const known = PERIODS.get(id);
  if (known) return known;
  const period = findPeriod(id);
  if (!period) throw new DatasetError(id, "not a period");
  PERIODS.set(id, period);
  return period;
}

// Remembered, because periods are few and every identity asks.
const PERIODS = new Map<string, Period>();

const ENDS = new Map<string, string>();

/** The last day of a period. */
export function endAt(period: string): string {
  const known = ENDS.get(period);
  if (known !== undefined) return known;
  const end = endOf(periodAt(period));
  ENDS.set(period, end);
  return end;
}
