import type { LocalText } from "../../../domain/metric";
import type { Cell } from "../../sheets/sheetPlan";
import { textCell } from "../cells";
import type { Column } from "../columns";
import type { LineTable } from "../lineTable";
import type { PlanOptions } from "../planOptions";
import { nameColumn } from "../texts/nameColumn";
import { SHEET_TEXTS } from "../texts/sheetTexts";
import type { Addition } from "./addition";
import type { EndColumn } from "./additions";

/** The heads of columns that compare two others, row by row: nothing, what is said, and of which two. */
export function endHeads(
  ends: readonly EndColumn[],
  columns: readonly Column[],
  { locale }: Pick<PlanOptions, "locale">,
): readonly (readonly Cell[])[] {
  const name = (column: number) => {
    const about = columns[column];
    return about ? nameColumn(about, locale) : "";
  };
  return [
    ends.map(() => textCell("", "header")),
    ends.map(({ kind }) => textCell(SHEET_TEXTS[kind][locale], "header")),
    ends.map(({ from, to }) => textCell(`${name(from)} → ${name(to)}`, "subheader")),
  ];
}

/** What added columns are, and which of those that were wanted our sources have nothing for. */
export function addedNotes(
  added: readonly Addition[],
  { added: spans }: LineTable,
  ends: readonly EndColumn[],
): readonly LocalText[] {
  const has: Readonly<Record<Addition, boolean>> = {
    ltm: spans.some(({ span }) => span === "ltm"),
    halves: spans.some(({ span }) => span === "second-half"),
    change: ends.some(({ kind }) => kind === "change"),
    cagr: ends.some(({ kind }) => kind === "cagr"),
  };
  return added.map((one) => SHEET_TEXTS[NOTES[one][has[one] ? 0 : 1]]);
}

const NOTES = {
  ltm: ["ltmNote", "noLtm"],
  halves: ["halvesNote", "noHalves"],
  change: ["endsNote", "noEnds"],
  cagr: ["cagrNote", "noCagr"],
} as const;
