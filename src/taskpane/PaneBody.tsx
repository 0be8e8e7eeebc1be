import type { ReactNode } from "react";
import { CompareTab } from "./compare/CompareTab";
import { FiguresTab } from "./figures/FiguresTab";
import { MessageArea } from "./MessageArea";
import { ModelsTab } from "./models/ModelsTab";
import type { TabId } from "./paneState";
import { Tabs } from "./Tabs";
import { ToolsTab } from "./tools/ToolsTab";
import { TraceTab } from "./trace/TraceTab";
import { usePane } from "./usePane";
import type { PaneControl } from "./usePane";
import type { Workbook } from "./workbook";

interface PaneBodyProps {
  readonly workbook: Workbook;
}

const CONTENT: Readonly<Record<TabId, (control: PaneControl) => ReactNode>> = {
  figures: FiguresTab,
  models: ModelsTab,
  compare: CompareTab,
  trace: TraceTab,
  tools: ToolsTab,
};

/** The tabs and what they have to say, joined to the pane's one state. */
export function PaneBody({ workbook }: PaneBodyProps) {
  const control = usePane(workbook);
  const { state, busy, tell, run, cancel } = control;
  const Content = CONTENT[state.tab];

  return (
    <Tabs
      chosen={state.tab}
      onPick={(tab) => {
        tell({ kind: "tab-picked", tab });
      }}
      top={
        <MessageArea
          busy={busy}
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
      <Content {...control} />
    </Tabs>
  );
}
