import { changedOrigin, type ComparisonChange } from "../choices/changing";
import { asOfNow, choiceOf, isComparable } from "../choices/comparisonDraft";
import { ChangeFrame } from "../controls/ChangeFrame";
import type { PaneControl } from "../state/usePane";
import { ComparisonFields } from "./ComparisonFields";

interface ChangeComparisonProps extends Pick<PaneControl, "busy" | "tell" | "run"> {
  readonly changing: ComparisonChange;
}

/** A comparison that stands in the workbook, to be laid out anew. */
export function ChangeComparison({ changing, busy, tell, run }: ChangeComparisonProps) {
  const { insert, numbers } = changing;
  const draft = asOfNow(changing.draft);
  const change = (changed: Partial<ComparisonChange>) => {
    tell({ kind: "chosen", choices: { changing: { ...changing, ...changed } } });
  };
  return (
    <ChangeFrame
      busy={busy || !isComparable(draft)}
      insert={insert}
      onApply={() => {
        run({ kind: "replace-insert", insert, origin: changedOrigin({ ...changing, draft }) });
      }}
      onCancel={() => {
        tell({ kind: "chosen", choices: { changing: undefined } });
      }}
    >
      <ComparisonFields
        choice={choiceOf(draft, numbers)}
        comparison={draft}
        onChange={(changed) => {
          change({ draft: changed });
        }}
        onNumbersChange={(changed) => {
          change({ numbers: { ...numbers, ...changed } });
        }}
      />
    </ChangeFrame>
  );
}
