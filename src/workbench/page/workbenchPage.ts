import type { CellReport } from "../host/workbook/cells/cellReport";
import type { ExcelHost } from "../host/excelHost";
import { findMisspeltFunction } from "./addin/misspeltFunction";
import { TEXTS } from "./base/texts";
import { selectCells } from "./grid/selectCells";
import { whenDrawn } from "./grid/spreadsheet";
import { keepWorkbook } from "./keepWorkbook";
import { PageActions } from "./pageActions";
import { openParts } from "./openParts";
import type { PageParts, PageStart } from "./pageParts";

/** One workbook on the page, with the add-in beside it. */
export class WorkbenchPage {
  /** Resolves when the cells are drawn, as they were kept, and the add-in is loaded; what was kept is calculated then. */
  readonly ready: Promise<void>;
  readonly #start: PageStart;
  readonly #parts: PageParts;
  readonly #actions: PageActions;

  constructor(start: PageStart) {
    this.#start = start;
    this.#actions = new PageActions(start, () => this.#parts);
    this.#parts = openParts(start, this.#actions, (address) => this.read(address));
    this.ready = whenDrawn(this.#parts.spreadsheet).then(() => this.#parts.frame.ready);
    keepWorkbook(start, this.#parts, this.#actions, this.ready);
    this.#parts.frame.load(start.preferences.theme);
    const { unreadable } = start.addin;
    if (unreadable !== undefined) {
      const texts = TEXTS[start.preferences.language];
      this.#parts.chrome.messages.showError(texts.unreadableFunctions(unreadable));
    }
    void this.ready.then(() => {
      this.#parts.overlay.prepare();
    });
  }

  /** What stands behind office.js. */
  get host(): ExcelHost {
    return this.#parts.host;
  }

  /** Selects an address, brings its sheet to the front and its first cell into view. */
  select(address: string): void {
    selectCells(this.#parts.spreadsheet, address);
    this.#actions.focusGrid();
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
  runCommand(actionId: string): Promise<void> {
    return this.#actions.runCommand(actionId);
  }

  /** Resolves when nothing is pending and everything is saved, or has failed to be. */
  async settled(): Promise<void> {
    await this.#parts.frame.ready;
    await this.host.settled();
    await changesTold();
    await this.#start.keeper.flush();
  }

  /** Excel says #NAME? and no more; which name was meant is known where it is one of ours. */
  #findMisspelling({ error, formula }: CellReport): string | null {
    if (error !== "#NAME?" || formula === null) return null;
    const { addin, preferences } = this.#start;
    const { catalogue, manifest } = addin;
    const misspelt = findMisspeltFunction(formula, catalogue, manifest.namespace);
    if (!misspelt) return null;
    return TEXTS[preferences.language].noSuchFunction(misspelt.called, misspelt.meant);
  }
}

/** The host tells of a change a turn after it. */
function changesTold(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
