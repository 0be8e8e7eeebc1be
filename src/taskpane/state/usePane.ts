import { useCallback, useEffect, useReducer, useRef } from "react";
import type { StepProgress } from "../../excel/host/progress";
import { runTask } from "../tasks/runTask";
import type { Task } from "../tasks/task";
import type { Workbook } from "../tasks/workbook";
import { openingState, reducePane } from "./paneState";
import type { PaneEvent, PaneState } from "./paneState";
import { useFileDrop } from "./useFileDrop";
import { listAnew, useInsertsList } from "./useInsertsList";
import { useNotices } from "./useNotices";

/** The pane's state and the ways to change it. */
export interface PaneControl {
  readonly state: PaneState;
  /** The workbook is at work for the reader: nothing else can be asked of it yet. */
  readonly busy: boolean;
  readonly tell: (event: PaneEvent) => void;
  /** Asks the workbook; a refusal becomes a message with a way to ask again. */
  readonly run: (task: Task) => void;
  /** Stops what is running for the reader, which takes back what it has done. */
  readonly cancel: () => void;
}

/** What the pane asks for itself, beside what the reader does. */
const IN_BACKGROUND: readonly Task["kind"][] = ["list-inserts", "open-filings"];

/** Holds the pane's state, and catches what Excel refuses: the one place that does. */
export function usePane(workbook: Workbook): PaneControl {
  const [state, tell] = useReducer(reducePane, { cards: workbook.cards }, openingState);
  const cancelling = useRef(new Set<AbortController>());

  const run = useCallback(
    function run(task: Task) {
      const isForReader = !IN_BACKGROUND.includes(task.kind);
      if (isForReader) tell({ kind: "task-started", task });
      const controller = new AbortController();
      if (isForReader) cancelling.current.add(controller);
      const onProgress = (progress: StepProgress) => {
        tell({ kind: "task-progressed", progress });
      };
      runTask(task, { workbook, progress: { onProgress, signal: controller.signal } }).then(
        (report) => {
          cancelling.current.delete(controller);
          tell({ kind: "task-done", task, report });
        },
        (error: unknown) => {
          cancelling.current.delete(controller);
          const retry = () => {
            run(task);
          };
          const reason = workbook.explainError(error);
          tell({ kind: "task-failed", task, failure: { kind: "failed", reason, retry } });
          // Some may have been removed before.
          if (task.kind === "remove-inserts") void listAnew({ workbook, tell });
        },
      );
    },
    [workbook],
  );

  useEffect(() => {
    run({ kind: "list-inserts" });
    run({ kind: "open-filings" });
  }, [run]);
  useNotices({ workbook, tell, run });
  const busy = state.running.length > 0;
  useInsertsList({ workbook, busy, tell });
  const take = useCallback(
    (file: File) => {
      tell({ kind: "tab-picked", tab: "tools" });
      run({ kind: "read-filing", file });
    },
    [run],
  );
  useFileDrop(take);

  const cancel = () => {
    for (const controller of cancelling.current) controller.abort();
  };
  return { state, busy, tell, run, cancel };
}
