import { localeOf } from "../domain/locale";
import type { Locale } from "../domain/locale";

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
