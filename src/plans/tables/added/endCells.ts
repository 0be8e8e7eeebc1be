import { changeFormula } from "../formulas/changeFormula";
import { inTodaysShares } from "../../../dataset/shares";
import type { Fact } from "../../../domain/fact";
import { numberFormat } from "../../../domain/numbers/numberFormat";
import { formatCell } from "../../sheets/address";
import type { Cell } from "../../sheets/sheetPlan";
import { FIRST_FIGURE_COLUMN } from "../cells";
import { areComparable, canBeCombined, findFigure } from "../figures";
import { aligned, signedFormat } from "../formats";
import { idCell, iijCall } from "../formulas/iijCall";
import { periodOf } from "../formulas/reportedFormula";
import type { Line, LineTable } from "../lineTable";
import { formatOfLine, isTotal, measureOfLine, nothingCell } from "../planLines";
import type { PlanOptions } from "../planOptions";
import { findRate } from "../rates";
import { isOutflow } from "../row";
import type { Shown } from "../shown";
import { monthsBetween, type EndColumn } from "./additions";

/** A line, the row it stands in, counted from zero, and the table that it is a line of. */
export interface LineOfTable {
  readonly line: Line;
  readonly at: number;
  readonly table: LineTable;
  readonly options: Pick<PlanOptions, "unit">;
}

/** The cells of a line in columns that compare two others. */
export function endCells(compared: LineOfTable, ends: readonly EndColumn[]): readonly Cell[] {
  return ends.map((end) => endCell(compared, end));
}

function endCell(compared: LineOfTable, end: EndColumn): Cell {
  const total = isTotal(compared.line);
  const told = tell(compared, end);
  if (told.kind !== "formula") return nothingCell(told.kind, total, (role) => ({ role }));
  const { line, table } = compared;
  const isEstimate = table.isEstimate(line, end.from) || table.isEstimate(line, end.to);
  return {
    ...{ kind: "formula", formula: `=${told.formula}`, format: formatOf(compared, end) },
    style: { role: total ? "total" : "ratio", ...(isEstimate && { estimate: true }) },
  };
}

function formatOf({ line, table, options }: LineOfTable, { kind }: EndColumn): string {
  if (kind !== "change") return aligned(numberFormat("ratio", "million"));
  return measureOfLine(line) === "ratio"
    ? numberFormat("points", options.unit)
    : signedFormat(formatOfLine(line, table, options));
}

type Missing = Exclude<Shown, { readonly kind: "formula" }>;
type Told = Missing | { readonly kind: "formula"; readonly formula: string };

const NOTHING_SAID: Missing = { kind: "meaningless" };

/** What a line says of two columns: a formula, or why there is none. */
function tell(compared: LineOfTable, end: EndColumn): Told {
  const { line, table } = compared;
  const shown = [end.from, end.to].map((column) => table.shownAt(line, column));
  if (measureOfLine(line) === "ratio" && end.kind !== "change") return { kind: "unmeant" };
  const printed = end.kind === "percent" ? printedGrowth(compared, end) : undefined;
  if (printed) return printed;
  for (const kind of ["unmeant", "foreign", "absent", "meaningless"] as const) {
    if (shown.some((one) => one.kind === kind)) return { kind };
  }
  const facts = shown.flatMap((one) => (one.kind === "formula" ? one.facts : []));
  return end.kind === "cagr" ? yearly(compared, end, facts) : change(compared, end, facts);
}

function change(compared: LineOfTable, end: EndColumn, facts: readonly Fact[]): Told {
  const { line, at } = compared;
  if (!isOneKind(compared, facts)) return NOTHING_SAID;
  const [before = "", now = ""] = [end.from, end.to].map((column) => cellAt(at, column));
  if (end.kind === "percent") {
    return { kind: "formula", formula: changeFormula(before, now, isOutflow(line)) };
  }
  const difference = `${now}-${before}`;
  return {
    kind: "formula",
    formula: measureOfLine(line) === "ratio" ? `(${difference})*100` : difference,
  };
}

/** What IIJ.GROWTH answers, where the two columns are those that it compares: a printed rate is the company's. */
function printedGrowth(
  { line, at, table }: LineOfTable,
  { from, to }: EndColumn,
): Told | undefined {
  const about = table.columns[to];
  if (line.kind === "formula" || table.isSum(line) || !about) return undefined;
  if (monthsBetween(table, from, to) !== 12) return undefined;
  const rate = findRate({ kind: "growth", metric: line.metric, basis: "YoY" }, about);
  if (rate.kind !== "known") return rate;
  return { kind: "formula", formula: iijCall("GROWTH", [idCell(at), periodOf(about, to)]) };
}

/** The yearly rate between two columns: IIJ.CAGR of what is reported, over the cells of what is not. */
function yearly(compared: LineOfTable, end: EndColumn, facts: readonly Fact[]): Told {
  const { line, at, table } = compared;
  const [from, to] = [table.columns[end.from], table.columns[end.to]];
  if (!from || !to) return NOTHING_SAID;
  if (line.kind === "formula" || table.isSum(line)) {
    if (!isOneKind(compared, facts)) return NOTHING_SAID;
    const [before = "", now = ""] = [end.from, end.to].map((column) => cellAt(at, column));
    const years = monthsBetween(table, end.from, end.to) / 12;
    const rate = `(${now}/${before})^(1/${years})-1`;
    return { kind: "formula", formula: `IF(AND(${before}>0,${now}>=0),${rate},"n/m")` };
  }
  if (!hasYearlyRate(line.metric, facts)) return NOTHING_SAID;
  const ends = [periodOf(from, end.from), periodOf(to, end.to)];
  return { kind: "formula", formula: iijCall("CAGR", [idCell(at), ...ends]) };
}

/** Whether IIJ.CAGR answers: figures alike, no loss and none from zero, if need be in today's shares. */
function hasYearlyRate(metric: string, facts: readonly Fact[]): boolean {
  const today = inTodaysShares({ id: metric });
  const inToday = facts.flatMap(
    ({ period, scenario, standard }) =>
      (today && findFigure(today.id, period, scenario, standard)) ?? [],
  );
  return [facts, inToday].some(
    ([first, last]) =>
      first !== undefined &&
      last !== undefined &&
      areComparable(first, last) &&
      Number(first.value) > 0 &&
      Number(last.value) >= 0,
  );
}

function isOneKind({ line }: LineOfTable, facts: readonly Fact[]): boolean {
  const [first, last] = facts;
  if (line.kind === "reported" && first && last) return areComparable(first, last);
  return canBeCombined(facts);
}

function cellAt(row: number, column: number): string {
  return formatCell(row, FIRST_FIGURE_COLUMN + column);
}
