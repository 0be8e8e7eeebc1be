import { DATA_AS_OF } from "../dataset/figures";
import type { Fact } from "../domain/fact";
import { findPeriod } from "../domain/period";
import { UNITS } from "../domain/unit";
import { formatArea, formatCell, formatColumn } from "./address";
import { planColumns, type Column } from "./columns";
import { findFigure } from "./figures";
import {
  FIRST_FIGURE_COLUMN,
  FIRST_LINE_ROW,
  PERIOD_ROW,
  planHeader,
  SCENARIO_ROW,
} from "./headerRows";
import { isLine, LineTable, type PlacedRow } from "./lineTable";
import type { Model, ModelSpec } from "./model";
import { planChart } from "./planChart";
import { planChecks } from "./planChecks";
import { planLines } from "./planLines";
import { planNotes } from "./planNotes";
import type { PlanOptions } from "./planOptions";
import type { Block, Cell, ChartPlan, SheetPlan } from "./sheetPlan";
import { NO_SPILLS, planSpills } from "./spills";
import { fillText, SHEET_TEXTS } from "./sheetTexts";

/** A model that a spec describes. */
export function model(spec: ModelSpec): Model {
  const { id, title, description } = spec;
  return { id, title, description, plan: (options) => planModel(spec, options) };
}

/** Turns the lines of a model into a worksheet: table, notes, charts, checks, from top to bottom. */
export function planModel(spec: ModelSpec, options: PlanOptions): SheetPlan {
  const columns = modelColumns(spec, options);
  const placed = spec.rows.map((row, index): PlacedRow => ({ row, at: FIRST_LINE_ROW + index }));
  const table = new LineTable(placed, columns);
  const facts = factsShown(placed, table);
  const spills = options.formulas === "grid" ? planSpills(placed, table) : NO_SPILLS;
  const main: Cells = [
    ...titleRows(spec, facts, options),
    ...planHeader(columns, options.locale),
    ...planLines(placed, table, { options, spills }),
    ...planNotes(spec.notes ?? [], facts, options),
  ];
  const charts = options.charts ? planCharts(spec, table, options, main.length + 1) : NO_CHARTS;
  const checksAt = main.length + 1 + charts.height;
  const checks = planChecks(spec, { table, options, at: checksAt });
  const width = FIRST_FIGURE_COLUMN + columns.length;
  const title = spec.title[options.locale];
  return {
    name: title,
    title,
    blocks: [
      { at: "A1", rows: squared(main, width) },
      ...charts.blocks,
      ...(checks.length === 0 ? [] : [{ at: formatCell(checksAt, 0), rows: checks }]),
    ],
    ...frame(columns.length),
    charts: charts.charts,
    spills: spills.areas.map(formatArea),
  };
}

type Cells = readonly (readonly Cell[])[];

/** The actual columns that have a figure in some line, then the targets that exist. */
function modelColumns(spec: ModelSpec, options: PlanOptions): readonly Column[] {
  const targets = (spec.targets ?? []).flatMap((id): Column[] => {
    const period = findPeriod(id);
    return period ? [{ period, scenario: "target" }] : [];
  });
  return [...planColumns(options), ...targets].filter(({ period, scenario }) =>
    spec.rows.some(
      (row) =>
        (row.kind === "reported" || row.kind === "total") &&
        findFigure(row.metric, period, scenario) !== undefined,
    ),
  );
}

function factsShown(placed: readonly PlacedRow[], table: LineTable): readonly Fact[] {
  return placed.flatMap(({ row }) =>
    isLine(row) ? table.columns.flatMap((_, column) => table.figureAt(row, column) ?? []) : [],
  );
}

const EMPTY: Cell = { kind: "empty" };

function titleRows(spec: ModelSpec, facts: readonly Fact[], options: PlanOptions): Cells {
  const { locale, unit } = options;
  const subtitle = fillText(SHEET_TEXTS.subtitle[locale], {
    unit: UNITS[unit].label[locale],
    sources: nameSources(facts, options),
    date: DATA_AS_OF,
  });
  return [
    [EMPTY, { kind: "text", text: spec.title[locale], style: { role: "title" } }],
    [EMPTY, { kind: "text", text: subtitle, style: { role: "subtitle" } }],
    [EMPTY, { kind: "text", text: SHEET_TEXTS.legend[locale], style: { role: "subtitle" } }],
  ];
}

const SOURCES_NAMED = 2;

/** The documents most of the figures stand in, the most frequent first. */
function nameSources(facts: readonly Fact[], { locale }: PlanOptions): string {
  const counts = new Map<string, number>();
  for (const name of facts.flatMap(({ printings }) => printings[0]?.source.document ?? [])) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const names = [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
  const sources = names.slice(0, SOURCES_NAMED).join("; ");
  return names.length > SOURCES_NAMED
    ? fillText(SHEET_TEXTS.andOthers[locale], { sources })
    : sources;
}

interface Charts {
  readonly blocks: readonly Block[];
  readonly charts: readonly ChartPlan[];
  readonly height: number;
}

const NO_CHARTS: Charts = { blocks: [], charts: [], height: 0 };

function planCharts(
  spec: ModelSpec,
  table: LineTable,
  options: PlanOptions,
  start: number,
): Charts {
  return spec.charts.reduce<Charts>((above, chart) => {
    const at = start + above.height;
    const planned = planChart(chart, { table, options, at });
    if (!planned) return above;
    return {
      blocks: [...above.blocks, { at: formatCell(at, 0), rows: squared(planned.rows, 0) }],
      charts: [...above.charts, planned.chart],
      height: above.height + planned.height,
    };
  }, NO_CHARTS);
}

/** Rows filled up with empty cells to the widest of them, or to a width if that is more. */
function squared(rows: Cells, least: number): Cells {
  const width = Math.max(least, ...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<Cell>(width - row.length).fill(EMPTY)]);
}

/** Everything about the sheet that follows from how many columns of figures it has. */
function frame(count: number): Pick<SheetPlan, "widths" | "groups" | "frozen" | "print" | "names"> {
  const first = FIRST_FIGURE_COLUMN;
  const last = first + count - 1;
  const periods = { top: PERIOD_ROW, bottom: PERIOD_ROW, left: first, right: last };
  return {
    widths: [
      { columns: "A:A", width: 26 },
      { columns: "B:B", width: 46 },
      { columns: "C:C", width: 14 },
      { columns: `${formatColumn(first)}:${formatColumn(last)}`, width: 13 },
    ],
    groups: [{ axis: "columns", range: "A:A", collapsed: true }],
    frozen: formatArea({ top: 0, left: 0, bottom: FIRST_LINE_ROW - 1, right: first - 1 }),
    print: {
      orientation: "landscape",
      pagesWide: 1,
      titleRows: `$${SCENARIO_ROW + 1}:$${FIRST_LINE_ROW}`,
    },
    names: [{ name: "Periods", range: formatArea(periods) }],
  };
}
