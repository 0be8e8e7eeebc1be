import type { Area } from "../../plans/sheets/address";
import { callsOurs } from "./ourFormula";
import { cellKey, cellsIn, type Spill } from "./cells/places";
import type { Progress } from "../host/progress";
import type { AreaOfSheet } from "./cells/readAreas";
import { blocksBySheet, findFormulas, placedIn, type PlacedFormula } from "./cells/sheetCells";
import { readExtents, type Scope, type SheetExtent } from "./cells/sheetExtents";
import { readShownCells, type ShownCell } from "./cells/shownCells";
import { mayReferToSpill, spillReferencesIn } from "./spills/spillReferences";
import {
  isRewritable,
  readSpillNames,
  spillsOfName,
  type FoundName,
  type SpillName,
} from "./spills/spillNames";
import { readSpills } from "./spills/spills";

/** A formula of ours that becomes values, in all the cells that it fills. */
export interface FreezingFormula extends PlacedFormula {
  readonly spill: Spill | undefined;
}

/** A formula of anybody's that refers to all that one of ours fills, as D1# does. */
export interface SpillReference extends PlacedFormula {
  /** The same with the cells written out: D1:F5. */
  readonly written: string;
}

/** What a freeze is going to do. */
export interface FreezePlan {
  readonly formulas: readonly FreezingFormula[];
  /** What all the cells of these formulas show. */
  readonly cells: readonly ShownCell[];
  readonly references: readonly SpillReference[];
  /** Names that refer to them. */
  readonly names: readonly SpillName[];
  /** How many formulas show an error, and stay. */
  readonly errors: number;
  /** Names of protected sheets with formulas of ours, left as they are. */
  readonly protectedSheets: readonly string[];
  /** Excel was still calculating when the formulas were read. */
  readonly isCalculating: boolean;
}

/** What happens to formulas of ours that other formulas refer to as a whole (D1#). */
export type SpillChoice =
  /** They become values, and the references to them name their cells: D1:F5. */
  | "write-out"
  /** They stay formulas, as the references do. */
  | "keep";

/** How a freeze is planned. */
export interface FreezeChoice {
  readonly spillReferences?: SpillChoice;
  readonly progress?: Progress;
}

/** Reads what a freeze has to know: our formulas in a scope, what they fill and show, what refers to them. */
export async function planFreeze(
  context: Excel.RequestContext,
  scope: Scope,
  { spillReferences = "write-out", progress = {} }: FreezeChoice,
): Promise<FreezePlan> {
  const { application } = context.workbook;
  const extents = await readExtents(context, scope, () =>
    application.load("calculationState,calculationMode"),
  );
  const found = await findFormulas(context, extents, {
    isWanted: scope === "workbook" ? isOfInterest : callsOurs,
    progress,
  });
  const all = found.flatMap(placedIn);
  const ours = all.filter(({ formula }) => callsOurs(formula));
  const open = ours.filter(({ extent }) => !extent.isProtected);
  const spills = await readSpills(context, open);
  const own = withoutFilled(open, spills);
  const shown = await readShownCells(context, areasOf(own, spills), progress);
  const answers = answersOf(own, spills, shown);
  const known = scope === "workbook" ? all : undefined;
  const referring = await findReferring(context, answers, { known, progress });
  const kept = keptFor(answers, referring, spillReferences);
  const freezing = answers.filter(({ key, isError }) => !isError && !kept.has(key));
  return {
    formulas: freezing.map(({ formula }) => formula),
    cells: freezing.flatMap(({ cells }) => cells),
    ...writtenOut(freezing, referring),
    errors: answers.filter(({ isError }) => isError).length,
    protectedSheets: [...new Set(ours.filter(isProtected).map(({ sheet }) => sheet))],
    isCalculating: isCalculating(application),
  };
}

/** Where the reader calculates by hand, what waits for that waits for as long as they want. */
function isCalculating({ calculationState, calculationMode }: Excel.Application): boolean {
  if (calculationState === "Pending") return calculationMode !== "Manual";
  return calculationState === "Calculating";
}

function isOfInterest(formula: unknown): formula is string {
  return callsOurs(formula) || mayReferToSpill(formula);
}

function isProtected({ extent }: PlacedFormula): boolean {
  return extent.isProtected;
}

type Spills = ReadonlyMap<PlacedFormula, Spill>;

/** Formulas without those that Excel shows in cells that another formula fills. */
function withoutFilled(
  formulas: readonly PlacedFormula[],
  spills: Spills,
): readonly PlacedFormula[] {
  const filled = new Set([...spills].flatMap(([anchor, { area }]) => keysIn(anchor.extent, area)));
  return formulas.filter((formula) => spills.has(formula) || !filled.has(cellKey(formula)));
}

function keysIn({ name: sheet }: SheetExtent, area: Area): readonly string[] {
  return cellsIn(area).map((place) => cellKey({ sheet, ...place }));
}

/** All that formulas fill: neighbours that fill one cell each together, each spill by itself. */
function areasOf(formulas: readonly PlacedFormula[], spills: Spills): readonly AreaOfSheet[] {
  const alone = formulas.filter((formula) => !spills.has(formula));
  return [
    ...blocksBySheet(alone).map(({ sheet, area }) => ({ sheet, area })),
    ...[...spills].map(([{ extent: sheet }, { area }]) => ({ sheet, area })),
  ];
}

/** A formula with all the cells that it fills. */
interface Answer {
  readonly key: string;
  readonly formula: FreezingFormula;
  readonly cells: readonly ShownCell[];
  /** It shows an error, which may be cured later, or #BUSY!. */
  readonly isError: boolean;
}

function answersOf(
  formulas: readonly PlacedFormula[],
  spills: Spills,
  shown: readonly ShownCell[],
): readonly Answer[] {
  const byKey = new Map(shown.map((cell) => [cellKey({ ...cell, sheet: cell.extent.name }), cell]));
  return formulas.map((formula) => {
    const spill = spills.get(formula);
    const key = cellKey(formula);
    const keys = spill ? keysIn(formula.extent, spill.area) : [key];
    const cells = keys.flatMap((one) => byKey.get(one) ?? []);
    const isError = spill === undefined && cells.every((cell) => cell.isError);
    return { key, formula: { ...formula, spill }, cells, isError };
  });
}

/** A formula or a name, and the formulas of ours that it refers to as a whole. */
interface Referring {
  readonly key: string;
  readonly from: PlacedFormula | FoundName;
  readonly anchors: readonly string[];
}

/** What refers to spills of ours anywhere in the workbook; formulas that were read already are not read again. */
async function findReferring(
  context: Excel.RequestContext,
  answers: readonly Answer[],
  {
    known,
    progress,
  }: { readonly known: readonly PlacedFormula[] | undefined } & {
    readonly progress: Progress;
  },
): Promise<readonly Referring[]> {
  const spills = spillsByKey(answers);
  if (spills.size === 0) return [];
  const sheets = await readExtents(context, "workbook");
  const formulas = known ?? (await readReferring(context, sheets, progress));
  const names = await readSpillNames(context, sheets);
  return [
    ...formulas
      .filter(({ formula }) => mayReferToSpill(formula))
      .map((from) => ({
        key: cellKey(from),
        from,
        anchors: spillReferencesIn(from.formula, from.sheet, spills).anchors,
      })),
    ...names.map((from) => ({
      key: `${from.sheet ?? ""}!${from.name}`,
      from,
      anchors: spillsOfName(from, spills).anchors,
    })),
  ].filter(({ anchors }) => anchors.length > 0);
}

async function readReferring(
  context: Excel.RequestContext,
  sheets: readonly SheetExtent[],
  progress: Progress,
): Promise<readonly PlacedFormula[]> {
  const found = await findFormulas(context, sheets, {
    isWanted: mayReferToSpill,
    progress,
  });
  return found.flatMap(placedIn);
}

function spillsByKey(answers: readonly Answer[]): ReadonlyMap<string, Spill> {
  return new Map(
    answers.flatMap(({ key, formula: { spill } }) => (spill ? [[key, spill] as const] : [])),
  );
}

/** The formulas that stay because something that stays refers to all that they fill. */
function keptFor(
  answers: readonly Answer[],
  referring: readonly Referring[],
  choice: SpillChoice,
): ReadonlySet<string> {
  const kept = new Set<string>();
  const freezing = new Set(answers.filter(({ isError }) => !isError).map(({ key }) => key));
  const isBlocking = ({ key, from }: Referring) =>
    !freezing.has(key) && (choice === "keep" || staysAsItIs(from));
  for (let size = -1; size !== kept.size;) {
    size = kept.size;
    for (const key of referring.filter(isBlocking).flatMap(({ anchors }) => anchors)) {
      kept.add(key);
      freezing.delete(key);
    }
  }
  return kept;
}

function staysAsItIs(from: Referring["from"]): boolean {
  return "extent" in from ? from.extent.isProtected : !isRewritable(from);
}

/** The formulas and names that stay and refer to what becomes values, with the cells written out. */
function writtenOut(
  freezing: readonly Answer[],
  referring: readonly Referring[],
): Pick<FreezePlan, "references" | "names"> {
  const spills = spillsByKey(freezing);
  const frozen = new Set(freezing.map(({ key }) => key));
  const staying = referring
    .filter(({ key, anchors }) => !frozen.has(key) && anchors.some((anchor) => spills.has(anchor)))
    .map(({ from }) => from);
  return {
    references: staying.flatMap((from) =>
      "extent" in from
        ? { ...from, written: spillReferencesIn(from.formula, from.sheet, spills).formula }
        : [],
    ),
    names: staying.flatMap((from) =>
      "extent" in from ? [] : { ...from, written: spillsOfName(from, spills).formula },
    ),
  };
}
