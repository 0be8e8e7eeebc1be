import { fillText } from "../../domain/texts/fillText";
import { UNITS } from "../../domain/unit";
import { formatArea, formatCell } from "../sheets/address";
import { EMPTY, emptyCell, FIRST_FIGURE_COLUMN, styledText, textCell } from "../tables/cells";
import { allowanceOf, checksOf, isCheckable, type Check } from "./checks";

import { styleAt } from "../tables/headerRows";
import { keyOf, type Line, type LineTable } from "../tables/lineTable";
import { aligned } from "../tables/formats";
import type { ModelSpec } from "./model";
import { formatOfLine, measureOfLine } from "../tables/planLines";
import type { PlanOptions } from "../tables/planOptions";
import { valueFormula } from "../tables/formulas/reportedFormula";
import type { TotalRow } from "../tables/row";
import type { Cell, Style } from "../sheets/sheetPlan";
import { SHEET_TEXTS } from "../tables/texts/sheetTexts";

interface CheckBlock {
  readonly table: LineTable;
  readonly options: PlanOptions;
  /** The row the block begins in, counted from zero. */
  readonly at: number;
}

/**
 * The checks of a model: for each total the sum of its lines (or the reported figure, where the table
 * shows sums), the difference and what the rounding of the printed figures allows; the last line says
 * whether all of them hold. Empty where the model has nothing to check.
 */
export function planChecks(spec: ModelSpec, block: CheckBlock): PlannedChecks {
  const { table, options, at } = block;
  const rows: (readonly Cell[])[] = [];
  const verdicts: Verdict[] = [];
  for (const check of checksOf(spec, table, options)) {
    const start = at + 1 + rows.length;
    const planned = planCheck(check, { ...block, at: start });
    verdicts.push(planned.verdict);
    rows.push(...planned.rows);
  }
  if (rows.length === 0) return NO_CHECKS;
  const last = at + 1 + rows.length;
  return {
    rows: [sectionRow(block), ...rows, verdictRow(verdicts, block)],
    verdicts: formatArea({
      ...{ top: last, bottom: last, left: FIRST_FIGURE_COLUMN },
      right: FIRST_FIGURE_COLUMN + table.columns.length - 1,
    }),
    columns: table.columns.filter((_, column) =>
      verdicts.some(({ check }) => isCheckable(check, column, table)),
    ).length,
    count: verdicts.flatMap(({ check }) =>
      table.columns.filter((_, column) => isCheckable(check, column, table)),
    ).length,
  };
}

/** The check block of a sheet. */
export interface PlannedChecks {
  readonly rows: readonly (readonly Cell[])[];
  /** The cells with the verdicts, one a column; undefined where there is nothing to check. */
  readonly verdicts: string | undefined;
  /** How many columns have a verdict. */
  readonly columns: number;
  /** How many comparisons there are. */
  readonly count: number;
}

/** A sheet without a check block. */
export const NO_CHECKS: PlannedChecks = { rows: [], verdicts: undefined, columns: 0, count: 0 };

/** The rows that hold a check's differences and allowances, counted from zero. */
interface Verdict {
  readonly check: Check;
  readonly difference: number;
  readonly allowance: number;
}

function planCheck(check: Check, { table, options, at }: CheckBlock) {
  const difference = check.other ? at + 1 : at;
  const verdict: Verdict = { check, difference, allowance: difference + 1 };
  const context = { table, options, at };
  const rows = [
    ...(check.other ? [otherRow(check, check.other, context)] : []),
    differenceRow(check, context),
    allowanceRow(check, context),
  ];
  return { rows, verdict };
}

function sectionRow({ table, options }: CheckBlock): readonly Cell[] {
  const heading = textCell(SHEET_TEXTS.checks[options.locale], "section");
  return [EMPTY, heading, EMPTY, ...table.columns.map(() => EMPTY)];
}

function head(id: string, text: string, style: Style = { role: "label" }): readonly Cell[] {
  return [id === "" ? EMPTY : textCell(id, "id"), styledText(text, style), EMPTY];
}

/** What the table does not show of a total: the sum of its lines, or the reported figure. */
function otherRow(check: Check, line: TotalRow, { table, options, at }: CheckBlock) {
  const isSum = table.isSum(line);
  const told = isSum ? SHEET_TEXTS.asReported : SHEET_TEXTS.asSum;
  const text = fillText(told[options.locale], { label: check.label });
  const format = formatOfLine(line, table, options);
  const cells = table.columns.map((about, column): Cell => {
    const formula = isSum
      ? table.figureAt(line, column) && valueFormula({ line, at, about, column }, options)
      : isCheckable(check, column, table) && table.fill(check.ours, column);
    return formula === undefined || formula === false
      ? { kind: "empty", style: styleAt(about, "figure") }
      : { kind: "formula", formula: `=${formula}`, format, style: styleAt(about, "figure") };
  });
  return [...head(isSum ? line.metric : "", text), ...cells];
}

/** A decimal more than the unit's own figures have: what rounding allows is half of their last digit. */
function differenceFormat(line: Line, unit: PlanOptions["unit"]): string {
  const decimals = measureOfLine(line) === "money" ? Math.max(0, UNITS[unit].power - 5) : 3;
  return aligned(`#,##0${decimals > 0 ? `.${"0".repeat(decimals)}` : ""};`);
}

function differenceRow(check: Check, { table, options, at }: CheckBlock): readonly Cell[] {
  const text = fillText(SHEET_TEXTS.difference[options.locale], { label: check.label });
  const format = differenceFormat(check.line, options.unit);
  const cells = table.columns.map((about, column): Cell => {
    const formula = differenceFormula(check, column, table, at);
    return formula === undefined
      ? { kind: "empty", style: styleAt(about, "figure") }
      : { kind: "formula", formula, format, style: styleAt(about, "check") };
  });
  return [...head("", text), ...cells];
}

function differenceFormula(check: Check, column: number, table: LineTable, at: number) {
  if (!isCheckable(check, column, table)) return undefined;
  const shown = table.fill(`[${keyOf(check.line)}]`, column);
  if (!check.other) return `=${table.fill(check.ours, column)}-${shown}`;
  const other = formatCell(at, FIRST_FIGURE_COLUMN + column);
  return table.isSum(check.line) ? `=${shown}-${other}` : `=${other}-${shown}`;
}

function allowanceRow(check: Check, { table, options }: CheckBlock): readonly Cell[] {
  const format = differenceFormat(check.line, options.unit);
  const cells = table.columns.map((about, column): Cell => {
    if (!isCheckable(check, column, table))
      return { kind: "empty", style: styleAt(about, "figure") };
    const value = allowanceOf(check, column, table, options);
    return { kind: "number", value, format, style: styleAt(about, "input") };
  });
  return [
    ...head("", SHEET_TEXTS.allowance[options.locale], { role: "label", indent: 1 }),
    ...cells,
  ];
}

function verdictRow(verdicts: readonly Verdict[], { table, options }: CheckBlock) {
  const cells = table.columns.map((about, column): Cell => {
    const tests = verdicts
      .filter(({ check }) => isCheckable(check, column, table))
      .map((verdict) => testFormula(verdict, FIRST_FIGURE_COLUMN + column));
    if (tests.length === 0) return { kind: "empty", style: styleAt(about, "total") };
    const all = tests.length === 1 ? tests[0] : `AND(${tests.join(",")})`;
    const [holds, differs] = [SHEET_TEXTS.ok[options.locale], SHEET_TEXTS.differs[options.locale]];
    const formula = `=IF(${all ?? ""},"${holds}","${differs}")`;
    return { kind: "formula", formula, format: "General", style: styleAt(about, "check-total") };
  });
  return [
    EMPTY,
    textCell(SHEET_TEXTS.allChecks[options.locale], "label-total"),
    emptyCell("unit-total"),
    ...cells,
  ];
}

function testFormula({ difference, allowance }: Verdict, column: number): string {
  return `ROUND(ABS(${formatCell(difference, column)})-${formatCell(allowance, column)},9)<=0`;
}
