import { asOfNow, choiceOf, isComparable } from "../choices/comparisonDraft";
import type { PaneControl } from "../state/usePane";
import { useLocale } from "../texts/useTexts";
import { ChangeComparison } from "./ChangeComparison";
import { ComparisonFields } from "./ComparisonFields";
import { ComparisonInsert } from "./ComparisonInsert";

/** Any lines in any two or more periods or scenarios: a common question or the reader's own, or one that stands in the workbook. */
export function CompareTab({ state, busy, tell, run }: PaneControl) {
  const locale = useLocale();
  const { changing, options, unit } = state;
  if (changing?.kind === "comparison")
    return <ChangeComparison busy={busy} changing={changing} run={run} tell={tell} />;
  const comparison = asOfNow(state.comparison);
  const choice = choiceOf(comparison, { unit, locale, negatives: options.negatives });

  return (
    <ComparisonFields
      choice={choice}
      comparison={comparison}
      onChange={(changed) => {
        tell({ kind: "chosen", choices: { comparison: changed } });
      }}
      onNumbersChange={({ unit: picked, negatives }) => {
        tell({ kind: "chosen", choices: { unit: picked, options: { ...options, negatives } } });
      }}
    >
      <ComparisonInsert
        busy={busy || !isComparable(comparison)}
        onInsert={(place) => {
          run({ kind: "insert-comparison", choice, place });
        }}
        onPlaceChange={(place) => {
          tell({ kind: "chosen", choices: { place } });
        }}
        place={state.place}
      />
    </ComparisonFields>
  );
}
