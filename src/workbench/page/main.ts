import "./page.css";
import { loadAddin } from "./addin/addin";
import { element } from "./base/element";
import { readPreferences } from "./base/preferences";
import { loadGridTexts } from "./grid/spreadsheet";
import { WorkbenchPage } from "./workbenchPage";
import { workbenchOf } from "./workbench";
import { WorkbookKeeper } from "./saving/workbookKeeper";

async function open(): Promise<WorkbenchPage> {
  const preferences = readPreferences();
  document.documentElement.lang = preferences.language;
  document.documentElement.dataset["theme"] = preferences.theme;
  const [addin, keeper, gridTexts] = await Promise.all([
    loadAddin(preferences.language),
    WorkbookKeeper.open(),
    loadGridTexts(preferences.language),
  ]);
  return new WorkbenchPage({ preferences, addin, keeper, gridTexts });
}

const opening = open();
Object.assign(window, { workbench: workbenchOf(opening) });
opening.catch((error: unknown) => {
  const message = error instanceof Error ? error.message : String(error);
  document.body.append(element("p", { class: "message message-error", role: "alert" }, message));
});
