import { offers } from "../host/runExcel";

/** The comments, notes and shapes of a sheet and the colour of its tab, as they are loaded. */
export interface LoadedObjects {
  readonly sheet: Excel.Worksheet;
  readonly comments: OfficeExtension.ClientResult<number>;
  readonly shapes: Excel.ShapeCollection;
  /** Absent where this Excel has none. */
  readonly notes?: OfficeExtension.ClientResult<number>;
}

/** Queues the loads that countObjects and hasColouredTab read. */
export function loadObjects(sheet: Excel.Worksheet): LoadedObjects {
  const loaded = {
    sheet: sheet.load("tabColor"),
    comments: sheet.comments.getCount(),
    shapes: sheet.shapes.load("items/name,items/type"),
  };
  // The client must know them too.
  const knowsNotes = offers("1.18") && "notes" in Excel.Worksheet.prototype;
  return knowsNotes ? { ...loaded, notes: sheet.notes.getCount() } : loaded;
}

/**
 * How many comments, notes and shapes a sheet has beside its charts: whether Excel counts those among
 * the shapes, as what "sits on the drawing layer", is not documented.
 */
export function countObjects(
  { comments, notes, shapes }: LoadedObjects,
  charts: Excel.ChartCollection,
): number {
  const names = new Set(charts.items.map(({ name }) => name));
  const isChart = ({ name, type }: Excel.Shape) => type === "Unsupported" && names.has(name);
  const drawn = shapes.items.filter((shape) => !isChart(shape));
  return comments.value + (notes?.value ?? 0) + drawn.length;
}

/** Whether a sheet's tab has a colour; of a sheet that is hidden Excel does not say it. */
export function hasColouredTab({ sheet }: LoadedObjects): boolean {
  return Boolean(sheet.tabColor);
}
