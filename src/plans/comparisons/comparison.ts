import { isAlike } from "../../domain/periods/alike";
import type { LocalText } from "../../domain/metric";
import { formatCell, formatColumn } from "../sheets/address";
import { EMPTY, FIRST_FIGURE_COLUMN, headCells, textCell } from "../tables/cells";
import {
  compare,
  signFor,
  type ComparedLine,
  type ComparedTable,
  type ComparisonChoice,
  type Difference,
} from "./comparedTable";
import { comparisonCharts } from "./comparisonCharts";
import { formatOfFigures, readMetric } from "../tables/figures";

import { LONGEST_SHEET_NAME, sheetNameOf } from "../sheets/sheetName";
import { planHeader, styleAt } from "../tables/headerRows";
import { nameMeasure } from "../tables/measure";
import { measureOf, numberFormat } from "../../domain/numberFormat";
import { nameColumn } from "../tables/nameColumn";
import { planNotes } from "../tables/planNotes";
import { valueFormula } from "../tables/reportedFormula";
import { planTitle, sheetFrame, squared } from "../tables/sheetFrame";
import { SHEET_TEXTS } from "../tables/sheetTexts";
import type { Cell, SheetPlan } from "../sheets/sheetPlan";

/** What the columns of differences mean, where that does not go without saying. */
const DIFFERENCE_NOTES: Partial<Record<Difference, LocalText>> = {
  contribution: SHEET_TEXTS.contributionNote,
  points: SHEET_TEXTS.pointsNote,
};

/** A sheet with each figure and, between neighbours, change, % change, contribution and margin points. */
export function planComparison(choice: ComparisonChoice): SheetPlan {
  const table = compare(choice);
  const facts = table.lines.flatMap(({ figures }) => figures.flatMap((fact) => fact ?? []));
  const differences = pairsOf(choice);
  const width = FIRST_FIGURE_COLUMN + choice.columns.length + differences.length;
  const title = choice.title ?? titleOf(choice);
  const rows = [
    ...planTitle(title, facts, choice),
    ...headerOf(choice, differences),
    ...table.lines.map((line) => lineCells(line, table, differences)),
    ...planNotes(notesOf(choice), facts, choice),
  ];
  const drawn = comparisonCharts(table, rows.length + 1);
  return {
    name: sheetNameOf(title.length > LONGEST_SHEET_NAME ? titleOf(choice) : title),
    title,
    ...sheetFrame(width - FIRST_FIGURE_COLUMN, [
      { at: "A1", rows: squared(rows, width) },
      ...drawn.blocks,
    ]),
    charts: drawn.charts,
    spills: [],
  };
}

/** A column that compares the column at `to` with the one before it. */
interface DifferenceColumn {
  readonly difference: Difference;
  readonly to: number;
}

function pairsOf({ columns, differences }: ComparisonChoice): readonly DifferenceColumn[] {
  return columns
    .slice(1)
    .flatMap((_, index) => differences.map((difference) => ({ difference, to: index + 1 })));
}

function titleOf({ columns, locale }: ComparisonChoice): string {
  const names = [...new Set(columns.map(nameColumn))];
  return `${SHEET_TEXTS.comparison[locale]} ${names.join(" – ")}`;
}

function notesOf({ columns, differences }: ComparisonChoice): readonly LocalText[] {
  return columns.length > 1
    ? differences.flatMap((difference) => DIFFERENCE_NOTES[difference] ?? [])
    : [];
}

function headerOf(choice: ComparisonChoice, differences: readonly DifferenceColumn[]) {
  const added = differences.map(({ difference, to }) => {
    const [from, until] = [choice.columns[to - 1], choice.columns[to]];
    const pair = from && until ? `${nameColumn(from)} → ${nameColumn(until)}` : "";
    return ["", SHEET_TEXTS[difference][choice.locale], pair];
  });
  return planHeader(choice.columns, choice.locale).map((row, index): readonly Cell[] => {
    if (row.length === 0) return row;
    const role = index === 2 ? "subheader" : "header";
    return [...row, ...added.map((header) => textCell(header[index] ?? "", role))];
  });
}

function lineCells(
  line: ComparedLine,
  table: ComparedTable,
  differences: readonly DifferenceColumn[],
): readonly Cell[] {
  const { locale, unit, columns } = table.choice;
  const metric = readMetric(line.metric);
  return [
    ...headCells({
      id: line.metric,
      label: metric.label[locale],
      unit: nameMeasure(measureOf(metric.unit), unit, locale),
      isTotal: line.metric === table.total,
    }),
    ...columns.map((_, column) => figureCell(line, column, table)),
    ...differences.map((difference) => differenceCell(line, difference, table)),
  ];
}

function figureCell(line: ComparedLine, column: number, { choice, total }: ComparedTable): Cell {
  const about = choice.columns[column];
  if (!about) return EMPTY;
  const fact = line.figures[column];
  const reported = { kind: "reported" as const, metric: line.metric };
  const formula = valueFormula(
    { line: reported, at: line.at, column, columns: choice.columns },
    choice,
  );
  const isTotal = line.metric === total;
  if (!fact || formula === undefined) {
    return { kind: "empty", style: styleAt(about, isTotal ? "absent-total" : "absent") };
  }
  const style = styleAt(about, isTotal ? "total" : "figure");
  return {
    kind: "formula",
    formula: `=${formula}`,
    format: formatOfFigures(line.metric, choice.unit, line.figures),
    style: fact.status === "bounded" ? { ...style, estimate: true } : style,
  };
}

function differenceCell(
  line: ComparedLine,
  { difference, to }: DifferenceColumn,
  table: ComparedTable,
): Cell {
  const [before, now] = [line.figures[to - 1], line.figures[to]];
  const alike = before && now && isAlike(before.period, now.period);
  const planned = alike && DIFFERENCES[difference](line, to, table);
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
  to: number,
  table: ComparedTable,
) => PlannedDifference | undefined;

const DIFFERENCES: Readonly<Record<Difference, PlanDifference>> = {
  change: (line, to, { choice }) => {
    const measure = measureOf(readMetric(line.metric).unit);
    const change = `${cellOf(line.at, to)}-${cellOf(line.at, to - 1)}`;
    return measure === "ratio"
      ? { formula: `(${change})*100`, format: numberFormat("points", choice.unit) }
      : { formula: change, format: formatOfFigures(line.metric, choice.unit, line.figures) };
  },
  percent: (line, to) => {
    const before = cellOf(line.at, to - 1);
    if (readMetric(line.metric).unit === "ratio") return undefined;
    return {
      formula: `IF(${before}>0,${cellOf(line.at, to)}/${before}-1,"n/m")`,
      format: numberFormat("ratio", "million"),
    };
  },
  contribution: (line, to, { lines, total }) => {
    const sum = lines.find(({ metric }) => metric === total);
    if (!sum?.figures[to - 1] || !isAddable(line.metric, total)) return undefined;
    const base = `${columnOf(to - 1)}$${sum.at + 1}`;
    const [now, before] = [cellOf(line.at, to), cellOf(line.at, to - 1)];
    const change = signFor(line.metric, total) > 0 ? `(${now}-${before})` : `(${before}-${now})`;
    return {
      formula: `IF(${base}>0,${change}/${base},"n/m")`,
      format: numberFormat("ratio", "million"),
    };
  },
  points: (line, to, { lines, revenueRow }) => {
    const revenue = lines.find(({ metric }) => metric === "revenue");
    const isMoney = readMetric(line.metric).unit === "JPY" && line.metric !== "revenue";
    if (!isMoney || !revenue?.figures[to] || !revenue.figures[to - 1]) return undefined;
    const share = (column: number) =>
      `${cellOf(line.at, column)}/${columnOf(column)}$${revenueRow + 1}`;
    return {
      formula: `(${share(to)}-${share(to - 1)})*100`,
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
