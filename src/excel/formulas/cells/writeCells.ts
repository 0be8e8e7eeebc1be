import { stopIfCancelled, type Progress } from "../../host/progress";
import { blockOf, blocksBySheet, type CellBlock } from "./sheetCells";
import type { SheetExtent } from "./sheetExtents";

/** A cell and what is to be written into it. */
export interface WrittenCell {
  readonly extent: SheetExtent;
  readonly row: number;
  readonly column: number;
  readonly kind: "formulas" | "values" | "valuesAsJson" | "numberFormat";
  readonly content: unknown;
}

/** Letters in one message; Excel on the web refuses requests of more than 5 MB. */
const MOST_LETTERS = 1_500_000;

/** What an action costs beside its content. */
const ACTION = 500;

interface Write {
  readonly sheet: SheetExtent;
  readonly kind: WrittenCell["kind"];
  readonly block: CellBlock<WrittenCell>;
  readonly letters: number;
}

/** Writes cells, neighbours of a kind together, in messages that Excel accepts. */
export async function writeCells(
  context: Excel.RequestContext,
  cells: readonly WrittenCell[],
  progress: Progress,
): Promise<void> {
  const messages = messagesOf(writesOf(cells));
  for (const [done, message] of messages.entries()) {
    stopIfCancelled(progress);
    for (const { sheet, kind, block } of message) {
      const contents = block.rows.map((row) => row.map(({ content }) => content));
      Object.assign(sheet.sheet.getRange(block.address), { [kind]: contents });
    }
    // Each message is as large as Excel accepts.
    // oxlint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    const all = messages.length;
    if (all > 1) progress.onProgress?.({ step: "writing", done: done + 1, all });
  }
}

const KINDS = ["values", "valuesAsJson", "numberFormat", "formulas"] as const;

function writesOf(cells: readonly WrittenCell[]): readonly Write[] {
  return KINDS.flatMap((kind) =>
    blocksBySheet(cells.filter((cell) => cell.kind === kind)).flatMap(({ sheet, ...block }) =>
      piecesOf(block, sheet.hasHiddenRows).map((piece) => ({ sheet, kind, ...piece })),
    ),
  );
}

/**
 * A rectangle in pieces of whole rows, none larger than a message, or a single row; row by row where
 * some are hidden.
 */
function piecesOf(
  block: CellBlock<WrittenCell>,
  rowByRow: boolean,
): readonly { readonly block: CellBlock<WrittenCell>; readonly letters: number }[] {
  const pieces: { rows: (readonly WrittenCell[])[]; letters: number }[] = [];
  for (const row of block.rows) {
    const letters = JSON.stringify(row.map(({ content }) => content)).length;
    const last = pieces.at(-1);
    if (!rowByRow && last && last.letters + letters <= MOST_LETTERS) {
      last.rows.push(row);
      last.letters += letters;
    } else pieces.push({ rows: [row], letters: letters + ACTION });
  }
  return pieces.map(({ rows, letters }) => ({ block: blockOf(rows), letters }));
}

function messagesOf(writes: readonly Write[]): readonly (readonly Write[])[] {
  const messages: Write[][] = [];
  let letters = Infinity;
  for (const write of writes) {
    if (letters + write.letters > MOST_LETTERS) {
      messages.push([]);
      letters = 0;
    }
    messages.at(-1)?.push(write);
    letters += write.letters;
  }
  return messages;
}

/** Cells that were found in another run of Excel, as the same cells in this one. */
export function refindCells<T extends { readonly extent: SheetExtent }>(
  context: Excel.RequestContext,
  cells: readonly T[],
): readonly T[] {
  const extents = new Map<string, SheetExtent>();
  return cells.map((cell) => {
    const { name } = cell.extent;
    const extent = extents.get(name) ?? {
      ...cell.extent,
      sheet: context.workbook.worksheets.getItem(name),
    };
    extents.set(name, extent);
    return { ...cell, extent };
  });
}
