import { type Area, quoteSheetName } from "./area";
import type { Chart } from "./chart";
import { HostError } from "./hostError";
import type { FWorkbook, FWorksheet } from "./univer";

/** A worksheet: Univer's grid, and what Univer's open part does not know. */
export class Sheet {
  /** The sheet's charts, the oldest first. */
  readonly charts: Chart[] = [];
  /** True while the sheet refuses changes. */
  isProtected = false;
  /** The page set-up, as the add-in set it. */
  readonly pageLayout = new Map<string, unknown>();

  constructor(
    private readonly workbook: FWorkbook,
    readonly id: string,
  ) {}

  /** Univer's worksheet; gone when the sheet was deleted. */
  get facade(): FWorksheet {
    const facade = this.workbook.getSheetBySheetId(this.id);
    if (!facade) throw new HostError("ItemNotFound");
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
    if (this.isProtected) throw new HostError("AccessDenied", `${this.name} is protected`);
  }

  /** Makes Univer's grid large enough for an area. */
  makeRoomFor(area: Area): void {
    const { facade } = this;
    const rows = area.row + area.rowCount;
    const columns = area.column + area.columnCount;
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
