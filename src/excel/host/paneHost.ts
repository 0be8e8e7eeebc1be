import { localeOf } from "../../domain/locale";
import type { Locale } from "../../domain/locale";

/** Waits until Excel answers, and says which language it speaks to the reader; undefined outside Excel. */
export async function whenExcelReady(): Promise<Locale | undefined> {
  const { host } = await Office.onReady();
  // Office.js answers null, and knows no language, where a browser opens the page by itself.
  return host === Office.HostType.Excel ? localeOf(Office.context.displayLanguage) : undefined;
}

/** Whether this Excel shows figures that carry a card with their source. */
export function offersCards(): boolean {
  const { requirements } = Office.context;
  return (
    requirements.isSetSupported("CustomFunctionsRuntime", "1.4") &&
    requirements.isSetSupported("ExcelApi", "1.19")
  );
}

/** Why formulas of add-ins do not work in this Excel. */
export type FormulaObstacle = "ipad" | "no-functions" | "turkish";

/** What keeps our formulas from working in this Excel; undefined where nothing does. */
export function findFormulaObstacle(): FormulaObstacle | undefined {
  const { displayLanguage, platform, requirements } = Office.context;
  if (platform === Office.PlatformType.iOS) return "ipad";
  if (!requirements.isSetSupported("CustomFunctionsRuntime", "1.3")) return "no-functions";
  // Turkish Excel refuses every custom function that is written (office-js issue 6614).
  return /^tr\b/i.test(displayLanguage) ? "turkish" : undefined;
}

/** Opens the pane where it is closed. */
export async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}

/** Calls back whenever the pane is opened again: Excel tells of a changed theme in no other way. */
export async function watchPaneShown(onShown: () => void): Promise<void> {
  await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    if (visibilityMode === Office.VisibilityMode.taskpane) onShown();
  });
}
