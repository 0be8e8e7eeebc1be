import type { Book } from "../book";
import { CellReader, GENERAL } from "./cells";
import { toUniverStyle } from "../../base/univer";

/** Before the number formats of Univer's own (10), which then see the format that the value brought. */
const BEFORE_NUMBER_FORMATS = 100;

/**
 * Shows values of custom functions in the number format that they bring along, where the cell has
 * none of its own. The cell's own format stays General, as in Excel.
 */
export function showRichFormats(book: Book): { forget: () => void } {
  const { univer } = book;
  const known = new Map<string, string | undefined>();
  const formatAt = (sheetId: string, row: number, column: number): string | undefined => {
    const key = `${sheetId}/${row}/${column}`;
    if (!known.has(key)) {
      const reader = new CellReader(book, book.sheet(sheetId));
      const isGeneral = reader.numberFormat(row, column) === GENERAL;
      known.set(key, isGeneral ? reader.rich(row, column)?.numberFormat : undefined);
    }
    return known.get(key);
  };
  book.injector
    .get(univer.SheetInterceptorService)
    .intercept(univer.INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: BEFORE_NUMBER_FORMATS,
      effect: univer.InterceptorEffectEnum.Style,
      handler: (cell, { subUnitId, row, col, workbook }, next) => {
        if (typeof cell?.v !== "number") return next(cell);
        const pattern = formatAt(subUnitId, row, col);
        if (pattern === undefined) return next(cell);
        const style = workbook.getStyles().get(cell.s);
        return next({ ...cell, s: { ...style, ...toUniverStyle({ n: { pattern } }) } });
      },
    });
  return {
    forget: () => {
      known.clear();
    },
  };
}
