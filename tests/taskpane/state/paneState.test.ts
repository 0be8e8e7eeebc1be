import { openingState, reducePane, type PaneEvent } from "../../../src/taskpane/state/paneState";
import type { Task } from "../../../src/taskpane/tasks/task";

const REPAIR: Task = { kind: "repair" };
const TRACE: Task = { kind: "trace-selection" };
const LISTING: Task = { kind: "list-inserts" };
const failure = { kind: "failed", reason: "Excel refused." } as const;

/** What the workbook is being asked after some events. */
function runningAfter(...events: readonly PaneEvent[]): readonly Task[] {
  return events.reduce(reducePane, openingState({ cards: undefined })).running;
}

describe("what is running", () => {
  const started: PaneEvent = { kind: "task-started", task: REPAIR };

  test("goes on where the list in the background fails, or comes", () => {
    const failed: PaneEvent = { kind: "task-failed", task: LISTING, failure };
    const report = { kind: "inserts-listed", inserts: [] } as const;
    expect(runningAfter(started, failed)).toEqual([REPAIR]);
    expect(runningAfter(started, { kind: "task-done", task: LISTING, report })).toEqual([REPAIR]);
  });

  test("goes on where a ribbon button's own work is refused", () => {
    expect(runningAfter(started, { kind: "refused", failure })).toEqual([REPAIR]);
  });

  test("ends with the last of what was begun, in whatever order they end", () => {
    const both: readonly PaneEvent[] = [started, { kind: "task-started", task: TRACE }];
    const ends = (task: Task): PaneEvent => ({ kind: "task-failed", task, failure });
    expect(runningAfter(...both, ends(TRACE))).toEqual([REPAIR]);
    expect(runningAfter(...both, ends(REPAIR))).toEqual([TRACE]);
    expect(runningAfter(...both, ends(REPAIR), ends(TRACE))).toEqual([]);
  });
});

test("a message leaves with the tab it was said in, and stays while that is in front", () => {
  const report = { kind: "recalculated" } as const;
  const said = reducePane(openingState({ cards: undefined }), {
    kind: "task-done",
    task: REPAIR,
    report,
  });
  expect(reducePane(said, { kind: "tab-picked", tab: said.tab }).message).toBeDefined();
  expect(reducePane(said, { kind: "tab-picked", tab: "compare" }).message).toBeUndefined();
});
