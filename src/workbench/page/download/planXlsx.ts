import type { WriteOptions, WriteSheet } from "hucre/xlsx";
import type { ExcelHost } from "../../host/excelHost";
import type { SheetSnapshot, WorkbookSnapshot } from "../../host/snapshot";
import { planXlsxCells } from "./planXlsxCells";
import { planXlsxChart } from "./planXlsxChart";
import { planXlsxColumns, planXlsxRows } from "./planXlsxLines";
import { planXlsxPage, planXlsxPrintNames } from "./planXlsxPage";
import { callsNamespace } from "./storedFormula";
import { formatXlsxColour } from "./xlsxColour";
import { XLSX_FONT } from "./xlsxStyle";

/** A workbook file as data, and the titles of the charts that it cannot have. */
export interface XlsxPlan {
  readonly workbook: WriteOptions;
  readonly leftOut: readonly string[];
}

/** Plans the file of the workbook as it stands now; everything pending should be settled before. */
export function planXlsx(host: ExcelHost): XlsxPlan {
  const snapshot = host.snapshot();
  const leftOut: string[] = [];
  const sheets = snapshot.sheets.map((sheet) => {
    const { charts, missing } = planCharts(host, sheet, snapshot);
    leftOut.push(...missing);
    return { ...planSheet(host, sheet), charts };
  });
  return {
    workbook: {
      sheets,
      defaultFont: XLSX_FONT,
      activeSheet: Math.max(
        0,
        snapshot.sheets.findIndex(({ id }) => id === snapshot.activeSheet),
      ),
      namedRanges: planNames(host, snapshot),
      properties: { creator: "IIJ for Excel" },
    },
    leftOut,
  };
}

function planSheet(host: ExcelHost, snapshot: SheetSnapshot): WriteSheet {
  const { frozen, tabColor } = snapshot;
  const rgb = formatXlsxColour(tabColor);
  return {
    name: snapshot.name,
    cells: planXlsxCells(host, host.book.sheet(snapshot.id), snapshot),
    columns: planXlsxColumns(snapshot),
    rowDefs: planXlsxRows(snapshot),
    ...(frozen.rows + frozen.columns > 0 && { freezePane: frozen }),
    view: {
      showGridLines: snapshot.showsGridlines,
      ...(rgb !== undefined && { tabColor: { rgb } }),
    },
    pageSetup: planXlsxPage(snapshot),
    hidden: !snapshot.isVisible,
    ...(snapshot.protection.isProtected && { protection: { sheet: true } }),
  };
}

function planCharts(
  host: ExcelHost,
  sheet: SheetSnapshot,
  workbook: WorkbookSnapshot,
): { charts: NonNullable<WriteSheet["charts"]>; missing: string[] } {
  const reports = host.charts(sheet.name);
  const charts: NonNullable<WriteSheet["charts"]> = [];
  const missing: string[] = [];
  sheet.charts.forEach((chart, index) => {
    const report = reports[index];
    const planned = report && planXlsxChart({ chart, report }, sheet, workbook);
    if (planned) charts.push(planned);
    else missing.push(report?.title.text ?? chart.name);
  });
  return { charts, missing };
}

/** Hidden names are an add-in's memory of its inserts, which the file has no add-in for. */
function planNames(
  host: ExcelHost,
  snapshot: WorkbookSnapshot,
): NonNullable<WriteOptions["namedRanges"]> {
  const names = snapshot.names
    .filter(
      ({ isVisible, formula }) =>
        isVisible && !formula.includes("#REF!") && !callsNamespace(formula, host.book.namespace),
    )
    .map(({ name, formula, comment, sheetId }) => {
      const scope = snapshot.sheets.find(({ id }) => id === sheetId)?.name;
      return {
        name,
        range: formula.replace(/^=/, ""),
        ...(comment !== "" && { comment }),
        ...(scope !== undefined && { scope }),
      };
    });
  return [...names, ...snapshot.sheets.flatMap(planXlsxPrintNames)];
}
