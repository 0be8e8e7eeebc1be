import type { CellMark } from "../cells/cellMarks";
import type { Chart, Settings } from "../chart";
import type { ConditionalFormat } from "../cells/conditionalFormat";
import type { CellValue } from "../../functions/functionAnswer";
import type { Protection } from "../protection";
import type { CellNote, OutlineGroup } from "../sheet";
import type { PlainStyle } from "../../base/univer";

/** A cell that holds something or looks like something. */
export interface CellSnapshot {
  readonly value?: CellValue;
  readonly formula?: string;
  /** The value with its number format or properties, where an add-in wrote it so. */
  readonly dataType?: Readonly<Record<string, unknown>>;
  readonly style?: PlainStyle;
}

/** Everything of one sheet, as JSON. */
export interface SheetSnapshot {
  readonly id: string;
  readonly name: string;
  readonly isVisible: boolean;
  /** Hidden so that only code can show it; absent where it is not, and in workbooks that an older version kept. */
  readonly isVeryHidden?: true;
  readonly showsGridlines: boolean;
  readonly tabColor: string;
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Cells by address, in reading order. */
  readonly cells: Readonly<Record<string, CellSnapshot>>;
  /** Pixels, by row and column counted from 0, that somebody has set; only those that differ from the usual. */
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly columnWidths: Readonly<Record<number, number>>;
  /** Heights that rows were given to fit their letters; absent where there are none, and in workbooks that an older version kept. */
  readonly fittedHeights?: Readonly<Record<number, number>>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly groups: readonly OutlineGroup[];
  readonly notes: readonly CellNote[];
  /** Absent where there are none, and in workbooks that an older version kept. */
  readonly conditionalFormats?: readonly ConditionalFormat[];
  readonly marks?: readonly CellMark[];
  readonly charts: readonly Chart[];
  readonly pageLayout: Settings;
  readonly protection: Protection;
}

/** A defined name, as JSON. */
export interface NameSnapshot {
  readonly name: string;
  readonly formula: string;
  readonly comment: string;
  readonly isVisible: boolean;
  /** The id of the sheet it belongs to; absent for a name of the whole workbook. */
  readonly sheetId?: string;
}

/** A whole workbook, as JSON: equal snapshots mean equal workbooks. */
export interface WorkbookSnapshot {
  readonly version: 1;
  readonly activeSheet: string;
  readonly calculationMode: string;
  readonly protection: Protection;
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly NameSnapshot[];
  readonly settings: Settings;
  readonly customXmlParts: Readonly<Record<string, string>>;
  readonly properties: Settings;
}
