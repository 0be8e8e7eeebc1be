import * as core from "@univerjs/core";
import * as sheetsPreset from "@univerjs/preset-sheets-core";
import { formatArea } from "../host/base/area";
import type { CellReport } from "../host/workbook/cells/cellReport";
import { ExcelHost } from "../host/excelHost";
import { HostError } from "../host/base/hostError";
import type { Addin } from "./addin/addin";
import { AddinFrame } from "./addinFrame";
import { BusyWatch } from "./busyWatch";
import { type Chrome, chrome } from "./chrome/chrome";
import { downloadWorkbook } from "./download/downloadWorkbook";
import { element } from "./base/element";
import { registerFunctionHelp } from "./formulas/functionHelp";
import { GridOverlay } from "./gridOverlay";
import type { RibbonAction } from "./addin/manifest";
import { keepPreferences, type Language, type Preferences, type Theme } from "./base/preferences";
import { focusNext, type RegionEntries } from "./chrome/regions";
import { selectCells } from "./grid/selectCells";
import { openSpreadsheet, type Spreadsheet, whenDrawn } from "./grid/spreadsheet";
import { type Texts, TEXTS } from "./base/texts";
import { findMisspeltFunction } from "./addin/misspeltFunction";
import { nameUniver } from "./grid/univerNames";
import type { WorkbookKeeper } from "./saving/workbookKeeper";

/** What a session starts from. */
export interface SessionStart {
  readonly preferences: Preferences;
  readonly addin: Addin;
  readonly keeper: WorkbookKeeper;
}

const FIRST_NAME = "Book1";

/** One workbook on the page, with the add-in beside it. */
export class Session {
  /** What stands behind office.js. */
  readonly host: ExcelHost;
  /** The workbook's name. */
  readonly name: string;
  /** Resolves when the cells are drawn, the add-in is loaded and nothing is pending. */
  readonly ready: Promise<void>;
  readonly #start: SessionStart;
  readonly #texts: Texts;
  readonly #chrome: Chrome;
  readonly #spreadsheet: Spreadsheet;
  readonly #overlay: GridOverlay;
  readonly #frame: AddinFrame;
  readonly #busy: BusyWatch;
  #theme: Theme;
  readonly #entries: RegionEntries = {
    grid: () => {
      this.#focusGrid();
    },
    pane: () => {
      this.#frame.focus();
    },
  };

  constructor(start: SessionStart) {
    this.#start = start;
    const { preferences, addin, keeper } = start;
    this.#texts = TEXTS[preferences.language];
    this.#theme = preferences.theme;
    this.name = keeper.found?.name ?? FIRST_NAME;
    this.#chrome = this.#openChrome();
    const home = element("div", { class: "univer" });
    this.#chrome.grid.append(home);
    this.#spreadsheet = openSpreadsheet(home, preferences);
    nameUniver(home, this.#texts);
    this.host = this.#openHost();
    registerFunctionHelp(this.#spreadsheet.univer, addin.catalogue, addin.manifest.namespace);
    this.#overlay = this.#openOverlay();
    this.#busy = new BusyWatch(() => this.host.settled(), this.#chrome.statusLine.showBusy);
    this.#followHost();
    this.#keepWorkbook();
    this.#frame = this.#openFrame();
    this.#frame.load(this.#theme);
    if (addin.unreadable !== undefined)
      this.#chrome.messages.showError(this.#texts.unreadableFunctions(addin.unreadable));
    this.ready = whenDrawn(this.#spreadsheet).then(() => this.settled());
  }

  /** Selects an address, brings its sheet to the front and its first cell into view. */
  select(address: string): void {
    selectCells(this.#spreadsheet, address);
    this.#focusGrid();
  }

  /** The cells of an address, row by row; an error says its reason where one is known. */
  read(address: string): CellReport[][] {
    return this.host
      .read(address)
      .map((row) =>
        row.map((cell) => ({ ...cell, message: cell.message ?? this.#findMisspelling(cell) })),
      );
  }

  /** Runs a function of the add-in by the id of its action; a failure shows on the page. */
  async runCommand(actionId: string): Promise<void> {
    try {
      await this.host.runCommand(actionId);
    } catch (error) {
      this.#showError(error);
    }
  }

  /** Resolves when nothing is pending and everything is saved. */
  async settled(): Promise<void> {
    await this.#frame.ready;
    await this.host.settled();
    await this.#start.keeper.flush();
  }

  #openChrome(): Chrome {
    const { preferences, addin } = this.#start;
    return chrome({
      preferences,
      texts: this.#texts,
      manifest: addin.manifest,
      univerAPI: () => this.#spreadsheet.univerAPI,
      press: (action) => {
        this.#press(action);
      },
      protect: () => {
        this.#attempt(() => {
          this.host.toggleProtection();
        });
      },
      paneShown: (visible) => {
        this.host.notePane(visible);
      },
      entries: this.#entries,
      startNew: () => void this.#startNew(),
      download: () => void this.#download(),
      speak: (language) => void this.#speak(language),
      setDark: (dark) => {
        this.#setTheme(dark ? "dark" : "light");
      },
    });
  }

  #openHost(): ExcelHost {
    const { addin } = this.#start;
    return new ExcelHost({
      univerAPI: this.#spreadsheet.univerAPI,
      univer: { ...core, ...sheetsPreset },
      namespace: addin.manifest.namespace,
      functions: addin.catalogue.functions,
    });
  }

  #openOverlay(): GridOverlay {
    const { addin } = this.#start;
    return new GridOverlay({
      grid: this.#chrome.grid,
      spreadsheet: this.#spreadsheet,
      catalogue: addin.catalogue,
      namespace: addin.manifest.namespace,
      texts: this.#texts,
      keyboard: this.#chrome.keyboard,
      theme: () => this.#theme,
      charts: () => this.host.charts(this.host.book.activeSheet.name),
      cell: (row, column) =>
        this.read(formatArea({ row, column, rowCount: 1, columnCount: 1 }))[0]?.[0],
      edits: {
        place: (chart, box) => {
          this.#attempt(() => {
            this.host.placeChart(chart.id, box);
          });
        },
        remove: (chart) => {
          this.#attempt(() => {
            this.host.removeChart(chart.id);
          });
          this.#focusGrid();
        },
        undo: () => void this.#spreadsheet.univerAPI.undo(),
        leave: () => {
          this.#focusGrid();
        },
      },
    });
  }

  #followHost(): void {
    const { titleBar, statusLine, pane } = this.#chrome;
    titleBar.showName(this.name);
    this.host.onChange(() => {
      const stats = this.host.stats();
      statusLine.showStats({ ...stats, functionMs: stats.functionMilliseconds });
      this.#overlay.draw();
      this.#chrome.showProtected(this.host.isProtected);
      this.#start.keeper.note();
      this.#busy.note();
    });
    const { univerAPI } = this.#spreadsheet;
    univerAPI.addEvent(univerAPI.Event.ActiveSheetChanged, () => {
      this.#chrome.showProtected(this.host.isProtected);
    });
    univerAPI.addEvent(univerAPI.Event.SheetEditStarted, () => {
      this.host.noteCellEdit(true);
    });
    univerAPI.addEvent(univerAPI.Event.SheetEditEnded, () => {
      this.host.noteCellEdit(false);
    });
    this.host.onError((error) => {
      this.#showError(error);
    });
    this.host.onPaneRequest((visible) => {
      pane.show(visible);
    });
  }

  #keepWorkbook(): void {
    const { keeper } = this.#start;
    const { titleBar, messages } = this.#chrome;
    const kept = keeper.found?.snapshot;
    if (kept) this.host.restore(kept);
    keeper.start(() => ({ name: this.name, snapshot: this.host.snapshot() }), {
      saved: (saved) => {
        titleBar.showSaved(saved);
      },
      failed: (error) => {
        this.#showError(error);
      },
    });
    titleBar.showSaved(true);
    if (keeper.putAway !== undefined) {
      messages.showNotice(this.#texts.startedNew(keeper.putAway), {
        label: this.#texts.previousWorkbook(keeper.putAway),
        run: () => void this.#bringBack(),
      });
    }
  }

  #openFrame(): AddinFrame {
    const { addin, preferences } = this.#start;
    const silent = this.#texts.silentAddin(addin.manifest.name);
    return new AddinFrame({
      addin,
      host: this.host,
      pane: this.#chrome.pane,
      language: preferences.language,
      documentName: this.name,
      leave: (exit) => {
        if (exit === "document") this.#focusGrid();
        else focusNext(exit === "forward" ? 1 : -1, this.#entries);
      },
      silent: () => {
        this.#chrome.messages.showError(silent);
      },
    });
  }

  #press(action: RibbonAction): void {
    if (action.kind === "execute") void this.runCommand(action.actionId);
    else {
      this.#chrome.pane.show(true);
      this.#entries.pane();
    }
  }

  #setTheme(theme: Theme): void {
    this.#theme = theme;
    keepPreferences({ theme });
    document.documentElement.dataset["theme"] = theme;
    this.#spreadsheet.univerAPI.toggleDarkMode(theme === "dark");
    this.#overlay.draw();
    this.#frame.load(theme);
  }

  async #speak(language: Language): Promise<void> {
    keepPreferences({ language });
    await this.#start.keeper.flush();
    location.reload();
  }

  async #startNew(): Promise<void> {
    await this.#start.keeper.startNew(this.name, nextName(this.name));
    location.reload();
  }

  async #download(): Promise<void> {
    try {
      const leftOut = await downloadWorkbook(this.host, this.name);
      if (leftOut.length === 0) return;
      this.#chrome.messages.showNotice(this.#texts.leftOutOfFile(leftOut));
    } catch (error) {
      this.#showError(error);
    }
  }

  async #bringBack(): Promise<void> {
    await this.#start.keeper.bringBack();
    location.reload();
  }

  /** Excel says #NAME? and no more; which name was meant is known where it is one of ours. */
  #findMisspelling({ error, formula }: CellReport): string | null {
    if (error !== "#NAME?" || formula === null) return null;
    const { catalogue, manifest } = this.#start.addin;
    const misspelt = findMisspeltFunction(formula, catalogue, manifest.namespace);
    return misspelt ? this.#texts.noSuchFunction(misspelt.called, misspelt.meant) : null;
  }

  #focusGrid(): void {
    this.#spreadsheet.univer.__getInjector().get(sheetsPreset.ILayoutService).focus();
  }

  /** Does what the host may refuse, and shows its reason. */
  #attempt(action: () => void): void {
    try {
      action();
    } catch (error) {
      this.#showError(error);
    }
  }

  #showError(error: unknown): void {
    this.#chrome.messages.showError(this.#explain(error));
  }

  #explain(error: unknown): string {
    if (error instanceof HostError && error.code === "AccessDenied") return this.#texts.refused;
    return error instanceof Error ? error.message : String(error);
  }
}

/** "Book1" is followed by "Book2". */
function nextName(name: string): string {
  const number = Number(/\d+$/.exec(name)?.[0] ?? 0);
  return `${name.replace(/\d+$/, "")}${number + 1}`;
}
