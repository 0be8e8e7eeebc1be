import { fillText } from "../../domain/fillText";
import { formatCell } from "../sheets/address";
import { EMPTY, FIRST_FIGURE_COLUMN, styledText, textCell } from "../tables/cells";
import { allowanceOf, checksOf, isCheckable, type Check } from "./checks";

import { styleAt } from "../tables/headerRows";
import { keyOf, type LineTable } from "../tables/lineTable";
import { numberFormat } from "../../domain/numberFormat";
import type { ModelSpec } from "./model";
import { measureOfLine } from "../tables/planLines";
import type { PlanOptions } from "../tables/planOptions";
import { valueFormula } from "../tables/reportedFormula";
import type { TotalRow } from "../tables/row";
import type { Cell, Style } from "../sheets/sheetPlan";
import { SHEET_TEXTS } from "../tables/sheetTexts";

interface CheckBlock {
  readonly table: LineTable;
  readonly options: PlanOptions;
  /** The row the block begins in, counted from zero. */
  readonly at: number;
}

/**
 * The checks of a model: for each total the reported figure, the difference and what the rounding
 * of the printed figures allows, and one line that says whether all of them hold. Empty where the
 * model has nothing to check.
 */
export function planChecks(spec: ModelSpec, block: CheckBlock): readonly (readonly Cell[])[] {
  const { table, options, at } = block;
  const rows: (readonly Cell[])[] = [];
  const verdicts: Verdict[] = [];
  for (const check of checksOf(spec, table, options)) {
    const start = at + 1 + rows.length;
    const planned = planCheck(check, { ...block, at: start });
    verdicts.push(planned.verdict);
    rows.push(...planned.rows);
  }
  if (rows.length === 0) return [];
  return [sectionRow(block), ...rows, verdictRow(verdicts, block)];
}

/** The rows that hold a check's differences and allowances, counted from zero. */
interface Verdict {
  readonly check: Check;
  readonly difference: number;
  readonly allowance: number;
}

function planCheck(check: Check, { table, options, at }: CheckBlock) {
  const again = check.reportedAgain;
  const difference = again ? at + 1 : at;
  const verdict: Verdict = { check, difference, allowance: difference + 1 };
  const context = { table, options, at };
  const rows = [
    ...(again ? [reportedRow(check, again, context)] : []),
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

function reportedRow(check: Check, line: TotalRow, { table, options, at }: CheckBlock) {
  const text = fillText(SHEET_TEXTS.asReported[options.locale], { label: check.label });
  const format = numberFormat(measureOfLine(line), options.unit);
  const cells = table.columns.map((about, column): Cell => {
    const known = table.figureAt(line, column);
    const formula = known && valueFormula({ line, at, column, columns: table.columns }, options);
    return formula === undefined
      ? { kind: "empty", style: styleAt(about, "absent") }
      : { kind: "formula", formula: `=${formula}`, format, style: styleAt(about, "figure") };
  });
  return [...head(line.metric, text), ...cells];
}

const DIFFERENCE_FORMAT = "#,##0.0##;(#,##0.0##);0.0";

function differenceRow(check: Check, { table, options, at }: CheckBlock): readonly Cell[] {
  const text = fillText(SHEET_TEXTS.difference[options.locale], { label: check.label });
  const cells = table.columns.map((about, column): Cell => {
    const formula = differenceFormula(check, column, table, at);
    return formula === undefined
      ? { kind: "empty", style: styleAt(about, "absent") }
      : { kind: "formula", formula, format: DIFFERENCE_FORMAT, style: styleAt(about, "check") };
  });
  return [...head("", text), ...cells];
}

function differenceFormula(check: Check, column: number, table: LineTable, at: number) {
  if (!isCheckable(check, column, table)) return undefined;
  const ours = table.fill(check.ours, column);
  const reported = check.reportedAgain
    ? formatCell(at, FIRST_FIGURE_COLUMN + column)
    : table.fill(`[${keyOf(check.line)}]`, column);
  return `=${ours}-${reported}`;
}

function allowanceRow(check: Check, { table, options }: CheckBlock): readonly Cell[] {
  const cells = table.columns.map((about, column): Cell => {
    if (!isCheckable(check, column, table))
      return { kind: "empty", style: styleAt(about, "absent") };
    const value = allowanceOf(check, column, table, options);
    return { kind: "number", value, format: DIFFERENCE_FORMAT, style: styleAt(about, "input") };
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
    if (tests.length === 0) return { kind: "empty", style: styleAt(about, "absent-total") };
    const all = tests.length === 1 ? tests[0] : `AND(${tests.join(",")})`;
    const formula = `=IF(${all ?? ""},"OK","${SHEET_TEXTS.differs[options.locale]}")`;
    return { kind: "formula", formula, format: "General", style: styleAt(about, "check-total") };
  });
  return [...head("", SHEET_TEXTS.allChecks[options.locale], { role: "label-total" }), ...cells];
}

function testFormula({ difference, allowance }: Verdict, column: number): string {
  return `ROUND(ABS(${formatCell(difference, column)})-${formatCell(allowance, column)},9)<=0`;
}
