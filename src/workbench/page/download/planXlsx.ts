import type { AddWorksheetOptions } from "@cj-tech-master/excelts";
import type { ExcelHost } from "../../host/excelHost";
import type { SheetSnapshot, WorkbookSnapshot } from "../../host/workbook/snapshots/snapshot";
import { type CellsOf, planXlsxCells } from "./planXlsxCells";
import { planXlsxConditions } from "./planXlsxConditions";
import { planXlsxChart } from "./charts/planXlsxChart";
import { planXlsxColumns, planXlsxRows } from "./planXlsxLines";
import { planXlsxNames } from "./planXlsxNames";
import { planXlsxBreaks, planXlsxHeadFoot, planXlsxPage } from "./planXlsxPage";
import { formatXlsxCellColour } from "./xlsxColour";
import type { XlsxChart, XlsxLine, XlsxPlan, XlsxSheet } from "./xlsxPlan";

/** Plans the file of the workbook as it stands now; everything pending should be settled before. */
export function planXlsx(host: ExcelHost): XlsxPlan {
  const snapshot = host.snapshot();
  const { names, lostNames } = planXlsxNames(snapshot, host.book.namespace);
  const charts = snapshot.sheets.map((sheet) => planCharts(host, sheet, snapshot));
  const conditions = snapshot.sheets.map(planXlsxConditions);
  const inFront = snapshot.sheets.findIndex(({ id }) => id === snapshot.activeSheet);
  return {
    sheets: snapshot.sheets.map((sheet, index) => ({
      ...planSheet({ host, lostNames }, sheet),
      charts: charts[index]?.charts ?? [],
      conditions: conditions[index]?.conditions ?? [],
    })),
    activeSheet: Math.max(0, inFront),
    names,
    leftOut: [
      ...charts.flatMap(({ leftOut }) => leftOut),
      ...lostNames,
      ...conditions.flatMap(({ lost }) => lost),
    ],
  };
}

function planSheet(
  workbook: CellsOf,
  snapshot: SheetSnapshot,
): Omit<XlsxSheet, "charts" | "conditions"> {
  const columns = planXlsxColumns(snapshot);
  const rows = planXlsxRows(snapshot);
  const tabColor = formatXlsxCellColour(snapshot.tabColor);
  return {
    name: snapshot.name,
    options: {
      state: stateOf(snapshot),
      views: [viewOf(snapshot)],
      pageSetup: planXlsxPage(snapshot),
      headerFooter: planXlsxHeadFoot(snapshot),
      properties: {
        outlineLevelCol: depthOf(columns),
        outlineLevelRow: depthOf(rows),
        ...(tabColor && { tabColor }),
      },
    },
    isProtected: snapshot.protection.isProtected,
    breaks: planXlsxBreaks(snapshot),
    cells: planXlsxCells(workbook, workbook.host.book.sheet(snapshot.id), snapshot),
    columns,
    rows,
  };
}

type View = NonNullable<AddWorksheetOptions["views"]>[number];

function stateOf({ isVisible, isVeryHidden }: SheetSnapshot) {
  if (isVisible) return "visible";
  return isVeryHidden ? "veryHidden" : "hidden";
}

function viewOf({ frozen, showsGridlines: showGridLines }: SheetSnapshot): View {
  const { rows: ySplit, columns: xSplit } = frozen;
  return xSplit + ySplit > 0
    ? { state: "frozen", xSplit, ySplit, showGridLines }
    : { state: "normal", showGridLines };
}

function depthOf(lines: readonly XlsxLine[]): number {
  return Math.max(0, ...lines.map(({ outlineLevel }) => outlineLevel));
}

function planCharts(
  host: ExcelHost,
  sheet: SheetSnapshot,
  workbook: WorkbookSnapshot,
): { charts: XlsxChart[]; leftOut: string[] } {
  const reports = host.charts(sheet.name);
  const charts: XlsxChart[] = [];
  const leftOut: string[] = [];
  sheet.charts.forEach((chart, index) => {
    const report = reports[index];
    const planned = report && planXlsxChart({ chart, report }, { sheet, workbook });
    if (planned) charts.push(planned);
    else leftOut.push(report?.title.text ?? chart.name);
  });
  return { charts, leftOut };
}
