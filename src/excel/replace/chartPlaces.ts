import {
  fitsSheet,
  formatArea,
  moveArea,
  readArea,
  type Area,
  type Shift,
} from "../../plans/sheets/address";
import { areaOf } from "../../plans/sheets/movePlan";
import type { FoundInsert } from "../insert/insert";
import { planName } from "../insert/record/insertRecord";
import { shiftSince } from "../remove/shiftBack";
import type { Change } from "./change";

/** A chart that a reader has moved or sized, by the name that its plan gives it: points. */
export interface MovedChart {
  readonly name: string;
  readonly size: readonly [width: number, height: number];
  /** Where it lies; absent where figures come to stand there. */
  readonly corner?: readonly [left: number, top: number];
}

type Box = Pick<Excel.Range, "left" | "top" | "width" | "height">;

/** What movedCharts reads. */
export interface LoadedPlaces {
  readonly charts: Excel.ChartCollection;
  readonly places: readonly { readonly name: string; readonly cells: Excel.Range }[];
  /** The cells of the tables to come. */
  readonly tables: readonly Excel.Range[];
}

/** Queues the loads that movedCharts reads. */
export function loadPlaces(sheet: Excel.Worksheet, { insert, plan }: Change): LoadedPlaces {
  const load = (area: Area) => sheet.getRange(formatArea(area)).load("left,top,width,height");
  return {
    charts: sheet.charts.load("items/name,items/left,items/top,items/width,items/height"),
    places: placesOf(insert).map(({ name, area }) => ({ name, cells: load(area) })),
    tables: plan.blocks.map((block) => load(areaOf(block))),
  };
}

/** The charts of an insert that do not lie where they were placed. */
export function movedCharts({ charts, places, tables }: LoadedPlaces): readonly MovedChart[] {
  return places.flatMap(({ name, cells }): MovedChart[] => {
    const chart = charts.items.find((one) => one.name === name);
    if (!chart || isAbout(chart, cells)) return [];
    const { left, top, width, height } = chart;
    const isFree = !tables.some((table) => isOver(chart, table));
    return [
      { name: planName(name), size: [width, height], ...(isFree && { corner: [left, top] }) },
    ];
  });
}

/** Queues that a chart lies where the one that it stands for lay, if a reader had moved that. */
export function placeAsMoved(
  chart: Excel.Chart,
  { size: [width, height], corner }: MovedChart,
): void {
  chart.width = width;
  chart.height = height;
  if (!corner) return;
  [chart.left, chart.top] = corner;
}

function placesOf(insert: FoundInsert): readonly { name: string; area: Area }[] {
  const { charts, places = [] } = insert.record;
  const since: Shift = shiftSince(insert);
  return charts.flatMap((name, index) => {
    const place = places[index];
    const area = place === undefined ? undefined : moveArea(readArea(place), since);
    return area && fitsSheet(area) ? [{ name, area }] : [];
  });
}

/** Less than a row: Excel places charts by whole pixels, and each Excel a little differently. */
const ABOUT = 10;

function isAbout(one: Box, other: Box): boolean {
  return (["left", "top", "width", "height"] as const).every(
    (side) => Math.abs(one[side] - other[side]) < ABOUT,
  );
}

/** Whether two lie over one another. */
export function isOver(one: Box, other: Box): boolean {
  return (
    one.left < other.left + other.width &&
    other.left < one.left + one.width &&
    one.top < other.top + other.height &&
    other.top < one.top + one.height
  );
}
