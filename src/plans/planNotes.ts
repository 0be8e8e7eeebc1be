import type { Fact } from "../domain/fact";
import type { LocalText } from "../domain/metric";
import { formatPeriodRuns } from "../domain/periodRuns";
import { readMetric } from "./figures";
import type { PlanOptions } from "./planOptions";
import type { Cell } from "./sheetPlan";
import { SHEET_TEXTS } from "./sheetTexts";

const EMPTY: Cell = { kind: "empty" };

/** The notes of a sheet and of the figures on it, each figure's note said once. Empty where there are none. */
export function planNotes(
  notes: readonly LocalText[],
  facts: readonly Fact[],
  { locale }: Pick<PlanOptions, "locale">,
): readonly (readonly Cell[])[] {
  const texts = [...notes.map((note) => note[locale]), ...notesOfFigures(facts, locale)];
  if (texts.length === 0) return [];
  const heading = SHEET_TEXTS.notes[locale];
  return [
    [EMPTY],
    [EMPTY, { kind: "text", text: heading, style: { role: "section" } }],
    ...texts.map((text): readonly Cell[] => [
      EMPTY,
      { kind: "text", text, style: { role: "note" } },
    ]),
  ];
}

function notesOfFigures(facts: readonly Fact[], locale: PlanOptions["locale"]): readonly string[] {
  const noted = new Map<string, Fact[]>();
  // A stock stands in its quarter's and its year's column: one figure, one note.
  for (const fact of new Set(facts)) {
    if (fact.note === undefined) continue;
    const key = `${fact.metric} ${fact.note}`;
    noted.set(key, [...(noted.get(key) ?? []), fact]);
  }
  return [...noted.values()].flatMap(([first, ...others]) => {
    if (first?.note === undefined) return [];
    const periods = formatPeriodRuns(
      [first, ...others].map(({ period }) => period),
      locale,
    );
    return [`${readMetric(first.metric).label[locale]}, ${periods}: ${first.note}`];
  });
}
