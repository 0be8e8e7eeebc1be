import type { ComparisonChoice } from "../../plans/comparisons/comparedTable";
import { comparisonPresets } from "../../plans/comparisons/comparisonPresets";
import { COLUMN_SPANS, columnsOfSpan } from "./columnChoices";

/** The question that is none of the presets. */
export const OWN_QUESTION = "own";

/** What is being compared; unit, sign and language are the pane's. */
export interface ComparisonDraft extends Omit<
  ComparisonChoice,
  "title" | "unit" | "locale" | "negatives" | "notes"
> {
  /** The id of the preset it still is, or OWN_QUESTION. */
  readonly question: string;
}

/** The first preset, as the builder opens with it. */
export function openingComparison(): ComparisonDraft {
  const [first] = comparisonPresets();
  if (!first)
    return { question: OWN_QUESTION, metrics: [], columns: [], differences: [], charts: [] };
  return { ...first.choice, question: first.id };
}

/** A metric over its latest periods, as figures alone: the beginning of several figures at once. */
export function severalOf(metric: string): ComparisonDraft {
  const spans = COLUMN_SPANS.map((span) => columnsOfSpan([metric], span));
  const columns = spans.find(({ length }) => length > 1) ?? [];
  return { question: OWN_QUESTION, metrics: [metric], columns, differences: [], charts: [] };
}

/** The draft once a question is picked: what the question says and nothing left of the one before; labels and added columns stay. */
export function askedAnew(
  { labels, added, ...draft }: ComparisonDraft,
  id: string,
): ComparisonDraft {
  const preset = comparisonPresets().find((one) => one.id === id);
  const kept = { ...(labels !== undefined && { labels }), ...(added && { added }) };
  return preset
    ? { ...preset.choice, ...kept, question: id }
    : { ...draft, ...kept, question: OWN_QUESTION };
}

/**
 * The draft as its question reads now: a filing that was added or removed moves what is the latest, and
 * a question that it leaves without an answer gives way to the first.
 */
export function asOfNow(draft: ComparisonDraft): ComparisonDraft {
  const isAsked = comparisonPresets().some(({ id }) => id === draft.question);
  const question =
    isAsked || draft.question === OWN_QUESTION ? draft.question : openingComparison().question;
  return askedAnew(draft, question);
}

/** Whether there is anything to compare: a line, and two columns. */
export function isComparable({ metrics, columns }: Pick<ComparisonDraft, "metrics" | "columns">) {
  return metrics.length > 0 && columns.length > 1;
}

/** The comparison that a draft means, under its preset's title where it still is one. */
export function choiceOf(
  { question, ...draft }: ComparisonDraft,
  options: Pick<ComparisonChoice, "unit" | "locale" | "negatives">,
): ComparisonChoice {
  const preset = comparisonPresets().find(({ id }) => id === question);
  return { ...draft, ...options, ...(preset && { title: preset.title[options.locale] }) };
}
