import type { Fact } from "../../domain/fact";
import { fillText } from "../../domain/texts/fillText";
import { onceOfFigures } from "../../dataset/figures";
import { byEnd, endMonthOf, findPeriod, type Period } from "../../domain/periods/period";
import { stackCharts, NO_CHARTS, type DrawnCharts } from "../charts/chartTable";
import { planChart } from "../charts/planChart";
import { chartColors } from "../charts/palette";
import { formatArea, formatCell, readArea } from "../sheets/address";
import { type UnprintedPlan, withPrintSetup } from "../sheets/printSetup";
import type { Cell, SheetPlan, Verdicts } from "../sheets/sheetPlan";
import { extendTable, withHeads, type ExtendedTable } from "../tables/added/addedColumns";
import { planColumns, type Column } from "../tables/columns";
import { findFigure } from "../tables/figures";
import { FIRST_LINE_ROW, planHeader } from "../tables/headerRows";
import { isLine, LineTable, type PlacedRow } from "../tables/lineTable";
import { asRead } from "../sheets/asRead";
import { planLines } from "../tables/planLines";
import { planNotes } from "../tables/texts/planNotes";
import { DEFAULT_OPTIONS, type PlanOptions } from "../tables/planOptions";
import type { Row } from "../tables/row";
import { isChanging } from "../tables/standards";
import { linkTo } from "../tables/formulas/linkFormula";
import { flagged, planPrinting, planTitle, sheetFrame, squared } from "../tables/sheetFrame";
import { SHEET_TEXTS } from "../tables/texts/sheetTexts";
import { NO_SPILLS, planSpills } from "../tables/formulas/spills";
import { foldedQuarters } from "./foldedQuarters";
import { columnsFrom, latestColumns, runningYear } from "./latestColumns";
import { withOrigin, type Model, type ModelSpec } from "./model";
import { NO_CHECKS, planChecks, type PlannedChecks } from "./planChecks";
import { shownRows } from "./shownRows";

/** A model that a spec describes. */
export function model(spec: ModelSpec): Model {
  const { id, title, description } = spec;
  const defaults = onceOfFigures(() => ({
    ...DEFAULT_OPTIONS,
    ...(spec.columns ? columnsFrom(spec.columns, spec.rows) : latestColumns(spec.rows)),
  }));
  return {
    ...{ id, title, description },
    get defaults() {
      return defaults();
    },
    plan: withOrigin(id, (options) => planModel(spec, options)),
  };
}

/** Turns the lines of a model into a worksheet: table, charts, notes, checks, from top to bottom. */
function planModel(spec: ModelSpec, options: PlanOptions): SheetPlan {
  const columns = modelColumns(spec, options);
  const rows = withStandards(shownRows(spec.rows, columns, options), columns, options);
  const placed = rows.map((row, index): PlacedRow => ({ row, at: FIRST_LINE_ROW + index }));
  const extended = extendTable(placed, columns, options);
  const { table } = extended;
  const facts = factsShown(placed, table);
  const spills = options.formulas === "grid" ? planSpills(placed, table) : NO_SPILLS;
  const title = spec.title[options.locale];
  const bottom = FIRST_LINE_ROW + placed.length;
  const notes = options.notes
    ? planNotes([...(spec.notes ?? []), ...extended.notes], facts, {
        options,
        columns: columns.length,
      })
    : [];
  const charts = options.charts
    ? planCharts(spec, table, { options, facts, start: bottom + 1 })
    : NO_CHARTS;
  const notesAt = bottom + charts.height;
  const checksAt = notesAt + notes.length + 1;
  const checks = options.checks ? planChecks(spec, { table, options, at: checksAt }) : NO_CHECKS;
  const years = foldedQuarters(columns);
  const main: Cells = [
    ...planTitle(title, facts, options),
    ...flagged(planModelHeader(spec, extended, options), flagOf(checks, options)),
    ...planLines(placed, table, { options, spills }).map((cells, index) => [
      ...cells,
      ...cellsAdded(placed[index], extended),
    ]),
  ];
  const sheet: UnprintedPlan = {
    name: title,
    title,
    ...sheetFrame(
      columns.length,
      [
        { at: "A1", rows: squared(main, 0) },
        ...charts.blocks,
        ...(notes.length === 0 ? [] : [{ at: formatCell(notesAt, 0), rows: squared(notes, 0) }]),
        ...(checks.rows.length === 0 ? [] : [{ at: formatCell(checksAt, 0), rows: checks.rows }]),
      ],
      [...charts.folded, ...years],
    ),
    charts: charts.charts.map((chart) => (years.length > 0 ? { ...chart, folded: true } : chart)),
    spills: spills.areas.map(formatArea),
    ...(checks.verdicts !== undefined && { verdicts: [verdictsIn(checks.verdicts, options)] }),
  };
  return asRead(withPrintSetup(sheet, planPrinting(facts, options)), options);
}

function planModelHeader(
  { dates }: ModelSpec,
  { table, heads }: ExtendedTable,
  { locale }: PlanOptions,
): Cells {
  return withHeads(planHeader([...table.columns, ...table.added], locale, dates), heads);
}

function cellsAdded(placed: PlacedRow | undefined, { endsOf }: ExtendedTable): readonly Cell[] {
  return placed ? endsOf(placed) : [];
}

type Cells = readonly (readonly Cell[])[];

/** The lines of a model below the standards of its columns, where these are not all alike. */
function withStandards(
  rows: readonly Row[],
  columns: readonly Column[],
  options: PlanOptions,
): readonly Row[] {
  const table = new LineTable(
    rows.map((row, at) => ({ row, at })),
    columns,
    options,
  );
  const standards = columns.map((_, column) => table.standardsAt(column));
  return isChanging(standards) ? [{ kind: "standards" }, ...rows] : rows;
}

function verdictsIn(cells: string, { locale }: PlanOptions): Verdicts {
  const { ok, differs } = SHEET_TEXTS;
  return { cells, words: { [ok[locale]]: "check-good", [differs[locale]]: "check-listed" } };
}

/** Says at the top whether all checks hold: a formula over their verdicts, which leads to them. */
function flagOf(
  { verdicts, columns, count }: PlannedChecks,
  { locale }: PlanOptions,
): string | undefined {
  if (verdicts === undefined) return undefined;
  const holds = fillText(SHEET_TEXTS.checksHold[locale], { count: String(count) });
  const [before = "", after = ""] = fillText(SHEET_TEXTS.checksDiffer[locale], {
    all: String(columns),
  }).split("#");
  // An error among the verdicts is no check that holds: those that hold are counted.
  const good = `COUNTIF(${verdicts},"${SHEET_TEXTS.ok[locale]}")`;
  const said = `IF(${good}=${columns},"✓ ${holds}","✗ ${before}"&(${columns}-${good})&"${after}")`;
  const { top } = readArea(verdicts);
  return linkTo(formatCell(top, 1), said);
}

/**
 * The actual columns from the first to the last with a figure in some line, those between included,
 * and the targets that exist.
 */
function modelColumns(spec: ModelSpec, options: PlanOptions): readonly Column[] {
  const actual = planColumns(options);
  const kept = (["quarter", "year"] as const).flatMap((kind) =>
    trimmed(
      spec,
      actual.filter(({ period }) => period.kind === kind),
    ),
  );
  const shown = actual.filter((column) => kept.includes(column));
  const targets = targetYears(spec, shown).map((period): Column => ({
    period,
    scenario: "target",
  }));
  return targets
    .filter((column) => hasFigure(spec, column) && follows(column, actual))
    .reduce(inTime, shown);
}

/** Columns with a target among them: before the years that end with it or later. */
function inTime(columns: readonly Column[], target: Column): readonly Column[] {
  const end = endMonthOf(target.period);
  const at = columns.findIndex(
    ({ period, scenario }) =>
      scenario === "actual" && period.kind === "year" && endMonthOf(period) >= end,
  );
  return at < 0 ? [...columns, target] : [...columns.slice(0, at), target, ...columns.slice(at)];
}

/** The years whose targets a model shows, if there are any. */
function targetYears({ targets = [] }: ModelSpec, shown: readonly Column[]): readonly Period[] {
  if (targets === "running") return [runningYear(shown) ?? []].flat();
  return targets.flatMap((id) => findPeriod(id) ?? []);
}

/** A target stands beside years that reach it, or end a year before it. */
function follows({ period }: Column, actual: readonly Column[]): boolean {
  const last = actual
    .map((column) => column.period)
    .sort(byEnd)
    .at(-1);
  return last !== undefined && endMonthOf(period) - endMonthOf(last) <= 12;
}

function trimmed(spec: ModelSpec, columns: readonly Column[]): readonly Column[] {
  const first = columns.findIndex((column) => hasFigure(spec, column));
  const last = columns.findLastIndex((column) => hasFigure(spec, column));
  return first < 0 ? [] : columns.slice(first, last + 1);
}

function hasFigure(spec: ModelSpec, { period, scenario }: Column): boolean {
  return spec.rows.some(
    (row) =>
      (row.kind === "total" || (row.kind === "reported" && !row.base)) &&
      findFigure(row.metric, period, scenario) !== undefined,
  );
}

function factsShown(placed: readonly PlacedRow[], table: LineTable): readonly Fact[] {
  return placed.flatMap(({ row }) =>
    isLine(row) ? table.columns.flatMap((_, column) => table.figureAt(row, column) ?? []) : [],
  );
}

interface ChartPlace {
  readonly options: PlanOptions;
  readonly facts: readonly Fact[];
  readonly start: number;
}

function planCharts(spec: ModelSpec, table: LineTable, place: ChartPlace): DrawnCharts {
  const looks = chartColors(spec.charts.flatMap(({ series }) => series));
  const planners = spec.charts.map(
    (chart) => (at: number) => planChart(chart, { ...place, table, at, looks }),
  );
  return stackCharts(place.start, planners);
}
