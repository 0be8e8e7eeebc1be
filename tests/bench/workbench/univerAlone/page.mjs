// Nothing but Univer's own preset and an empty workbook: what a page of cells costs at least.
import { LocaleType, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import "@univerjs/preset-sheets-core/lib/index.css";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import texts from "@univerjs/preset-sheets-core/locales/en-US";
import { greenTheme } from "@univerjs/themes";

const univer = new Univer({
  theme: greenTheme,
  locale: LocaleType.EN_US,
  locales: { [LocaleType.EN_US]: texts },
});
const container = document.createElement("div");
container.style.height = "100vh";
document.body.append(container);
for (const plugin of UniverSheetsCorePreset({ container }).plugins) {
  if (Array.isArray(plugin)) univer.registerPlugin(...plugin);
  else univer.registerPlugin(plugin);
}
const api = FUniver.newAPI(univer);
const { Rendered } = api.Enum.LifecycleStages;
window.ready = new Promise((resolve) => {
  api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
    if (stage >= Rendered) resolve();
  });
});
api.createWorkbook({});
