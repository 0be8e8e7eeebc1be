import { changeFormula } from "../tables/formulas/changeFormula";
import { isOwned } from "../../dataset/acquisitions";
import type { LocalText } from "../../domain/metric";
import { formatCell, formatColumn } from "../sheets/address";
import { EMPTY, FIRST_FIGURE_COLUMN, headCells, styledText, textCell } from "../tables/cells";
import {
  compare,
  comparedFigures,
  comparedPairs,
  signFor,
  type ComparedLine,
  type ComparedTable,
  type ComparisonChoice,
  type Difference,
} from "./comparedTable";
import { comparisonCharts } from "./comparisonCharts";
import { extendTable, withHeads, type ExtendedTable } from "../tables/added/addedColumns";
import type { Addition } from "../tables/added/addition";
import type { PlacedRow } from "../tables/lineTable";
import { reported } from "../tables/row";
import { canBeCombined, formatOfFigures, labelOver, readMetric } from "../tables/figures";
import { aligned, isRough, roughFormat, signedFormat } from "../tables/formats";

import { asRead } from "../sheets/asRead";
import { LONGEST_SHEET_NAME, sheetNameOf } from "../sheets/sheetName";
import { planHeader, styleAt } from "../tables/headerRows";
import { nameUnit } from "../tables/measure";
import { measureOf, numberFormat } from "../../domain/numbers/numberFormat";
import { nameColumn, nameColumns } from "../tables/texts/nameColumn";
import { planNotes } from "../tables/texts/planNotes";
import { valueFormula } from "../tables/formulas/reportedFormula";
import { standardsRow } from "../tables/standards";
import { planPrinting, planTitle, sheetFrame, squared } from "../tables/sheetFrame";
import { SHEET_TEXTS } from "../tables/texts/sheetTexts";
import { type UnprintedPlan, withPrintSetup } from "../sheets/printSetup";
import type { Cell, SheetPlan } from "../sheets/sheetPlan";

/** What the columns of differences mean, where that does not go without saying. */
const DIFFERENCE_NOTES: Partial<Record<Difference, LocalText>> = {
  change: SHEET_TEXTS.changeNote,
  contribution: SHEET_TEXTS.contributionNote,
  points: SHEET_TEXTS.pointsNote,
};

/** A sheet with each figure and, between neighbours, change, % change, contribution and margin points. */
export function planComparison(choice: ComparisonChoice): SheetPlan {
  const table = compare(choice);
  const facts = table.lines.flatMap(({ figures }) => figures.flatMap((fact) => fact ?? []));
  const differences = pairsOf(choice);
  const { placed, extended } = withAdded(table);
  const title = choice.title ?? titleOf(choice);
  const rows = [
    ...planTitle(title, facts, choice),
    ...withHeads(headerOf(choice, differences, extended), extended.heads),
    ...(table.standards ? [standardsRow(choice.columns, table.standards, choice.locale)] : []),
    ...table.lines.flatMap((line, index) => {
      const own = placed[index];
      return own ? [lineCells(line, { table, differences, extended, placed: own })] : [];
    }),
    ...(choice.notes === false
      ? []
      : planNotes([...notesOf(table), ...extended.notes], facts, {
          options: choice,
          columns: choice.columns.length + differences.length,
        })),
  ];
  const width = Math.max(...rows.map(({ length }) => length));
  const drawn = comparisonCharts(table, facts, rows.length + 1);
  const sheet: UnprintedPlan = {
    name: sheetNameOf(title.length > LONGEST_SHEET_NAME ? titleOf(choice) : title),
    title,
    ...sheetFrame(
      width - FIRST_FIGURE_COLUMN,
      [{ at: "A1", rows: squared(rows, 0) }, ...drawn.blocks],
      drawn.folded,
    ),
    charts: drawn.charts,
    spills: [],
    origin: { kind: "comparison", choice },
  };
  return asRead(withPrintSetup(sheet, planPrinting(facts, choice)), choice);
}

/** The rows of a comparison, and the table of them with the columns that the reader adds. */
export function withAdded(table: ComparedTable): {
  readonly placed: readonly PlacedRow[];
  readonly extended: ExtendedTable;
} {
  const { choice } = table;
  const placed = table.lines.map(({ metric, at }): PlacedRow => {
    return { row: reported(metric, metric === table.total ? { total: true } : {}), at };
  });
  const options = { ...choice, totals: "reported" as const, added: additionsTo(choice) };
  return { placed, extended: extendTable(placed, choice.columns, options) };
}

/** A column that compares the column at `to` with an earlier one. */
interface DifferenceColumn {
  readonly difference: Difference;
  readonly from: number;
  readonly to: number;
}

function pairsOf(choice: ComparisonChoice): readonly DifferenceColumn[] {
  return comparedPairs(choice).flatMap(([from, to]) =>
    choice.differences.map((difference) => ({ difference, from, to })),
  );
}

function titleOf({ columns, locale }: ComparisonChoice): string {
  return `${SHEET_TEXTS.comparison[locale]} ${nameColumns(columns, locale)}`;
}

function notesOf({ choice, lines }: ComparedTable): readonly LocalText[] {
  const { columns, differences } = choice;
  if (columns.length < 2 || differences.length === 0) return [];
  const pairs = comparedPairs(choice);
  const isApart = ({ figures }: ComparedLine) =>
    pairs.some(([from, to]) => {
      const [before, now] = [figures[from], figures[to]];
      return before && now && !canBeCombined([before, now]);
    });
  return [
    ...differences.flatMap((difference) => DIFFERENCE_NOTES[difference] ?? []),
    ...(lines.some(isApart) ? [SHEET_TEXTS.apartNote] : []),
  ];
}

/** A change from first to last that the differences say already is not added again. */
function additionsTo(choice: ComparisonChoice): readonly Addition[] {
  const { added = [], columns, differences } = choice;
  const isSaid =
    columns.length === 2 &&
    (["change", "percent"] as const).every((one) => differences.includes(one));
  return isSaid ? added.filter((one) => one !== "change") : added;
}

function headerOf(
  choice: ComparisonChoice,
  differences: readonly DifferenceColumn[],
  { table: { added: spans } }: ExtendedTable,
) {
  const { locale } = choice;
  const added = differences.map(({ difference, from, to }) => {
    const [first, last] = [choice.columns[from], choice.columns[to]];
    const pair = first && last ? `${nameColumn(first, locale)} → ${nameColumn(last, locale)}` : "";
    return ["", SHEET_TEXTS[difference][choice.locale], pair];
  });
  return planHeader([...choice.columns, ...spans], choice.locale).map(
    (row, index): readonly Cell[] => {
      if (row.length === 0) return row;
      const role = index === 2 ? "subheader" : "header";
      return [...row, ...added.map((header) => textCell(header[index] ?? "", role))];
    },
  );
}

interface RowOfCells {
  readonly table: ComparedTable;
  readonly differences: readonly DifferenceColumn[];
  readonly extended: ExtendedTable;
  readonly placed: PlacedRow;
}

function lineCells(
  line: ComparedLine,
  { table, differences, extended, placed }: RowOfCells,
): readonly Cell[] {
  const { locale, unit, columns } = table.choice;
  const metric = readMetric(line.metric);
  return [
    ...headCells({
      id: line.metric,
      label: labelOver(line.metric, line.figures)[locale],
      unit: metric.unit === "JPY" ? "" : nameUnit(metric, unit, locale),
      isTotal: line.metric === table.total,
    }),
    ...columns.map((_, column) => figureCell(line, column, table)),
    ...extended.spansOf(placed),
    ...differences.map((difference) => differenceCell(line, difference, table)),
    ...extended.endsOf(placed),
  ];
}

/** What stands for a line in a column: a formula of its figure, or why there is none. */
export function figureCell(
  line: ComparedLine,
  column: number,
  { choice, total }: ComparedTable,
): Cell {
  const about = choice.columns[column];
  if (!about) return EMPTY;
  const fact = line.figures[column];
  const reported = { kind: "reported" as const, metric: line.metric };
  const formula = valueFormula({ line: reported, at: line.at, about, column }, choice);
  const isTotal = line.metric === total;
  if (!fact) {
    const isOurs = isOwned(line.metric, about.period);
    if (!isOurs) return styledText("n/a", styleAt(about, isTotal ? "none-total" : "none"));
    return { kind: "empty", style: styleAt(about, isTotal ? "absent-total" : "absent") };
  }
  const style = styleAt(about, isTotal ? "total" : "figure");
  return {
    kind: "formula",
    formula: `=${formula}`,
    format:
      isRough(fact) && fact.unit === "JPY"
        ? roughFormat(fact, choice.unit)
        : aligned(formatOfFigures(line.metric, choice.unit, line.figures)),
    style: isRough(fact) ? { ...style, estimate: true } : style,
  };
}

/** What stands for a line under a difference of two columns. */
export function differenceCell(
  line: ComparedLine,
  { difference, from, to }: DifferenceColumn,
  table: ComparedTable,
): Cell {
  const planned =
    comparedFigures(line, from, to) && DIFFERENCES[difference](line, [from, to], table);
  const isTotal = line.metric === table.total;
  if (!planned) return { kind: "empty", style: { role: isTotal ? "absent-total" : "absent" } };
  const role = isTotal ? "total" : "ratio";
  return {
    kind: "formula",
    formula: `=${planned.formula}`,
    format: planned.format,
    style: { role },
  };
}

interface PlannedDifference {
  readonly formula: string;
  readonly format: string;
}

type PlanDifference = (
  line: ComparedLine,
  pair: readonly [from: number, to: number],
  table: ComparedTable,
) => PlannedDifference | undefined;

const DIFFERENCES: Readonly<Record<Difference, PlanDifference>> = {
  change: (line, [from, to], { choice }) => {
    const measure = measureOf(readMetric(line.metric).unit);
    const change = `${cellOf(line.at, to)}-${cellOf(line.at, from)}`;
    return measure === "ratio"
      ? { formula: `(${change})*100`, format: numberFormat("points", choice.unit) }
      : {
          formula: change,
          format: signedFormat(formatOfFigures(line.metric, choice.unit, line.figures)),
        };
  },
  percent: (line, [from, to]) => {
    const [before, now] = [cellOf(line.at, from), cellOf(line.at, to)];
    if (readMetric(line.metric).unit === "ratio") return undefined;
    return {
      formula: changeFormula(before, now),
      format: aligned(numberFormat("ratio", "million")),
    };
  },
  contribution: (line, [from, to], { lines, total }) => {
    const sum = lines.find(({ metric }) => metric === total);
    if (!sum?.figures[from] || !isAddable(line.metric, total)) return undefined;
    const base = `${columnOf(from)}$${sum.at + 1}`;
    const [now, before] = [cellOf(line.at, to), cellOf(line.at, from)];
    const change = signFor(line.metric, total) > 0 ? `(${now}-${before})` : `(${before}-${now})`;
    return {
      formula: `IF(${base}>0,${change}/${base}*100,"n/m")`,
      format: numberFormat("points", "million"),
    };
  },
  points: (line, [from, to], { lines, revenueRow }) => {
    const revenue = lines.find(({ metric }) => metric === "revenue");
    const isMoney = readMetric(line.metric).unit === "JPY" && line.metric !== "revenue";
    if (!isMoney || !comparedFigures(revenue, from, to)) return undefined;
    const share = (column: number) =>
      `${cellOf(line.at, column)}/${columnOf(column)}$${revenueRow + 1}`;
    return {
      formula: `(${share(to)}-${share(from)})*100`,
      format: numberFormat("points", "million"),
    };
  },
};

function columnOf(column: number): string {
  return formatColumn(FIRST_FIGURE_COLUMN + column);
}

function cellOf(row: number, column: number): string {
  return formatCell(row, FIRST_FIGURE_COLUMN + column);
}

/** Whether a line can contribute to a total: both money, or both counted alike. */
function isAddable(metric: string, total: string): boolean {
  const unit = readMetric(metric).unit;
  return unit === readMetric(total).unit && unit !== "ratio";
}
