import { areaOf, extentOf } from "../../../plans/sheets/movePlan";
import type { SheetPlan } from "../../../plans/sheets/sheetPlan";
import { roleFormat } from "../../draw/roleFormat";
import { hash } from "./hash";
import { isLeading } from "./leading";
import type { PlainFormat } from "./plainFormat";

/** Where a cell's content stands in it. */
interface Placed {
  readonly align?: string | undefined;
  readonly indent?: number | undefined;
}

/** What cells have beside fonts, fills and number formats, by row and column of an inserted area. */
interface CellGiven {
  readonly row: number;
  readonly column: number;
  readonly placed: Placed;
  /** What it would be without us. */
  readonly usual: Placed;
  /** Lines on the cell's own sides and across it: style, weight and colour; absent where there are none. */
  readonly lines: Partial<Readonly<Record<Line, string>>>;
  readonly link: string;
  /** How its text is underlined; empty where as before. */
  readonly underline: string;
  /** Its font; empty where as before. */
  readonly font: string;
}

const DIAGONALS = ["diagonalDown", "diagonalUp"] as const;
const LINES = ["top", "bottom", "left", "right", ...DIAGONALS] as const;
type Line = (typeof LINES)[number];

/** The line that we draw. */
const RULED: CellGiven["lines"] = { top: "CONTINUOUS THIN #000000" };
const UNRULED: CellGiven["lines"] = {};
const USUAL: Placed = { align: "General", indent: 0 };

/**
 * A short text that changes with the lines, links and alignments that a plan gives its cells; `before`
 * are the formats of the columns of a block before it came.
 */
export function givenOfPlan(plan: SheetPlan, before?: readonly PlainFormat[]): string {
  const extent = extentOf(plan);
  const cells = plan.blocks.flatMap((block) => {
    const { top, left } = areaOf(block);
    return block.rows.flatMap((row, down) =>
      row.flatMap((cell, across): CellGiven | readonly CellGiven[] => {
        if (!cell.style) return [];
        const { align, indent, ruled } = roleFormat(cell.style);
        const column = left + across - extent.left;
        return {
          row: top + down - extent.top,
          column,
          placed: { align, indent },
          usual: before?.[column] ?? USUAL,
          lines: ruled ? RULED : UNRULED,
          link: "",
          underline: "",
          font: "",
        };
      }),
    );
  });
  return digest(cells, { rows: extent.bottom - extent.top + 1, isBlock: before !== undefined });
}

/** What was asked of an inserted area's cells, and what they hold, row by row. */
interface AskedCells {
  readonly rows: readonly (readonly Excel.CellProperties[])[];
  readonly formulas: readonly (readonly unknown[])[];
  /** How the cells were underlined before, and their font; null where they differed. */
  readonly underlined: string | null;
  readonly font: string | null;
}

/** The same for cells read from Excel. */
export function givenOfCells(
  { rows, formulas, underlined, font }: AskedCells,
  usual: Excel.CellProperties | undefined,
  before?: readonly PlainFormat[],
): string {
  const { align = USUAL.align, indent = USUAL.indent } = placedOf(usual);
  const placedUsually = { align, indent };
  const cells = rows.flatMap((columns, row) =>
    columns.map((cell, column): CellGiven => {
      // A formula's own link goes with the formula.
      const leads = isLeading(formulas[row]?.[column]);
      return {
        row,
        column,
        placed: placedOf(cell),
        lines: linesOf(cell),
        link: leads ? "" : linkOf(cell),
        underline: leads ? "" : underlineOf(cell, underlined),
        font: leads ? "" : fontOf(cell, formulas[row]?.[column], font),
        usual: before?.[column] ?? placedUsually,
      };
    }),
  );
  return digest(cells, { rows: rows.length, isBlock: before !== undefined });
}

function placedOf({ format = {} }: Excel.CellProperties = {}): Placed {
  const { horizontalAlignment: align, indentLevel: indent } = format;
  return { align, indent };
}

function linesOf({ format }: Excel.CellProperties): CellGiven["lines"] {
  const lines: Partial<Record<Line, string>> = {};
  for (const line of LINES) {
    const { style = "None", weight = "", color = "" } = format?.borders?.[line] ?? {};
    if (style !== "None") lines[line] = `${style} ${weight} ${color}`.toUpperCase();
  }
  return lines;
}

function linkOf({ hyperlink }: Excel.CellProperties): string {
  const { address = "", documentReference = "" } = hyperlink ?? {};
  return `${address} ${documentReference}`.trim();
}

function underlineOf({ format }: Excel.CellProperties, before: string | null): string {
  const underline: string = format?.font?.underline ?? "None";
  return before === null || underline === before ? "" : underline;
}

/** Text beyond Latin letters gets another font from Excel where the cell's own lacks them. */
function fontOf({ format }: Excel.CellProperties, content: unknown, before: string | null): string {
  const name = format?.font?.name;
  if (before === null || !name || name === before) return "";
  const mayLack = typeof content === "string" && /^[^=].*[^\0-\xFF]|^[^\0-\xFF]/s.test(content);
  return mayLack ? "" : name;
}

interface Extent {
  readonly rows: number;
  /** Around a block, and between its columns, lines are those of the cells it came to. */
  readonly isBlock: boolean;
}

function digest(cells: readonly CellGiven[], extent: Extent): string {
  const said: string[] = [];
  for (const { row, column, placed, usual, lines, link, underline, font } of cells) {
    const say = (text: string) => said.push(`${row} ${column} ${text}`);
    placement(placed, usual).forEach(say);
    if (link !== "") say(`link ${link}`);
    if (underline !== "") say(`underline ${underline}`);
    if (font !== "") say(`font ${font}`);
    for (const line of DIAGONALS) if (lines[line]) say(`${line} ${lines[line]}`);
  }
  return hash([...said, ...edges(cells, extent)].toSorted().join("\n"));
}

/** An indent aligns to the left by itself, which Excel may say or not. */
function placement({ align, indent }: Placed, usual: Placed): readonly string[] {
  const isIndented = indent !== undefined && indent > 0;
  const isLeft = isIndented && (align === undefined || align === "General" || align === "Left");
  return [
    ...(align === undefined || align === usual.align || isLeft ? [] : [`align ${align}`]),
    ...(indent === undefined || indent === usual.indent ? [] : [`indent ${indent}`]),
  ];
}

/** Each line once, whichever of the two cells beside it is said to have it. */
function edges(cells: readonly CellGiven[], { rows, isBlock }: Extent): readonly string[] {
  const found = new Map<string, string>();
  for (const { row, column, lines } of cells) {
    if (lines.top) found.set(`${row} ${column} above`, lines.top);
    if (lines.bottom) found.set(`${row + 1} ${column} above`, lines.bottom);
    if (isBlock) continue;
    if (lines.left) found.set(`${row} ${column} before`, lines.left);
    if (lines.right) found.set(`${row} ${column + 1} before`, lines.right);
  }
  const outer = isBlock ? new Set(["0", String(rows)]) : new Set<string>();
  return [...found]
    .filter(([edge]) => !outer.has(edge.slice(0, edge.indexOf(" "))))
    .map(([edge, line]) => `${edge} ${line}`);
}
