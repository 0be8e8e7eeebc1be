import { fitsSheet, formatArea, moveArea, readArea, type Area } from "../../plans/sheets/address";
import { areaOf } from "../../plans/sheets/movePlan";
import type { SheetPlan } from "../../plans/sheets/sheetPlan";
import { isOver, loadCharts, type Box } from "../draw/box";
import type { FoundInsert } from "../insert/insert";
import { planName } from "../insert/record/insertRecord";
import { shiftSince } from "../remove/shiftBack";

/** A chart that a reader has moved or sized, by the name that its plan gives it. */
export interface MovedChart {
  readonly name: string;
  readonly box: Box;
}

/** What movedCharts reads. */
interface LoadedPlaces {
  readonly charts: Excel.ChartCollection;
  readonly places: readonly { readonly name: string; readonly cells: Excel.Range }[];
}

/** Queues the loads that movedCharts reads. */
export function loadPlaces(sheet: Excel.Worksheet, insert: FoundInsert): LoadedPlaces {
  return {
    charts: loadCharts(sheet),
    places: placesOf(insert).map(({ name, area }) => ({ name, cells: loadBox(sheet, area) })),
  };
}

function loadBox(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRange(formatArea(area)).load("left,top,width,height");
}

/** The charts of an insert that do not lie where they were placed. */
export function movedCharts({ charts, places }: LoadedPlaces): readonly MovedChart[] {
  return places.flatMap(({ name, cells }): MovedChart[] => {
    const chart = charts.items.find((one) => one.name === name);
    return chart && !liesAbout(chart, cells) ? [{ name: planName(name), box: boxOf(chart) }] : [];
  });
}

/** What placeAsMoved reads: a sheet as it is once the new charts are there, beside the old ones. */
export interface LoadedBoxes {
  readonly charts: Excel.ChartCollection;
  readonly tables: readonly Excel.Range[];
}

/** Queues the loads that placeAsMoved reads. */
export function loadBoxes(sheet: Excel.Worksheet, { blocks }: SheetPlan): LoadedBoxes {
  const tables = blocks.map((block) => loadBox(sheet, areaOf(block)));
  return { charts: loadCharts(sheet), tables };
}

/** The charts that a reader has moved, and the names of those that come and of those that go. */
interface Moving {
  readonly moved: readonly MovedChart[];
  readonly coming: readonly string[];
  readonly going: readonly string[];
}

/**
 * Queues that a chart lies where the one that it stands for lay, if a reader had moved that; where figures are there
 * now, that it is as large at least, if it then covers no more than its plan does.
 */
export function placeAsMoved(
  { charts, tables }: LoadedBoxes,
  { moved, coming, going }: Moving,
): void {
  const wantedOf = ({ name }: Excel.Chart) => moved.find((one) => one.name === planName(name))?.box;
  const lasting = charts.items.filter(({ name }) => !going.includes(name));
  const planned = lasting.filter(({ name }) => coming.includes(name));
  const figures = [...tables, ...planned.filter((chart) => !wantedOf(chart))];
  const everything = [...tables, ...lasting.map(boxOf), ...moved.map(({ box }) => box)];
  for (const chart of planned) {
    const [box, given] = [wantedOf(chart), boxOf(chart)];
    if (!box) continue;
    const sized = { ...given, width: box.width, height: box.height };
    const covers = (one: Box, others: readonly Box[]) =>
      others.some((other) => other !== box && isOver(one, other) && !isOver(given, other));
    if (!covers(box, figures)) place(chart, box);
    else if (!covers(sized, everything)) place(chart, sized);
  }
}

function place(chart: Excel.Chart, { left, top, width, height }: Box): void {
  chart.width = width;
  chart.height = height;
  chart.left = left;
  chart.top = top;
}

function boxOf({ left, top, width, height }: Box): Box {
  return { left, top, width, height };
}

function placesOf(insert: FoundInsert): readonly { name: string; area: Area }[] {
  const { charts, places = [] } = insert.record;
  const since = shiftSince(insert);
  return charts.flatMap((name, index) => {
    const place = places[index];
    const area = place === undefined ? undefined : moveArea(readArea(place), since);
    return area && fitsSheet(area) ? [{ name, area }] : [];
  });
}

/** Less than a row: Excel places charts by whole pixels, and each Excel a little differently. */
const ABOUT = 10;

function liesAbout(one: Box, other: Box): boolean {
  return (["left", "top", "width", "height"] as const).every(
    (side) => Math.abs(one[side] - other[side]) < ABOUT,
  );
}
