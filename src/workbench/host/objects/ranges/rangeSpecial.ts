import { type Area, cellArea, intersect } from "../../base/area";
import { CellReader, valueTypeOf } from "../../workbook/cells/cells";
import {
  type Arguments,
  calculatedMethod,
  type ExcelObject,
  ExcelType,
  method,
} from "../../wire/excelType";
import { HostError, required } from "../../base/hostError";
import { readOutlineAxis, group, showDetails, ungroup } from "../../workbook/outline";
import { rangeType } from "./range";
import { rangeAreasType, workbookRangeAreasType } from "./rangeAreas";
import { findRange, type RangeTarget, usedArea } from "../../workbook/cells/rangeTarget";

type CellTest = (reader: CellReader, row: number, column: number) => boolean;

const KINDS: Readonly<Record<string, readonly string[]>> = {
  All: ["Double", "String", "Boolean", "Error"],
  Errors: ["Error"],
  Logical: ["Boolean"],
  Numbers: ["Double"],
  Text: ["String"],
};

function testOf(cellType: string, kinds: readonly string[]): CellTest {
  const isKind: CellTest = (reader, row, column) =>
    kinds.includes(valueTypeOf(reader.value(row, column)));
  switch (cellType) {
    case "Formulas":
      return (reader, row, column) =>
        reader.formula(row, column) !== undefined && isKind(reader, row, column);
    case "Constants":
      return (reader, row, column) =>
        reader.formula(row, column) === undefined && isKind(reader, row, column);
    case "Blanks":
      return (reader, row, column) => reader.isEmpty(row, column);
    default:
      throw new HostError("ApiNotFound", `Range.getSpecialCells("${cellType}")`);
  }
}

// Runs of a row that stand exactly below one another are one area.
function toAreas(runs: readonly Area[]): readonly Area[] {
  const areas: Area[] = [];
  for (const run of runs) {
    const index = areas.findIndex(
      (area) =>
        area.column === run.column &&
        area.columnCount === run.columnCount &&
        area.row + area.rowCount === run.row,
    );
    const above = areas[index];
    if (above) areas[index] = { ...above, rowCount: above.rowCount + 1 };
    else areas.push(run);
  }
  return areas;
}

function runsIn(target: RangeTarget, test: CellTest): readonly Area[] {
  const within = usedArea(target, { valuesOnly: false, within: target.area });
  if (!within) return [];
  const reader = new CellReader(target.book, target.sheet);
  const runs: Area[] = [];
  for (let row = within.row; row < within.row + within.rowCount; row++) {
    for (let column = within.column; column < within.column + within.columnCount; column++) {
      if (!test(reader, row, column)) continue;
      const last = runs.at(-1);
      const continues = last?.row === row && last.column + last.columnCount === column;
      if (continues) runs[runs.length - 1] = { ...last, columnCount: last.columnCount + 1 };
      else runs.push(cellArea(row, column));
    }
  }
  return runs;
}

function specialCells(target: RangeTarget, args: Arguments): ExcelObject | null {
  const kinds = KINDS[args.optionalText(1) ?? "All"] ?? [args.text(1)];
  const areas = toAreas(runsIn(target, testOf(args.text(0), kinds)));
  return areas.length > 0 ? rangeAreasType.of({ ...target, areas }) : null;
}

// Univer's lexer marks the references of a formula; quoted texts and names of functions are not.
function precedents(target: RangeTarget): ExcelObject {
  const { book, sheet, area } = target;
  const formula = new CellReader(book, sheet).formula(area.row, area.column);
  const nodes =
    formula === undefined ? [] : book.univerAPI.getFormula().sequenceNodesBuilder(formula);
  const ranges = nodes.flatMap((node) => {
    const range = typeof node === "string" ? undefined : findRange(book, sheet, node.token);
    return range ?? [];
  });
  if (ranges.length === 0) throw new HostError("ItemNotFound");
  return workbookRangeAreasType.of({ book, ranges });
}

/** All of each merged area that a range touches. */
function mergedAreas({ book, sheet, area }: RangeTarget): ExcelObject | null {
  if (book.refusals.losesUndoToMerges) book.forgetUndo();
  const merged = sheet.facade
    .getSheet()
    .getMergeData()
    .map(({ startRow, startColumn, endRow, endColumn }): Area => {
      const [rowCount, columnCount] = [endRow - startRow + 1, endColumn - startColumn + 1];
      return { row: startRow, column: startColumn, rowCount, columnCount };
    });
  const areas = merged.filter((one) => intersect(one, area) !== undefined);
  return areas.length > 0 ? rangeAreasType.of({ book, sheet, areas }) : null;
}

/** The workbench has no tables: none overlaps a range. */
const noTablesType: ExcelType<RangeTarget> = new ExcelType<RangeTarget>("TableScopedCollection", {
  items: () => [],
  members: { GetCount: method(() => 0) },
});

rangeType.define({
  GetTables: method((target) => noTablesType.of(target)),
  GetMergedAreasOrNullObject: method(mergedAreas),
  Merge: method(({ book, sheet, area }) => {
    sheet.requireUnprotected();
    sheet.facade.getRange(book.rangeOf(sheet, area).range).merge();
  }),
  GetSpecialCells: calculatedMethod((target, args) => required(specialCells(target, args))),
  GetSpecialCellsOrNullObject: calculatedMethod(specialCells),
  GetDirectPrecedents: calculatedMethod(precedents),
  Group: method(({ sheet, area }, args) => {
    sheet.requireUnprotected();
    group(sheet, area, readOutlineAxis(args.text(0)));
  }),
  Ungroup: method(({ sheet, area }, args) => {
    sheet.requireUnprotected();
    ungroup(sheet, area, readOutlineAxis(args.text(0)));
  }),
  HideGroupDetails: method(({ sheet, area }, args) => {
    showDetails(sheet, area, { axis: readOutlineAxis(args.text(0)), visible: false });
  }),
  ShowGroupDetails: method(({ sheet, area }, args) => {
    showDetails(sheet, area, { axis: readOutlineAxis(args.text(0)), visible: true });
  }),
});
