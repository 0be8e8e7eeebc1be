import { type Column, Note, type Row, Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import type { ExcelHost } from "../../host/excelHost";
import { planXlsx } from "./planXlsx";
import type { XlsxCell, XlsxLine, XlsxPlan, XlsxSheet } from "./xlsxPlan";
import { XLSX_FONT } from "./xlsxStyle";

/** A workbook as the bytes of an .xlsx file. */
export interface WorkbookFile {
  readonly bytes: Uint8Array;
  /** The titles of charts and the names that are not in the file, because it cannot hold them. */
  readonly leftOut: readonly string[];
}

/** A break goes across the whole sheet. */
const LAST_COLUMN = 16_383;
const AUTHOR = "Workbench";
/** The window that the workbook opens in, in twentieths of a point. */
const WINDOW = { x: 0, y: 0, width: 28_800, height: 17_000, firstSheet: 0, visibility: "visible" };

/** Writes the workbook as it stands now, under an author's name; everything pending should be settled before. */
export async function writeWorkbook(host: ExcelHost, author = AUTHOR): Promise<WorkbookFile> {
  const plan = planXlsx(host);
  const bytes = await workbookOf(plan, author).xlsx.writeBuffer();
  return { bytes, leftOut: plan.leftOut };
}

function workbookOf({ sheets, names, activeSheet }: XlsxPlan, author: string): Workbook {
  installChartSupport();
  const workbook = new Workbook();
  workbook.creator = author;
  workbook.lastModifiedBy = author;
  workbook.defaultFont = XLSX_FONT;
  workbook.views = [{ ...WINDOW, activeTab: activeSheet }];
  const written = sheets.map((sheet) => ({ sheet, target: addSheet(workbook, sheet) }));
  workbook.definedNames.model = [...names];
  // A chart keeps a copy of its cells, wherever they are: it comes when all are there.
  for (const { sheet, target } of written) {
    for (const { options, range } of sheet.charts) target.addComboChart(options, range);
  }
  return workbook;
}

function addSheet(workbook: Workbook, sheet: XlsxSheet): Worksheet {
  const target = workbook.addWorksheet(sheet.name, sheet.options);
  if (sheet.isProtected) target.sheetProtection = { sheet: true };
  for (const [address, cell] of sheet.cells) writeCell(target, address, cell);
  for (const condition of sheet.conditions) target.addConditionalFormatting(condition);
  target.rowBreaks = sheet.breaks.map((id) => ({ id, max: LAST_COLUMN, man: 1 }));
  for (const line of sheet.columns) {
    const column = target.getColumn(line.number);
    column.width = line.size;
    outline(column, line);
  }
  for (const line of sheet.rows) {
    const row = target.getRow(line.number);
    row.height = line.size;
    outline(row, line);
  }
  return target;
}

function outline(target: Column | Row, { isHidden, outlineLevel, isFold }: XlsxLine): void {
  target.hidden = isHidden;
  target.outlineLevel = outlineLevel;
  // The library marks the lines of a group instead of the one after it.
  Object.defineProperty(target, "collapsed", { value: isFold });
}

function writeCell(sheet: Worksheet, address: string, { value, style, note }: XlsxCell): void {
  const cell = sheet.getCell(address);
  if (value !== undefined) cell.value = value;
  if (style) cell.style = style;
  if (note !== undefined) cell.comment = new Note({ texts: [{ text: note }] }, AUTHOR);
}
