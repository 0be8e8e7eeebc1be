import type { ReactNode } from "react";
import { FiguresTab } from "./figures/FiguresTab";
import { MessageArea } from "./MessageArea";
import { ModelsTab } from "./models/ModelsTab";
import type { TabId } from "./paneState";
import { Tabs } from "./Tabs";
import { useLocale } from "./texts/useTexts";
import { ToolsTab } from "./tools/ToolsTab";
import { usePane } from "./usePane";
import type { PaneControl } from "./usePane";
import type { Workbook } from "./workbook";

interface PaneBodyProps {
  readonly workbook: Workbook;
}

const CONTENT: Readonly<Record<TabId, (control: PaneControl) => ReactNode>> = {
  figures: FiguresTab,
  models: ModelsTab,
  tools: ToolsTab,
};

/** The tabs and what they have to say, joined to the pane's one state. */
export function PaneBody({ workbook }: PaneBodyProps) {
  const control = usePane(workbook, useLocale());
  const { state, busy, tell, run } = control;
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
