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

/** The number format of a cell; texts and empty cells have Excel's general one. */
export function numberFormatOf(cell: Cell): string {
  return cell.kind === "empty" || cell.kind === "text" ? "General" : cell.format;
}
