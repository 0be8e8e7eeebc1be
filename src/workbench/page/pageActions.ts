import { ILayoutService } from "@univerjs/preset-sheets-core";
import { HostError } from "../host/base/hostError";
import type { RibbonAction } from "../addin/manifest";
import { keepPreferences, type Language, type Theme } from "./base/preferences";
import { type Texts, TEXTS } from "./base/texts";
import { focusNext, type RegionEntries } from "./chrome/regions";
import { downloadWorkbook } from "./download/downloadWorkbook";
import type { PageParts, PageStart } from "./pageParts";
import { servicesOf } from "../host/base/univerInside";

/** What the page's controls do. */
export class PageActions {
  /** How the keyboard enters the regions that are not ours. */
  readonly entries: RegionEntries = {
    grid: () => {
      this.focusGrid();
    },
    pane: () => {
      this.#parts.frame.focus();
    },
  };
  readonly #start: PageStart;
  readonly #texts: Texts;
  readonly #open: () => PageParts;

  /** `parts` are there before anything can be pressed. */
  constructor(start: PageStart, parts: () => PageParts) {
    this.#start = start;
    this.#texts = TEXTS[start.preferences.language];
    this.#open = parts;
  }

  get #parts(): PageParts {
    return this.#open();
  }

  /** A ribbon button of the add-in was pressed. */
  press(action: RibbonAction): void {
    if (action.kind === "execute") void this.runCommand(action.actionId);
    else {
      this.#parts.chrome.pane.show(true);
      this.entries.pane();
    }
  }

  /** Runs a function of the add-in by the id of its action; a failure shows on the page. */
  async runCommand(actionId: string): Promise<void> {
    try {
      await this.#parts.host.runCommand(actionId);
    } catch (error) {
      this.showError(error);
    }
  }

  /** Changes the colours of the page and of the pane. */
  setTheme(theme: Theme): void {
    keepPreferences({ theme });
    document.documentElement.dataset["theme"] = theme;
    this.#parts.spreadsheet.univerAPI.toggleDarkMode(theme === "dark");
    this.#parts.overlay.draw();
    this.#parts.frame.load(theme);
  }

  /** Loads the page anew in another language. */
  async speak(language: Language): Promise<void> {
    await this.leaveBy(() => {
      keepPreferences({ language });
    });
  }

  /** Puts the workbook away for an empty one. */
  async startNew(): Promise<void> {
    const { keeper } = this.#start;
    const { name } = this.#parts;
    await this.leaveBy(() => keeper.startNew(nextName(name), name));
  }

  /** Brings back the workbook before this one. */
  async bringBack(): Promise<void> {
    await this.leaveBy(() => this.#start.keeper.bringBack());
  }

  /** Hands the workbook over as .xlsx, and says what the file lacks. */
  async download(): Promise<void> {
    try {
      const { host, name } = this.#parts;
      const leftOut = await downloadWorkbook(host, name, this.#start.addin.manifest.name);
      this.partLoaded();
      if (leftOut.length === 0) return;
      this.#parts.chrome.messages.showNotice(this.#texts.leftOutOfFile(leftOut));
    } catch (error) {
      this.showError(error);
    }
  }

  /** Does something and loads the page anew; where that would lose the workbook, asks before. */
  async leaveBy(action: () => unknown): Promise<void> {
    const leave = async (): Promise<void> => {
      try {
        await action();
        this.#parts.leaving.isMeant = true;
        location.reload();
      } catch (error) {
        this.showError(error);
      }
    };
    if (await this.#start.keeper.flush()) {
      await leave();
      return;
    }
    const { losesUnsaved, goOn } = this.#texts.saving;
    this.#parts.chrome.messages.showNotice(
      losesUnsaved,
      { label: this.#texts.download, run: () => void this.download() },
      { label: goOn, run: () => void leave() },
    );
  }

  /** Gives the keyboard to the cells. */
  focusGrid(): void {
    servicesOf(this.#parts.spreadsheet.univer).get(ILayoutService).focus();
  }

  /** Lets the focus go on from the add-in's page. */
  leavePane(exit: "document" | "forward" | "backward"): void {
    if (exit === "document") this.focusGrid();
    else focusNext(exit === "forward" ? 1 : -1, this.entries);
  }

  /** Protects the sheet in front, or no longer. */
  protect(): void {
    this.attempt(() => {
      this.#parts.host.toggleProtection();
    });
  }

  /** Hands files that were dropped on the page to the add-in. */
  take(files: readonly File[]): void {
    const { chrome, frame } = this.#parts;
    chrome.pane.show(true);
    if (!frame.drop(files)) chrome.messages.showNotice(this.#texts.takesNoFiles);
  }

  /** The task pane was shown or hidden. */
  paneShown(visible: boolean): void {
    this.#parts.host.notePane(visible);
  }

  /** Does what the host may refuse, and shows its reason. */
  attempt(action: () => void): void {
    try {
      action();
    } catch (error) {
      this.showError(error);
    }
  }

  /** A part of the page is there: what was said of its failure no longer holds. */
  partLoaded(): void {
    this.#parts.chrome.messages.endError(this.#texts.partNotLoaded);
  }

  /** Shows what went wrong. */
  showError(error: unknown): void {
    this.#parts.chrome.messages.showError(this.#explain(error));
  }

  #explain(error: unknown): string {
    if (error instanceof HostError && error.code === "AccessDenied") return this.#texts.refused;
    if (!(error instanceof Error)) return String(error);
    return error.name === PART_NOT_LOADED ? this.#texts.partNotLoaded : error.message;
  }
}

/** How webpack names the failure to load a part of the page. */
const PART_NOT_LOADED = "ChunkLoadError";

/** "Book1" is followed by "Book2". */
function nextName(name: string): string {
  const number = Number(/\d+$/.exec(name)?.[0] ?? 0);
  return `${name.replace(/\d+$/, "")}${number + 1}`;
}
