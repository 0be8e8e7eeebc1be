import { FiguresTab } from "./figures/FiguresTab";
import { MessageArea } from "./MessageArea";
import { ModelsTab } from "./models/ModelsTab";
import { Tabs } from "./Tabs";
import { useLocale } from "./texts/useTexts";
import { usePane } from "./usePane";
import type { Workbook } from "./workbook";

interface PaneBodyProps {
  readonly workbook: Workbook;
}

/** The tabs and what they have to say, joined to the pane's one state. */
export function PaneBody({ workbook }: PaneBodyProps) {
  const { state, tell, run } = usePane(workbook, useLocale());
  const busy = state.running !== undefined && state.running.kind !== "list-inserts";

  return (
    <Tabs
      chosen={state.tab}
      onPick={(tab) => {
        tell({ kind: "tab-picked", tab });
      }}
      top={
        <MessageArea
          busy={busy}
          message={state.message}
          onConfirm={run}
          onDismiss={() => {
            tell({ kind: "message-dismissed" });
          }}
        />
      }
    >
      {state.tab === "figures" ? (
        <FiguresTab
          busy={busy}
          choice={state.choice}
          onChoose={(choice) => {
            tell({ kind: "figure-chosen", choice });
          }}
          onCopy={(formula) => {
            run({ kind: "copy-formula", formula });
          }}
          onInsert={(formula) => {
            run({ kind: "insert-formula", formula });
          }}
          onPickUnit={(unit) => {
            tell({ kind: "unit-picked", unit });
          }}
          unit={state.unit}
        />
      ) : (
        <ModelsTab
          busy={busy}
          inserts={state.inserts}
          onChangeOptions={(options) => {
            tell({ kind: "options-changed", options });
          }}
          onInsert={(model) => {
            run({ kind: "insert-model", model, options: state.options });
          }}
          onRemove={(insert) => {
            run({ kind: "remove-insert", insert, force: false });
          }}
          options={state.options}
        />
      )}
    </Tabs>
  );
}
