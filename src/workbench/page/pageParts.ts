import type { ILanguagePack } from "@univerjs/core";
import type { ExcelHost } from "../host/excelHost";
import type { Addin } from "./addin/addin";
import type { AddinFrame } from "./addinFrame";
import type { Preferences } from "./base/preferences";
import type { BusyWatch } from "./busyWatch";
import type { Chrome } from "./chrome/chrome";
import type { Spreadsheet } from "./grid/spreadsheet";
import type { GridOverlay } from "./gridOverlay";
import type { WorkbookKeeper } from "./saving/workbookKeeper";

/** What the page starts from. */
export interface PageStart {
  readonly preferences: Preferences;
  readonly addin: Addin;
  readonly keeper: WorkbookKeeper;
  /** The grid's own texts in the reader's language. */
  readonly gridTexts: ILanguagePack;
}

/** What the page is made of. */
export interface PageParts {
  /** The workbook's name. */
  readonly name: string;
  readonly chrome: Chrome;
  readonly spreadsheet: Spreadsheet;
  /** What stands behind office.js. */
  readonly host: ExcelHost;
  /** What floats over the cells. */
  readonly overlay: GridOverlay;
  readonly busy: BusyWatch;
  readonly frame: AddinFrame;
  /** Whether the page itself ends the page. */
  readonly leaving: { isMeant: boolean };
}
