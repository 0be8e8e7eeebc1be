import type { Locale } from "../../domain/locale";
import type { Insert } from "../../excel/insert/insert";
import type { ComparisonChoice } from "../../plans/comparisons/comparedTable";
import { comparisonPresets } from "../../plans/comparisons/comparisonPresets";
import type { Model } from "../../plans/models/model";
import { findSheetModel, type Origin } from "../../plans/origin";
import { choiceOf, OWN_QUESTION, type ComparisonDraft } from "./comparisonDraft";
import { optionsFor, type SheetOptions } from "./sheetOptions";

/** A model that stands in the workbook, and what the reader wants of it. */
export interface ModelChange {
  readonly kind: "model";
  readonly insert: Insert;
  readonly model: Model;
  readonly options: SheetOptions;
  /** The language of the sheet. */
  readonly locale: Locale;
}

/** The same of a comparison. */
export interface ComparisonChange {
  readonly kind: "comparison";
  readonly insert: Insert;
  readonly draft: ComparisonDraft;
  /** What a draft does not say. */
  readonly numbers: Pick<ComparisonChoice, "unit" | "locale" | "negatives" | "notes">;
}

/** An insert that is to be laid out anew, as far as the reader has chosen how. */
export type Changing = ModelChange | ComparisonChange;

/** An insert as it was planned, for the reader to change. */
export function beginChange(insert: Insert, origin: Origin): Changing | undefined {
  if (origin.kind === "model") {
    const model = findSheetModel(origin.model);
    const { locale, added = [], ...options } = origin.options;
    return model && { kind: "model", insert, model, options: { ...options, added }, locale };
  }
  const { title, unit, locale, negatives, notes, ...choice } = origin.choice;
  const preset = comparisonPresets().find((one) => one.title[locale] === title);
  return {
    ...{ kind: "comparison", insert },
    draft: { ...choice, question: preset?.id ?? OWN_QUESTION },
    numbers: {
      unit,
      locale,
      ...(negatives && { negatives }),
      ...(notes !== undefined && { notes }),
    },
  };
}

/** What an insert is to be planned from once it is changed. */
export function changedOrigin(changing: Changing): Origin {
  if (changing.kind === "model") {
    const { model, options, locale } = changing;
    return { kind: "model", model: model.id, options: optionsFor(model, options, locale) };
  }
  const { draft, numbers } = changing;
  return { kind: "comparison", choice: choiceOf(draft, numbers) };
}
