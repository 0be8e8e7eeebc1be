import { Calculation } from "./calculation/calculation";
import { toRuns } from "./calculation/cellRuns";
import { CustomFunctions, type CellPlace } from "../functions/customFunctions";
import { type Area, cellArea, formatArea } from "../base/area";
import { type ByCell, layStyles, planStyles, takePlannedStyles } from "./cells/cellStyles";
import type { FunctionDefinition } from "../functions/functionDefinition";
import { registerFunctions } from "../functions/functionExecutors";
import type { Settings } from "./chart";
import { HostError } from "../base/hostError";
import { Refusals } from "../base/refusals";
import { newProtection, type Protection } from "./protection";
import {
  boundFormulaSearch,
  type FormulaSearch,
  groupUndo,
  undoBackwards,
} from "../base/univerInside";
import { NEW_SHEET, newWorkbook } from "./newSheet";
import { Sheet } from "./sheet";
import {
  type FUniver,
  type FWorkbook,
  type ICellData,
  type Injector,
  type IUnitRange,
  type PlainStyle,
  type Univer,
} from "../base/univer";

/** What a workbook is opened with. */
export interface BookOptions {
  readonly univerAPI: FUniver;
  readonly univer: Univer;
  /** The add-in's namespace in formulas, such as `IIJ`. */
  readonly namespace: string;
  /** The add-in's custom functions, as functions.json lists them. */
  readonly functions: readonly FunctionDefinition[];
}

/** A sheet with the book that it belongs to. */
export interface SheetOfBook {
  readonly book: Book;
  readonly sheet: Sheet;
}

const SET_RANGE_VALUES = "sheet.command.set-range-values";

/** The open workbook: Univer's, with everything of Excel's that Univer does not hold. */
export class Book {
  readonly univer: Univer;
  readonly univerAPI: FUniver;
  readonly workbook: FWorkbook;
  readonly unitId: string;
  /** Where Univer's services are found. */
  readonly injector: Injector;
  /** What starts the add-in's functions in a formula. */
  readonly namespace: string;
  readonly calculation: Calculation;
  readonly functions: CustomFunctions;
  /** Where Univer looks for formulas. */
  readonly formulaSearch: FormulaSearch;
  /** The workbook's settings by key, as JSON values. */
  readonly settings = new Map<string, unknown>();
  /** XML documents that add-ins keep in the workbook, by id. */
  readonly customXmlParts = new Map<string, string>();
  /** Title, author … by the names of Excel's object model. */
  readonly properties: Settings = {};
  /** Whether sheets may be added, removed, renamed and hidden. */
  readonly protection: Protection = newProtection();
  /** What Excel refuses in the situation that a test has made. */
  readonly refusals = new Refusals();
  /** What has been written so far. */
  readonly stats = { cellsWritten: 0 };
  /** Whether days are counted from 1904, as in old workbooks made on a Mac. */
  use1904DateSystem = false;
  /** True while a snapshot is brought back, which no protection hinders. */
  isRestoring = false;
  /** Excel's calculation mode, as the add-in set it. */
  calculationMode = "Automatic";
  private readonly sheetsById = new Map<string, Sheet>();

  constructor({ univerAPI, univer, namespace, functions }: BookOptions, onCalculated: () => void) {
    this.univerAPI = univerAPI;
    this.univer = univer;
    this.namespace = namespace;
    this.workbook = univerAPI.getActiveWorkbook() ?? univerAPI.createWorkbook(newWorkbook("Book1"));
    this.unitId = this.workbook.getId();
    const sheet = this.workbook.getActiveSheet();
    this.injector = sheet.getInject();
    this.functions = new CustomFunctions((place) => this.addressOf(place), this.refusals);
    this.calculation = new Calculation(univerAPI, { univer, sheet }, () => {
      this.functions.beginPass();
      onCalculated();
    });
    registerFunctions({ univer, sheet, namespace }, functions, this.functions);
    this.formulaSearch = boundFormulaSearch(univer, this.injector);
    takePlannedStyles(univer, this.injector, this.workbook);
    undoBackwards(univer, this.injector);
    univerAPI.addEvent(univerAPI.Event.BeforeSheetCreate, ({ sheet: made }) => {
      // A sheet that the user adds has Excel's measures too, not Univer's.
      if (made) Object.assign(made, { ...NEW_SHEET, ...made });
    });
  }

  /** Calls back after everything that changes Univer's workbook. */
  onMutation(listener: (mutation: { id: string; params?: unknown }) => void): void {
    const { MUTATION } = this.univer.CommandType;
    this.univerAPI.addEvent(this.univerAPI.Event.CommandExecuted, (event) => {
      if (event.type === MUTATION && event.id.startsWith("sheet.")) listener(event);
    });
  }

  /** Makes what was done so far impossible to undo. */
  forgetUndo(): void {
    this.injector.get(this.univer.IUndoRedoService).clearUndoRedo(this.unitId);
  }

  /** Runs edits that Ctrl+Z takes back together. */
  async together<T>(edits: () => Promise<T>): Promise<T> {
    const grouped = groupUndo(this.univer, this.injector, this.unitId);
    try {
      return await edits();
    } finally {
      grouped.dispose();
    }
  }

  /** Refuses the change when the workbook's structure is protected. */
  requireUnprotected(): void {
    if (this.protection.isProtected)
      throw new HostError("AccessDenied", "the workbook is protected");
  }

  /** Univer's table of formulas and of the cells that they spill into. */
  get formulas(): InstanceType<Univer["FormulaDataModel"]> {
    return this.injector.get(this.univer.FormulaDataModel);
  }

  /** The sheets in the order of their tabs. */
  get sheets(): readonly Sheet[] {
    return this.workbook
      .getWorkbook()
      .getSheets()
      .map((worksheet) => this.sheet(worksheet.getSheetId()));
  }

  /** The sheet whose tab is in front. */
  get activeSheet(): Sheet {
    return this.sheet(this.workbook.getActiveSheet().getSheetId());
  }

  /** The sheet with an id; undefined where the workbook has none, or no longer. */
  sheetWithId(id: string): Sheet | undefined {
    return this.workbook.getWorkbook().getSheetBySheetId(id) ? this.sheet(id) : undefined;
  }

  /** An id that nothing in the workbook has. */
  newId(): string {
    return crypto.randomUUID();
  }

  /** The sheet with an id, known or not to Univer. */
  sheet(id: string): Sheet {
    const known = this.sheetsById.get(id) ?? new Sheet(this.workbook, id);
    this.sheetsById.set(id, known);
    return known;
  }

  /** The sheet with a name, in any case, or with an id. */
  findSheet(nameOrId: string): Sheet | undefined {
    const name = nameOrId.toUpperCase();
    return this.sheets.find((sheet) => sheet.name.toUpperCase() === name || sheet.id === nameOrId);
  }

  /** Adds a sheet at the end; its tab does not come to the front. */
  addSheet(name: string): Sheet {
    const front = this.workbook.getActiveSheet();
    const facade = this.formulaSearch.without(() =>
      this.workbook.create(name, NEW_SHEET.rowCount, NEW_SHEET.columnCount, { sheet: NEW_SHEET }),
    );
    this.workbook.setActiveSheet(front);
    return this.sheet(facade.getSheetId());
  }

  /** The selected cells; the top left cell of a sheet where nothing was ever selected. */
  get selection(): { sheet: Sheet; area: Area } {
    const sheet = this.activeSheet;
    const range = sheet.facade.getActiveRange()?.getRange();
    if (!range) return { sheet, area: cellArea(0, 0) };
    const { startRow, startColumn, endRow, endColumn } = range;
    const area = {
      row: startRow,
      column: startColumn,
      rowCount: endRow - startRow + 1,
      columnCount: endColumn - startColumn + 1,
    };
    return { sheet, area };
  }

  /** Writes cells in one edit that recalculates what depends on them. */
  setCells(sheet: Sheet, value: ByCell<ICellData>): void {
    // The command needs some range, and takes the cells from the value.
    const range = { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };
    this.command(SET_RANGE_VALUES, { ...this.place(sheet), range, value });
  }

  /** Changes the styles of cells, and neither values nor formulas. */
  setFormats(sheet: Sheet, changes: ByCell<PlainStyle>): void {
    const styles = this.workbook.getWorkbook().getStyles();
    const { redo, undo } = planStyles(sheet, styles, changes);
    const laid = layStyles(this.place(sheet), redo);
    this.command(laid.id, laid.params);
    this.injector.get(this.univer.IUndoRedoService).pushUndoRedo({
      unitID: this.unitId,
      undoMutations: [layStyles(this.place(sheet), undo)],
      redoMutations: [laid],
    });
  }

  /** Removes the styles of every cell of an area. */
  clearFormats(sheet: Sheet, area: Area): void {
    sheet.facade.getRange(this.rangeOf(sheet, area).range).clearFormat();
  }

  /** Selects cells and brings their sheet to the front. */
  select(sheet: Sheet, area: Area): void {
    this.workbook.setActiveSheet(sheet.facade);
    const clipped = sheet.clip(area);
    this.workbook.setActiveRange(sheet.facade.getRange(this.rangeOf(sheet, clipped).range));
  }

  /** Changes the style of every cell of an area. */
  setStyle(sheet: Sheet, area: Area, style: PlainStyle): void {
    sheet.makeRoomFor(area);
    const { row, column, rowCount, columnCount } = sheet.clip(area);
    const cells: ByCell<PlainStyle> = {};
    for (let r = row; r < row + rowCount; r++) {
      const columns: Record<number, PlainStyle> = {};
      for (let c = column; c < column + columnCount; c++) columns[c] = style;
      cells[r] = columns;
    }
    this.setFormats(sheet, cells);
  }

  /** Asks for cells to be calculated again. */
  markPlaces(places: readonly CellPlace[]): void {
    this.calculation.mark(
      toRuns(places).map(({ sheetId, area }) => this.rangeOf(this.sheet(sheetId), area)),
    );
  }

  /** Asks for cells to be calculated again whose formulas may have come to mean other cells. */
  markReferences(places: readonly CellPlace[]): void {
    this.markPlaces(places);
    this.calculation.forgetReferences(
      this.unitId,
      places.map(({ sheetId }) => sheetId),
    );
  }

  /** An area as Univer's commands and engine take it. */
  rangeOf(sheet: Sheet, area: Area): IUnitRange {
    const range = {
      startRow: area.row,
      startColumn: area.column,
      endRow: area.row + area.rowCount - 1,
      endColumn: area.column + area.columnCount - 1,
    };
    return { unitId: this.unitId, sheetId: sheet.id, range };
  }

  /** Runs a command of Univer's at once. */
  command(id: string, params: object): void {
    this.univerAPI.syncExecuteCommand(id, params);
  }

  /** The ids that Univer's commands need to find a sheet. */
  place(sheet: Sheet): { unitId: string; subUnitId: string } {
    return { unitId: this.unitId, subUnitId: sheet.id };
  }

  private addressOf({ sheetId, row, column }: CellPlace): string {
    return `${this.sheet(sheetId).quotedName}!${formatArea(cellArea(row, column))}`;
  }
}
