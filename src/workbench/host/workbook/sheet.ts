import { type Area, quoteSheetName, WHOLE_SHEET } from "../base/area";
import type { CellMark } from "./cells/cellMarks";
import type { Chart, Settings } from "./chart";
import type { ConditionalFormat } from "./cells/conditionalFormat";
import { HostError, required } from "../base/hostError";
import { newProtection, type Protection } from "./protection";
import type { FWorkbook, FWorksheet } from "../base/univer";

/** Rows or columns that are outlined together. */
export interface OutlineGroup {
  readonly axis: "rows" | "columns";
  /** The first row or column, counted from 0. */
  readonly start: number;
  readonly count: number;
}

/** A note or a comment on a cell. */
export interface CellNote {
  readonly id: string;
  readonly kind: "note" | "comment";
  readonly row: number;
  readonly column: number;
  content: string;
}

/** A worksheet: Univer's grid, and what Univer's open part does not know. */
export class Sheet {
  /** The sheet's charts, the oldest first. */
  readonly charts: Chart[] = [];
  /** Who may change the sheet. */
  readonly protection: Protection = newProtection();
  /** The page set-up by the names of Excel's object model. */
  readonly pageLayout: Settings = {};
  /** Outlined rows and columns, the oldest first. */
  readonly groups: OutlineGroup[] = [];
  /** Notes and comments on cells, the oldest first. */
  readonly notes: CellNote[] = [];
  /** Conditional formats, the one that comes first in front. */
  readonly conditionalFormats: ConditionalFormat[] = [];
  /** Links, rules of entry and unlocked cells. */
  readonly marks: CellMark[] = [];

  /** Hidden so that only code can show it. */
  isVeryHidden = false;

  private lastFacade: FWorksheet | undefined;

  constructor(
    private readonly workbook: FWorkbook,
    readonly id: string,
  ) {}

  /** Univer's worksheet; gone when the sheet was deleted, another one when that was undone. */
  get facade(): FWorksheet {
    const worksheet = this.workbook.getWorkbook().getSheetBySheetId(this.id);
    if (worksheet && this.lastFacade?.getSheet() === worksheet) return this.lastFacade;
    const facade = required(this.workbook.getSheetBySheetId(this.id));
    this.lastFacade = facade;
    return facade;
  }

  /** The name on the tab. */
  get name(): string {
    return this.facade.getSheetName();
  }

  /** The name as addresses and formulas write it. */
  get quotedName(): string {
    return quoteSheetName(this.name);
  }

  /** Refuses the change when the sheet is protected. */
  requireUnprotected(): void {
    if (this.protection.isProtected)
      throw new HostError("AccessDenied", `${this.name} is protected`);
  }

  /** Makes Univer's grid large enough for an area; whole rows and columns stay as long as they are. */
  makeRoomFor(area: Area): void {
    const { facade } = this;
    const rows = area.rowCount === WHOLE_SHEET.rowCount ? 0 : area.row + area.rowCount;
    const isWide = area.columnCount === WHOLE_SHEET.columnCount;
    const columns = isWide ? 0 : area.column + area.columnCount;
    if (rows > facade.getMaxRows()) facade.setRowCount(rows);
    if (columns > facade.getMaxColumns()) facade.setColumnCount(columns);
  }

  /** The part of an area that Univer's grid holds; cells outside it are empty. */
  clip(area: Area): Area {
    const { facade } = this;
    const clamp = (start: number, count: number, max: number): number =>
      Math.max(0, Math.min(count, max - start));
    return {
      ...area,
      rowCount: clamp(area.row, area.rowCount, facade.getMaxRows()),
      columnCount: clamp(area.column, area.columnCount, facade.getMaxColumns()),
    };
  }
}
