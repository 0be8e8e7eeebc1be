import { offers } from "../../host/runExcel";
import { typedText } from "../../host/typedText";
import type { Progress } from "../../host/progress";
import { cellsIn } from "./places";
import { readAreas, type AreaOfSheet, type ReadPart } from "./readAreas";
import type { SheetExtent } from "./sheetExtents";

/** What a cell shows, as it has to be written to show the same without its formula. */
export interface ShownCell {
  readonly extent: SheetExtent;
  readonly row: number;
  readonly column: number;
  readonly isError: boolean;
  /** How it is written: a value with a number format or a card of its own, or one as it is typed. */
  readonly kind: "valuesAsJson" | "values";
  readonly content: unknown;
  /** The number format that the cell needs from then on, where it has none of its own. */
  readonly numberFormat?: string;
}

/** A card is some 900 bytes, in Japanese twice that. */
const MOST_CELLS = 2_000;

/** What cells show, row by row within each area. */
export async function readShownCells(
  context: Excel.RequestContext,
  areas: readonly AreaOfSheet[],
  progress: Progress,
): Promise<readonly ShownCell[]> {
  const shown: ShownCell[] = [];
  const withTypes = offersTypes();
  await readAreas(context, {
    areas,
    properties: ["values", "valueTypes", "numberFormat", withTypes ? "valuesAsJson" : "text"],
    progress,
    step: "reading",
    mostCells: MOST_CELLS,
    onPart: (part) => {
      for (const place of cellsIn(part.area)) shown.push(shownAt(part, place, withTypes));
    },
  });
  return shown;
}

/** Values with what belongs to them came with ExcelApi 1.16, the cards that functions give with 1.19. */
function offersTypes(): boolean {
  return offers("1.19") && "valuesAsJson" in Excel.Range.prototype;
}

interface CellAt {
  readonly row: number;
  readonly column: number;
}

function shownAt(part: ReadPart, place: CellAt, withTypes: boolean): ShownCell {
  const { sheet: extent, area, range } = part;
  const [down, across] = [place.row - area.top, place.column - area.left];
  const at = (matrix: readonly (readonly unknown[])[]) => matrix[down]?.[across];
  const about = { extent, ...place, isError: at(range.valueTypes) === "Error" };
  const typed = withTypes ? at(range.valuesAsJson) : undefined;
  if (hasMore(typed)) return { ...about, kind: "valuesAsJson", content: typed };
  const [value, format] = [at(range.values), at(range.numberFormat)];
  const content = contentOf(value, about.isError || format === "@");
  const numberFormat =
    typeof value === "number" && !withTypes && format === "General"
      ? formatShownBy(at(range.text), value)
      : undefined;
  return { ...about, kind: "values", content, ...(numberFormat && { numberFormat }) };
}

/** A cell formatted as text takes what is written letter by letter; an error's name is an error. */
function contentOf(value: unknown, isTakenAsIs: boolean): unknown {
  return typeof value === "string" && !isTakenAsIs ? typedText(value) : value;
}

/** Whether a value brings along what a plain one has not: a number format, or properties for a card. */
function hasMore(typed: unknown): boolean {
  return (
    typeof typed === "object" &&
    typed !== null &&
    (("numberFormat" in typed && typed.numberFormat !== undefined) || "properties" in typed)
  );
}

/**
 * The number format that a value brought along, as the text shows it: 26,563, (161), 6.5% or 1.25x.
 * Undefined where the cell shows the same without, or in another format than ours.
 */
function formatShownBy(text: unknown, value: number): string | undefined {
  if (typeof text !== "string" || text === String(value)) return undefined;
  const [found, bracket, whole = "", decimals = "", sign = ""] =
    /^(\()?-?(\d[\d,]*)(\.\d{1,3})?([%x])?\)?$/.exec(text) ?? [];
  if (found === undefined) return undefined;
  const format = `${whole.length > 3 && !whole.includes(",") ? "0" : "#,##0"}${decimals.replaceAll(/\d/g, "0")}${sign === "x" ? '"x"' : sign}`;
  return bracket === undefined ? format : `${format};(${format})`;
}
