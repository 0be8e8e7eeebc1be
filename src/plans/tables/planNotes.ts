import type { Fact } from "../../domain/fact";
import type { LocalText } from "../../domain/metric";
import { fillText } from "../../domain/fillText";
import { formatPeriodRuns } from "../../domain/periods/periodRuns";
import { powerOf } from "../../domain/unit";
import { EMPTY, textCell } from "./cells";
import { readMetric } from "./figures";
import type { PlanOptions } from "./planOptions";
import type { Cell } from "../sheets/sheetPlan";
import { SHEET_TEXTS } from "./sheetTexts";

type NoteOptions = Pick<PlanOptions, "locale" | "unit">;

/** The notes of a sheet and of the figures on it, each figure's note said once. Empty where there are none. */
export function planNotes(
  notes: readonly LocalText[],
  facts: readonly Fact[],
  options: NoteOptions,
): readonly (readonly Cell[])[] {
  const { locale } = options;
  const texts = [...notes.map((note) => note[locale]), ...notesOfFigures(facts, options)];
  if (texts.length === 0) return [];
  return [
    [EMPTY],
    [EMPTY, textCell(SHEET_TEXTS.notes[locale], "section")],
    ...texts.map((text) => [EMPTY, textCell(text, "note")]),
  ];
}

function notesOfFigures(facts: readonly Fact[], options: NoteOptions): readonly string[] {
  const noted = new Map<string, { readonly note: string; readonly facts: [Fact, ...Fact[]] }>();
  // A stock stands in its quarter's and its year's column: one figure, one note.
  for (const fact of new Set(facts)) {
    for (const note of notesOf(fact, options)) {
      const key = `${fact.metric} ${note}`;
      const known = noted.get(key);
      if (known) known.facts.push(fact);
      else noted.set(key, { note, facts: [fact] });
    }
  }
  return [...noted.values()].map(({ note, facts: [first, ...others] }) => {
    const periods = formatPeriodRuns(
      [first, ...others].map(({ period }) => period),
      options.locale,
    );
    return `${readMetric(first.metric).label[options.locale]}, ${periods}: ${note}`;
  });
}

/** The documents print money to the million; where one rounds further, sums with the figure show it. */
const USUAL_DECIMALS = -6;

function notesOf(fact: Fact, { locale, unit }: NoteOptions): readonly string[] {
  const { note, decimals = USUAL_DECIMALS } = fact;
  const step = USUAL_DECIMALS - decimals;
  const isRounder = fact.status === "reported" && step > 0 && powerOf(fact.unit, unit) < -decimals;
  const rounder = fillText(SHEET_TEXTS.rounder[locale], {
    step: (10 ** step).toLocaleString("en-US"),
  });
  return [...(note === undefined ? [] : [note]), ...(isRounder ? [rounder] : [])];
}
