import type {
  AddWorksheetOptions,
  CellValueInput,
  DefinedNameModel,
  Style,
} from "@cj-tech-master/excelts";
import type { AddChartRange, AddComboChartOptions } from "@cj-tech-master/excelts/chart";

import type { XlsxCondition } from "./planXlsxConditions";

/** A cell of a workbook file: content, look and note, each where there is one. */
export interface XlsxCell {
  readonly value?: CellValueInput;
  readonly style?: Partial<Style>;
  readonly note?: string;
}

/** A row or column that differs from a new one; columns are measured in digits, rows in points. */
export interface XlsxLine {
  /** Counted from 1. */
  readonly number: number;
  readonly size: number;
  readonly isHidden: boolean;
  readonly outlineLevel: number;
  /** True for the one after a folded group: it carries the button that unfolds it. */
  readonly isFold: boolean;
}

/** A native chart and the cells it lies over; one group of series for each type and axis. */
export interface XlsxChart {
  readonly options: AddComboChartOptions;
  readonly range: AddChartRange;
}

/** A sheet of a workbook file. */
export interface XlsxSheet {
  readonly name: string;
  readonly options: AddWorksheetOptions;
  readonly isProtected: boolean;
  /** Rows after which a page ends, counted from one. */
  readonly breaks: readonly number[];
  /** By address. */
  readonly cells: ReadonlyMap<string, XlsxCell>;
  readonly conditions: readonly XlsxCondition[];
  readonly columns: readonly XlsxLine[];
  readonly rows: readonly XlsxLine[];
  readonly charts: readonly XlsxChart[];
}

/** A workbook file as data. */
export interface XlsxPlan {
  readonly sheets: readonly XlsxSheet[];
  /** The place of the sheet in front, counted from 0. */
  readonly activeSheet: number;
  readonly names: readonly DefinedNameModel[];
  /** Names of names, titles of charts and cells of conditional formats that a file cannot hold. */
  readonly leftOut: readonly string[];
}
