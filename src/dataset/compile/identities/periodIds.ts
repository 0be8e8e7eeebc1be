import {
  endOf,
  findPeriod,
  formatPeriod,
  shiftPeriod,
  type Period,
} from "../../../domain/periods/period";
import { DatasetError } from "../../statementFiles/datasetError";

/** The fiscal year a period ends in. */
export function fiscalYearOf(period: string): number {
  const [year = 0, month = 0] = endAt(period).split("-").map(Number);
  return month >= 4 ? year : year - 1;
}

/** The period so many months later. */
export function shift(period: string, months: number): string {
  const shifted = shiftPeriod(periodAt(period), months);
  if (!shifted) throw new DatasetError(period, `there is no period ${-months} months before`);
  return formatPeriod(shifted);
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
