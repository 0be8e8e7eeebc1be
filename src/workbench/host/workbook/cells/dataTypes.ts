import { type Area, cellArea, isInside } from "../../base/area";
import type { Book } from "../book";
import { CellReader, mapArea } from "./cells";
import type { CellPlace } from "../../functions/customFunctions";
import { FIELD_FUNCTION, SPILL_FUNCTION, translateFormula } from "../../functions/dataTypeFormula";
import { isErrorName } from "./entry";
import { readRichValue, type RichCell } from "../../functions/functionAnswer";
import { toResult, type Variant } from "../../functions/functionExecutors";
import { isRecord } from "../../base/record";
import { spillAreas } from "./spills";
import type { Univer } from "../../base/univer";
import { rewriteFormulas } from "../../base/univerInside";

const BUSY: RichCell = { value: "#BUSY!", error: "#BUSY!" };
const NO_FIELD: RichCell = { value: "#FIELD!", error: "#FIELD!" };
const NO_SPILL: RichCell = { value: "#REF!", error: "#REF!" };

function cellAt(book: Book, { sheetId, row, column }: CellPlace): RichCell {
  const value = new CellReader(book, book.sheet(sheetId)).value(row, column);
  return isErrorName(value) ? { value, error: value } : { value };
}

/** The value of a field of the card that a cell shows; field names count in any case. */
function readField(book: Book, cell: CellPlace, field: string): RichCell {
  const [answer] = book.functions.answersAt(cell);
  if (!answer) return cellAt(book, cell).value === null ? NO_FIELD : BUSY;
  const shown = new CellReader(book, book.sheet(cell.sheetId)).rich(cell.row, cell.column);
  const properties = shown?.card?.["properties"];
  const wanted = field.toUpperCase();
  const entry = isRecord(properties)
    ? Object.entries(properties).find(([name]) => name.toUpperCase() === wanted)
    : undefined;
  if (!entry) return NO_FIELD;
  const [, value] = entry;
  return isRecord(value) ? readRichValue(value) : readRichValue({ basicValue: value });
}

function spillFrom(book: Book, { sheetId, row, column }: CellPlace): Area | undefined {
  const at = cellArea(row, column);
  const spill = spillAreas(book, book.sheet(sheetId)).find((area) => isInside(at, area));
  return spill?.row === row && spill.column === column ? spill : undefined;
}

function readSpill(book: Book, cell: CellPlace): readonly (readonly RichCell[])[] {
  const area = spillFrom(book, cell);
  if (!area) return [[cellAt(book, cell).value === "#BUSY!" ? BUSY : NO_SPILL]];
  return mapArea(area, (row, column) => cellAt(book, { ...cell, row, column }));
}

/** Teaches the engine the fields of data types (`A1.Source`) and the spill operator (`A3#`). */
export function teachDataTypes(book: Book): void {
  rewriteFormulas(book.univer, book.injector, translateFormula);
  const service = book.injector.get(book.univer.IFunctionService);
  service.registerExecutors(...executors(book));
}

function executors(book: Book): InstanceType<Univer["BaseFunction"]>[] {
  const { univer } = book;
  const namedCell = (variant: Variant | undefined): CellPlace | undefined => {
    if (!(variant instanceof univer.BaseReferenceObject)) return undefined;
    const { startRow, startColumn } = variant.getRangePosition();
    return { sheetId: variant.getSheetId(), row: startRow, column: startColumn };
  };
  class Field extends univer.BaseFunction {
    override needsReferenceObject = true;
    override calculate(reference?: Variant, field?: Variant): ReturnType<typeof toResult> {
      const cell = namedCell(reference);
      const name = field instanceof univer.StringValueObject ? field.getValue() : "";
      return toResult(univer, [[cell ? readField(book, cell, name) : NO_FIELD]]);
    }
  }
  class Spill extends univer.BaseFunction {
    override needsReferenceObject = true;
    override calculate(reference?: Variant): ReturnType<typeof toResult> {
      const cell = namedCell(reference);
      return toResult(univer, cell ? readSpill(book, cell) : [[NO_SPILL]]);
    }
  }
  return [new Field(FIELD_FUNCTION), new Spill(SPILL_FUNCTION)];
}
