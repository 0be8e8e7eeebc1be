import { finishCleanUps } from "./leaveNothing";
import { callsOurs } from "./ourFormula";
import { cellsIn, referencesIn } from "../plans/references";
import { runExcel } from "./runExcel";

/** One of our formulas that a cell rests on, the cell itself included. */
export interface TracedFormula {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
  /** What it shows. */
  readonly value: unknown;
  /**
   * The formula's arguments as they are now, texts and numbers, cells read; undefined where one is a
   * calculation of its own.
   */
  readonly arguments: readonly (string | number | undefined)[];
}

/** What the selected cell is, and the figures of ours it rests on. */
export interface Trace {
  readonly sheet: string;
  readonly address: string;
  /** The cell's formula; undefined for a value or an empty cell. */
  readonly formula: string | undefined;
  readonly value: unknown;
  readonly figures: readonly TracedFormula[];
}

/** Cells followed at most: enough for any sheet of ours, and no freeze on a range of whole columns. */
const MOST_CELLS = 5000;

/** Follows the selected cell's formula down to the figures of ours that it rests on: two round trips. */
export async function traceSelection(): Promise<Trace> {
  await finishCleanUps();
  return runExcel(async (context) => {
    const selected = context.workbook.getSelectedRange().getCell(0, 0);
    const { worksheets } = context.workbook;
    selected.load("address,formulas,values");
    worksheets.load("items/name");
    await context.sync();
    const cells = await readAll(context, worksheets.items);
    const sheet = sheetOf(selected.address);
    const address = localAddress(selected.address);
    const [[formula = ""] = []] = selected.formulas as unknown[][];
    return {
      sheet,
      address,
      formula: typeof formula === "string" && formula.startsWith("=") ? formula : undefined,
      value: (selected.values as unknown[][])[0]?.[0],
      figures: follow({ sheet, address }, cells),
    };
  });
}

interface CellPlace {
  readonly sheet: string;
  readonly address: string;
}

interface CellContent {
  readonly formula: unknown;
  readonly value: unknown;
}

type CellContents = ReadonlyMap<string, CellContent>;

async function readAll(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<CellContents> {
  const ranges = sheets.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load("address,formulas,values");
    return { sheet: sheet.name, range };
  });
  await context.sync();
  const contents = new Map<string, CellContent>();
  for (const { sheet, range } of ranges) {
    if (!range.isNullObject) addCells(contents, sheet, range);
  }
  return contents;
}

function addCells(contents: Map<string, CellContent>, sheet: string, range: Excel.Range): void {
  const addresses = cellsIn(localAddress(range.address), Infinity);
  const formulas: readonly unknown[] = range.formulas.flat();
  const values: readonly unknown[] = range.values.flat();
  addresses.forEach((address, index) => {
    contents.set(keyOf({ sheet, address }), { formula: formulas[index], value: values[index] });
  });
}

function localAddress(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
}

/** The sheet of an address that Excel gave: ATM operation for 'ATM operation'!D7. */
function sheetOf(address: string): string {
  const name = address.slice(0, address.lastIndexOf("!"));
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function keyOf({ sheet, address }: CellPlace): string {
  return `${sheet.toUpperCase()}!${address}`;
}

/** Our formulas under a cell, nearest first, each once. */
function follow(start: CellPlace, contents: CellContents): readonly TracedFormula[] {
  const seen = new Set<string>();
  const found: TracedFormula[] = [];
  const waiting = [start];
  for (let place = waiting.shift(); place; place = waiting.shift()) {
    if (seen.has(keyOf(place)) || seen.size > MOST_CELLS) continue;
    seen.add(keyOf(place));
    const { formula, value } = contents.get(keyOf(place)) ?? { formula: "", value: "" };
    if (callsOurs(formula)) {
      found.push({ ...place, formula, value, arguments: argumentsOf(place, formula, contents) });
    } else if (typeof formula === "string" && formula.startsWith("=")) {
      waiting.push(...precedentsOf(place, formula));
    }
  }
  return found;
}

function precedentsOf({ sheet }: CellPlace, formula: string): readonly CellPlace[] {
  return referencesIn(formula).flatMap((reference) =>
    cellsIn(reference.address, MOST_CELLS).map((address) => ({
      sheet: reference.sheet ?? sheet,
      address,
    })),
  );
}

/** The arguments of the formula's first call of ours: literals as they are, single cells read. */
function argumentsOf(
  { sheet }: CellPlace,
  formula: string,
  contents: CellContents,
): TracedFormula["arguments"] {
  const call = /IIJ[._][A-Z.]+\(((?:"(?:[^"]|"")*"|[^()"])*)\)/i.exec(formula)?.[1];
  if (call === undefined || call.trim() === "") return [];
  return splitArguments(call).map((argument) => readArgument(argument, sheet, contents));
}

function splitArguments(call: string): readonly string[] {
  return (call.match(/(?:"(?:[^"]|"")*"|[^,"])+|(?<=,)(?=,|$)/g) ?? []).map((text) => text.trim());
}

function readArgument(argument: string, sheet: string, contents: CellContents) {
  const quoted = /^"((?:[^"]|"")*)"$/.exec(argument)?.[1];
  if (quoted !== undefined) return quoted.replaceAll('""', '"');
  if (argument !== "" && !Number.isNaN(Number(argument))) return Number(argument);
  const [reference, ...others] = referencesIn(argument);
  if (!reference || others.length > 0 || reference.address.includes(":")) return undefined;
  const place = { sheet: reference.sheet ?? sheet, address: reference.address };
  const value = contents.get(keyOf(place))?.value;
  return typeof value === "string" || typeof value === "number" ? value : undefined;
}
