import type { BaseUnit, FactStatus, Scenario } from "../../domain/fact";
import type { PlanOptions } from "../../plans/planOptions";
import type { PeriodGroup } from "../figures/periodGroups";
import type { TabId } from "../paneState";

const tabs: Readonly<Record<TabId, string>> = {
  figures: "Figures",
  models: "Models",
  tools: "Tools",
};

const periodGroups: Readonly<Record<PeriodGroup, string>> = {
  quarter: "Quarters",
  year: "Fiscal years",
  cumulative: "From April",
  month: "Months",
  instant: "At the end of",
  target: "Company targets",
  "target-initial": "Initial targets, later revised",
};

const scenarios: Readonly<Record<Scenario, string>> = {
  actual: "actual",
  target: "company target",
  "target-initial": "initial target, later revised",
};

const statuses: Readonly<Record<FactStatus, string>> = {
  reported: "Reported",
  derived: "Derived",
  bounded: "Range only",
};

const statusMeanings: Readonly<Record<FactStatus, string>> = {
  reported: "printed in a document",
  derived: "exact arithmetic on printed figures",
  bounded: "no document prints it; the figures around it leave this range",
};

const baseUnits: Readonly<Record<BaseUnit, string>> = {
  JPY: "JPY",
  "JPY per share": "JPY per share",
  ratio: "",
  count: "",
  persons: "persons",
  Gbps: "Gbps",
};

const layouts: Readonly<Record<PlanOptions["layout"], string>> = {
  "quarters-then-year": "Quarters, then their year",
  "all-quarters-then-years": "All quarters, then all years",
  quarters: "Quarters only",
  years: "Years only",
};

const formulaChoices: Readonly<Record<PlanOptions["formulas"], string>> = {
  cell: "One formula per cell",
  grid: "One spilling IIJ.GRID per block",
};

/** Every sentence of the pane in English. */
export const ENGLISH_TEXTS = {
  tabsLabel: "IIJ for Excel",
  tabs,
  outsideTitle: "This page belongs inside Excel",
  outsideHint:
    "It is the task pane of IIJ for Excel. In Excel, choose Home > Add-ins > IIJ for Excel, or open Figures on the IIJ tab.",
  message: "Message",
  working: "Working…",
  retry: "Retry",
  dismiss: "Dismiss",

  searchLabel: "Search figures",
  searchPlaceholder: "revenue, op income, 売上高 …",
  searchResults: "Figures found",
  searchNone: "Nothing by that name. Try a shorter word.",
  searchCount: (count: number) => (count === 1 ? "1 figure found" : `${count} figures found`),
  periodLabel: "Period",
  periodGroups,
  unitLabel: "Unit",
  figureLabel: "Figure",
  scenarios,
  statuses,
  statusMeanings,
  baseUnits,
  insertFormula: "Insert formula",
  copyFormula: "Copy",
  arithmetic: "Arithmetic",
  interval: "Lies within",
  note: "Note",
  definition: "Meaning",
  source: "Source",
  otherSource: "Also printed in",
  section: "Section",
  row: "Row",
  column: "Column",
  asPrinted: "As printed",

  modelsTitle: "Insert a model",
  modelsHint: "Each adds a new sheet with live formulas. No existing cell is changed.",
  options: "Options",
  optionsSummary: ({ from, to }: PlanOptions) => `${from}–${to}`,
  layoutLabel: "Columns",
  layouts,
  fromLabel: "From",
  toLabel: "To",
  formulasLabel: "Formulas",
  formulaChoices,
  chartsLabel: "With charts",
  insert: "Insert",
  insertNamed: (title: string) => `Insert ${title}`,
  insertedTitle: "In this workbook",
  remove: "Remove",
  removeNamed: (sheet: string) => `Remove ${sheet}`,

  cardsTitle: "Figures in cells",
  cardsLabel: "Cards with source and arithmetic",
  cardsHint:
    "With a card, a figure stays a number in every calculation and =A1.Source reads its source. Without, cells hold plain numbers and calculate a little faster.",
  cardsNotOffered: "This Excel cannot show cards: cells hold plain numbers.",
  cardsOn: "Figures calculated from now on carry a card.",
  cardsOff: "Figures calculated from now on are plain numbers.",
  aboutTitle: "About",
  aboutData: (asOf: string) =>
    `Figures from IIJ’s own documents up to ${asOf}. Nothing is sent anywhere: they are part of the add-in.`,
  aboutAffiliation: "Not affiliated with Internet Initiative Japan Inc. or Microsoft.",

  formulaInserted: (address: string) => `Formula inserted in ${address}.`,
  formulaCopied: "Formula copied. Paste it into a cell.",
  copyRefused: "Copying is not allowed here. Select the formula above and press Ctrl+C.",
  sheetInserted: (sheet: string) => `Sheet “${sheet}” inserted.`,
  insertKept: (sheet: string, restingOnIt: readonly string[]) =>
    restingOnIt.length === 0
      ? `“${sheet}” was changed since it was inserted. Remove it with the changes?`
      : `Formulas in ${restingOnIt.join(", ")} rest on “${sheet}” and would show #REF!. Remove it anyway?`,
  removeAnyway: "Remove anyway",
  keep: "Keep",
  insertRemoved: (sheet: string) => `Sheet “${sheet}” removed.`,
};
