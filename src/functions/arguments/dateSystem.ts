/** The year from which a workbook counts its days. */
export type DateSystem = 1900 | 1904;

let chosen: DateSystem = 1900;

/** The date system of the workbook that asks; 1900 until another is known. */
export function dateSystem(): DateSystem {
  return chosen;
}

/** Says from when on the workbook counts its days. */
export function chooseDateSystem(wanted: DateSystem): void {
  chosen = wanted;
}

/** How many days later 1904-01-01 is day 0 (Workbook.use1904DateSystem in Microsoft's reference). */
const LATER = 1462;

/** 2000-01-01 counted from 1904: no year, and no smaller number, is meant as a day. */
const FIRST_DAY = 35_064;

/** 2099-12-31 counted from 1904: larger numbers are no dates, but may be written months and days. */
const LAST_DAY = 71_588;

/** A number that a cell passes, counted from 1900 if it is a date. */
export function dayFrom1900(given: number): number {
  return chosen === 1904 && given >= FIRST_DAY && given < LAST_DAY + 1 ? given + LATER : given;
}
