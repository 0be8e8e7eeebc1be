import { createRoot, type Root } from "react-dom/client";
import { localeOf } from "../domain/locale";
import { watchPaneShown, whenExcelReady } from "../excel/host/paneHost";
import { readTheme } from "../excel/host/theme";
import { choosePresentation } from "../functions/cells/presentation";
import { CouldNotOpen } from "./CouldNotOpen";
import { OutsideExcel } from "./OutsideExcel";
import { Pane } from "./Pane";
import { openWorkbook } from "./tasks/openWorkbook";
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
