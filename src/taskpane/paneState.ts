import type { Locale } from "../domain/locale";
import { DEFAULT_UNIT } from "../domain/unit";
import type { DisplayUnit } from "../domain/unit";
import { DEFAULT_OPTIONS } from "../plans/planOptions";
import type { PlanOptions } from "../plans/planOptions";
import type { Choice } from "./figures/useFigures";
import type { Report, Task } from "./task";
import type { Insert } from "../excel/insert";

/** The pane's tabs, in order. */
export const TABS = ["figures", "models", "tools"] as const;

/** One of the pane's tabs. */
export type TabId = (typeof TABS)[number];

/** What the message bar says: what was done, or what could not be done and how to ask again. */
export type Message =
  | { readonly kind: "done"; readonly report: Report }
  | Failure
  /** Nothing was done yet: the reader decides whether the task is run after all. */
  | { readonly kind: "question"; readonly report: Report; readonly confirm: Task };

/** What was refused and what was left untouched; retry asks for the same again. */
export interface Failure {
  readonly kind: "failed";
  readonly reason: string;
  readonly retry?: () => void;
}

/** Everything the pane shows that is not fixed data. */
export interface PaneState {
  readonly tab: TabId;
  readonly choice: Choice;
  readonly unit: DisplayUnit;
  readonly options: PlanOptions;
  readonly inserts: readonly Insert[];
  /** Figures in cells carry a card with their source; absent where this Excel cannot show cards. */
  readonly cards: boolean | undefined;
  /** What the workbook is being asked right now. */
  readonly running?: Task | undefined;
  readonly message?: Message | undefined;
}

/** Everything that can happen to the pane. */
export type PaneEvent =
  | { readonly kind: "tab-picked"; readonly tab: TabId }
  | { readonly kind: "figure-chosen"; readonly choice: Choice }
  | { readonly kind: "unit-picked"; readonly unit: DisplayUnit }
  | { readonly kind: "options-changed"; readonly options: PlanOptions }
  | { readonly kind: "task-started"; readonly task: Task }
  | { readonly kind: "task-done"; readonly report: Report }
  | { readonly kind: "task-failed"; readonly failure: Failure }
  | { readonly kind: "message-dismissed" };

/** What is known when the pane opens. */
export interface Opening {
  readonly locale: Locale;
  readonly cards: boolean | undefined;
}

/** The pane as it opens: total revenue of the latest period. */
export function openingState({ locale, cards }: Opening): PaneState {
  return {
    tab: "figures",
    choice: { metric: "revenue", period: "", scenario: "actual" },
    unit: DEFAULT_UNIT,
    options: { ...DEFAULT_OPTIONS, locale },
    inserts: [],
    cards,
  };
}

/** The pane after something happened. */
export function reducePane(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case "tab-picked":
      return { ...state, tab: event.tab };
    case "figure-chosen":
      return { ...state, choice: event.choice };
    case "unit-picked":
      return { ...state, unit: event.unit };
    case "options-changed":
      return { ...state, options: event.options };
    case "task-started":
      return { ...state, running: event.task, message: undefined };
    case "task-done":
      return reduceReport({ ...state, running: undefined }, event.report);
    case "task-failed":
      return { ...state, running: undefined, message: event.failure };
    case "message-dismissed":
      return { ...state, message: undefined };
  }
}

function reduceReport(state: PaneState, report: Report): PaneState {
  const told: PaneState = { ...state, message: { kind: "done", report } };
  switch (report.kind) {
    case "sheet-inserted":
      return { ...told, inserts: [...state.inserts, report.insert] };
    case "insert-kept": {
      const confirm: Task = { kind: "remove-insert", insert: report.insert, force: true };
      return { ...state, message: { kind: "question", report, confirm } };
    }
    case "insert-removed":
      return { ...told, inserts: state.inserts.filter(({ id }) => id !== report.insert.id) };
    case "cards-chosen":
      return { ...told, cards: report.cards };
    case "inserts-listed":
      return { ...state, inserts: report.inserts };
    case "formula-inserted":
    case "formula-copied":
    case "copy-refused":
      return told;
  }
}
