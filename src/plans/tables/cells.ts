import type { Cell, Role, Style } from "../sheets/sheetPlan";

/** A cell that is left as it is. */
export const EMPTY: Cell = { kind: "empty" };

/** A text in a role; where it is empty, a cell that only looks so. */
export function textCell(text: string, role: Role): Cell {
  return styledText(text, { role });
}

/** A text that looks some way; where it is empty, a cell that only looks so. */
export function styledText(text: string, style: Style): Cell {
  return text === "" ? { kind: "empty", style } : { kind: "text", text, style };
}

/** What stands left of a line's figures. */
export interface LineHead {
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
