import type { Locale } from "../../domain/locale";
import { prefersCards, rememberCards } from "../../excel/host/cardPreference";
import { explainHostError } from "../../excel/host/explainHostError";
import { findFormulaObstacle, offersCards } from "../../excel/host/paneHost";
import { keepFilingPart, readFilingPart } from "../../excel/host/filingPart";
import { listenForNotices } from "../../excel/host/paneNotice";
import { recalculate } from "../../excel/host/recalculate";
import { insertFormula } from "../../excel/insert/insertFormula";
import { listInserts } from "../../excel/insert/listInserts";
import { choosePresentation } from "../../functions/cells/presentation";
import type { Workbook } from "./workbook";

/** The workbook that Excel has open. What the opening pane does not need is loaded when it is first asked for. */
export function openWorkbook(locale: Locale): Workbook {
  return {
    ...LOADED_LATER,
    cards: offersCards() ? prefersCards() : undefined,
    chooseCards: (cards) => {
      rememberCards(cards);
      choosePresentation({ cards, locale });
    },
    explainError: (error) => explainHostError(error, locale),
    insertFormula,
    keepFilingPart,
    listInserts,
    listenForNotices,
    obstacle: findFormulaObstacle(),
    readFilingPart,
    recalculate,
  };
}

const LOADED_LATER = {
  freezeFormulas: later(async () => {
    const excel = await import("../../excel/formulas/freezeFormulas");
    return excel.freezeFormulas;
  }),
  forecastFreeze: later(async () => {
    const excel = await import("../../excel/formulas/freezeFormulas");
    return excel.forecastFreeze;
  }),
  insertPlan: later(async () => {
    const excel = await import("../../excel/insert/insertPlan");
    return excel.insertPlan;
  }),
  insertSheets: later(async () => {
    const excel = await import("../../excel/insert/insertSheets");
    return excel.insertSheets;
  }),
  removeInsert: later(async () => {
    const excel = await import("../../excel/remove/removeInsert");
    return excel.removeInsert;
  }),
  replaceInsert: later(async () => {
    const excel = await import("../../excel/replace/replaceInsert");
    return excel.replaceInsert;
  }),
  showInsert: later(async () => {
    const excel = await import("../../excel/insert/showInsert");
    return excel.showInsert;
  }),
  repairFormulas: later(async () => {
    const excel = await import("../../excel/formulas/repairFormulas");
    return excel.repairFormulas;
  }),
  traceSelection: later(async () => {
    const excel = await import("../../excel/formulas/traceSelection");
    return excel.traceSelection;
  }),
};

type Action<A extends readonly unknown[], R> = (...args: A) => Promise<R>;

/** An action whose code is loaded first; rejects, with nothing done, where it cannot be. */
function later<A extends readonly unknown[], R>(load: () => Promise<Action<A, R>>): Action<A, R> {
  return async (...args) => (await load())(...args);
}
