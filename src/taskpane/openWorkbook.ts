import type { Locale } from "../domain/locale";
import { choosePresentation } from "../domain/presentation";
import { prefersCards, rememberCards } from "../excel/cardPreference";
import { explainHostError } from "../excel/explainHostError";
import { insertFormula } from "../excel/insertFormula";
import { listInserts } from "../excel/listInserts";
import { findFormulaObstacle, offersCards } from "../excel/paneHost";
import { listenForNotices } from "../excel/paneNotice";
import { recalculate } from "../excel/recalculate";
import type { Workbook } from "./workbook";

/** The workbook that Excel has open. What the opening pane does not need is loaded when it is first asked for. */
export function openWorkbook(locale: Locale): Workbook {
  return {
    ...LOADED_LATER,
    cards: offersCards() ? prefersCards() : undefined,
    chooseCards: (cards) => {
      rememberCards(cards);
      choosePresentation({ cards, locale });
      return recalculate();
    },
    explainError: (error) => explainHostError(error, locale),
    insertFormula,
    listInserts,
    listenForNotices,
    obstacle: findFormulaObstacle(),
    recalculate,
  };
}

const LOADED_LATER = {
  freezeFormulas: later(async () => {
    const excel = await import("../excel/freezeFormulas");
    return excel.freezeFormulas;
  }),
  insertPlan: later(async () => {
    const excel = await import("../excel/insertPlan");
    return excel.insertPlan;
  }),
  insertSheets: later(async () => {
    const excel = await import("../excel/insertSheets");
    return excel.insertSheets;
  }),
  removeInsert: later(async () => {
    const excel = await import("../excel/removeInsert");
    return excel.removeInsert;
  }),
  repairFormulas: later(async () => {
    const excel = await import("../excel/repairFormulas");
    return excel.repairFormulas;
  }),
  traceSelection: later(async () => {
    const excel = await import("../excel/traceSelection");
    return excel.traceSelection;
  }),
};

type Action<A extends readonly unknown[], R> = (...args: A) => Promise<R>;

/** An action whose code is loaded first; rejects, with nothing done, where it cannot be. */
function later<A extends readonly unknown[], R>(load: () => Promise<Action<A, R>>): Action<A, R> {
  return async (...args) => (await load())(...args);
}
