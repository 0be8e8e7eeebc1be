import { useEffect, useState } from "react";
import type { TabId } from "../choices/tabs";
import type { PaneControl } from "../state/usePane";
import type { Workbook } from "../tasks/workbook";
import { LOAD_CONTENT, OPENING_CONTENTS } from "./tabContents";
import type { TabContent } from "./tabContents";

interface LoadedContent {
  /** Absent until it is loaded, and where it cannot be. */
  readonly content: TabContent | undefined;
  readonly loading: boolean;
}

/** What a tab shows. Where it cannot be loaded, the message bar says so and offers to try again. */
export function useTabContent(
  tab: TabId,
  tell: PaneControl["tell"],
  { explainError }: Workbook,
): LoadedContent {
  const [contents, setContents] = useState(OPENING_CONTENTS);
  const [failed, setFailed] = useState<TabId>();

  useEffect(() => {
    const load = () => {
      LOAD_CONTENT[tab]().then(
        (content) => {
          setFailed(undefined);
          setContents((known) => (known[tab] ? known : { ...known, [tab]: content }));
        },
        (error: unknown) => {
          setFailed(tab);
          const retry = () => {
            tell({ kind: "message-dismissed" });
            setFailed(undefined);
            load();
          };
          const reason = explainError(error);
          tell({ kind: "part-missing", failure: { kind: "failed", reason, retry, tab } });
        },
      );
    };
    load();
  }, [tab, tell, explainError]);

  const content = contents[tab];
  return { content, loading: !content && failed !== tab };
}
