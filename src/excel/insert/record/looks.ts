import { formatArea, type Area } from "../../../plans/sheets/address";
import { areaOf, extentOf } from "../../../plans/sheets/movePlan";
import type { Cell, SheetPlan } from "../../../plans/sheets/sheetPlan";
import { numberFormatOf } from "../../draw/cellContent";
import { roleFormat } from "../../draw/roleFormat";
import { hash } from "./hash";
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

/** The most cells whose looks Excel is asked for: some 150 bytes each, in one message. */
export const MOST_LOOKS = 20_000;

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
  return { ...look, numberFormat: numberFormatOf(cell) };
}

/** Cells whose looks were asked for. */
interface LoadedCells {
  readonly properties: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
  readonly range: Excel.Range;
}

/** What looksOfCells reads. */
export interface LoadedLooks {
  readonly cells: LoadedCells;
  /** A cell that nobody writes into: what is usual on the sheet. */
  readonly usual: LoadedCells;
}

/** Queues the loads that looksOfCells reads. */
export function loadLooks(sheet: Excel.Worksheet, area: Area): LoadedLooks {
  return { cells: loadCells(sheet, formatArea(area)), usual: loadCells(sheet, "XFD1048576") };
}

function loadCells(sheet: Excel.Worksheet, address: string): LoadedCells {
  const range = sheet.getRange(address).load("numberFormat");
  const font = { bold: true, italic: true, color: true, size: true };
  const properties = range.getCellProperties({ format: { font, fill: { color: true } } });
  return { range, properties };
}

/** The same for cells read from Excel, wherever they have moved. */
export function looksOfCells(
  { cells, usual: loaded }: LoadedLooks,
  before?: readonly PlainFormat[],
): string {
  const usual = lookAt(loaded, 0, 0);
  return digest(
    cells.properties.value.flatMap((columns, row) =>
      columns.map((_, column): LookAt => {
        const look = lookAt(cells, row, column);
        return { row, column, look, usual: before?.[column] ?? usual };
      }),
    ),
  );
}

function lookAt({ properties, range }: LoadedCells, row: number, column: number): Look {
  const { font, fill } = properties.value[row]?.[column]?.format ?? {};
  const formats: readonly (readonly unknown[])[] = range.numberFormat;
  return {
    ...font,
    ...(fill?.color !== undefined && { fill: fill.color }),
    numberFormat: String(formats[row]?.[column]),
  };
}

const PARTS = ["bold", "italic", "color", "size", "fill", "numberFormat"] as const;

function digest(looks: readonly LookAt[]): string {
  const unusual = looks.flatMap(({ row, column, look, usual }) => {
    const parts = PARTS.flatMap((part) => {
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
