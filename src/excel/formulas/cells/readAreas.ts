import { countCells, formatArea, type Area } from "../../../plans/sheets/address";
import { codeOf } from "../../host/hostErrors";
import { stopIfCancelled, type Progress } from "../../host/progress";
import type { SheetExtent } from "./sheetExtents";

/** Cells of a sheet. */
export interface AreaOfSheet {
  readonly sheet: SheetExtent;
  readonly area: Area;
}

/** Cells of a sheet that Excel has answered. */
export interface ReadPart extends AreaOfSheet {
  readonly range: Excel.Range;
}

/** What is read of cells: each a matrix, row by row. */
export type CellProperty =
  | "formulas"
  | "values"
  | "valuesAsJson"
  | "valueTypes"
  | "numberFormat"
  | "text";

/** What to read, and what to do with it. */
export interface AreaReading {
  readonly areas: readonly AreaOfSheet[];
  readonly properties: readonly CellProperty[];
  readonly progress: Progress;
  /** What the reading is part of. */
  readonly step: "searching" | "reading" | "tracing";
  /** Called for each part, in order: areas may come in several parts of whole rows. */
  readonly onPart: (part: ReadPart) => void;
  /** Cells in one message, where they are larger than usual. */
  readonly mostCells?: number;
}

/**
 * Cells in one message: some 30 bytes each for a sheet of figures, up to 150 for long formulas.
 * Excel on the web refuses messages of more than 5 MB (Microsoft's page on resource limits).
 */
const MOST_CELLS = 20_000;

/** What Excel says of a message that is too large. */
const TOO_LARGE: readonly string[] = [
  "ResponsePayloadSizeLimitExceeded",
  "RequestPayloadSizeLimitExceeded",
  "OperationCellsExceedLimit",
];

/** Reads cells in messages that Excel accepts: where one is refused as too large, in two halves. */
export async function readAreas(
  context: Excel.RequestContext,
  { areas, mostCells = MOST_CELLS, ...reading }: AreaReading,
): Promise<void> {
  const messages = messagesOf(areas, mostCells);
  const all = messages.length;
  for (const [done, message] of messages.entries()) {
    stopIfCancelled(reading.progress);
    await readMessage(context, message, reading);
    // The cells that are read on the way of a trace are no measure of it.
    const { step, progress } = reading;
    if (all > 1 && step !== "tracing") progress.onProgress?.({ step, done: done + 1, all });
  }
}

async function readMessage(
  context: Excel.RequestContext,
  message: readonly AreaOfSheet[],
  reading: Omit<AreaReading, "areas" | "mostCells">,
): Promise<void> {
  const ranges = message.map((one) => ({
    ...one,
    range: one.sheet.sheet.getRange(formatArea(one.area)).load([...reading.properties]),
  }));
  try {
    await context.sync();
  } catch (error) {
    if (!TOO_LARGE.includes(codeOf(error)) || cellsIn(message) <= 1) throw error;
    for (const half of messagesOf(message, Math.ceil(cellsIn(message) / 2))) {
      await readMessage(context, half, reading);
    }
    return;
  }
  for (const part of ranges) reading.onPart(part);
}

function cellsIn(areas: readonly AreaOfSheet[]): number {
  return areas.reduce((sum, { area }) => sum + countCells(area), 0);
}

/** Areas in their order, shared out so that each message has so many cells at most. */
function messagesOf(
  areas: readonly AreaOfSheet[],
  mostCells: number,
): readonly (readonly AreaOfSheet[])[] {
  const messages: AreaOfSheet[][] = [];
  let room = 0;
  for (const part of areas.flatMap((area) => partsOf(area, mostCells))) {
    const size = countCells(part.area) + ROOM_OF_A_QUESTION;
    if (size > room || messages.length === 0) {
      messages.push([]);
      room = mostCells;
    }
    messages.at(-1)?.push(part);
    room -= size;
  }
  return messages;
}

/** The question itself is some 400 bytes: as much as so many cells. */
const ROOM_OF_A_QUESTION = 10;

/** An area in parts of whole rows, or of a row's pieces, with so many cells at most. */
function partsOf({ sheet, area }: AreaOfSheet, mostCells: number): readonly AreaOfSheet[] {
  const width = area.right - area.left + 1;
  const columns = Math.min(width, mostCells);
  const rows = Math.max(1, Math.floor(mostCells / width));
  const parts: AreaOfSheet[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) {
    const bottom = Math.min(area.bottom, top + rows - 1);
    for (let left = area.left; left <= area.right; left += columns) {
      const right = Math.min(area.right, left + columns - 1);
      parts.push({ sheet, area: { top, left, bottom, right } });
    }
  }
  return parts;
}
