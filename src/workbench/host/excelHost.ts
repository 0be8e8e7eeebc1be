import { type Area, isInside } from "./area";
import { BatchRunner } from "./batchRunner";
import { Book, type BookOptions } from "./book";
import { CellReader, mapArea, type Matrix, writeEntries } from "./cells";
import { type ChartReport, reportChart } from "./chartReport";
import { teachDataTypes } from "./dataTypes";
import { isErrorName } from "./entry";
import type { Chart } from "./chart";
import type { Faults } from "./faults";
import { followShifts } from "./followShifts";
import type { Box } from "./geometry";
import type { ExcelObject } from "./excelType";
import type { CellValue } from "./functionAnswer";
import { guardProtection } from "./guardProtection";
import { HostError } from "./hostError";
import { customFunctionsType } from "./objects/customFunctionsService";
import { findRange } from "./objects/rangeTarget";
import {
  addinInternalType,
  appRuntimePersistenceType,
  appRuntimeType,
} from "./objects/runtimeServices";
import { showRichFormats } from "./richFormats";
import { restoreSnapshot } from "./restoreSnapshot";
import type { Sheet } from "./sheet";
import type { WorkbookSnapshot } from "./snapshot";
import { takeSnapshot } from "./takeSnapshot";
import { SpillWatch } from "./spillWatch";
import type { Transport } from "./transport";

/** What a cell holds and shows. */
export interface CellReport {
  /** The plain value; null for an empty cell, an error's name for an error. */
  readonly value: CellValue;
  /** The formula with its equals sign; null for a value. */
  readonly formula: string | null;
  /** What the cell shows. */
  readonly text: string;
  /** The cell error, such as `#N/A`; null when there is none. */
  readonly error: string | null;
  /** The sentence that explains the error; null when there is none. */
  readonly message: string | null;
  /** The value with its properties, as the function gave it; null for a plain value. */
  readonly card: Readonly<Record<string, unknown>> | null;
}

/** A sheet as the tabs show it. */
export interface SheetReport {
  readonly id: string;
  readonly name: string;
  readonly isVisible: boolean;
  readonly isActive: boolean;
}

/** What the workbook has done so far. */
export interface HostStats {
  /** Answered `context.sync()` calls, those of the custom functions' runtime left out. */
  readonly roundTrips: number;
  /** Cells written by the add-in or by `write`. */
  readonly cellsWritten: number;
  /** Custom function calls answered. */
  readonly functionsEvaluated: number;
  /** Milliseconds inside custom functions. */
  readonly functionMilliseconds: number;
  /** Events that carried custom function calls. */
  readonly functionBatches: number;
}

/** The event that tells the add-in that its pane was opened or closed. */
const EVENT_CATEGORY = 65536;
const VISIBILITY_CHANGED = 65539;

/** Stands behind office.js where Excel would: answers batches, calls functions, keeps the workbook. */
export class ExcelHost {
  /** The open workbook. */
  readonly book: Book;
  /** Faults to strike at coming round trips. */
  readonly faults: Faults;
  private readonly runner: BatchRunner;
  private readonly spillWatch: SpillWatch;
  private readonly richFormats: { readonly forget: () => void };
  private transport: Transport | undefined;
  private areFunctionsReady = false;
  private readonly readyListeners = new Set<() => void>();
  private isPaneVisible = true;
  private readonly paneListeners = new Set<(visible: boolean) => void>();
  private readonly startUp = new Map<string, unknown>();
  private readonly pane = {
    isVisible: () => this.isPaneVisible,
    show: (visible: boolean) => {
      for (const listener of this.paneListeners) listener(visible);
    },
  };
  private isNoticeDue = false;
  private readonly idle = new Set<() => void>();
  private readonly changeListeners = new Set<() => void>();
  private readonly errorListeners = new Set<(error: unknown) => void>();

  constructor(options: BookOptions) {
    this.book = new Book(options, () => {
      this.richFormats.forget();
      this.spillWatch.afterCalculation();
      this.callFunctions();
      this.notifyChange();
    });
    this.runner = new BatchRunner({
      book: this.book,
      createService: (typeName) => this.createService(typeName),
      onRun: () => {
        this.notifyChange();
      },
      onFailure: (error) => {
        this.reportError(error);
      },
    });
    guardProtection(this.book, (error) => {
      this.reportError(error);
    });
    this.faults = this.runner.faults;
    this.richFormats = showRichFormats(this.book);
    this.spillWatch = new SpillWatch(this.book);
    teachDataTypes(this.book);
    followShifts(this.book);
    this.book.onMutation(() => {
      this.richFormats.forget();
      this.notifyChange();
    });
  }

  /** Connects the wire to an add-in; an earlier wire is closed. */
  connect(transport: Transport): void {
    this.transport?.dispose();
    this.transport = transport;
    this.areFunctionsReady = transport.isReadyAtOnce;
    transport.connect((batch) => this.runner.answer(batch));
    this.callFunctions();
  }

  /** Closes the wire and stops calculating. */
  dispose(): void {
    this.transport?.dispose();
    this.book.calculation.dispose();
    for (const wake of this.idle) wake();
  }

  /** Calls back after every change of the workbook; the result takes the listener away again. */
  onChange(listener: () => void): () => void {
    this.changeListeners.add(listener);
    return () => this.changeListeners.delete(listener);
  }

  /** Calls back when the add-in asks for its pane to be opened or closed. */
  onPaneRequest(listener: (visible: boolean) => void): () => void {
    this.paneListeners.add(listener);
    return () => this.paneListeners.delete(listener);
  }

  /** Tells the add-in that its pane is open or closed now. */
  notePane(visible: boolean): void {
    if (visible === this.isPaneVisible) return;
    this.isPaneVisible = visible;
    const message = JSON.stringify({ visibility: visible ? "Visible" : "Hidden" });
    this.transport?.send([[EVENT_CATEGORY, VISIBILITY_CHANGED, "", message, 0]]);
  }

  /** Says that a cell is being edited on the page, or no longer. */
  noteCellEdit(isEditing: boolean): void {
    this.runner.noteCellEdit(isEditing);
  }

  /** Moves or resizes a chart, as a user does by dragging; lengths in points. */
  placeChart(id: string, box: Box): void {
    const { sheet, chart } = this.requireChart(id);
    sheet.requireUnprotected();
    Object.assign(chart, box);
    this.notifyChange();
  }

  /** Deletes a chart, as a user does with the Delete key. */
  removeChart(id: string): void {
    const { sheet, chart } = this.requireChart(id);
    sheet.requireUnprotected();
    sheet.charts.splice(sheet.charts.indexOf(chart), 1);
    this.notifyChange();
  }

  /** Runs the add-in's function behind a ribbon button, until it says that it has completed. */
  async runCommand(actionId: string): Promise<void> {
    await this.transport?.runCommand(actionId);
  }

  /** Calls back when the host itself fails; the result takes the listener away again. */
  onError(listener: (error: unknown) => void): () => void {
    this.errorListeners.add(listener);
    return () => this.errorListeners.delete(listener);
  }

  /** Returns when the add-in on the wire has said that its functions may be called. */
  whenReady(): Promise<void> {
    if (this.areFunctionsReady) return Promise.resolve();
    return new Promise((resolve) => this.readyListeners.add(resolve));
  }

  /** Returns when every batch is answered, every function has its answer and every cell its value. */
  async settled(): Promise<void> {
    for (;;) {
      await this.runner.idle();
      await this.book.calculation.flush();
      if (!this.isWaiting) return;
      await new Promise<void>((resolve) => {
        this.idle.add(resolve);
      });
    }
  }

  /** Reads cells by an address such as `Sheet1!B2:D4`; without a sheet's name, of the active sheet. */
  read(address: string): CellReport[][] {
    const { sheet, area } = this.requireRange(address);
    const reader = new CellReader(this.book, sheet);
    return mapArea(area, (row, column) => this.report(reader, row, column));
  }

  /** Writes as a user types, refusing what a user could not do; one content fills every cell. */
  write(address: string, content: CellValue | Matrix<CellValue>): void {
    const { sheet, area } = this.requireRange(address);
    sheet.requireUnprotected();
    if (!Array.isArray(content)) {
      const entry = content as CellValue;
      writeEntries(
        { book: this.book, sheet },
        area,
        mapArea(area, () => entry),
      );
      return;
    }
    const rows = content as Matrix<CellValue>;
    const size: Area = { ...area, rowCount: rows.length, columnCount: rows[0]?.length ?? 1 };
    if (!isInside(size, area) && (area.rowCount > 1 || area.columnCount > 1)) {
      throw new HostError("InvalidArgument", `${address} is smaller than the content`);
    }
    writeEntries({ book: this.book, sheet }, size, rows);
  }

  /** The sheets in the order of their tabs. */
  sheets(): SheetReport[] {
    const { activeSheet } = this.book;
    return this.book.sheets.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      isVisible: !sheet.facade.isSheetHidden(),
      isActive: sheet === activeSheet,
    }));
  }

  /** The charts of a sheet, the oldest first, as they have to be drawn now. */
  charts(sheetName: string): ChartReport[] {
    const sheet = this.book.findSheet(sheetName);
    if (!sheet) throw new HostError("ItemNotFound", sheetName);
    return sheet.charts.map((chart) => reportChart(this.book, sheet, chart));
  }

  /** Describes the whole workbook as JSON: to keep it, or to compare it with what it was. */
  snapshot(): WorkbookSnapshot {
    return takeSnapshot(this.book);
  }

  /** Makes the workbook what a snapshot describes. */
  restore(snapshot: WorkbookSnapshot): void {
    restoreSnapshot(this.book, snapshot);
    this.notifyChange();
  }

  /** What has been done so far. */
  stats(): HostStats {
    const { evaluated, milliseconds, batches } = this.book.functions.stats;
    return {
      roundTrips: this.runner.roundTrips,
      cellsWritten: this.book.stats.cellsWritten,
      functionsEvaluated: evaluated,
      functionMilliseconds: milliseconds,
      functionBatches: batches,
    };
  }

  private get isWaiting(): boolean {
    const { calculation, functions } = this.book;
    return calculation.isPending || (this.areFunctionsReady && functions.isPending);
  }

  private report(reader: CellReader, row: number, column: number): CellReport {
    const value = reader.value(row, column);
    const rich = reader.rich(row, column);
    const error = isErrorName(value) ? value : null;
    return {
      value,
      formula: reader.formula(row, column) ?? null,
      text: reader.text(row, column),
      error,
      message: error === null ? null : (rich?.message ?? null),
      card: rich?.card ?? null,
    };
  }

  private requireChart(id: string): { sheet: Sheet; chart: Chart } {
    for (const sheet of this.book.sheets) {
      const chart = sheet.charts.find((candidate) => candidate.id === id);
      if (chart) return { sheet, chart };
    }
    throw new HostError("ItemNotFound", id);
  }

  private requireRange(address: string): { sheet: Sheet; area: Area } {
    const found = findRange(this.book, this.book.activeSheet, address);
    if (!found) throw new HostError("InvalidArgument", `${address} is no address in this workbook`);
    return found;
  }

  private createService(typeName: string): ExcelObject | undefined {
    switch (typeName) {
      case "Microsoft.ExcelServices.CustomFunctions":
        return customFunctionsType.of({
          ready: () => {
            this.areFunctionsReady = true;
            for (const listener of this.readyListeners) listener();
            this.readyListeners.clear();
            this.callFunctions();
          },
          accept: (results) => {
            this.book.markPlaces(this.book.functions.accept(results));
          },
        });
      case "Microsoft.AppRuntime.AppRuntimeService":
        return appRuntimeType.of(this.pane);
      case "Microsoft.AppRuntime.AppRuntimePersistenceService":
        return appRuntimePersistenceType.of(this.startUp);
      case "Microsoft.InternalService.AddinInternalService":
        return addinInternalType.of(null);
      default:
        return undefined;
    }
  }

  private callFunctions(): void {
    if (!this.areFunctionsReady || !this.transport) return;
    const entries = this.book.functions.takeWaiting();
    if (entries.length > 0) this.transport.send(entries);
  }

  private reportError(error: unknown): void {
    for (const listener of this.errorListeners) listener(error);
  }

  // Many edits in a row are one change to those who listen.
  private notifyChange(): void {
    for (const wake of this.idle) wake();
    this.idle.clear();
    if (this.isNoticeDue) return;
    this.isNoticeDue = true;
    setTimeout(() => {
      this.isNoticeDue = false;
      for (const listener of this.changeListeners) listener();
    }, 0);
  }
}
