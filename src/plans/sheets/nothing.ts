import type { Locale } from "../../domain/locale";
import type { Cell, SheetPlan } from "./sheetPlan";

/** What stands where a number would say nothing, as growth from a loss, and where there was nothing. Plans are made with these. */
export const NOTHING = { meaningless: "n/m", foreign: "n/a" } as const;

/** Both as reports in Japan print them. */
const DASH = "－";

/** A sheet with those words, in texts and in formulas, as its readers write them. */
export function withNothing(plan: SheetPlan, locale: Locale): SheetPlan {
  if (locale !== "ja") return plan;
  return {
    ...plan,
    blocks: plan.blocks.map(({ at, rows }) => ({ at, rows: rows.map((row) => row.map(cellOf)) })),
  };
}

/** What a cell says, with those words as its readers write them. */
export function nothingIn(text: string, locale: Locale): string {
  return locale === "ja" && Object.values<string>(NOTHING).includes(text) ? DASH : text;
}

function cellOf(cell: Cell): Cell {
  if (cell.kind === "formula") {
    return { ...cell, formula: cell.formula.replaceAll(`"${NOTHING.meaningless}"`, `"${DASH}"`) };
  }
  return cell.kind === "text" ? { ...cell, text: nothingIn(cell.text, "ja") } : cell;
}
