import {
  cellArea,
  formatCell,
  moveArea,
  overlaps,
  readArea,
  type Area,
  type Shift,
} from "../../../plans/sheets/address";
import { moveFormula } from "../../../plans/sheets/references";
import type { SheetPlan } from "../../../plans/sheets/sheetPlan";
import { contentOf } from "../../draw/cellContent";
import { hash } from "./hash";

/** Contents read from Excel: the formulas of a range whose upper left corner is at an address. */
export interface ReadCells {
  readonly at: string;
  readonly formulas: readonly (readonly unknown[])[];
}

/** A short text that changes with the contents a plan writes. */
export function fingerprintOfPlan({ blocks }: SheetPlan): string {
  const contents = blocks.flatMap(({ at, rows }) =>
    contentsAt(
      at,
      rows.map((row) => row.map(contentOf)),
    ),
  );
  return digest(contents);
}

/** How cells read from Excel stood when they were inserted. */
export interface Inserted {
  /** How far they must move to be where they were. */
  readonly back: Shift;
  /** The areas that spilling formulas fill now. */
  readonly spills: readonly Area[];
}

/**
 * The same for cells read from Excel, in any number of parts, wherever they have moved; those that
 * spilling formulas fill are left aside.
 */
export function fingerprintOfCells(
  parts: readonly ReadCells[],
  { back, spills }: Inserted,
): string {
  const contents = parts
    .flatMap(({ at, formulas }) =>
      contentsAt(
        at,
        formulas.map((row) => row.map((content) => movedContent(content, back))),
      ),
    )
    .filter(({ area }) => !spills.some((spill) => isFilledBy(spill, area)));
  return digest(contents.map(({ area, text }) => ({ area: moveArea(area, back), text })));
}

function movedContent(content: unknown, shift: Shift): unknown {
  return typeof content === "string" ? moveFormula(content, shift) : content;
}

/** Whether two contents of a cell mean the same. */
export function isSameContent(one: unknown, other: unknown): boolean {
  return normalized(one) === normalized(other);
}

interface Content {
  readonly area: Area;
  readonly text: string;
}

function contentsAt(at: string, rows: readonly (readonly unknown[])[]): readonly Content[] {
  const { top, left } = readArea(at);
  return rows.flatMap((row, down) =>
    row.flatMap((content, across): Content[] => {
      const text = normalized(content);
      return text === "" ? [] : [{ area: cellArea(top + down, left + across), text }];
    }),
  );
}

/** Whether a formula spills into a cell: into its area but for the cell the formula stands in. */
export function isFilledBy(spill: Area, cell: Area): boolean {
  return overlaps(spill, cell) && !(cell.top === spill.top && cell.left === spill.left);
}

/**
 * A content as it was meant: without the apostrophe of a text, the prefix that Excel gives a custom
 * function before its add-in is loaded, or differences of case and spacing outside quotes.
 */
function normalized(content: unknown): string {
  if (typeof content === "number" || typeof content === "boolean") return String(content);
  if (typeof content !== "string") return "";
  if (!content.startsWith("=")) return content.replace(/^'/, "");
  const parts = content.replace(/_xldudf_IIJ_/gi, "IIJ.").split(/("[^"]*")/);
  return parts
    .map((part) => (part.startsWith('"') ? part : part.replace(/[\s@]/g, "").toUpperCase()))
    .join("");
}

function digest(contents: readonly Content[]): string {
  const sorted = contents.toSorted((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
  return hash(
    sorted.map(({ area, text }) => `${formatCell(area.top, area.left)}\t${text}`).join("\n"),
  );
}
