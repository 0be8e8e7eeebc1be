import { cellArea, findArea, formatArea } from "../../../plans/sheets/address";
import { tokensOf, type FormulaToken } from "../../../plans/sheets/formulaTokens";
import { cellKey, type Spill } from "../cells/places";

/** Whether a formula may refer to all that another one fills, as D1# does. */
export function mayReferToSpill(formula: unknown): formula is string {
  return typeof formula === "string" && formula.startsWith("=") && formula.includes("#");
}

/** A formula's references to spills, and the formula with the cells written out: D1:F5 for D1#. */
export interface SpillReferences {
  /** The anchors that are referred to, as keys of cells. */
  readonly anchors: readonly string[];
  readonly formula: string;
}

/** Finds references to some spills in a formula that stands on a sheet. */
export function spillReferencesIn(
  formula: string,
  sheet: string,
  spills: ReadonlyMap<string, Spill>,
): SpillReferences {
  const anchors: string[] = [];
  const tokens = tokensOf(formula);
  const written = tokens.map(({ text }, at) => {
    const spill = spillNamedBefore(tokens, at, { sheet, spills });
    if (!spill) return text;
    anchors.push(cellKey(spill.anchor));
    return `:${lastCell(spill, tokens[at - 1]?.text ?? "")}`;
  });
  return { anchors, formula: written.join("") };
}

/** The spill that the "#" at a place stands for. */
function spillNamedBefore(
  tokens: readonly FormulaToken[],
  at: number,
  { sheet, spills }: { sheet: string; spills: ReadonlyMap<string, Spill> },
): Spill | undefined {
  const [named, cell, hash] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (hash?.text !== "#" || cell?.kind !== "word") return undefined;
  const area = findArea(cell.text);
  if (!area) return undefined;
  const on = named?.kind === "sheet" ? unquoted(named.text) : sheet;
  return spills.get(cellKey({ sheet: on, row: area.top, column: area.left }));
}

function unquoted(written: string): string {
  const name = written.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** The last cell of a spill, with dollar signs where the first has them. */
function lastCell({ area: { bottom, right } }: Spill, first: string): string {
  const last = formatArea(cellArea(bottom, right));
  const [, column = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(last) ?? [];
  const [, beforeColumn = "", beforeRow = ""] = /^(\$?)[A-Z]+(\$?)\d+$/.exec(first) ?? [];
  return `${beforeColumn}${column}${beforeRow}${row}`;
}
