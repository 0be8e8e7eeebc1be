import { DEFAULT_UNIT } from "../../domain/unit";
import type { DisplayUnit } from "../../domain/unit";
import type { FiledStatement } from "../../filings/filedStatement";
import type { Trace } from "../../excel/formulas/traceSelection";
import type { StepProgress } from "../../excel/host/progress";
import type { Insert } from "../../excel/insert/insert";
import type { Changing } from "../choices/changing";
import { openingComparison } from "../choices/comparisonDraft";
import type { ComparisonDraft } from "../choices/comparisonDraft";
import type { FigureChoice } from "../choices/figureChoice";
import { OPENING_PLACE } from "../choices/placeDraft";
import type { PlaceDraft } from "../choices/placeDraft";
import { OPENING_OPTIONS } from "../choices/sheetOptions";
import type { SheetOptions } from "../choices/sheetOptions";
import type { TabId } from "../choices/tabs";
import type { FilingPreview } from "../tasks/filingPreview";
import type { Confirmation, Report, Task } from "../tasks/task";

/** What the message bar says: what was done, or what could not be done and how to ask again. */
export type Message =
  | { readonly kind: "done"; readonly report: Report }
  | { readonly kind: "question"; readonly report: Confirmation }
  | Failure;

/** What was refused and what was left untouched; retry asks for the same again. */
interface Failure {
  readonly kind: "failed";
  readonly reason: string;
  readonly retry?: () => void;
  /** The tab that could not be loaded; picking it again is a retry. */
  readonly tab?: TabId;
}

/** What the reader chooses before anything is asked of the workbook. */
export interface Choices {
  /** The figure that is shown. */
  readonly choice: FigureChoice;
  readonly unit: DisplayUnit;
  readonly options: SheetOptions;
  readonly comparison: ComparisonDraft;
  /** Where the next models and comparisons go. */
  readonly place: PlaceDraft;
  /** What stands in the workbook and is to be laid out anew. */
  readonly changing?: Changing | undefined;
}

/** Everything the pane shows that is not fixed data. */
export interface PaneState extends Choices {
  readonly tab: TabId;
  readonly inserts: readonly Insert[];
  /** Figures in cells carry a card with their source; absent where this Excel cannot show cards. */
  readonly cards: boolean | undefined;
  /** Filings that were added to the workbook, in the order in which they were filed. */
  readonly filings: readonly FiledStatement[];
  /** The file that was read last, before it is added. */
  readonly filingPreview?: FilingPreview | undefined;
  /** The cell that was traced last. */
  readonly trace?: Trace | undefined;
  /** What the workbook is being asked for the reader right now; a ribbon button may add to it. */
  readonly running: readonly Task[];
  /** How far something that takes long is. */
  readonly progress?: StepProgress | undefined;
  readonly message?: Message | undefined;
}

/** Everything that can happen to the pane. */
export type PaneEvent =
  | { readonly kind: "tab-picked"; readonly tab: TabId }
  | { readonly kind: "chosen"; readonly choices: Partial<Choices> }
  | { readonly kind: "task-started"; readonly task: Task }
  | { readonly kind: "task-progressed"; readonly progress: StepProgress }
  | { readonly kind: "task-done"; readonly task: Task; readonly report: Report }
  | { readonly kind: "task-failed"; readonly task: Task; readonly failure: Failure }
  /** Something that the pane did not start was refused; whatever is running goes on. */
  | { readonly kind: "refused"; readonly failure: Failure }
  /** A tab's content could not be loaded; whatever is running goes on. */
  | { readonly kind: "part-missing"; readonly failure: Failure }
  | { readonly kind: "inserts-seen"; readonly inserts: readonly Insert[] }
  | { readonly kind: "message-dismissed" }
  | { readonly kind: "filing-put-away" };

/** What is known when the pane opens. */
export interface Opening {
  readonly cards: boolean | undefined;
}

/** The pane as it opens: total revenue of the latest period. */
export function openingState({ cards }: Opening): PaneState {
  return {
    tab: "figures",
    choice: { metric: "revenue", period: "", scenario: "actual" },
    unit: DEFAULT_UNIT,
    options: OPENING_OPTIONS,
    comparison: openingComparison(),
    place: OPENING_PLACE,
    inserts: [],
    filings: [],
    running: [],
    cards,
  };
}

/** The pane after something happened. */
export function reducePane(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case "tab-picked":
      return { ...state, tab: event.tab, message: messageBeside(state, event.tab) };
    case "chosen":
      return { ...state, ...event.choices };
    case "task-started":
      return {
        ...state,
        running: [...state.running, event.task],
        progress: undefined,
        message: undefined,
      };
    case "task-progressed":
      return { ...state, progress: event.progress };
    case "task-done":
      return reduceReport(without(event.task, state), event.report);
    case "task-failed":
      return { ...without(event.task, state), message: event.failure };
    case "refused":
    case "part-missing":
      return { ...state, message: event.failure };
    case "inserts-seen":
      return { ...state, inserts: event.inserts };
    case "message-dismissed":
      return { ...state, message: undefined };
    case "filing-put-away":
      return { ...state, filingPreview: undefined };
  }
}

/** The pane once a task has come to its end. */
function without(task: Task, state: PaneState): PaneState {
  return { ...state, running: state.running.filter((one) => one !== task) };
}

/** A message is about what was done in its tab: it leaves with it, and a tab picked again is tried again. */
function messageBeside({ tab, message }: PaneState, picked: TabId): Message | undefined {
  const isRetried = message?.kind === "failed" && message.tab === picked;
  return tab !== picked || isRetried ? undefined : message;
}

/** What was chosen before the reader is asked more. */
function chosenIn(report: Confirmation): Partial<PaneState> {
  const isChoice = report.kind === "recalculate-asked" && report.cards !== undefined;
  return isChoice ? { cards: report.cards } : {};
}

/** The pane after something about filings; undefined where the report is about something else. */
function reduceFilings(state: PaneState, report: Report): PaneState | undefined {
  if (report.kind === "filing-read") return { ...state, filingPreview: report.preview };
  if (report.kind === "filings-kept") {
    return { ...state, filings: report.filings, filingPreview: undefined };
  }
  if (report.kind !== "filings-opened") return undefined;
  const opened = { ...state, filings: report.filings };
  return report.damage ? { ...opened, message: { kind: "done", report } } : opened;
}

/** What stands in the workbook after something was inserted or removed. */
function insertsAfter(report: Report, inserts: readonly Insert[]): readonly Insert[] {
  switch (report.kind) {
    case "sheets-inserted":
      return [...inserts, ...report.inserts];
    case "insert-replaced":
      return inserts.map((one) => (one.id === report.insert.id ? report.insert : one));
    case "insert-removed":
    case "insert-gone":
      return inserts.filter(({ id }) => id !== report.insert.id);
    case "inserts-removed":
      return inserts.filter((one) => !report.removed.some(({ id }) => id === one.id));
    default:
      return inserts;
  }
}

/** What is being changed, unless that is done or its insert is gone. */
function stillThere(
  changing: Changing | undefined,
  report: Report,
  inserts: readonly Insert[],
): Changing | undefined {
  const isThere = inserts.some(({ id }) => id === changing?.insert.id);
  const isDone = report.kind === "insert-replaced";
  return isThere && !isDone ? changing : undefined;
}

function reduceReport(state: PaneState, report: Report): PaneState {
  // Listed in the background, beside whatever else is running.
  if (report.kind === "inserts-listed") return { ...state, inserts: report.inserts };
  const filing = reduceFilings(state, report);
  if (filing) return filing;
  const inserts = insertsAfter(report, state.inserts);
  const changing = stillThere(state.changing, report, inserts);
  const told: PaneState = { ...state, inserts, changing, message: { kind: "done", report } };
  switch (report.kind) {
    // The sheet in front says it.
    case "insert-shown":
      return state;
    case "traced":
      return { ...state, trace: report.trace };
    case "recalculate-asked":
    case "insert-kept":
    case "removal-asked":
    case "freeze-asked":
      return { ...state, ...chosenIn(report), message: { kind: "question", report } };
    default:
      return told;
  }
}
