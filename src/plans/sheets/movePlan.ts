import { formatCell, moveArea, readArea, union, type Area, type Shift } from "./address";
import { moveFormula, moveReference } from "./references";
import type { Block, Cell, ChartPlan, Role, SeriesPlan, SheetPlan } from "./sheetPlan";

/** A plan moved as a whole: every cell, and everything that formulas, charts and spills refer to. */
export function movePlan(plan: SheetPlan, shift: Shift): SheetPlan {
  const { blocks, widths, groups, frozen, print, charts, spills, verdicts } = plan;
  const moved = (address: string) => moveReference(address, shift);
  return {
    ...plan,
    blocks: blocks.map((block) => moveBlock(block, shift)),
    widths: widths.map((width) => ({ ...width, columns: moved(width.columns) })),
    groups: groups.map((group) => ({ ...group, range: moved(group.range) })),
    frozen: moved(frozen),
    print: {
      ...print,
      ...(print.columns !== undefined && { columns: moved(print.columns) }),
      titleRows: moved(print.titleRows),
      ...(print.titleColumns !== undefined && { titleColumns: moved(print.titleColumns) }),
      pageBreaks: print.pageBreaks.map(moved),
    },
    charts: charts.map((chart) => moveChart(chart, moved)),
    spills: spills.map(moved),
    ...(verdicts && { verdicts: verdicts.map((one) => ({ ...one, cells: moved(one.cells) })) }),
  };
}

/**
 * A plan as a block from a cell on, among cells of others: the folded columns are not folded, but the
 * ids in them not seen, and the title is no taller than a row.
 */
export function planBlock(plan: SheetPlan, at: Pick<Area, "top" | "left">): SheetPlan {
  const { top, left } = extentOf(plan);
  const folded = plan.groups.map(({ range }) => range);
  const block: SheetPlan = {
    ...plan,
    blocks: plan.blocks.map(({ at: start, rows }) => ({
      at: start,
      rows: rows.map((row) => row.map(amongOthers)),
    })),
    widths: plan.widths.filter(({ columns }) => !folded.includes(columns)),
    groups: [],
  };
  return movePlan(block, { rows: at.top - top, columns: at.left - left });
}

/** The smallest area that holds all cells and charts of a plan. */
export function extentOf({ blocks, charts }: SheetPlan): Area {
  const areas = [...blocks.map(areaOf), ...charts.map(({ position }) => readArea(position))];
  return areas.reduce(union);
}

/** The area of all cells of a block. */
export function areaOf({ at, rows }: Block): Area {
  const { top, left } = readArea(at);
  const right = left + (rows[0]?.length ?? 1) - 1;
  return { top, left, bottom: top + rows.length - 1, right };
}

function moveBlock({ at, rows }: Block, shift: Shift): Block {
  const { top, left } = moveArea(readArea(at), shift);
  return {
    at: formatCell(top, left),
    rows: rows.map((row) => row.map((cell) => moveCell(cell, shift))),
  };
}

function moveCell(cell: Cell, shift: Shift): Cell {
  return cell.kind === "formula" ? { ...cell, formula: moveFormula(cell.formula, shift) } : cell;
}

function moveChart(chart: ChartPlan, moved: (address: string) => string): ChartPlan {
  const series = chart.series.map((one): SeriesPlan => ({
    ...one,
    values: moved(one.values),
    categories: moved(one.categories),
  }));
  return { ...chart, series, position: moved(chart.position) };
}

/** Excel makes a row taller for a large font, and the row is not ours alone; nor is the column of ids. */
function amongOthers(cell: Cell): Cell {
  const role = cell.kind === "text" ? ROLES_AMONG_OTHERS[cell.style.role] : undefined;
  return cell.kind === "text" && role ? { ...cell, style: { ...cell.style, role } } : cell;
}

const ROLES_AMONG_OTHERS: Readonly<Partial<Record<Role, Role>>> = {
  title: "section",
  id: "hidden-id",
};
