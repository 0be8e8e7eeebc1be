import { type Area, cellArea, intersect, without } from "../../base/area";

/** What cells can have beside contents and styles. */
export type MarkKind = "protection" | "validation" | "hyperlink";

/** What some cells have that Univer's open part does not know, by the names of Excel's object model. */
export interface CellMark {
  readonly kind: MarkKind;
  readonly areas: readonly Area[];
  readonly value: Readonly<Record<string, unknown>>;
}

/** Gives cells a mark in place of the one that they have; undefined takes it away. */
export function setMark(
  marks: CellMark[],
  kind: MarkKind,
  { area, value }: { area: Area; value: CellMark["value"] | undefined },
): void {
  moveMarks(marks, (one, of) => (of === kind ? without(one, area) : [one]));
  if (value) marks.push({ kind, areas: [area], value });
}

/** Gives marks other areas, each of the old ones none, one or more. */
export function moveMarks(
  marks: CellMark[],
  move: (area: Area, kind: MarkKind) => readonly Area[],
): void {
  const moved = marks.map((mark) => ({
    ...mark,
    areas: mark.areas.flatMap((area) => move(area, mark.kind)),
  }));
  marks.splice(0, marks.length, ...moved.filter(({ areas }) => areas.length > 0));
}

/** The mark of a cell; undefined where it has none. */
export function markAt(
  marks: readonly CellMark[],
  kind: MarkKind,
  { row, column }: Pick<Area, "row" | "column">,
): CellMark["value"] | undefined {
  return marksOver(marks, kind, cellArea(row, column))[0]?.value;
}

/** The marks that cells of an area have, each once, and undefined where some have none. */
export function marksIn(
  marks: readonly CellMark[],
  kind: MarkKind,
  area: Area,
): readonly (CellMark["value"] | undefined)[] {
  const over = marksOver(marks, kind, area);
  const bare = over
    .flatMap(({ areas }) => areas)
    .reduce((left: readonly Area[], one) => left.flatMap((part) => without(part, one)), [area]);
  const values = new Map(over.map(({ value }) => [JSON.stringify(value), value]));
  return [...values.values(), ...(bare.length > 0 ? [undefined] : [])];
}

function marksOver(marks: readonly CellMark[], kind: MarkKind, area: Area): readonly CellMark[] {
  return marks.filter(
    (mark) => mark.kind === kind && mark.areas.some((one) => intersect(one, area) !== undefined),
  );
}
