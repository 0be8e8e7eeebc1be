import type { Freeze, FreezeForecast } from "../../excel/formulas/freezeFormulas";
import type { SpillChoice } from "../../excel/formulas/freezePlan";
import type { Repair } from "../../excel/formulas/repairFormulas";
import type { Scope } from "../../excel/formulas/cells/sheetExtents";
import type { FiledStatement } from "../../filings/filedStatement";
import type { Trace } from "../../excel/formulas/traceSelection";
import type { Insert } from "../../excel/insert/insert";
import type { ComparisonChoice } from "../../plans/comparisons/comparedTable";
import type { Model } from "../../plans/models/model";
import type { Origin } from "../../plans/origin";
import type { Place } from "../../plans/sheets/place";
import type { PlanOptions } from "../../plans/tables/planOptions";
import type { FilingPreview } from "./filingPreview";

/** A model with the options it is to be planned with. */
interface WantedModel {
  readonly model: Model;
  readonly options: PlanOptions;
}

/** Something asked of the workbook; plain data, so that it can be asked again after a failure. */
export type Task =
  | { readonly kind: "insert-formula"; readonly formula: string }
  | { readonly kind: "copy-formula"; readonly formula: string }
  | ({ readonly kind: "insert-model"; readonly place: Place } & WantedModel)
  | { readonly kind: "insert-models"; readonly models: readonly WantedModel[] }
  | {
      readonly kind: "insert-comparison";
      readonly choice: ComparisonChoice;
      readonly place: Place;
    }
  | { readonly kind: "show-insert"; readonly insert: Insert }
  /** Lays an insert out anew, where nothing of the reader's own stands against it. */
  | { readonly kind: "replace-insert"; readonly insert: Insert; readonly origin: Origin }
  | { readonly kind: "remove-insert"; readonly insert: Insert; readonly force: boolean }
  /** Those that were changed, or that formulas elsewhere rest on, stay. Unless confirmed, the reader is asked first. */
  | {
      readonly kind: "remove-inserts";
      readonly inserts: readonly Insert[];
      readonly confirmed: boolean;
    }
  | { readonly kind: "trace-selection" }
  /** Unless confirmed, the reader is asked first. */
  | {
      readonly kind: "freeze";
      readonly scope: Scope;
      readonly confirmed: boolean;
      /** What happens to formulas that others refer to as a whole (D1#). */
      readonly spillReferences?: SpillChoice;
    }
  | { readonly kind: "repair" }
  /** Unless confirmed, the reader is asked first: Excel calculates all open workbooks. */
  | { readonly kind: "recalculate"; readonly confirmed: boolean }
  | { readonly kind: "choose-cards"; readonly cards: boolean }
  | { readonly kind: "list-inserts" }
  /** Answers with the filings that the workbook keeps. */
  | { readonly kind: "open-filings" }
  | { readonly kind: "read-filing"; readonly file: File }
  /** Keeps one filing more beside those that the workbook keeps, or one less. */
  | { readonly kind: "add-filing"; readonly filed: FiledStatement }
  | { readonly kind: "remove-filing"; readonly filed: FiledStatement };

/** What a task came to. */
export type Report =
  | { readonly kind: "formula-inserted"; readonly address: string }
  | { readonly kind: "formula-copied" }
  | { readonly kind: "copy-refused" }
  | { readonly kind: "sheets-inserted"; readonly inserts: readonly Insert[] }
  | { readonly kind: "insert-shown"; readonly insert: Insert }
  | { readonly kind: "insert-replaced"; readonly insert: Insert }
  | { readonly kind: "insert-removed"; readonly insert: Insert }
  | {
      readonly kind: "inserts-removed";
      readonly removed: readonly Insert[];
      readonly kept: readonly Insert[];
    }
  /** It was to be shown, changed or removed, but is not there any more. */
  | { readonly kind: "insert-gone"; readonly insert: Insert }
  | { readonly kind: "traced"; readonly trace: Trace }
  | { readonly kind: "frozen"; readonly freeze: Freeze }
  | { readonly kind: "repaired"; readonly repair: Repair }
  | { readonly kind: "recalculated" }
  | { readonly kind: "inserts-listed"; readonly inserts: readonly Insert[] }
  | {
      readonly kind: "filings-opened";
      readonly filings: readonly FiledStatement[];
      /** Why what the workbook keeps was not read; the figures that ship answer. */
      readonly damage?: "damaged" | "newer";
    }
  | { readonly kind: "filing-read"; readonly preview: FilingPreview }
  | { readonly kind: "filings-kept"; readonly filings: readonly FiledStatement[] }
  | Confirmation;

/** Nothing was done yet: the reader decides whether the task is run after all. */
export type Confirmation =
  /** The reader's own changes would go with it, or formulas elsewhere would break. */
  | {
      readonly kind: "insert-kept";
      readonly insert: Insert;
      /** The sheets and names that rest on it; empty where it was changed itself. */
      readonly restingOnIt: readonly string[];
      readonly confirm: Task;
    }
  | { readonly kind: "removal-asked"; readonly count: number; readonly confirm: Task }
  | {
      readonly kind: "recalculate-asked";
      /** Why: cards or plain numbers were chosen; absent where the reader asked for it. */
      readonly cards?: boolean;
      readonly confirm: Task;
    }
  | {
      readonly kind: "freeze-asked";
      readonly scope: Scope;
      readonly forecast: FreezeForecast;
      readonly confirm: Task;
      /** The same, but formulas that others refer to as a whole stay; absent where there are none. */
      readonly keepReferred?: Task;
    };
