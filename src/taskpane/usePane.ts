import { useCallback, useEffect, useReducer } from "react";
import type { Locale } from "../domain/locale";
import { openingState, reducePane } from "./paneState";
import type { Failure, PaneEvent, PaneState } from "./paneState";
import { runTask } from "./runTask";
import type { Task } from "./task";
import type { Workbook } from "./workbook";

/** The pane's state and the ways to change it. */
export interface PaneControl {
  readonly state: PaneState;
  /** The workbook is at work for the reader: nothing else can be asked of it yet. */
  readonly busy: boolean;
  readonly tell: (event: PaneEvent) => void;
  /** Asks the workbook; a refusal becomes a message with a way to ask again. */
  readonly run: (task: Task) => void;
}

/** Holds the pane's state, and catches what the host refuses: the one place that does. */
export function usePane(workbook: Workbook, locale: Locale): PaneControl {
  const [state, tell] = useReducer(reducePane, { locale, cards: workbook.cards }, openingState);

  const run = useCallback(
    (task: Task) => {
      tell({ kind: "task-started", task });
      runTask(task, workbook).then(
        (report) => {
          tell({ kind: "task-done", report });
        },
        (error: unknown) => {
          const retry = () => {
            run(task);
          };
          tell({ kind: "task-failed", failure: failureOf({ error, retry }, workbook) });
        },
      );
    },
    [workbook],
  );

  useEffect(() => {
    run({ kind: "list-inserts" });
    return workbook.listenForNotices((notice) => {
      if (notice.kind === "inserts-changed") run({ kind: "list-inserts" });
      else tell({ kind: "task-failed", failure: failureOf(notice, workbook) });
    });
  }, [run, workbook]);

  const busy = state.running !== undefined && state.running.kind !== "list-inserts";
  return { state, busy, tell, run };
}

interface Refusal {
  readonly error: unknown;
  readonly retry: () => void;
}

function failureOf({ error, retry }: Refusal, { explainError }: Workbook): Failure {
  return { kind: "failed", reason: explainError(error), retry };
}
