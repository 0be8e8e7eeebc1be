import { formatArea, moveArea, readArea, type Area } from "../../plans/sheets/address";
import type { Block, Cell } from "../../plans/sheets/sheetPlan";
import type { Format } from "./format";
import { roleFormat } from "./roleFormat";

type FormatProperty = keyof Format;

/** A rectangle of cells that have one property alike. */
export interface FormatRun {
  readonly address: string;
  readonly format: Format;
}

const PROPERTIES: readonly FormatProperty[] = [
  "bold",
  "italic",
  "color",
  "size",
  "fill",
  "align",
  "indent",
];

/**
 * A block's looks as few rectangles, property by property: a column's fill is one rectangle although
 * its cells differ in weight. Rules stand alone, because a rule over two rows would draw one only.
 */
export function formatRuns({ at, rows }: Block): readonly FormatRun[] {
  return runsOfFormats(
    at,
    rows.map((row) => row.map(formatOf)),
  );
}

/** The same of looks by themselves: those of the cells from an address on, row by row. */
export function runsOfFormats(
  at: string,
  formats: readonly (readonly Format[])[],
): readonly FormatRun[] {
  const { top, left } = readArea(at);
  const merged = PROPERTIES.flatMap((property) =>
    rectangles(formats.map((row) => row.map((format) => pick(format, property)))),
  );
  const ruled = formats.flatMap((row, down) =>
    rectangles([row.map((format) => pick(format, "ruled"))]).map(({ area, format }) => ({
      area: moveArea(area, { rows: down, columns: 0 }),
      format,
    })),
  );
  return [...merged, ...ruled].map(({ area, format }) => ({
    address: formatArea(moveArea(area, { rows: top, columns: left })),
    format,
  }));
}

function formatOf(cell: Cell): Format {
  return cell.style ? roleFormat(cell.style) : {};
}

function pick(format: Format, property: FormatProperty): Format | undefined {
  const value = format[property];
  return value === undefined ? undefined : { [property]: value };
}

interface Rectangle {
  readonly area: Area;
  readonly format: Format;
}

/** Neighbours alike in a row first, then rows alike. */
function rectangles(rows: readonly (readonly (Format | undefined)[])[]): readonly Rectangle[] {
  const open = new Map<string, Rectangle>();
  const done: Rectangle[] = [];
  rows.forEach((row, at) => {
    const ofRow = runsOfRow(row, at);
    for (const [key, run] of open) {
      if (ofRow.has(key)) continue;
      done.push(run);
      open.delete(key);
    }
    for (const [key, run] of ofRow) {
      const above = open.get(key);
      open.set(key, above ? { ...run, area: { ...run.area, top: above.area.top } } : run);
    }
  });
  return [...done, ...open.values()];
}

function runsOfRow(
  row: readonly (Format | undefined)[],
  at: number,
): ReadonlyMap<string, Rectangle> {
  const keys = row.map((format) => JSON.stringify(format));
  const runs = new Map<string, Rectangle>();
  let start = 0;
  while (start < row.length) {
    let end = start;
    while (end + 1 < row.length && keys[end + 1] === keys[start]) end += 1;
    const format = row[start];
    const area = { top: at, bottom: at, left: start, right: end };
    if (format) runs.set(`${start} ${end} ${keys[start] ?? ""}`, { area, format });
    start = end + 1;
  }
  return runs;
}
