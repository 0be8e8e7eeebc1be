import { createElement } from "react";
import { MessageArea } from "./MessageArea";
import { ObstacleStrip } from "./ObstacleStrip";
import { Tabs } from "./Tabs";
import { usePane } from "./usePane";
import { useTabContent } from "./useTabContent";
import type { Workbook } from "./workbook";

interface PaneBodyProps {
  readonly workbook: Workbook;
}

/** The tabs and what they have to say, joined to the pane's one state. */
export function PaneBody({ workbook }: PaneBodyProps) {
  const control = usePane(workbook);
  const { state, busy, tell, run, cancel } = control;
  const { content, loading } = useTabContent(state.tab, tell, workbook);

  return (
    <Tabs
      chosen={state.tab}
      onPick={(tab) => {
        tell({ kind: "tab-picked", tab });
      }}
      top={
        <MessageArea
          busy={busy || loading}
          onCancel={cancel}
          progress={state.progress}
          message={state.message}
          onConfirm={run}
          onDismiss={() => {
            tell({ kind: "message-dismissed" });
          }}
        />
      }
    >
      {workbook.obstacle && <ObstacleStrip obstacle={workbook.obstacle} />}
      {content && createElement(content, control)}
    </Tabs>
  );
}
