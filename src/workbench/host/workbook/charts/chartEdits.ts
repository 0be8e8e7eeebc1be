import type { Book } from "../book";
import type { Chart } from "../chart";
import type { Box } from "../geometry";
import { HostError } from "../../base/hostError";
import type { Sheet } from "../sheet";

/** What an edit makes of a chart: its place in the order of its sheet, none once it is deleted, and its box. */
interface ChartState {
  readonly sheet: Sheet;
  readonly chart: Chart;
  readonly at: number | undefined;
  readonly box: Box;
}

/** A step that Ctrl+Z takes back; further moves of the same chart may join it for a while. */
interface Step {
  readonly chart: Chart;
  readonly item: { redoMutations: { id: string; params: object }[] };
  readonly until: number;
}

/** Univer runs it again for each undo and redo. */
const SET_CHART = "sheet.mutation.set-chart";
/** A drag, or a row of arrow keys, is one step. */
const JOINING_MS = 1000;

/** What a user does to charts by hand; Ctrl+Z takes it back. */
export class ChartEdits {
  private lastMove: Step | undefined;

  constructor(private readonly book: Book) {
    const { ICommandService, CommandType } = book.univer;
    book.injector.get(ICommandService).registerCommand({
      id: SET_CHART,
      type: CommandType.MUTATION,
      handler: (_: unknown, state?: ChartState) => {
        if (state) applyState(state);
        return true;
      },
    });
  }

  /** Moves or resizes a chart; lengths in points. */
  place(id: string, box: Box): void {
    const before = this.stateOf(id);
    const after = { ...before, box };
    this.book.command(SET_CHART, after);
    const { lastMove } = this;
    const joins =
      lastMove?.chart === before.chart && lastMove.until > Date.now() && this.isTop(lastMove);
    if (joins) lastMove.item.redoMutations = [{ id: SET_CHART, params: after }];
    const item = joins ? lastMove.item : this.note(before, after);
    this.lastMove = { chart: before.chart, item, until: Date.now() + JOINING_MS };
  }

  /** Deletes a chart. */
  remove(id: string): void {
    const before = this.stateOf(id);
    const after = { ...before, at: undefined };
    this.book.command(SET_CHART, after);
    this.note(before, after);
  }

  private stateOf(id: string): ChartState {
    for (const sheet of this.book.sheets) {
      const at = sheet.charts.findIndex((candidate) => candidate.id === id);
      const chart = sheet.charts[at];
      if (!chart) continue;
      sheet.requireUnprotected();
      const { left, top, width, height } = chart;
      return { sheet, chart, at, box: { left, top, width, height } };
    }
    throw new HostError("ItemNotFound", id);
  }

  private get undo() {
    return this.book.injector.get(this.book.univer.IUndoRedoService);
  }

  private isTop({ item }: Step): boolean {
    return this.undo.pitchTopUndoElement() === item;
  }

  private note(before: ChartState, after: ChartState): Step["item"] {
    const item = {
      unitID: this.book.unitId,
      undoMutations: [{ id: SET_CHART, params: before }],
      redoMutations: [{ id: SET_CHART, params: after as object }],
    };
    this.undo.pushUndoRedo(item);
    return item;
  }
}

function applyState({ sheet: { charts }, chart, at, box }: ChartState): void {
  const present = charts.indexOf(chart);
  if (present >= 0) charts.splice(present, 1);
  if (at !== undefined) charts.splice(at, 0, chart);
  Object.assign(chart, box);
}
