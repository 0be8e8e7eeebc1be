import { formatArea, readArea, type Area } from "../../../plans/sheets/address";
import { areaOf, extentOf } from "../../../plans/sheets/movePlan";
import type { Cell, SheetPlan } from "../../../plans/sheets/sheetPlan";
import { contentOf, numberFormatOf } from "../../draw/cellContent";
import { roleFormat } from "../../draw/roleFormat";
import { hash } from "./hash";
import { isLeading } from "./leading";
import type { PlainFormat } from "./plainFormat";

/** What a plan says of cells, and readers like to change: fonts, fills and number formats. */
type Look = Partial<
  Pick<PlainFormat, "bold" | "italic" | "color" | "size" | "fill" | "numberFormat">
>;

/** How a cell at an inserted area's row and column looks, and what it would look like without us. */
interface LookAt {
  readonly row: number;
  readonly column: number;
  readonly look: Look;
  readonly usual: Look;
}

/** The most cells whose looks Excel is asked for. */
export const MOST_LOOKS = 20_000;

/** The most of them in one message: some 900 bytes each, and Excel on the web takes no more than 5 MB. */
const MOST_AT_ONCE = 4_000;

/** An area in parts of whole rows that are asked for one after the other. */
export function partsOfLooks({ top, left, bottom, right }: Area): readonly Area[] {
  const rows = Math.max(1, Math.floor(MOST_AT_ONCE / (right - left + 1)));
  const count = Math.ceil((bottom - top + 1) / rows);
  return Array.from({ length: count }, (_, index) => {
    const first = top + index * rows;
    return { top: first, left, bottom: Math.min(bottom, first + rows - 1), right };
  });
}

/**
 * A short text that changes with the looks a plan gives its cells; `before` are the formats of the
 * columns of a block before it came.
 */
export function looksOfPlan(plan: SheetPlan, before?: readonly PlainFormat[]): string {
  const extent = extentOf(plan);
  return digest(
    plan.blocks.flatMap((block) => {
      const { top, left } = areaOf(block);
      return block.rows.flatMap((cells, down) =>
        cells.map((cell, across): LookAt => {
          const [row, column] = [top + down - extent.top, left + across - extent.left];
          return { row, column, look: plannedLook(cell), usual: before?.[column] ?? GENERAL };
        }),
      );
    }),
  );
}

/** A sheet of its own is made with what the workbook has as usual, which a plan does not know. */
const GENERAL: Look = { numberFormat: "General" };

function plannedLook(cell: Cell): Look {
  const look = cell.style ? roleFormat(cell.style) : {};
  const planned = { ...look, numberFormat: numberFormatOf(cell) };
  return isLeading(contentOf(cell)) ? withoutLinkLook(planned) : planned;
}

/** Cells whose looks were asked for. */
export interface LoadedCells {
  readonly properties: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
  readonly range: Excel.Range;
}

/** What looksOfCells reads. */
export interface LoadedLooks {
  /** The parts of an area, from top to bottom. */
  readonly cells: readonly LoadedCells[];
  /** A cell that nobody writes into: what is usual on the sheet. */
  readonly usual: LoadedCells;
  /** What the cells hold, row by row. */
  readonly formulas: readonly (readonly unknown[])[];
}

/** A cell that nobody writes into. */
export const UNTOUCHED: Area = readArea("XFD1048576");

/** Queues the loads that looksOfCells and givenOfCells read. */
export function loadLooks(sheet: Excel.Worksheet, area: Area): LoadedCells {
  const range = sheet.getRange(formatArea(area)).load("numberFormat");
  const font = { bold: true, italic: true, color: true, name: true, size: true, underline: true };
  const borders = { style: true, weight: true, color: true };
  const placed = { horizontalAlignment: true, indentLevel: true };
  const format = { font, fill: { color: true }, borders, ...placed };
  return { range, properties: range.getCellProperties({ format, hyperlink: true }) };
}

/** The same for parts of an area, a round trip each. */
export async function askLooks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  parts: readonly Area[],
): Promise<readonly LoadedCells[]> {
  const cells: LoadedCells[] = [];
  for (const part of parts) {
    cells.push(loadLooks(sheet, part));
    // Each is as large as one answer may be.
    // oxlint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
  }
  return cells;
}

/** What Excel says of each cell, row by row. */
export function rowsOfLooks(cells: readonly LoadedCells[]): readonly Excel.CellProperties[][] {
  return cells.flatMap(({ properties }) => properties.value);
}

/** The same for cells read from Excel, wherever they have moved. */
export function looksOfCells(
  { cells, usual: loaded, formulas }: LoadedLooks,
  before?: readonly PlainFormat[],
): string {
  const usual = lookAt(loaded.properties.value[0]?.[0], loaded.range.numberFormat[0]?.[0]);
  const formats: readonly (readonly unknown[])[] = cells.flatMap(({ range }) => range.numberFormat);
  return digest(
    rowsOfLooks(cells).flatMap((columns, row) =>
      columns.map((properties, column): LookAt => {
        const seen = lookAt(properties, formats[row]?.[column]);
        const look = isLeading(formulas[row]?.[column]) ? withoutLinkLook(seen) : seen;
        return { row, column, look, usual: before?.[column] ?? usual };
      }),
    ),
  );
}

/** What Excel's style of links says of them. */
const LINK_LOOK: ReadonlySet<string> = new Set(["color", "size"]);

function withoutLinkLook(look: Look): Look {
  return Object.fromEntries(Object.entries(look).filter(([part]) => !LINK_LOOK.has(part)));
}

function lookAt(properties: Excel.CellProperties | undefined, numberFormat: unknown): Look {
  const { font, fill } = properties?.format ?? {};
  return {
    ...font,
    ...(fill?.color !== undefined && { fill: fill.color }),
    numberFormat: String(numberFormat),
  };
}

const PARTS = ["bold", "italic", "color", "size", "fill", "numberFormat"] as const;

function digest(looks: readonly LookAt[]): string {
  const unusual = looks.flatMap(({ row, column, look, usual }) => {
    const parts = PARTS.flatMap((part) => {
      if (look[part] === usual[part]) return [];
      const said = textOf(look[part]);
      return said === "" || said === textOf(usual[part]) ? [] : `${part} ${said}`;
    });
    return parts.length === 0 ? [] : [{ row, column, text: parts.join(" ") }];
  });
  const sorted = unusual.toSorted((a, b) => a.row - b.row || a.column - b.column);
  return hash(sorted.map(({ row, column, text }) => `${row} ${column} ${text}`).join("\n"));
}

/**
 * A part of a look as Excel may give it back: colours in capitals, white for no fill, number formats
 * with backslashes before brackets.
 */
function textOf(part: Look[keyof Look]): string {
  const text = part === undefined ? "" : String(part).toUpperCase().replaceAll(/[\\"]/g, "");
  return text === "NONE" ? "#FFFFFF" : text;
}
