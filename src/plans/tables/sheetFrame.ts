import { fillText } from "../../domain/texts/fillText";
import { dataAsOf } from "../../dataset/figures";
import type { Fact } from "../../domain/fact";
import type { Locale } from "../../domain/locale";
import { monthHead } from "../../domain/periods/periodNames";
import { UNITS } from "../../domain/unit";
import { formatArea, formatColumn } from "../sheets/address";
import { EMPTY, FIRST_FIGURE_COLUMN, textCell } from "./cells";

import { FIRST_LINE_ROW, SCENARIO_ROW } from "./headerRows";
import type { PlanOptions } from "./planOptions";
import { charactersOf } from "../sheets/printedSize";
import type { PrintedHead } from "../sheets/printSetup";
import { SOURCE_TEXTS } from "./texts/sourceTexts";
import type { Block, Cell, Group, Role, SheetPlan } from "../sheets/sheetPlan";
import { SHEET_TEXTS } from "./texts/sheetTexts";

/** The three rows every sheet of ours begins with: title; unit, sources and date; how to read it. */
export function planTitle(
  title: string,
  facts: readonly Fact[],
  options: Pick<PlanOptions, "locale" | "unit"> & Partial<Pick<PlanOptions, "totals">>,
): readonly (readonly Cell[])[] {
  const { locale, unit, totals } = options;
  const legend = totals === "sums" ? SHEET_TEXTS.legendOfSums : SHEET_TEXTS.legend;
  // Where nothing is money, every line says itself what it counts.
  const isMoney = facts.some((fact) => fact.unit === "JPY");
  const subtitle = fillText(SHEET_TEXTS[isMoney ? "subtitle" : "footer"][locale], {
    unit: UNITS[unit].label[locale],
    sources: nameSources(facts, options, roomFor(ROOM_UNDER_TITLE, locale)),
    date: monthHead(dataAsOf(), locale),
  });
  return [
    [EMPTY, textCell(title, "title")],
    [EMPTY, textCell(subtitle, "subtitle")],
    [EMPTY, textCell(legend[locale], "subtitle")],
  ];
}

/** What every printed page repeats: the heads of the columns, and where the figures are from. */
export function planPrinting(
  facts: readonly Fact[],
  options: Pick<PlanOptions, "locale">,
): PrintedHead {
  const { locale } = options;
  return {
    titleRows: `$${SCENARIO_ROW + 1}:$${FIRST_LINE_ROW}`,
    source: fillText(SHEET_TEXTS.footer[locale], {
      sources: nameSources(facts, options),
      date: monthHead(dataAsOf(), locale),
    }),
  };
}

/** The heads of the columns with a flag beside them, over the labels: a formula that gives a text. */
export function flagged(
  header: readonly (readonly Cell[])[],
  formula: string | undefined,
): readonly (readonly Cell[])[] {
  if (formula === undefined) return header;
  const flag: Cell = {
    kind: "formula",
    formula,
    format: "General",
    style: { role: "header-label" },
  };
  return header.map((row, index) =>
    index === header.length - 1 ? row.map((cell, column) => (column === 1 ? flag : cell)) : row,
  );
}

const SOURCES_NAMED = 2;

/** Letters of sources for which there is room under a chart, and beside unit and date over a table. */
const ROOM_UNDER_CHART = 100;
const ROOM_UNDER_TITLE = 140;

/** A Japanese letter takes the room of two. */
function roomFor(letters: number, locale: Locale): number {
  return locale === "ja" ? letters / 2 : letters;
}

/** The sources as a chart names them, on the one line there is. */
export function nameSourcesUnderChart(
  facts: readonly Fact[],
  options: Pick<PlanOptions, "locale">,
): string {
  return nameSources(facts, options, roomFor(ROOM_UNDER_CHART, options.locale));
}

/** The documents most of the figures stand in, the most frequent first: two of them where there is room, and one anyway. */
function nameSources(
  facts: readonly Fact[],
  { locale }: Pick<PlanOptions, "locale">,
  room = Infinity,
): string {
  const counts = new Map<string, number>();
  for (const name of facts.flatMap(({ printings }) => printings[0]?.source.document ?? [])) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const names = [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([name]) => SOURCE_TEXTS[locale].document(name));
  const joined = (count: number) => names.slice(0, count).join(locale === "ja" ? "、" : "; ");
  const named = joined(SOURCES_NAMED).length > room ? 1 : SOURCES_NAMED;
  const sources = joined(named);
  return names.length > named ? fillText(SHEET_TEXTS.andOthers[locale], { sources }) : sources;
}

/** Rows filled up with empty cells to the widest of them, or to a width if that is more. */
export function squared(
  rows: readonly (readonly Cell[])[],
  least: number,
): readonly (readonly Cell[])[] {
  const width = Math.max(least, ...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<Cell>(width - row.length).fill(EMPTY)]);
}

/** Characters that columns of labels, units and figures hold on any sheet. */
export const LEAST_WIDTHS = { label: 30, unit: 10, figure: 11 };

/**
 * Everything about the sheet that follows from its blocks and how many columns of figures it has; a
 * chart's table may have more.
 */
export function sheetFrame(
  count: number,
  blocks: readonly Block[],
  folded: readonly Group[] = [],
): Pick<SheetPlan, "blocks" | "widths" | "groups" | "frozen"> {
  const first = FIRST_FIGURE_COLUMN;
  const widestRow = Math.max(...blocks.flatMap(({ rows }) => rows.map(({ length }) => length)));
  const last = Math.max(first + count, widestRow) - 1;
  const cells = blocks.flatMap(({ rows }) => rows.flat());
  return {
    blocks,
    widths: [
      { columns: "A:A", width: 26 },
      { columns: "B:B", width: widest(cells, ["label", "label-total"], LEAST_WIDTHS.label) },
      { columns: "C:C", width: widest(cells, ["unit", "unit-total"], LEAST_WIDTHS.unit) },
      {
        columns: `${formatColumn(first)}:${formatColumn(last)}`,
        width: widest(cells, ["subheader", "header"], LEAST_WIDTHS.figure),
      },
    ],
    groups: [{ axis: "columns", range: "A:A", collapsed: true }, ...folded],
    frozen: formatArea({ top: 0, left: 0, bottom: FIRST_LINE_ROW - 1, right: first - 1 }),
  };
}

/** The width that the longest text of some roles needs, in characters; Japanese ones are two wide. */
function widest(cells: readonly Cell[], roles: readonly Role[], least: number): number {
  const widths = cells.flatMap((cell) =>
    cell.kind === "text" && roles.includes(cell.style.role)
      ? [
          Math.ceil(charactersOf(cell.text) * stretchOf(cell.style.role)) +
            2 * (cell.style.indent ?? 0) +
            2,
        ]
      : [],
  );
  return Math.max(least, ...widths);
}

/** Bold letters are wider. */
function stretchOf(role: Role): number {
  return role === "header" || role === "label-total" ? 1.1 : 1;
}
