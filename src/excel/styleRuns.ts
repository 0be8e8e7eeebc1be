import { formatArea, readArea, type Area } from "../plans/address";
import type { Block, Cell, Style } from "../plans/sheetPlan";

/** A rectangle of cells that look alike. */
export interface StyleRun {
  readonly address: string;
  readonly style: Style;
}

/** A block's styled cells as few rectangles: neighbours alike in a row first, then rows alike. */
export function styleRuns({ at, rows }: Block): readonly StyleRun[] {
  const { top, left } = readArea(at);
  const open = new Map<string, OpenRun>();
  const done: OpenRun[] = [];
  rows.forEach((row, index) => {
    const ofRow = runsOfRow(row, top + index, left);
    for (const [key, run] of open) if (!ofRow.has(key)) done.push(closed(open, key, run));
    for (const [key, run] of ofRow) open.set(key, grown(open.get(key), run));
  });
  return [...done, ...open.values()].map(({ area, style }) => ({
    address: formatArea(area),
    style,
  }));
}

interface OpenRun {
  readonly area: Area;
  readonly style: Style;
}

function closed(open: Map<string, OpenRun>, key: string, run: OpenRun): OpenRun {
  open.delete(key);
  return run;
}

function grown(above: OpenRun | undefined, run: OpenRun): OpenRun {
  return above ? { ...run, area: { ...run.area, top: above.area.top } } : run;
}

function runsOfRow(row: readonly Cell[], at: number, left: number): Map<string, OpenRun> {
  const runs = new Map<string, OpenRun>();
  let start = 0;
  while (start < row.length) {
    const style = row[start]?.style;
    let end = start;
    while (end + 1 < row.length && sameStyle(row[end + 1]?.style, style)) end += 1;
    if (style) {
      const area = { top: at, bottom: at, left: left + start, right: left + end };
      runs.set(`${start} ${end} ${JSON.stringify(style)}`, { area, style });
    }
    start = end + 1;
  }
  return runs;
}

function sameStyle(one: Style | undefined, other: Style | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
