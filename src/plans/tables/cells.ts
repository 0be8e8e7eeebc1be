import { formatCell } from "../sheets/address";
import type { Cell, Role, Style } from "../sheets/sheetPlan";

/** Where figures begin on every sheet: ids in A, labels in B, units in C, figures from D on. */
export const FIRST_FIGURE_COLUMN = 3;

/** A cell that is left as it is. */
export const EMPTY: Cell = { kind: "empty" };

/** A cell without content that looks some way. */
export function emptyCell(role: Role): Cell {
  return { kind: "empty", style: { role } };
}

/** A text in a role; where it is empty, a cell that only looks so. */
export function textCell(text: string, role: Role): Cell {
  return styledText(text, { role });
}

/** A text that looks some way; where it is empty, a cell that only looks so. */
export function styledText(text: string, style: Style): Cell {
  return text === "" ? { kind: "empty", style } : { kind: "text", text, style };
}

/** A cell that repeats the figure of a line: its row, counted from zero, and its column of figures. */
export function referenceTo(row: number, column: number, format: string): Cell {
  const formula = `=${formatCell(row, FIRST_FIGURE_COLUMN + column)}`;
  return { kind: "formula", formula, format, style: { role: "figure" } };
}

/** What stands left of a line's figures. */
interface LineHead {
  /** The metric's id; empty for a line that is not reported. */
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly isTotal: boolean;
  readonly indent?: number | undefined;
}

/** The cells left of a line's figures: id, label, unit. */
export function headCells({ id, label, unit, isTotal, indent }: LineHead): readonly Cell[] {
  const role = isTotal ? "label-total" : "label";
  return [
    id === "" ? EMPTY : textCell(id, "id"),
    styledText(label, indent ? { role, indent } : { role }),
    textCell(unit, isTotal ? "unit-total" : "unit"),
  ];
}
