import { isRecord } from "../../base/record";
import type { FUniver, FWorksheet, IUnitRange, Univer } from "../../base/univer";
import { conversionsOf, type Conversions } from "../../base/univerInside";
import { Dirt, type DirtyParams } from "./dirt";

const START = "formula.mutation.set-formula-calculation-start";
const NOTIFICATION = "formula.mutation.set-formula-calculation-notification";
const SET_VALUES = "sheet.mutation.set-range-values";
const STYLE_TRIGGERS = new Set([
  "sheet.command.set-style",
  "sheet.command.set-border",
  "sheet.command.clear-selection-format",
]);
/** Univer's `FormulaExecutedStateType`: a calculation that was interrupted has to be asked for again. */
const STOPPED = 1;

/**
 * Decides when formulas are calculated. Univer waits 100 ms after each change; Excel has calculated
 * when a batch reads a value, so the host takes the change notices over and calculates on demand.
 */
export class Calculation {
  private dirty: Dirt | undefined;
  private running: Promise<void> | undefined;
  private scheduled = false;
  private hold: Promise<unknown> | undefined;
  private readonly conversions: Conversions = new Map();
  private readonly source: Conversions;
  private readonly listener: { dispose(): void };
  private disposed = false;

  constructor(
    private readonly univerAPI: FUniver,
    { univer, sheet }: { univer: Univer; sheet: FWorksheet },
    private readonly onCalculated: () => void,
  ) {
    this.source = conversionsOf(univer, sheet.getInject());
    this.adopt();
    this.listener = univerAPI.addEvent(univerAPI.Event.CommandExecuted, (event) => {
      this.note(event, event.options?.onlyLocal === true);
    });
  }

  /** Stops listening to the workbook. */
  dispose(): void {
    this.disposed = true;
    this.listener.dispose();
    for (const [id, conversion] of this.conversions) this.source.set(id, conversion);
  }

  /** True while something waits to be calculated. */
  get isPending(): boolean {
    return this.dirty !== undefined || this.running !== undefined;
  }

  /**
   * Lets what waits go on waiting for something, such as for a page to be drawn: meanwhile cells show
   * what they were laid with. Who has to know more before asks by `flush`.
   */
  holdUntil(done: Promise<unknown>): void {
    const release = (): void => {
      if (this.hold === hold) this.hold = undefined;
      if (this.dirty) this.schedule();
    };
    const hold = done.then(release, release);
    this.hold = hold;
  }

  /** Resolves when nothing is held back. */
  async released(): Promise<void> {
    await this.hold;
  }

  /** Asks for cells to be calculated again. */
  mark(dirtyRanges: readonly IUnitRange[]): void {
    this.add({ dirtyRanges: [...dirtyRanges] });
  }

  /** Lets the formulas of sheets be asked anew which cells they rest on. */
  forgetReferences(unitId: string, sheetIds: readonly string[]): void {
    const sheets = Object.fromEntries(sheetIds.map((id) => [id, "1"]));
    this.add({ clearDependencyTreeCache: { [unitId]: sheets } });
  }

  /** Asks for every formula to be calculated again. */
  markAll(): void {
    this.add({ forceCalculation: true });
  }

  /** Calculates what waits, and returns when the cells hold the results. */
  async flush(): Promise<void> {
    while (this.isPending && !this.disposed) {
      this.running ??= this.run().finally(() => {
        this.running = undefined;
      });
      await this.running;
    }
  }

  // From now on Univer's own trigger finds no conversion and stays silent.
  private adopt(): void {
    for (const [id, conversion] of this.source) this.conversions.set(id, conversion);
    this.source.clear();
  }

  private note(command: { id: string; params?: object }, onlyLocal: boolean): void {
    this.adopt();
    const conversion = this.conversions.get(command.id);
    if (!conversion) return;
    const trigger = isRecord(command.params) ? command.params["trigger"] : undefined;
    const isStyle = typeof trigger === "string" && STYLE_TRIGGERS.has(trigger);
    if (command.id === SET_VALUES && (onlyLocal || isStyle)) return;
    this.add(conversion.getDirtyData(command));
  }

  private add(data: object): void {
    this.dirty ??= new Dirt();
    this.dirty.add(data);
    this.schedule();
  }

  private schedule(): void {
    if (this.scheduled || this.hold) return;
    this.scheduled = true;
    setTimeout(() => {
      this.scheduled = false;
      if (!this.hold) void this.flush();
    }, 0);
  }

  private async run(): Promise<void> {
    const dirty = (this.dirty ?? new Dirt()).params();
    this.dirty = undefined;
    const state = await this.execute(dirty);
    if (state === STOPPED) this.add(dirty);
    this.onCalculated();
  }

  private execute(dirty: DirtyParams): Promise<number> {
    return new Promise((resolve) => {
      const listener = this.univerAPI.addEvent(this.univerAPI.Event.CommandExecuted, (command) => {
        const params: unknown = command.id === NOTIFICATION && command.params;
        if (!isRecord(params) || typeof params["functionsExecutedState"] !== "number") return;
        listener.dispose();
        resolve(params["functionsExecutedState"]);
      });
      void this.univerAPI.executeCommand(START, dirty, { onlyLocal: true });
    });
  }
}
