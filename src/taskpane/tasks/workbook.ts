import type { Freeze, FreezeForecast } from "../../excel/formulas/freezeFormulas";
import type { FreezeChoice } from "../../excel/formulas/freezePlan";
import type { Repair } from "../../excel/formulas/repairFormulas";
import type { Scope } from "../../excel/formulas/cells/sheetExtents";
import type { Trace } from "../../excel/formulas/traceSelection";
import type { FormulaObstacle } from "../../excel/host/paneHost";
import type { PaneNotice } from "../../excel/host/paneNotice";
import type { Progress } from "../../excel/host/progress";
import type { Insert } from "../../excel/insert/insert";
import type { ListOptions } from "../../excel/insert/listInserts";
import type { Removal, RemovalChoice } from "../../excel/remove/removeInsert";
import type { ReplaceChoice, Replacement } from "../../excel/replace/replaceInsert";
import type { Place } from "../../plans/sheets/place";
import type { SheetPlan } from "../../plans/sheets/sheetPlan";

/** What the pane asks of the workbook. Every promise rejects where Excel refuses. */
export interface Workbook {
  /** Writes a formula into the selected cell, which must be empty. */
  readonly insertFormula: (formula: string) => Promise<{ readonly address: string }>;
  /** Inserts a plan on a sheet of its own, or as a block into cells that must be empty. */
  readonly insertPlan: (plan: SheetPlan, place: Place) => Promise<Insert>;
  /** Adds several planned sheets, or none where it is cancelled. */
  readonly insertSheets: (
    plans: readonly SheetPlan[],
    progress: Progress,
  ) => Promise<readonly Insert[]>;
  /** Lays an insert out anew where it stands, by another plan; rejects where something of the reader's own stands against it. */
  readonly replaceInsert: (
    id: string,
    plan: SheetPlan,
    choice: ReplaceChoice,
  ) => Promise<Replacement>;
  /** Removes an insert, and nothing else; one that was changed only where force is asked for. */
  readonly removeInsert: (id: string, choice: RemovalChoice) => Promise<Removal>;
  /** Brings an insert into view; false where it is not there any more. */
  readonly showInsert: (id: string) => Promise<boolean>;
  /** What was inserted and is still there, remembered in the workbook itself. */
  readonly listInserts: (options?: ListOptions) => Promise<readonly Insert[]>;
  /** The selected cell and our formulas it rests on. */
  readonly traceSelection: (progress: Progress) => Promise<Trace>;
  /** Turns our formulas into the values they show. */
  readonly freezeFormulas: (scope: Scope, choice?: FreezeChoice) => Promise<Freeze>;
  /** What that would do; nothing is changed. */
  readonly forecastFreeze: (scope: Scope, choice?: FreezeChoice) => Promise<FreezeForecast>;
  /** Enters our broken formulas again. */
  readonly repairFormulas: (progress: Progress) => Promise<Repair>;
  /** What the workbook keeps of filings that were added; undefined where it keeps none. */
  readonly readFilingPart: () => Promise<string | undefined>;
  /** Keeps that in place of what was kept; undefined keeps none. */
  readonly keepFilingPart: (text: string | undefined) => Promise<void>;
  /** Calculates every formula of every open workbook again. */
  readonly recalculate: () => Promise<void>;
  /** Listens to what ribbon buttons have to tell; the function returned stops it. */
  readonly listenForNotices: (listener: (notice: PaneNotice) => void) => () => void;
  /** What keeps our formulas from working in this Excel, if anything does. */
  readonly obstacle: FormulaObstacle | undefined;
  /** Whether figures in cells carry a card with their source; absent where this Excel cannot show cards. */
  readonly cards: boolean | undefined;
  /** Cards or plain numbers, in what is calculated from now on, also after the pane is opened again. */
  readonly chooseCards: (wanted: boolean) => void;
  /** What went wrong and what was left untouched, in the reader's language. */
  readonly explainError: (error: unknown) => string;
}
