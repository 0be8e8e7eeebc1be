import type { Verdicts } from "../../plans/sheets/sheetPlan";
import { roleFormat } from "./roleFormat";

/** Queues conditional formats that colour verdicts by what they say, whoever changes that. */
export function addVerdicts(sheet: Excel.Worksheet, { cells, words }: Verdicts): void {
  for (const [word, role] of Object.entries(words)) {
    const { cellValue } = sheet.getRange(cells).conditionalFormats.add("CellValue");
    const { color } = roleFormat({ role });
    if (color !== undefined) cellValue.format.font.color = color;
    cellValue.rule = { formula1: `="${word}"`, operator: "EqualTo" };
  }
}
