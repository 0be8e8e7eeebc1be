import { allOrNothing } from "../host/allOrNothing";
import { runExcel } from "../host/runExcel";
import { callsOurs, repairText } from "./ourFormula";
import type { Progress } from "../host/progress";
import { readAreas } from "./cells/readAreas";
import { blocksBySheet, findFormulas, placedIn, type PlacedFormula } from "./cells/sheetCells";
import { readExtents } from "./cells/sheetExtents";
import { cellKey } from "./cells/places";
import { refindCells, writeCells, type WrittenCell } from "./cells/writeCells";

/** What a repair has done. */
export interface Repair {
  /** How many formulas were entered again. */
  readonly repaired: number;
  /** Names of protected sheets with broken formulas, left as they are. */
  readonly protectedSheets: readonly string[];
}

/**
 * Enters our broken formulas again: those that show an unknown name or carry the names Excel writes
 * while the add-in is missing. Entering them again is what cures them (office-js issues 6611 and
 * 3558). All of them, or none.
 */
export async function repairFormulas(progress: Progress = {}): Promise<Repair> {
  return allOrNothing<Repair>((takeBack) =>
    runExcel(
      async (context) => {
        const broken = await findBroken(context, progress);
        const entered = broken.filter(({ extent }) => !extent.isProtected);
        const [first] = entered;
        if (first) {
          takeBack(first.sheet, async () => {
            await enterAsBefore(entered);
            return undefined;
          });
        }
        await writeCells(context, entered.map(repaired), progress);
        return repairOf(broken);
      },
      { undoable: true },
    ),
  );
}

async function findBroken(
  context: Excel.RequestContext,
  progress: Progress,
): Promise<readonly PlacedFormula[]> {
  const found = await findFormulas(context, await readExtents(context, "workbook"), {
    isWanted: callsOurs,
    progress,
  });
  const ours = found.flatMap(placedIn);
  const nameless = await findNameless(context, ours, progress);
  return ours.filter(
    (cell) => repairText(cell.formula) !== cell.formula || nameless.has(cellKey(cell)),
  );
}

/** Errors that have another cause than an unknown name. */
const OTHER_ERRORS: readonly unknown[] = [
  "#VALUE!",
  "#N/A",
  "#NUM!",
  "#DIV/0!",
  "#REF!",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
];

/**
 * The cells that show an unknown name. In which language Excel tells it is not documented, so
 * whatever error is not surely another one counts: entering a formula again changes nothing else.
 */
async function findNameless(
  context: Excel.RequestContext,
  cells: readonly PlacedFormula[],
  progress: Progress,
): Promise<ReadonlySet<string>> {
  const nameless = new Set<string>();
  await readAreas(context, {
    areas: blocksBySheet(cells),
    properties: ["values", "valueTypes"],
    progress,
    step: "reading",
    onPart: ({ sheet, area, range: { values, valueTypes } }) => {
      valueTypes.forEach((row, down) => {
        row.forEach((type: string, across) => {
          if (type !== "Error" || OTHER_ERRORS.includes(values[down]?.[across])) return;
          const [at, column] = [area.top + down, area.left + across];
          nameless.add(cellKey({ sheet: sheet.name, row: at, column }));
        });
      });
    },
  });
  return nameless;
}

function repaired(cell: PlacedFormula): WrittenCell {
  return { ...cell, kind: "formulas", content: repairText(cell.formula) };
}

function repairOf(broken: readonly PlacedFormula[]): Repair {
  const isProtected = ({ extent }: PlacedFormula) => extent.isProtected;
  const left = broken.filter(isProtected);
  return {
    repaired: broken.length - left.length,
    protectedSheets: [...new Set(left.map(({ sheet }) => sheet))],
  };
}

async function enterAsBefore(cells: readonly PlacedFormula[]): Promise<void> {
  await runExcel(async (context) => {
    const before = cells.map((cell): WrittenCell => ({
      ...cell,
      kind: "formulas",
      content: cell.formula,
    }));
    await writeCells(context, refindCells(context, before), {});
  });
}
