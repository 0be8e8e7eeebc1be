import { USUAL_DECIMALS } from "../../../domain/coarse";
import type { Fact } from "../../../domain/fact";
import type { Locale } from "../../../domain/locale";
import { groupBy } from "../../../domain/groupBy";
import { labelUnder, type LocalText } from "../../../domain/metric";
import { STANDARDS, type Standard } from "../../../domain/standard";
import { fillText } from "../../../domain/texts/fillText";
import { periodHead } from "../../../domain/periods/periodNames";
import { formatPeriodRuns } from "../../../domain/periods/periodRuns";
import { powerOf } from "../../../domain/unit";
import { EMPTY, styledText, textCell } from "../cells";
import { labelOver, readMetric } from "../figures";
import { cameCoarsely } from "../formats";
import { inBrackets } from "./inBrackets";
import { withScenario } from "./nameColumn";
import type { PlanOptions } from "../planOptions";
import { pointsOf } from "../../sheets/printedSize";
import { PAGES } from "../../sheets/printSetup";
import type { Cell } from "../../sheets/sheetPlan";
import { LEAST_WIDTHS } from "../sheetFrame";
import { SHEET_TEXTS } from "./sheetTexts";
import { SOURCE_TEXTS } from "./sourceTexts";
import { wrapped } from "./wrapped";

type NoteOptions = Pick<PlanOptions, "locale" | "unit">;

/** What notes are planned for. */
interface NotedSheet {
  readonly options: NoteOptions;
  /** How many columns of figures stand over them: they end where the table ends. */
  readonly columns: number;
}

/**
 * The notes of a sheet, then those of the figures on it: each said once, of all the figures it is
 * about, in as many rows as it takes. Empty where there are none.
 */
export function planNotes(
  notes: readonly LocalText[],
  facts: readonly Fact[],
  { options, columns }: NotedSheet,
): readonly (readonly Cell[])[] {
  const { locale } = options;
  const texts = [
    ...notes.map((note) => note[locale]),
    ...namesUnderStandards(facts, locale),
    ...notesOfFigures(facts, options),
  ];
  if (texts.length === 0) return [];
  return [
    [EMPTY],
    [EMPTY, textCell(SHEET_TEXTS.notes[locale], "section")],
    ...texts.flatMap((text) => planNote(text, columns)),
  ];
}

/**
 * Points that a letter of a note is reckoned to take. In the widths of Arial the notes of all models take
 * 4.0 on average and 4.3 in the widest of them; what is more is room for other fonts, so that 160 fill a page on its side.
 */
const LETTER = 4.63;
/** Letters of a note over the labels and units of any sheet, over a column of figures, and on a page on its side. */
const ROOM = {
  heads: lettersIn(pointsOf(LEAST_WIDTHS.label) + pointsOf(LEAST_WIDTHS.unit)),
  column: lettersIn(pointsOf(LEAST_WIDTHS.figure)),
  page: lettersIn(PAGES.landscape.width),
};
/** Charts reach over so many columns of figures anyway. */
const LEAST_COLUMNS = 4;

/** A line that runs on beyond the table would make the whole sheet smaller on paper. */
function planNote(text: string, columns: number): readonly (readonly Cell[])[] {
  const room = ROOM.heads + ROOM.column * Math.max(columns, LEAST_COLUMNS);
  const [first = "", ...others] = wrapped(text, Math.min(ROOM.page, room));
  return [
    [EMPTY, textCell(first, "note")],
    ...others.map((line) => [EMPTY, styledText(line, { role: "note", indent: 1 })]),
  ];
}

function lettersIn(points: number): number {
  return Math.floor(points / LETTER);
}

/** What lines are called under the earlier standard, where their figures are of two that name them otherwise. */
function namesUnderStandards(facts: readonly Fact[], locale: Locale): readonly string[] {
  const names = [...groupBy(facts, ({ metric }) => metric)].flatMap(([metric, own]) => {
    const [earlier, later] = STANDARDS.filter((one) =>
      own.some(({ standard }) => standard === one),
    );
    if (!earlier || !later) return [];
    const named = (standard: Standard) => labelUnder(readMetric(metric), [standard])[locale];
    const [before, now] = [named(earlier), named(later)];
    return before === now ? [] : [inBrackets(now, before, locale)];
  });
  if (names.length === 0) return [];
  const list = names.join(locale === "ja" ? "、" : "; ");
  return [fillText(SHEET_TEXTS.otherNames[locale], { names: list })];
}

function notesOfFigures(facts: readonly Fact[], options: NoteOptions): readonly string[] {
  const noted = new Map<string, Fact[]>();
  // A stock stands in its quarter's and its year's column: one figure, one note.
  for (const fact of new Set(facts)) {
    for (const note of notesOf(fact, options)) {
      const about = noted.get(note);
      if (about) about.push(fact);
      else noted.set(note, [fact]);
    }
  }
  return [...noted].map(([note, about]) =>
    fillText(SHEET_TEXTS.noteOn[options.locale], { figures: nameFigures(about, options), note }),
  );
}

/** "Revenue, Operating income: FY11 to FY12; Net income: FY12 target". */
function nameFigures(facts: readonly Fact[], { locale }: NoteOptions): string {
  const labels = new Map<string, string[]>();
  for (const metric of new Set(facts.map((fact) => fact.metric))) {
    const own = facts.filter((fact) => fact.metric === metric);
    const periods = periodsOf(own, locale);
    const named = labels.get(periods);
    const label = labelOver(metric, own)[locale];
    if (named) named.push(label);
    else labels.set(periods, [label]);
  }
  const [comma, semicolon] = locale === "ja" ? ["、", "；"] : [", ", "; "];
  return [...labels]
    .map(([periods, named]) =>
      fillText(SHEET_TEXTS.figuresNoted[locale], { labels: named.join(comma), periods }),
    )
    .join(semicolon);
}

function periodsOf(facts: readonly Fact[], locale: Locale): string {
  const scenarios = [...new Set(facts.map(({ scenario }) => scenario))];
  return scenarios
    .map((scenario) => {
      const runs = runsOf(
        facts.filter((fact) => fact.scenario === scenario),
        locale,
      );
      return withScenario(runs, scenario, locale);
    })
    .join(locale === "ja" ? "、" : ", ");
}

function runsOf(facts: readonly Fact[], locale: Locale): string {
  const [first, ...others] = facts.map(({ period }) => period);
  if (!first) return "";
  return formatPeriodRuns([first, ...others], locale, (period) => periodHead(period, locale));
}

/** The documents print money to the million; where one rounds further, sums with the figure show it. */
function notesOf(fact: Fact, { locale, unit }: NoteOptions): readonly string[] {
  const { note, decimals = USUAL_DECIMALS } = fact;
  const isRounder =
    fact.status === "reported" && cameCoarsely(fact) && powerOf(fact.unit, unit) < -decimals;
  const rounder = fillText(SHEET_TEXTS.rounder[locale], { step: stepName(-decimals, locale) });
  return [
    ...(note === undefined ? [] : [SOURCE_TEXTS[locale].note(note)]),
    ...(isRounder ? [rounder] : []),
  ];
}

/** "JPY 100 million", "1億円". */
function stepName(power: number, locale: Locale): string {
  if (locale === "en")
    return `JPY ${(10 ** (power + USUAL_DECIMALS)).toLocaleString("en-US")} million`;
  const hundredMillions = power - 8;
  return hundredMillions >= 0
    ? `${(10 ** hundredMillions).toLocaleString("en-US")}億円`
    : `${(10 ** (power - 4)).toLocaleString("en-US")}万円`;
}
