import { createRoot, type Root } from "react-dom/client";
import { loadSourceTexts } from "../dataset/loadSourceTexts";
import { localeOf, type Locale } from "../domain/locale";
import { countsFrom1904 } from "../excel/host/dateSystem";
import { watchPaneShown, whenExcelReady } from "../excel/host/paneHost";
import { readTheme } from "../excel/host/theme";
import { chooseDateSystem } from "../functions/arguments/dateSystem";
import { choosePresentation } from "../functions/cells/presentation";
import { CouldNotOpen } from "./CouldNotOpen";
import { OutsideExcel } from "./OutsideExcel";
import { Pane } from "./Pane";
import { openWorkbook } from "./tasks/openWorkbook";
import type { Workbook } from "./tasks/workbook";
import "./pane.css";

async function openPane(container: HTMLElement): Promise<void> {
  const root = createRoot(container);
  try {
    await showPane(root);
  } catch (error) {
    root.render(<CouldNotOpen error={error} locale={localeOf(navigator.language)} />);
  }
}

async function showPane(root: Root): Promise<void> {
  // Most readers' Excel speaks what their browser does: the texts are there when Excel is.
  const early = learnSources(localeOf(navigator.language));
  const locale = await whenExcelReady();
  if (!locale) {
    root.render(<OutsideExcel locale={localeOf(navigator.language)} />);
    return;
  }
  document.documentElement.lang = locale;
  const workbook = openWorkbook(locale);
  await Promise.all([early, learnSources(locale)]);
  choosePresentation({ cards: workbook.cards === true, locale });
  const render = () => {
    root.render(<Pane dark={readTheme().isDark} locale={locale} workbook={workbook} />);
  };
  render();
  // What Excel refuses from here on costs the theme or how days are counted, never the pane.
  await Promise.allSettled([watchPaneShown(render), readDates(workbook)]);
}

/** Without a connection sources are named in English: nothing else is missing. */
async function learnSources(locale: Locale): Promise<void> {
  await loadSourceTexts(locale).catch(() => undefined);
}

/** Cells that were calculated before it was known how the workbook counts days are calculated again. */
async function readDates(workbook: Workbook): Promise<void> {
  const isFrom1904 = await countsFrom1904().catch(() => false);
  if (!isFrom1904) return;
  chooseDateSystem(1904);
  await workbook.recalculate();
}

const container = document.getElementById("pane");
if (container) void openPane(container);
