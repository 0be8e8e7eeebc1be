import { countCells, formatArea } from "../../plans/sheets/address";
import { moveReference } from "../../plans/sheets/references";
import type { Verdicts } from "../../plans/sheets/sheetPlan";
import type { FoundInsert } from "../insert/insert";
import { givenOfCells } from "../insert/record/given";
import {
  groundOf,
  loadGround,
  usualGround,
  type Ground,
  type LoadedGround,
} from "../insert/record/ground";
import {
  askLooks,
  loadLooks,
  looksOfCells,
  MOST_LOOKS,
  partsOfLooks,
  rowsOfLooks,
  UNTOUCHED,
  type LoadedCells,
} from "../insert/record/looks";
import { shiftSince } from "./shiftBack";

/** How the cells of an insert look, and what else they have beside their contents. */
export interface Appearance {
  /** What Excel says of each cell, row by row; none where too many to ask for, or nothing to compare it with. */
  readonly cells: readonly Excel.CellProperties[][];
  /** Their fonts, fills and number formats: a short text; undefined where there are none. */
  readonly looks: string | undefined;
  /** The same of lines, links, alignments and the names of fonts. */
  readonly given: string | undefined;
  /** What they have of what no plan says. */
  readonly ground: Ground;
  /** What they had; undefined where that is not known. */
  readonly groundBefore: Ground | undefined;
}

/** What readAppearance reads, but for cells beyond those of one message. */
export interface LoadedAppearance {
  readonly cells: readonly LoadedCells[];
  readonly ground: LoadedGround;
  /** A cell that nobody writes into: what is usual on the sheet. */
  readonly usual: LoadedCells;
  readonly usualGround: LoadedGround;
  /** How many conditional formats touch the cells with verdicts, in their order. */
  readonly verdicts: readonly OfficeExtension.ClientResult<number>[];
}

/** The cells of an insert that are coloured by what they say, where it stands now. */
export function verdictsOf(insert: FoundInsert): readonly Verdicts[] {
  return (insert.record.verdicts ?? []).map((one) => ({
    ...one,
    cells: moveReference(one.cells, shiftSince(insert)),
  }));
}

/** Queues the loads that readAppearance reads. */
export function loadAppearance(sheet: Excel.Worksheet, insert: FoundInsert): LoadedAppearance {
  const untouched = sheet.getRange(formatArea(UNTOUCHED));
  const range = sheet.getRange(formatArea(insert.area));
  const [first] = partsOf(insert);
  return {
    cells: first ? [loadLooks(sheet, first)] : [],
    // A sheet goes with all its cells.
    ground: loadGround(range, insert.block === undefined ? sheet.getRange() : range),
    usual: loadLooks(sheet, UNTOUCHED),
    usualGround: loadGround(untouched),
    verdicts: verdictsOf(insert).map(({ cells }) =>
      sheet.getRange(cells).conditionalFormats.getCount(),
    ),
  };
}

/** An insert, what was asked of it with loadAppearance, and what its cells hold. */
interface Asked {
  readonly insert: FoundInsert;
  readonly loaded: LoadedAppearance;
  readonly formulas: readonly (readonly unknown[])[];
}

/** What was asked with loadAppearance; where it takes more messages, a round trip each. */
export async function readAppearance(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { insert, loaded, formulas }: Asked,
): Promise<Appearance> {
  const others = await askLooks(context, sheet, partsOf(insert).slice(1));
  const cells = [...loaded.cells, ...others];
  const { record } = insert;
  const formats = record.before?.map(({ format }) => format);
  const rows = rowsOfLooks(cells);
  const isKnown = rows.length > 0;
  const underlined = record.ground ? record.ground.underline : "None";
  const usual = loaded.usual.properties.value[0]?.[0];
  const font = fontBefore(insert, loaded);
  return {
    cells: rows,
    looks: isKnown ? looksOfCells({ cells, usual: loaded.usual, formulas }, formats) : undefined,
    given: isKnown ? givenOfCells({ rows, formulas, underlined, font }, usual, formats) : undefined,
    ...groundsOf(insert, loaded),
  };
}

/** The font of an insert's cells without us; null where it is not known. */
function fontBefore(
  { block, record }: FoundInsert,
  { usualGround: usual }: LoadedAppearance,
): string | null {
  return (block === undefined ? groundOf(usual).font : record.ground?.font) ?? null;
}

/** On a sheet of ours the conditional formats are those that colour verdicts, and no other. */
function groundsOf(
  insert: FoundInsert,
  { ground, usualGround: usual, verdicts }: LoadedAppearance,
): Pick<Appearance, "ground" | "groundBefore"> {
  const now = groundOf(ground);
  if (insert.block !== undefined) return { ground: now, groundBefore: insert.record.ground };
  const ours = verdictsOf(insert).map(({ words }) => Object.keys(words).length);
  const areThere = ours.every((count, index) => verdicts[index]?.value === count);
  return {
    ground: areThere ? now : { ...now, conditions: 0 },
    groundBefore: {
      ...usualGround(groundOf(usual)),
      conditions: ours.reduce((sum, count) => sum + count, 0),
    },
  };
}

function partsOf({ area, record }: FoundInsert) {
  const isKnown = record.looks !== undefined && countCells(area) <= MOST_LOOKS;
  return isKnown ? partsOfLooks(area) : [];
}
