import { type ILanguagePack, LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import "@univerjs/preset-sheets-core/lib/index.css";
import { CellAlertManagerService, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import { greenTheme } from "@univerjs/themes";
import { createUniver } from "../../host/base/createUniver";
import { NEW_SHEET } from "../../host/workbook/newSheet";
import type { Language, Theme } from "../base/preferences";
import { servicesOf } from "../../host/base/univerInside";
import { boundPaste } from "./boundPaste";
import { liftDarkColours } from "./darkColours";
import { endTabPress } from "./endTabPress";

/** The grid, formula bar and sheet tabs, still without a workbook. */
export interface Spreadsheet {
  readonly univer: Univer;
  readonly univerAPI: FUniver;
}

const CORE = { Univer, FUniver };

const LOCALES: Readonly<Record<Language, LocaleType>> = {
  "en-US": LocaleType.EN_US,
  "ja-JP": LocaleType.JA_JP,
};

/** Univer's own texts in a language; those of the others stay where they are. */
export async function loadGridTexts(language: Language): Promise<ILanguagePack> {
  const texts =
    language === "ja-JP"
      ? await import("@univerjs/preset-sheets-core/locales/ja-JP")
      : await import("@univerjs/preset-sheets-core/locales/en-US");
  return texts.default;
}

/** The button beside the tabs adds a sheet like the first one. */
const ADD_SHEET = {
  show: true,
  defaultRowCount: NEW_SHEET.rowCount,
  defaultColumnCount: NEW_SHEET.columnCount,
};

/** Hidden: its permissions are not Excel's protection, which the host keeps and the ribbon switches. */
const UNIVER_PROTECTION = Object.fromEntries(
  [
    "sheet.contextMenu.permission",
    "sheet.command.add-range-protection-from-sheet-bar",
    "sheet.command.delete-worksheet-protection-from-sheet-bar",
    "sheet.command.change-sheet-protection-from-sheet-bar",
    "sheet.command.view-sheet-permission-from-sheet-bar",
  ].map((id) => [id, { hidden: true }]),
);

/** Puts Univer's spreadsheet into `container`, trimmed to what Excel shows below its ribbon. */
export function openSpreadsheet(
  container: HTMLElement,
  look: {
    readonly language: Language;
    readonly theme: Theme;
    readonly gridTexts: ILanguagePack;
  },
): Spreadsheet {
  const spreadsheet = createUniver(CORE, {
    theme: greenTheme,
    darkMode: look.theme === "dark",
    locale: LOCALES[look.language],
    locales: { [LOCALES[look.language]]: look.gridTexts },
    logLevel: LogLevel.WARN,
    plugins: UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      menu: UNIVER_PROTECTION,
      formulaBar: true,
      footer: {
        sheetBar: true,
        statisticBar: true,
        zoomSlider: true,
        menus: false,
        addSheetButtonConfig: ADD_SHEET,
      },
    }).plugins,
  });
  liftDarkColours(spreadsheet.univer);
  silenceAlerts(spreadsheet);
  void whenDrawn(spreadsheet).then(() => {
    boundPaste(spreadsheet.univer);
  });
  endTabPress(container);
  return spreadsheet;
}

/** Resolves when Univer has drawn the cells for the first time; before, it refuses commands. */
export function whenDrawn({ univerAPI }: Spreadsheet): Promise<void> {
  const { Rendered } = univerAPI.Enum.LifecycleStages;
  return new Promise((resolve) => {
    if (univerAPI.getCurrentLifecycleStage() >= Rendered) resolve();
    univerAPI.addEvent(univerAPI.Event.LifeCycleChanged, ({ stage }) => {
      if (stage >= Rendered) resolve();
    });
  });
}

/** Univer explains an error by its kind alone; the page says the reason that the function gave. */
function silenceAlerts({ univer, univerAPI }: Spreadsheet): void {
  univerAPI.addEvent(univerAPI.Event.LifeCycleChanged, ({ stage }) => {
    if (stage !== univerAPI.Enum.LifecycleStages.Rendered) return;
    const alerts = servicesOf(univer).get(CellAlertManagerService);
    alerts.currentAlert$.subscribe((shown) => {
      if (shown.some(([key]) => key === FORMULA_ALERT)) alerts.removeAlert(FORMULA_ALERT);
    });
  });
}

/** Univer's own key, of its formula-alert-render controller. */
const FORMULA_ALERT = "SHEET_FORMULA_ALERT";
