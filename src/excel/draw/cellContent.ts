import type { Cell } from "../../plans/sheets/sheetPlan";
import { typedText } from "../host/typedText";

/**
 * What is written into a cell; null leaves it to the formula that spills into it. Texts that Excel
 * would convert get the apostrophe that keeps them texts.
 */
export function contentOf(cell: Cell): string | number | null {
  switch (cell.kind) {
    case "empty":
      return "";
    case "spilled":
      return null;
    case "number":
      return cell.value;
    case "formula":
      return cell.formula;
    case "text":
      return typedText(cell.text);
  }
}

/** Shows nothing of a cell, whatever it holds. */
const HIDDEN = ";;;";

/**
 * The number format of a cell; texts and empty cells have Excel's general one. Ids that stand among
 * the reader's cells are hidden: no column of ids can be folded away there.
 */
export function numberFormatOf(cell: Cell): string {
  if (cell.kind === "text" && cell.style.role === "hidden-id") return HIDDEN;
  return cell.kind === "empty" || cell.kind === "text" ? "General" : cell.format;
}
