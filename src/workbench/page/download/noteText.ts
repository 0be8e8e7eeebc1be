import type { CellReport } from "../../host/workbook/cells/cellReport";
import { type CardNumberFormatter, readCard } from "../cards/cardModel";

/**
 * What the note on a cell says that was a formula and is a value in the file: the formula, why it
 * shows an error, and what its card tells, the figure itself left out.
 */
export function explainFigure(
  formula: string,
  { card, message }: Pick<CellReport, "card" | "message">,
  format: CardNumberFormatter,
): string {
  return [formula, ...(message === null ? [] : [message]), ...cardLines(card, format)].join("\n");
}

function cardLines(card: CellReport["card"], format: CardNumberFormatter): readonly string[] {
  if (card === null) return [];
  const { title, sections } = readCard(card, format);
  const rows = sections
    .flatMap((section) => section.rows)
    .filter(({ label, text }) => label !== "Value" && text !== "" && text !== title);
  return [title, ...rows.map(({ label, text }) => `${label}: ${text}`)];
}
