import { createRoot } from "react-dom/client";
import { localeOf } from "../domain/locale";
import type { Locale } from "../domain/locale";
import { choosePresentation } from "../domain/presentation";
import { prefersCards, rememberCards } from "../excel/cardPreference";
import { explainHostError } from "../excel/explainHostError";
import { freezeFormulas } from "../excel/freezeFormulas";
import { insertFormula } from "../excel/insertFormula";
import { insertSheet } from "../excel/insertSheet";
import { insertSheets } from "../excel/insertSheets";
import { listInserts } from "../excel/listInserts";
import { offersCards, watchPaneShown, whenExcelReady } from "../excel/paneHost";
import { listenForNotices } from "../excel/paneNotice";
import { removeInsert } from "../excel/removeInsert";
import { recalculate } from "../excel/recalculate";
import { repairFormulas } from "../excel/repairFormulas";
import { readTheme } from "../excel/theme";
import { OutsideExcel } from "./OutsideExcel";
import { traceSelection } from "../excel/traceSelection";
import { Pane } from "./Pane";
import type { Workbook } from "./workbook";
import "./pane.css";

/** The workbook that Excel has open. */
function openWorkbook(locale: Locale): Workbook {
  return {
    cards: offersCards() ? prefersCards() : undefined,
    chooseCards: (cards) => {
      rememberCards(cards);
      choosePresentation({ cards, locale });
      return recalculate();
    },
    freezeFormulas,
    explainError: (error) => explainHostError(error, locale),
    insertFormula,
    insertSheet,
    insertSheets,
    listInserts,
    listenForNotices,
    recalculate,
    removeInsert,
    repairFormulas,
    traceSelection,
  };
}

async function openPane(container: HTMLElement): Promise<void> {
  const root = createRoot(container);
  const locale = await whenExcelReady();
  if (!locale) {
    root.render(<OutsideExcel locale={localeOf(navigator.language)} />);
    return;
  }
  document.documentElement.lang = locale;
  const workbook = openWorkbook(locale);
  choosePresentation({ cards: workbook.cards === true, locale });
  const render = () => {
    root.render(<Pane dark={readTheme().isDark} locale={locale} workbook={workbook} />);
  };
  render();
  await watchPaneShown(render);
}

const container = document.getElementById("pane");
if (container) void openPane(container);
