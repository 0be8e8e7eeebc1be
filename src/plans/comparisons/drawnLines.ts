import type { Locale } from "../../domain/locale";
import { formatCell } from "../sheets/address";
import type { Cell, SeriesShape } from "../sheets/sheetPlan";
import { EMPTY, FIRST_FIGURE_COLUMN, emptyCell, referenceTo, textCell } from "../tables/cells";
import { formatOfFigures, labelOver } from "../tables/figures";
import { breaksOf, changing, erasOf, nameInEra, type Era } from "../tables/standards";
import { comparedFigures, type ComparedLine, type ComparedTable } from "./comparedTable";

/** A line of a comparison as it is drawn: as a whole, or what it is under one accounting standard. */
export interface DrawnLine {
  readonly line: ComparedLine;
  readonly era?: Era;
}

/** A line of a comparison as a chart draws it, in one part or more. */
export function drawnLines(line: ComparedLine, shape: SeriesShape): readonly DrawnLine[] {
  return breaksOf(shape, erasOfLine(line)).map((part) => ({ line, ...part }));
}

function erasOfLine({ figures }: ComparedLine): readonly Era[] {
  return erasOf([...figures.keys()], (column) => figures[column]?.standard);
}

/** How the standard changes among lines, where it does; none where it does not. */
export function erasChanging(lines: readonly ComparedLine[]): readonly Era[] {
  return changing(lines.map(erasOfLine));
}

/** A row of a chart's own: the figures of a line, or each with the first as 100. */
export function drawnRow(
  { line, era }: DrawnLine,
  isIndex: boolean,
  { locale, unit }: Pick<ComparedTable["choice"], "unit"> & { readonly locale: Locale },
): readonly Cell[] {
  const { metric, at, figures } = line;
  const columns = era?.columns ?? [...figures.keys()];
  const format = formatOfFigures(metric, unit, figures);
  const cellAt = (column: number): Cell =>
    isIndex ? indexCell(line, column, columns[0] ?? 0) : referenceTo(at, column, format);
  return [
    EMPTY,
    textCell(nameInEra(labelOver(metric, figures)[locale], era, locale), "note"),
    EMPTY,
    ...figures.map((fact, column) =>
      fact && columns.includes(column) ? cellAt(column) : emptyCell("figure"),
    ),
  ];
}

/** A figure with that of a first period as 100; nothing where that is zero, a loss, or cannot be compared. */
function indexCell(line: ComparedLine, column: number, base: number): Cell {
  const [first] = comparedFigures(line, base, column) ?? [];
  if (!first || Number(first.value) <= 0) return emptyCell("figure");
  const { at } = line;
  const [now, then] = [column, base].map((one) => formatCell(at, FIRST_FIGURE_COLUMN + one));
  const style = { role: "figure" } as const;
  return { kind: "formula", formula: `=${now}/${then}*100`, format: "0.0", style };
}
