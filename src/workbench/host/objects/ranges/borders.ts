import type { Area } from "../../base/area";
import { CellReader, mapArea } from "../../workbook/cells/cells";
import type { ByCell } from "../../workbook/cells/cellStyles";
import {
  type Arguments,
  type ExcelObject,
  ExcelType,
  link,
  method,
  property,
} from "../../wire/excelType";
import { HostError } from "../../base/hostError";
import type { PlainBorder, PlainStyle } from "../../base/univer";
import { rangeFormatType, readColour } from "./rangeFormat";
import type { RangeTarget } from "../../workbook/cells/rangeTarget";

type Side = keyof NonNullable<PlainStyle["bd"]>;

interface Edge {
  readonly side: Side;
  /** The cells that carry this edge. */
  readonly of: (area: Area) => Area;
  /** The cells on the other side of an edge between cells: Excel has one edge there, Univer two. */
  readonly across?: Edge;
}

const EDGES: Readonly<Record<string, Edge>> = {
  EdgeTop: { side: "t", of: (area) => ({ ...area, rowCount: 1 }) },
  EdgeBottom: {
    side: "b",
    of: (area) => ({ ...area, row: area.row + area.rowCount - 1, rowCount: 1 }),
  },
  EdgeLeft: { side: "l", of: (area) => ({ ...area, columnCount: 1 }) },
  EdgeRight: {
    side: "r",
    of: (area) => ({ ...area, column: area.column + area.columnCount - 1, columnCount: 1 }),
  },
  InsideHorizontal: {
    side: "b",
    of: (area) => ({ ...area, rowCount: area.rowCount - 1 }),
    across: {
      side: "t",
      of: (area) => ({ ...area, row: area.row + 1, rowCount: area.rowCount - 1 }),
    },
  },
  InsideVertical: {
    side: "r",
    of: (area) => ({ ...area, columnCount: area.columnCount - 1 }),
    across: {
      side: "l",
      of: (area) => ({ ...area, column: area.column + 1, columnCount: area.columnCount - 1 }),
    },
  },
  DiagonalDown: { side: "tl_br", of: (area) => area },
  DiagonalUp: { side: "bl_tr", of: (area) => area },
};

/** Univer's numbers for border styles, by Excel's style and weight. */
const STYLES: readonly (readonly [style: string, weight: string, number: number])[] = [
  ["Continuous", "Thin", 1],
  ["Continuous", "Hairline", 2],
  ["Dot", "Thin", 3],
  ["Dash", "Thin", 4],
  ["DashDot", "Thin", 5],
  ["DashDotDot", "Thin", 6],
  ["Double", "Thick", 7],
  ["Continuous", "Medium", 8],
  ["Dash", "Medium", 9],
  ["DashDot", "Medium", 10],
  ["DashDotDot", "Medium", 11],
  ["SlantDashDot", "Medium", 12],
  ["Continuous", "Thick", 13],
];
const BLACK = "#000000";

interface BorderTarget {
  readonly range: RangeTarget;
  readonly index: string;
}

function edgeOf(index: string): Edge {
  const edge = EDGES[index];
  if (!edge) throw new HostError("InvalidArgument", index);
  return edge;
}

function bordersOf({ range, index }: BorderTarget): readonly (PlainBorder | undefined)[] {
  const edge = edgeOf(index);
  const reader = new CellReader(range.book, range.sheet);
  const bordersAt = ({ side, of }: Edge) =>
    mapArea(range.sheet.clip(of(range.area)), (row, column) => reader.style(row, column))
      .flat()
      .map((style) => style?.bd?.[side] ?? undefined);
  const across = edge.across ? bordersAt(edge.across) : [];
  return bordersAt(edge).map((border, at) => border ?? across[at]);
}

function readBorder<T>(target: BorderTarget, of: (border: PlainBorder | undefined) => T): T | null {
  const values = bordersOf(target).map(of);
  // Nothing lies inside a range of one row or column.
  const [first = of(undefined)] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

function namesOf(border: PlainBorder | undefined): { style: string; weight: string } {
  const [style, weight] = STYLES.find(([, , number]) => number === border?.s) ?? ["None", "Thin"];
  return { style, weight };
}

/** What Excel says of a line: its style, "None" where there is none, weight and colour. */
export function lineOf(border: PlainBorder | undefined) {
  return { ...namesOf(border), color: border?.cl.rgb ?? BLACK };
}

function writeBorder({ range, index }: BorderTarget, border: PlainBorder | null): void {
  range.sheet.requireUnprotected();
  const edge = edgeOf(index);
  writeEdge(range, edge, border);
  if (edge.across) writeEdge(range, edge.across, null);
}

function writeEdge(
  { book, sheet, area }: RangeTarget,
  { side, of }: Edge,
  border: PlainBorder | null,
): void {
  const cells: ByCell<PlainStyle> = {};
  const style = { bd: { [side]: border } };
  sheet.makeRoomFor(of(area));
  for (const [row, column] of mapArea(sheet.clip(of(area)), (r, c) => [r, c] as const).flat()) {
    (cells[row] ??= {})[column] = style;
  }
  book.setFormats(sheet, cells);
}

function writeNames(target: BorderTarget, wanted: { style?: unknown; weight?: unknown }): void {
  const [current] = bordersOf(target);
  const style = wanted.style ?? (current ? namesOf(current).style : "Continuous");
  const weight = wanted.weight ?? namesOf(current).weight;
  if (style === "None") {
    writeBorder(target, null);
    return;
  }
  const found =
    STYLES.find(([s, w]) => s === style && w === weight) ?? STYLES.find(([s]) => s === style);
  if (!found) throw new HostError("InvalidArgument");
  writeBorder(target, { s: found[2], cl: { rgb: current?.cl.rgb ?? BLACK } });
}

const borderType: ExcelType<BorderTarget> = new ExcelType<BorderTarget>("RangeBorder", {
  id: ({ index }) => index,
  members: {
    SideIndex: property(({ index }) => index),
    Style: property(
      (target) => readBorder(target, (border) => namesOf(border).style),
      (target, style) => {
        writeNames(target, { style });
      },
    ),
    Weight: property(
      (target) => readBorder(target, (border) => namesOf(border).weight),
      (target, weight) => {
        writeNames(target, { weight });
      },
    ),
    Color: property(
      (target) => readBorder(target, (border) => border?.cl.rgb ?? BLACK),
      (target, value) => {
        const [current] = bordersOf(target);
        writeBorder(target, { s: current?.s ?? 1, cl: { rgb: readColour(value) } });
      },
    ),
  },
});

function at(range: RangeTarget, args: Arguments): ExcelObject {
  const index = args.text(0);
  edgeOf(index);
  return borderType.of({ range, index });
}

const borderCollectionType: ExcelType<RangeTarget> = new ExcelType<RangeTarget>(
  "RangeBorderCollection",
  {
    items: (range) => Object.keys(EDGES).map((index) => borderType.of({ range, index })),
    members: {
      Count: property(() => Object.keys(EDGES).length),
      GetItem: method(at),
      GetItemAt: method((range, args) => {
        const index = Object.keys(EDGES)[args.number(0)];
        if (index === undefined) throw new HostError("InvalidArgument");
        return borderType.of({ range, index });
      }),
    },
  },
);

rangeFormatType.define({ Borders: link((range) => borderCollectionType.of(range)) });
