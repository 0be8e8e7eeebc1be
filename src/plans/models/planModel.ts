import type { Fact } from "../../domain/fact";
import { findPeriod } from "../../domain/periods/period";
import { formatArea, formatCell } from "../sheets/address";
import { planColumns, type Column } from "../tables/columns";
import { findFigure } from "../tables/figures";
import { FIRST_FIGURE_COLUMN } from "../tables/cells";
import { FIRST_LINE_ROW, planHeader } from "../tables/headerRows";
import { isLine, LineTable, type PlacedRow } from "../tables/lineTable";
import type { Model, ModelSpec } from "./model";
import { NO_CHARTS, stackCharts, type DrawnCharts } from "../charts/chartTable";
import { planChart } from "../charts/planChart";
import { planChecks } from "./planChecks";
import { planLines } from "../tables/planLines";
import { planNotes } from "../tables/planNotes";
import { DEFAULT_OPTIONS, type PlanOptions } from "../tables/planOptions";
import { planTitle, sheetFrame, squared } from "../tables/sheetFrame";
import type { Cell, SheetPlan } from "../sheets/sheetPlan";
import { NO_SPILLS, planSpills } from "../tables/spills";

/** A model that a spec describes. */
export function model(spec: ModelSpec): Model {
  const { id, title, description } = spec;
  const defaults = { ...DEFAULT_OPTIONS, ...spec.defaults };
  return { id, title, description, defaults, plan: (options) => planModel(spec, options) };
}

/** Turns the lines of a model into a worksheet: table, charts, notes, checks, from top to bottom. */
function planModel(spec: ModelSpec, options: PlanOptions): SheetPlan {
  const columns = modelColumns(spec, options);
  const placed = spec.rows.map((row, index): PlacedRow => ({ row, at: FIRST_LINE_ROW + index }));
  const table = new LineTable(placed, columns);
  const facts = factsShown(placed, table);
  const spills = options.formulas === "grid" ? planSpills(placed, table) : NO_SPILLS;
  const main: Cells = [
    ...planTitle(spec.title[options.locale], facts, options),
    ...planHeader(columns, options.locale),
    ...planLines(placed, table, { options, spills }),
  ];
  const notes = planNotes(spec.notes ?? [], facts, options);
  const charts = options.charts ? planCharts(spec, table, options, main.length + 1) : NO_CHARTS;
  const notesAt = main.length + charts.height;
  const checksAt = notesAt + notes.length + 1;
  const checks = planChecks(spec, { table, options, at: checksAt });
  const width = FIRST_FIGURE_COLUMN + columns.length;
  const title = spec.title[options.locale];
  return {
    name: title,
    title,
    ...sheetFrame(columns.length, [
      { at: "A1", rows: squared(main, width) },
      ...charts.blocks,
      ...(notes.length === 0 ? [] : [{ at: formatCell(notesAt, 0), rows: squared(notes, 0) }]),
      ...(checks.length === 0 ? [] : [{ at: formatCell(checksAt, 0), rows: checks }]),
    ]),
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

function planCharts(
  spec: ModelSpec,
  table: LineTable,
  options: PlanOptions,
  start: number,
): DrawnCharts {
  const planners = spec.charts.map(
    (chart) => (at: number) => planChart(chart, { table, options, at }),
  );
  return stackCharts(start, planners);
}
