import type { Insert } from "../excel/insert";
import type { Model } from "../plans/model";
import type { PlanOptions } from "../plans/planOptions";

/** Something asked of the workbook; plain data, so that it can be asked again after a failure. */
export type Task =
  | { readonly kind: "insert-formula"; readonly formula: string }
  | { readonly kind: "copy-formula"; readonly formula: string }
  | { readonly kind: "insert-model"; readonly model: Model; readonly options: PlanOptions }
  | { readonly kind: "remove-insert"; readonly insert: Insert; readonly force: boolean }
  | { readonly kind: "choose-cards"; readonly cards: boolean }
  | { readonly kind: "list-inserts" };

/** What a task came to. */
export type Report =
  | { readonly kind: "formula-inserted"; readonly address: string }
  | { readonly kind: "formula-copied" }
  | { readonly kind: "copy-refused" }
  | { readonly kind: "sheet-inserted"; readonly insert: Insert }
  | { readonly kind: "insert-removed"; readonly insert: Insert }
  /** Nothing was removed: the reader's own changes would go with it, or formulas elsewhere would break. */
  | {
      readonly kind: "insert-kept";
      readonly insert: Insert;
      /** The sheets and names that rest on it; empty where it was changed itself. */
      readonly restingOnIt: readonly string[];
    }
  | { readonly kind: "cards-chosen"; readonly cards: boolean }
  | { readonly kind: "inserts-listed"; readonly inserts: readonly Insert[] };
