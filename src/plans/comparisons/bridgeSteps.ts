import { formatCell } from "../sheets/address";
import { FIRST_FIGURE_COLUMN } from "../tables/cells";
import { labelOver, roundingOf } from "../tables/figures";
import { nameColumn } from "../tables/texts/nameColumn";
import { SHEET_TEXTS } from "../tables/texts/sheetTexts";
import { signFor, type ComparedLine, type ComparedTable } from "./comparedTable";

/** One bar: what it is called, its change, and where it begins and ends. */
export interface Step {
  readonly row: number;
  readonly label: string;
  readonly change: string;
  readonly from: string;
  readonly to: string;
  readonly isTotal: boolean;
}

/** The columns of a bridge's table after the label and unit: change, from, to, then the series. */
export const [CHANGE, FROM, TO, SERIES] = [3, 4, 5, 6] as const;

/** A total and the lines that explain how it came from its first column to its last. */
export interface Bridge {
  readonly table: ComparedTable;
  readonly sum: ComparedLine;
  readonly drivers: readonly ComparedLine[];
  /** How many decimals of the unit are shown. */
  readonly decimals: number;
}

/** The levels that a bridge passes, in the base unit: where it begins, after each driver, where it ends. */
export function levelsOf({ sum, drivers, table }: Bridge): readonly number[] {
  const levels = [valueIn(sum, "first")];
  for (const line of drivers) levels.push((levels.at(-1) ?? 0) + changeOf(line, table));
  return [...levels, valueIn(sum, "last")];
}

/** The steps of a bridge from the row of its first bar, counted from zero. */
export function stepsOf(bridge: Bridge, first: number): readonly Step[] {
  const { sum, drivers, table } = bridge;
  const { choice } = table;
  const last = choice.columns.length - 1;
  const figure = (line: ComparedLine, column: number) =>
    formatCell(line.at, FIRST_FIGURE_COLUMN + column);
  const changes = drivers.map((line) => ({
    label: labelOver(line.metric, line.figures)[choice.locale],
    change:
      signFor(line.metric, table.total) > 0
        ? `${figure(line, last)}-${figure(line, 0)}`
        : `${figure(line, 0)}-${figure(line, last)}`,
  }));
  const explained = `SUM(${formatCell(first + 1, CHANGE)}:${formatCell(first + drivers.length, CHANGE)})`;
  const rest = `${figure(sum, last)}-${figure(sum, 0)}${drivers.length > 0 ? `-${explained}` : ""}`;
  const named = nameRest(bridge);
  const moves = named === undefined ? changes : [...changes, { label: named, change: rest }];
  const end = first + moves.length + 1;
  return [
    totalStep(first, endName(choice, 0), figure(sum, 0)),
    ...moves.map(({ label, change }, index): Step => {
      const row = first + 1 + index;
      const before = formatCell(row - 1, TO);
      const to = `${before}+${formatCell(row, CHANGE)}`;
      return { row, label, change, from: before, to, isTotal: false };
    }),
    totalStep(end, endName(choice, last), figure(sum, last)),
  ];
}

/**
 * What the drivers leave of a bridge: nothing that would show, what the rounding of the figures explains,
 * or something else.
 */
function nameRest(bridge: Bridge): string | undefined {
  const { sum, drivers, table, decimals } = bridge;
  const { locale } = table.choice;
  const levels = levelsOf(bridge);
  const rest = Math.abs((levels.at(-1) ?? 0) - (levels.at(-2) ?? 0));
  if (rest < 10 ** -decimals / 2) return undefined;
  const ends = [sum, ...drivers].flatMap(({ figures }) => [figures[0], figures.at(-1)]);
  const margin = ends.reduce((all, fact) => all + (fact ? roundingOf(fact) : 0), 0);
  const isRounding = drivers.length > 0 && rest <= margin;
  return SHEET_TEXTS[isRounding ? "rounding" : "other"][locale];
}

function changeOf(line: ComparedLine, { total }: ComparedTable): number {
  return (valueIn(line, "last") - valueIn(line, "first")) * signFor(line.metric, total);
}

function valueIn({ figures }: ComparedLine, end: "first" | "last"): number {
  return Number(figures.at(end === "first" ? 0 : -1)?.value ?? 0);
}

function totalStep(row: number, label: string, value: string): Step {
  return { row, label, change: value, from: "0", to: value, isTotal: true };
}

function endName({ columns, locale }: ComparedTable["choice"], at: number): string {
  const column = columns[at];
  return column ? nameColumn(column, locale) : "";
}
