import { dataAsOf } from "../../dataset/figures";
import { formatArea, formatCell } from "../../plans/sheets/address";
import { allOrNothing, finishCleanUps } from "../host/allOrNothing";
import { stopIfCancelled } from "../host/progress";
import { runExcel } from "../host/runExcel";
import { planFreeze, type FreezeChoice, type FreezePlan } from "./freezePlan";
import type { ShownCell } from "./cells/shownCells";
import type { Scope } from "./cells/sheetExtents";
import { writeNames, type SpillName } from "./spills/spillNames";
import { refindCells, writeCells, type WrittenCell } from "./cells/writeCells";

/** What a freeze will do, told before it is done. */
export interface FreezeForecast {
  /** How many formulas of ours become values. */
  readonly formulas: number;
  /** How many show an error, and stay formulas. */
  readonly errors: number;
  /** What refers to all that one of ours fills (D1#): cells with their sheet, and names. */
  readonly references: readonly string[];
  /** Excel has not calculated everything yet: cells may show what they showed before. */
  readonly isCalculating: boolean;
}

/** What a freeze has done. */
export interface Freeze {
  /** How many formulas of ours became values. */
  readonly frozen: number;
  /** How many show an error, and stayed formulas. */
  readonly errors: number;
  /** How many references to all that a formula fills (D1#) name its cells now (D1:F5). */
  readonly writtenOut: number;
  /** Names of protected sheets with formulas of ours, left as they are. */
  readonly protectedSheets: readonly string[];
  /** The data's date, to be told with the values. */
  readonly asOf: string;
}

/** What freezing our formulas in a scope would do; nothing is changed. */
export async function forecastFreeze(
  scope: Scope,
  choice: FreezeChoice = {},
): Promise<FreezeForecast> {
  await finishCleanUps();
  const plan = await runExcel((context) => planFreeze(context, scope, choice));
  return {
    formulas: plan.formulas.length,
    errors: plan.errors,
    isCalculating: plan.isCalculating,
    references: [
      ...plan.references.map(({ sheet, row, column }) => `${sheet}!${formatCell(row, column)}`),
      ...plan.names.map(({ name }) => name),
    ],
  };
}

/**
 * Turns our formulas in a scope into the values they show, spilled ones into all the cells they
 * fill: texts stay texts, number formats and cards stay. References to all that one of them fills
 * (D1#) name its cells from then on, or keep it a formula. Nothing else changes; formulas that show
 * an error stay formulas. All of it, or nothing.
 */
export async function freezeFormulas(scope: Scope, choice: FreezeChoice = {}): Promise<Freeze> {
  return allOrNothing<Freeze>((takeBack) =>
    runExcel(
      async (context) => {
        const plan = await planWhenCalculated(context, scope, choice);
        const [first] = plan.formulas;
        if (first) {
          takeBack(first.sheet, async () => {
            await thaw(plan);
            return undefined;
          });
        }
        await writeCells(context, frozenCells(plan), choice.progress ?? {});
        await rewriteNames(context, plan.names, ({ written }) => written);
        return freezeOf(plan);
      },
      { undoable: true },
    ),
  );
}

/**
 * Cells keep their old values while they are calculated (office-js issues 4152 and 6930), so a freeze
 * waits for it. Not for ever: other add-ins may keep Excel calculating, which the reader was told.
 */
async function planWhenCalculated(
  context: Excel.RequestContext,
  scope: Scope,
  choice: FreezeChoice,
): Promise<FreezePlan> {
  const until = Date.now() + LONGEST_WAIT_MS;
  for (;;) {
    const plan = await planFreeze(context, scope, choice);
    if (!plan.isCalculating || Date.now() >= until) return plan;
    await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
    stopIfCancelled(choice.progress ?? {});
  }
}

const WAIT_MS = 500;
const LONGEST_WAIT_MS = 10_000;

function freezeOf(plan: FreezePlan): Freeze {
  return {
    frozen: plan.formulas.length,
    errors: plan.errors,
    writtenOut: plan.references.length + plan.names.length,
    protectedSheets: plan.protectedSheets,
    asOf: dataAsOf(),
  };
}

function frozenCells({ cells, references }: FreezePlan): readonly WrittenCell[] {
  return [
    ...cells,
    ...formatted(cells).map(({ cell, numberFormat }) => formatting(cell, numberFormat)),
    ...references.map(({ written, ...place }) => ({
      ...place,
      kind: "formulas" as const,
      content: written,
    })),
  ];
}

interface FormattedCell {
  readonly cell: ShownCell;
  readonly numberFormat: string;
}

function formatted(cells: readonly ShownCell[]): readonly FormattedCell[] {
  return cells.flatMap((cell) =>
    cell.numberFormat === undefined ? [] : [{ cell, numberFormat: cell.numberFormat }],
  );
}

function formatting(
  { extent, row, column }: ShownCell,
  content: string,
): WrittenCell & { readonly kind: "numberFormat" } {
  return { extent, row, column, kind: "numberFormat", content };
}

/** Lets names stand for something else, after the cells that they are of. */
async function rewriteNames(
  context: Excel.RequestContext,
  names: readonly SpillName[],
  formulaOf: (name: SpillName) => string,
): Promise<void> {
  if (names.length === 0) return;
  writeNames(
    context,
    names.map((name) => ({ ...name, formula: formulaOf(name) })),
  );
  await context.sync();
}

/** Puts the formulas back, what referred to all that one of them fills after it. */
async function thaw({ formulas, references, names, cells }: FreezePlan): Promise<void> {
  await runExcel(async (context) => {
    const spilled = refindCells(context, formulas).filter(({ spill }) => spill);
    for (const { extent, spill } of spilled) {
      if (spill) extent.sheet.getRange(formatArea(spill.area)).clear("Contents");
    }
    if (spilled.length > 0) await context.sync();
    const before = [...formulas, ...references].map((cell) => ({
      ...cell,
      kind: "formulas" as const,
      content: cell.formula,
    }));
    const general = formatted(cells).map(({ cell }) => formatting(cell, "General"));
    await writeCells(context, refindCells(context, [...before, ...general]), {});
    await rewriteNames(context, names, ({ formula }) => formula);
  });
}
