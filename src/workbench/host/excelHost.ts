import { AddinLink } from "./addinLink";
import { type Area, isInside } from "./base/area";
import { BatchRunner } from "./batchRunner";
import { Book, type BookOptions } from "./workbook/book";
import { type CellReport, reportCells } from "./workbook/cells/cellReport";
import { CellReader, mapArea, type Matrix, writeEntries } from "./workbook/cells/cells";
import { ChartEdits } from "./workbook/charts/chartEdits";
import { type ChartReport, reportChart } from "./workbook/charts/chartReport";
import { teachDataTypes } from "./workbook/cells/dataTypes";
import type { Faults } from "./wire/faults";
import { followShifts } from "./workbook/followShifts";
import type { CellValue } from "./functions/functionAnswer";
import type { Box } from "./workbook/geometry";
import { calculateWhatIsReached } from "./workbook/calculation/reachedFormulas";
import { guardProtection } from "./workbook/guardProtection";
import { HostError, required } from "./base/hostError";
import type { Refusals } from "./base/refusals";
import { Listeners } from "./base/listeners";
import { findRange, type RangeTarget } from "./workbook/cells/rangeTarget";
import { protect, unprotect } from "./workbook/protection";
import { KnownSheets } from "./workbook/snapshots/knownSheets";
import { restoreSnapshot } from "./workbook/snapshots/restoreSnapshot";
import { showConditionalLooks } from "./workbook/cells/conditionalLooks";
import { showRichFormats } from "./workbook/cells/richFormats";
import type { WorkbookSnapshot } from "./workbook/snapshots/snapshot";
import { SpillWatch } from "./workbook/cells/spillWatch";
import { takeSnapshot } from "./workbook/snapshots/takeSnapshot";
import type { Transport } from "./wire/transport";

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

/** Stands behind office.js where Excel would: answers batches, calls functions, keeps the workbook. */
export class ExcelHost {
  /** The open workbook. */
  readonly book: Book;
  /** Faults to strike at coming round trips. */
  readonly faults: Faults;
  /** What Excel refuses in a situation that a test makes. */
  readonly refusals: Refusals;
  private readonly runner: BatchRunner;
  private readonly spillWatch: SpillWatch;
  private readonly chartEdits: ChartEdits;
  private readonly knownSheets: KnownSheets;
  private readonly richFormats: { readonly forget: () => void };
  private readonly addin: AddinLink;
  private isNoticeDue = false;
  private readonly stirs = new Listeners();
  private readonly changes = new Listeners();
  private readonly failures = new Listeners<[error: unknown]>();

  constructor(options: BookOptions) {
    this.book = new Book(options, () => {
      this.richFormats.forget();
      this.spillWatch.afterCalculation();
      this.addin.callFunctions();
      this.notifyChange();
    });
    this.addin = new AddinLink({
      functions: this.book.functions,
      answer: (batch) => this.runner.answer(batch),
      accept: (results) => {
        this.book.markPlaces(this.book.functions.accept(results));
      },
    });
    this.runner = this.openRunner();
    this.faults = this.runner.faults;
    this.refusals = this.book.refusals;
    guardProtection(this.book, (error) => {
      this.failures.tell(error);
    });
    this.richFormats = showRichFormats(this.book);
    showConditionalLooks(this.book);
    this.spillWatch = new SpillWatch(this.book);
    this.chartEdits = new ChartEdits(this.book);
    this.knownSheets = new KnownSheets(this.book);
    teachDataTypes(this.book);
    calculateWhatIsReached(this.book);
    followShifts(this.book);
    this.book.onMutation(() => {
      this.richFormats.forget();
      this.notifyChange();
    });
  }

  /** Connects the wire to an add-in; an earlier wire is closed. */
  connect(transport: Transport): void {
    this.addin.connect(transport);
  }

  /** Closes the wire and stops calculating. */
  dispose(): void {
    this.addin.dispose();
    this.book.calculation.dispose();
    this.stirs.tell();
  }

  /** Calls back after every change of the workbook; the result takes the listener away again. */
  onChange(listener: () => void): () => void {
    return this.changes.add(listener);
  }

  /** Tells at once of changes that would be told in a moment; for a page that has no moment left. */
  tellChanges(): void {
    if (!this.isNoticeDue) return;
    this.isNoticeDue = false;
    this.changes.tell();
  }

  /** Calls back when the add-in asks for its pane to be opened or closed. */
  onPaneRequest(listener: (visible: boolean) => void): () => void {
    return this.addin.paneRequests.add(listener);
  }

  /** Tells the add-in that its pane is open or closed now. */
  notePane(visible: boolean): void {
    this.addin.notePane(visible);
  }

  /** Says that a cell is being edited on the page, or no longer. */
  noteCellEdit(isEditing: boolean): void {
    this.runner.noteCellEdit(isEditing);
  }

  /** Moves or resizes a chart, as a user does by dragging; lengths in points. */
  placeChart(id: string, box: Box): void {
    this.chartEdits.place(id, box);
  }

  /** Deletes a chart, as a user does with the Delete key. */
  removeChart(id: string): void {
    this.chartEdits.remove(id);
  }

  /** Whether the sheet in front is protected. */
  get isProtected(): boolean {
    return this.book.activeSheet.protection.isProtected;
  }

  /** Protects the sheet in front without a password, or takes its protection away. */
  toggleProtection(): void {
    const { protection } = this.book.activeSheet;
    if (protection.isProtected) unprotect(protection, undefined);
    else protect(protection, undefined, undefined);
    this.knownSheets.forgetAllButCells();
    this.notifyChange();
  }

  /** Runs the add-in's function behind a ribbon button, until it says that it has completed. */
  async runCommand(actionId: string): Promise<void> {
    await this.addin.runCommand(actionId);
  }

  /** Calls back when the host itself fails; the result takes the listener away again. */
  onError(listener: (error: unknown) => void): () => void {
    return this.failures.add(listener);
  }

  /** Returns when the add-in on the wire has said that its functions may be called. */
  whenReady(): Promise<void> {
    return this.addin.whenReady();
  }

  /** Returns when every batch is answered, every function has its answer and every cell its value. */
  async settled(): Promise<void> {
    await this.book.calculation.released();
    for (;;) {
      await this.runner.idle();
      await this.book.calculation.flush();
      if (!this.book.calculation.isPending && !this.addin.isWaiting) return;
      await this.stirs.next();
    }
  }

  /** Reads cells by an address such as `Sheet1!B2:D4`; without a sheet's name, of the active sheet. */
  read(address: string): CellReport[][] {
    return reportCells(this.book, this.requireRange(address));
  }

  /** Where a HYPERLINK in a cell leads, such as `#$A$3`; undefined where it leads nowhere. */
  linkAt(address: string): string | undefined {
    const { sheet, area } = this.requireRange(address);
    const formula = new CellReader(this.book, sheet).formula(area.row, area.column) ?? "";
    if (!/\bHYPERLINK\s*\(/i.test(formula)) return undefined;
    return this.book.functions.linkAt({ sheetId: sheet.id, row: area.row, column: area.column });
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
    const sheet = required(this.book.findSheet(sheetName), sheetName);
    return sheet.charts.map((chart) => reportChart(this.book, sheet, chart));
  }

  /** Describes the whole workbook as JSON: to keep it, or to compare it with what it was. */
  snapshot(): WorkbookSnapshot {
    return takeSnapshot(this.book, this.knownSheets);
  }

  /**
   * Makes the workbook what a snapshot describes. Its formulas are calculated when `calculate` has
   * resolved, or something needs their values: until then they show those of the snapshot.
   */
  restore(snapshot: WorkbookSnapshot, calculate: Promise<unknown> = Promise.resolve()): void {
    this.book.calculation.holdUntil(calculate);
    restoreSnapshot(this.book, snapshot);
    for (const { id, cells } of snapshot.sheets) this.knownSheets.noteCells(id, cells);
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

  private openRunner(): BatchRunner {
    return new BatchRunner({
      book: this.book,
      createService: (typeName) => this.addin.createService(typeName),
      onClientRun: () => {
        this.knownSheets.forgetAllButCells();
      },
      onRun: () => {
        this.notifyChange();
      },
      onFailure: (error) => {
        this.failures.tell(error);
      },
    });
  }

  private requireRange(address: string): RangeTarget {
    const found = findRange(this.book, this.book.activeSheet, address);
    if (!found) throw new HostError("InvalidArgument", `${address} is no address in this workbook`);
    return found;
  }

  // Many edits in a row are one change to those who listen.
  private notifyChange(): void {
    this.stirs.tell();
    if (this.isNoticeDue) return;
    this.isNoticeDue = true;
    setTimeout(() => {
      this.tellChanges();
    }, 0);
  }
}
