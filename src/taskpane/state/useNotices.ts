import { useEffect } from "react";
import type { PaneRequest } from "../../excel/host/paneNotice";
import type { TabId } from "../choices/tabs";
import type { Task } from "../tasks/task";
import type { Workbook } from "../tasks/workbook";
import type { PaneEvent } from "./paneState";

interface NoticeTargets {
  readonly workbook: Workbook;
  readonly tell: (event: PaneEvent) => void;
  readonly run: (task: Task) => void;
}

/** Where a ribbon button's request is answered, and by what. */
const ANSWERS: Readonly<Record<PaneRequest, { readonly tab: TabId; readonly task?: Task }>> = {
  compare: { tab: "compare" },
  trace: { tab: "trace", task: { kind: "trace-selection" } },
  freeze: { tab: "tools", task: { kind: "freeze", scope: "sheet", confirmed: false } },
  repair: { tab: "tools", task: { kind: "repair" } },
};

/** Does what ribbon buttons ask of the pane, and tells what Excel refused them. */
export function useNotices({ workbook, tell, run }: NoticeTargets): void {
  useEffect(
    () =>
      workbook.listenForNotices((notice) => {
        switch (notice.kind) {
          case "inserts-changed":
            run({ kind: "list-inserts" });
            break;
          case "refused": {
            const { error, retry } = notice;
            const reason = workbook.explainError(error);
            tell({ kind: "refused", failure: { kind: "failed", reason, retry } });
            break;
          }
          case "requested": {
            const { tab, task } = ANSWERS[notice.request];
            tell({ kind: "tab-picked", tab });
            if (task) run(task);
          }
        }
      }),
    [workbook, tell, run],
  );
}
