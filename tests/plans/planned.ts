import { formatCell, overlaps, readArea } from "../../src/plans/sheets/address";
import type { Cell, SheetPlan } from "../../src/plans/sheets/sheetPlan";

/** The planned cells by their address, those that stay as they are left out. */
export function cellsByAddress({ blocks }: SheetPlan): ReadonlyMap<string, Cell> {
  return new Map(
    blocks.flatMap(({ at, rows }) => {
      const { top, left } = readArea(at);
      return rows.flatMap((row, down) =>
        row.flatMap((cell, across): [string, Cell][] =>
          cell.kind === "empty" && !cell.style
            ? []
            : [[formatCell(top + down, left + across), cell]],
        ),
      );
    }),
  );
}

/** Formulas, texts and numbers as they would be typed, by address. */
export function contentsByAddress(plan: SheetPlan): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    [...cellsByAddress(plan)].flatMap(([address, cell]): [string, string | number][] => {
      if (cell.kind === "text") return [[address, cell.text]];
      if (cell.kind === "formula") return [[address, cell.formula]];
      return cell.kind === "number" ? [[address, cell.value]] : [];
    }),
  );
}

/** Charts that lie over a planned cell or over another chart. */
export function coveringCharts(plan: SheetPlan): readonly string[] {
  const cells = [...cellsByAddress(plan).keys()].map(readArea);
  return plan.charts.flatMap(({ name, position }, index) => {
    const area = readArea(position);
    const others = plan.charts.slice(index + 1).map((chart) => readArea(chart.position));
    return [...cells, ...others].some((other) => overlaps(area, other)) ? [name] : [];
  });
}

const FUNCTION = /([A-Z][A-Z0-9.]*)\(/g;

/** The functions that a plan's formulas call. */
export function functionsUsed(plan: SheetPlan): ReadonlySet<string> {
  const formulas = [...cellsByAddress(plan).values()].flatMap((cell) =>
    cell.kind === "formula" ? [cell.formula.replace(/"[^"]*"/g, '""')] : [],
  );
  return new Set(
    formulas.flatMap((formula) => [...formula.matchAll(FUNCTION)].map(([, name = ""]) => name)),
  );
}
