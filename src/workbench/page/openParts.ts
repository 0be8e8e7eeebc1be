import { formatArea } from "../host/base/area";
import { ExcelHost } from "../host/excelHost";
import { AddinFrame } from "./addinFrame";
import { element } from "./base/element";
import { followDrops } from "./base/followDrops";
import { type Texts, TEXTS } from "./base/texts";
import { BusyWatch } from "./busyWatch";
import type { PopupCell } from "./cards/cellPopups";
import { type Chrome, chrome } from "./chrome/chrome";
import { registerFunctionHelp } from "./formulas/functionHelp";
import { openSpreadsheet, type Spreadsheet } from "./grid/spreadsheet";
import { UNIVER } from "./grid/univerParts";
import { nameUniver } from "./grid/univerNames";
import { GridOverlay } from "./gridOverlay";
import type { PageActions } from "./pageActions";
import type { PageParts, PageStart } from "./pageParts";

type Read = (address: string) => readonly (readonly PopupCell[])[];

const FIRST_NAME = "Book1";

/** Puts everything on the page, each part telling the actions and following the host. */
export function openParts(start: PageStart, actions: PageActions, read: Read): PageParts {
  const { preferences, addin, keeper } = start;
  const texts = TEXTS[preferences.language];
  const name = keeper.found?.name ?? FIRST_NAME;
  const around = openChrome(start, actions, () => spreadsheet);
  const home = element("div", { class: "univer" });
  around.grid.append(home);
  const spreadsheet = openSpreadsheet(home, { ...preferences, gridTexts: start.gridTexts });
  nameUniver(home, texts);
  const host = new ExcelHost({
    univerAPI: spreadsheet.univerAPI,
    univer: UNIVER,
    namespace: addin.manifest.namespace,
    functions: addin.catalogue.functions,
  });
  registerFunctionHelp(spreadsheet.univer, addin.catalogue, addin.manifest.namespace);
  followDrops(window, (files) => {
    actions.take(files);
  });
  const parts: PageParts = {
    name,
    chrome: around,
    spreadsheet,
    host,
    overlay: openOverlay(start, actions, { chrome: around, spreadsheet, host, read }),
    busy: new BusyWatch(() => host.settled(), around.statusLine.showBusy),
    frame: openFrame(start, actions, { name, host, chrome: around, texts }),
    leaving: { isMeant: false },
  };
  followHost(parts, actions, () => {
    keeper.note();
  });
  return parts;
}

function openChrome(
  { preferences, addin }: PageStart,
  actions: PageActions,
  spreadsheet: () => Spreadsheet,
): Chrome {
  return chrome({
    preferences,
    texts: TEXTS[preferences.language],
    manifest: addin.manifest,
    univerAPI: () => spreadsheet().univerAPI,
    press: (action) => {
      actions.press(action);
    },
    protect: () => {
      actions.protect();
    },
    paneShown: (visible) => {
      actions.paneShown(visible);
    },
    entries: actions.entries,
    startNew: () => void actions.startNew(),
    download: () => void actions.download(),
    speak: (language) => void actions.speak(language),
    setDark: (dark) => {
      actions.setTheme(dark ? "dark" : "light");
    },
  });
}

function openOverlay(
  { preferences, addin }: PageStart,
  actions: PageActions,
  {
    chrome: around,
    spreadsheet,
    host,
    read,
  }: Pick<PageParts, "chrome" | "spreadsheet" | "host"> & {
    readonly read: Read;
  },
): GridOverlay {
  return new GridOverlay({
    grid: around.grid,
    spreadsheet,
    catalogue: addin.catalogue,
    namespace: addin.manifest.namespace,
    texts: TEXTS[preferences.language],
    keyboard: around.keyboard,
    theme: () => (document.documentElement.dataset["theme"] === "dark" ? "dark" : "light"),
    charts: () => host.charts(host.book.activeSheet.name),
    cell: (row, column) => read(formatArea({ row, column, rowCount: 1, columnCount: 1 }))[0]?.[0],
    link: (row, column) => host.linkAt(formatArea({ row, column, rowCount: 1, columnCount: 1 })),
    failed: (error) => {
      actions.showError(error);
    },
    loaded: () => {
      actions.partLoaded();
    },
    edits: {
      place: (chart, box) => {
        actions.attempt(() => {
          host.placeChart(chart.id, box);
        });
      },
      remove: (chart) => {
        actions.attempt(() => {
          host.removeChart(chart.id);
        });
        actions.focusGrid();
      },
      undo: () => void spreadsheet.univerAPI.undo(),
      leave: () => {
        actions.focusGrid();
      },
    },
  });
}

function openFrame(
  { addin, preferences }: PageStart,
  actions: PageActions,
  {
    name,
    host,
    chrome: around,
    texts,
  }: Pick<PageParts, "name" | "host" | "chrome"> & {
    readonly texts: Texts;
  },
): AddinFrame {
  const silent = texts.silentAddin(addin.manifest.name);
  return new AddinFrame({
    addin,
    host,
    pane: around.pane,
    language: preferences.language,
    documentName: name,
    leave: (exit) => {
      actions.leavePane(exit);
    },
    silent: () => {
      around.messages.showError(silent);
    },
  });
}

function followHost(parts: PageParts, actions: PageActions, changed: () => void): void {
  const { chrome: around, host, overlay, busy, spreadsheet } = parts;
  around.titleBar.showName(parts.name);
  host.onChange(() => {
    const stats = host.stats();
    around.statusLine.showStats({ ...stats, functionMs: stats.functionMilliseconds });
    overlay.draw();
    around.showProtected(host.isProtected);
    changed();
    busy.note();
  });
  const { univerAPI } = spreadsheet;
  univerAPI.addEvent(univerAPI.Event.ActiveSheetChanged, () => {
    around.showProtected(host.isProtected);
  });
  univerAPI.addEvent(univerAPI.Event.SheetEditStarted, () => {
    host.noteCellEdit(true);
  });
  univerAPI.addEvent(univerAPI.Event.SheetEditEnded, () => {
    host.noteCellEdit(false);
  });
  host.onError((error) => {
    actions.showError(error);
  });
  host.onPaneRequest((visible) => {
    around.pane.show(visible);
  });
}
