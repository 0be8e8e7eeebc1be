import { someOf } from "./someOf";
import type { Freeze, FreezeForecast } from "../../excel/formulas/freezeFormulas";
import type { Scope } from "../../excel/formulas/cells/sheetExtents";
import type { FormulaObstacle } from "../../excel/host/paneHost";
import type { StepProgress } from "../../excel/host/progress";
import type { ComparisonChart, Difference } from "../../plans/comparisons/comparedTable";
import type { Place } from "../../plans/sheets/place";
import type { PlanOptions } from "../../plans/tables/planOptions";
import type { PeriodGroup } from "../choices/periodGroups";
import type { SheetOptions } from "../choices/sheetOptions";
import type { TabId } from "../choices/tabs";

const tabs: Readonly<Record<TabId, string>> = {
  figures: "Figures",
  models: "Models",
  compare: "Compare",
  trace: "Trace",
  tools: "Tools",
};

const periodGroups: Readonly<Record<PeriodGroup, string>> = {
  quarter: "Quarters",
  year: "Fiscal years",
  cumulative: "From April",
  month: "Months",
  instant: "At the end of",
  target: "Company targets",
  "target-initial": "Initial targets",
  "target-revised-1": "Targets, first revision",
  "target-revised-2": "Targets, second revision",
};

const layouts: Readonly<Record<SheetOptions["layout"], string>> = {
  suited: "As suits the model",
  "quarters-then-year": "Quarters, then their year",
  "all-quarters-then-years": "All quarters, then all years",
  quarters: "Quarters only",
  years: "Years only",
};

const formulaChoices: Readonly<Record<PlanOptions["formulas"], string>> = {
  cell: "One formula per cell",
  grid: "One spilling IIJ.GRID per block",
};

const places: Readonly<Record<Place["kind"], string>> = {
  "new-sheet": "New sheet",
  selection: "At the selected cell",
  address: "At an address",
};

const modelsHints: Readonly<Record<Place["kind"], string>> = {
  "new-sheet": "Each adds a new sheet with live formulas. No existing cell is changed.",
  selection:
    "Each fills empty cells from the selected cell on, with live formulas. No existing cell is changed.",
  address:
    "Each fills empty cells from the address on, with live formulas. No existing cell is changed.",
};

const scopes: Readonly<Record<Scope, string>> = {
  selection: "Selected cells",
  sheet: "This sheet",
  workbook: "Whole workbook",
};

const differences: Readonly<Record<Difference, string>> = {
  change: "Change",
  percent: "% change",
  contribution: "Contribution",
  points: "Margin points",
};

const charts: Readonly<Record<ComparisonChart, string>> = {
  "by-period": "Bars by period",
  index: "Index, first period = 100",
  clustered: "Columns",
  stacked: "Stacked",
  stacked100: "100% stacked",
  line: "Line",
  waterfall: "Bridge",
};

const obstacles: Readonly<Record<FormulaObstacle, string>> = {
  ipad: "Excel on iPad does not run formulas of add-ins. Figures that are in a workbook stay; to insert or recalculate IIJ formulas, use Excel on Windows, Mac or the web.",
  "no-functions":
    "This Excel does not run formulas of add-ins. Figures that are in a workbook stay; to insert or recalculate IIJ formulas, use Microsoft 365 on Windows or Mac, or Excel on the web.",
  turkish:
    "Excel in Turkish refuses functions of add-ins that an add-in writes into cells, a fault reported to Microsoft. Type IIJ formulas yourself, or give Excel another display language.",
};

function stepProgress({ step, done, all = 0 }: StepProgress): string {
  const percent = `${Math.round((100 * done) / Math.max(1, all))}%`;
  switch (step) {
    case "inserting":
      return `${done} of ${all} sheets inserted`;
    case "searching":
      return `Looking through the cells: ${percent}`;
    case "tracing":
      return `${done} cells followed`;
    case "reading":
      return `Reading what formulas show: ${percent}`;
    case "writing":
      return `Writing: ${percent}`;
  }
}

/** Every sentence of the pane in English. */
export const ENGLISH_TEXTS = {
  tabsLabel: "IIJ for Excel",
  tabs,
  openFailedTitle: "IIJ for Excel could not be opened",
  openFailedHint:
    "Close this pane and open it again; if that does not help, restart Excel. Formulas in cells are not affected. What happened:",
  outsideTitle: "This page belongs inside Excel",
  outsideHint:
    "It is the task pane of IIJ for Excel. In Excel, choose Home > Add-ins > IIJ for Excel, or open Figures on the IIJ tab.",
  obstacles,
  message: "Message",
  working: "Working…",
  waiting: "Excel has not answered yet. If a cell is being edited, press Enter or Esc there.",
  stepProgress,
  cancel: "Cancel",
  retry: "Retry",
  dismiss: "Dismiss",

  statementLabel: "Statement",
  anyStatement: "All statements",
  several: "Several figures or periods…",
  searchLabel: "Search figures",
  searchPlaceholder: "revenue, op income, 売上高 …",
  searchResults: "Figures found",
  searchNone: "Not in our sources by that name. Try a shorter word, or choose a statement.",
  searchTargets:
    "Company targets belong to a figure: choose one, such as Revenue, then a target under Period.",
  searchNearest: "No figure goes by that name. Nearest:",
  searchCount: (count: number) => (count === 1 ? "1 figure found" : `${count} figures found`),
  periodLabel: "Period",
  periodGroups,
  unitLabel: "Unit",
  figureLabel: "Figure",
  insertFormula: "Insert formula",
  copyFormula: "Copy",
  arithmetic: "Arithmetic",
  interval: "Lies within",
  note: "Note",
  definition: "Meaning",
  source: "Source",
  between: "; ",
  figureIn: (metric: string, when: string) => `${metric}, ${when}: `,
  otherSource: "Also printed in",
  section: "Section",
  row: "Row",
  column: "Column",
  asPrinted: "As printed",

  modelsTitle: "Insert a model",
  modelsHints,
  placeLabel: "Where",
  places,
  addressLabel: "Address",
  addressHint: "The upper left cell, such as B5 or Sheet2!B5",
  addressWrong: "Write a cell such as B5 or Sheet2!B5.",
  options: "Options",
  spanLabel: "Periods",
  spans: {
    suited: "As suits the model",
    "five-years": "Five years",
    "ten-years": "Ten years",
    "all-years": "Every year since FY2008",
    "since-ifrs": "Since IFRS (FY2018)",
    "all-quarters": "Every quarter since FY2008",
    own: "Own choice, below",
  },
  layoutLabel: "Columns",
  layouts,
  suitedQuarter: "Automatic",
  fromLabel: "From",
  toLabel: "To",
  negativesLabel: "Negative numbers",
  formulasLabel: "Formulas",
  formulaChoices,
  totalsLabel: "Totals",
  totalsChoices: { reported: "As reported by IIJ", sums: "As sums of the lines" },
  chartsLabel: "With charts",
  labelsLabel: "Values on the bars",
  notesLabel: "With notes",
  checksLabel: "With checks",
  fromAfterTo: "From is later than To: choose an earlier quarter to begin with.",
  insert: "Insert",
  insertNamed: (title: string) => `Insert ${title}`,
  insertAll: (count: number) => `Insert all ${count} models`,
  deckTitle: "Charts of the 2012 presentation",
  insertedTitle: "In this workbook",
  insertedHint: "Removing a sheet cannot be undone with Ctrl+Z, nor can what was done before it.",
  remove: "Remove",
  removeAll: "Remove all",
  removeAllAsked: (count: number) =>
    `Remove all ${count} inserts? Those that were changed, or that formulas elsewhere rest on, stay. Removing sheets cannot be undone with Ctrl+Z.`,
  insertsRemoved: (count: number, kept: readonly string[]) =>
    (count === 1 ? "1 insert removed." : `${count} inserts removed.`) +
    (kept.length === 0
      ? ""
      : ` Kept, because changed, referred to or refused by Excel: ${kept.join(", ")}.`),
  show: "Go to",
  showNamed: (sheet: string) => `Go to ${sheet}`,
  removeNamed: (sheet: string) => `Remove ${sheet}`,
  moveEarlier: (name: string) => `Move ${name} to the left`,
  moveLater: (name: string) => `Move ${name} to the right`,
  moveUp: (name: string) => `Move ${name} up`,
  moveDown: (name: string) => `Move ${name} down`,
  questionLabel: "Question",
  ownQuestion: "Your own comparison",
  linesLabel: "Lines",
  addLine: "Add a line",
  columnsLabel: "Periods, side by side",
  addColumn: "Add a period…",
  differencesLabel: "Differences",
  differences,
  chartsTitle: "Charts",
  charts,
  preview: "Preview",
  tooLittle: "Pick at least one line and two periods.",
  insertComparison: "Insert comparison",

  traceHint: "Select any cell, then see the figures of IIJ that it rests on, each with its source.",
  traceSelection: "Trace the selected cell",
  traced: "Traced cell",
  tracedCount: (count: number) =>
    count === 0
      ? "No figure of IIJ is under this cell."
      : count === 1
        ? "It rests on one figure of IIJ."
        : `It rests on ${count} figures of IIJ.`,
  tracedMore: (count: number) => `… and ${count} more`,
  traceStopped: (cells: number) =>
    `Stopped after ${cells} cells: there may be more. Select a cell nearer to the figures to see them.`,

  scopes,
  freeze: "Freeze",
  freezeAsked: (scope: string, { formulas, errors, references, isCalculating }: FreezeForecast) =>
    `Turn ${formulas} IIJ ${formulas === 1 ? "formula" : "formulas"} into the values shown now? (${scope}) After an update with new figures, recalculate first.` +
    (isCalculating ? " Excel has not calculated everything yet: cells may show old values." : "") +
    (errors === 0
      ? ""
      : ` ${errors} ${errors === 1 ? "shows an error and stays a formula" : "show errors and stay formulas"}.`) +
    (references.length === 0
      ? ""
      : ` References with # will name the cells instead: ${someOf(references)}.`),
  freezeButReferred: "Keep what # refers to",
  frozen: ({ frozen, errors, writtenOut, asOf }: Freeze) =>
    (frozen === 0
      ? "There was no IIJ formula to freeze."
      : `${frozen} IIJ ${frozen === 1 ? "formula is now a value" : "formulas are now values"}. Source: IIJ’s documents up to ${asOf}.`) +
    (errors === 0
      ? ""
      : ` ${errors} ${errors === 1 ? "formula shows an error and stays" : "formulas show errors and stay"}.`) +
    (writtenOut === 0
      ? ""
      : ` ${writtenOut} ${writtenOut === 1 ? "reference" : "references"} with # now ${writtenOut === 1 ? "names its" : "name their"} cells.`),
  skipped: (sheets: readonly string[]) =>
    sheets.length === 0 ? "" : ` Protected, left as they are: ${sheets.join(", ")}.`,
  repair: "Repair",
  recalculate: "Recalculate",
  repaired: (count: number) =>
    count === 0
      ? "No IIJ formula needs repair."
      : count === 1
        ? "1 formula repaired."
        : `${count} formulas repaired.`,
  recalculateAsked:
    "Calculate everything again now? Excel does so in all open workbooks, with the formulas of other add-ins.",
  notNow: "Not now",
  recalculated: "Everything is calculated again.",

  cardsOn: "IIJ figures carry a card when they are calculated next. ",
  cardsOff: "IIJ figures are plain numbers when they are calculated next. ",
  filingsDamaged: {
    damaged:
      "The filings kept in this workbook cannot be read any more; the figures of the add-in answer. Add the filings again.",
    newer:
      "The filings in this workbook were kept by a newer version of the add-in; the figures of this version answer.",
  },
  formulaInserted: (address: string) => `Formula inserted in ${address}.`,
  formulaCopied: "Formula copied. Paste it into a cell.",
  copyRefused: "Copying is not allowed here. Select the formula above and press Ctrl+C.",
  sheetsInserted: (sheets: readonly string[]) =>
    sheets.length === 1
      ? `Sheet “${sheets.join("")}” inserted.`
      : `${sheets.length} sheets inserted.`,
  blockInserted: (title: string, place: string) => `“${title}” inserted in ${place}.`,
  insertKept: (name: string, restingOnIt: readonly string[]) =>
    restingOnIt.length === 0
      ? `“${name}” was changed since it was inserted. Remove it with the changes?`
      : `Formulas in ${restingOnIt.join(", ")} rest on “${name}” and would lose what they refer to. Remove it anyway?`,
  removeAnyway: "Remove anyway",
  keep: "Keep",
  keepFormulas: "Keep formulas",
  insertReplaced: (name: string) => `“${name}” is laid out anew.`,
  insertRemoved: (sheet: string) => `Sheet “${sheet}” removed.`,
  blockRemoved: (name: string) => `“${name}” removed.`,
  insertGone: (name: string) =>
    `“${name}” can no longer be found in this workbook, so nothing was done.`,
};

/** Every sentence of the pane in one language. The compiler refuses a language that lacks one. */
export type Texts = typeof ENGLISH_TEXTS;
