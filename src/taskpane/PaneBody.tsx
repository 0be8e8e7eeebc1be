import { createElement } from "react";
import { MessageArea } from "./messages/MessageArea";
import { ObstacleStrip } from "./messages/ObstacleStrip";
import { usePane } from "./state/usePane";
import { Tabs } from "./tabs/Tabs";
import { useTabContent } from "./tabs/useTabContent";
import type { Workbook } from "./tasks/workbook";

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
