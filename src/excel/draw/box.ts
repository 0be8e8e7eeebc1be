/** Where something lies on a sheet, in points. */
export type Box = Pick<Excel.Range, "left" | "top" | "width" | "height">;

/** Queues the loads that say what charts a sheet has, and where. */
export function loadCharts(sheet: Excel.Worksheet): Excel.ChartCollection {
  return sheet.charts.load("items/name,items/left,items/top,items/width,items/height");
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
