import type { ExcelHost } from "../host/excelHost";
import type { FrameExit } from "../host/wire/frameFocus";
import { FrameTransport } from "../host/wire/frameTransport";
import { CURRENT_REQUIREMENT_SETS } from "../host/wire/requirementSets";
import type { Addin } from "./addin/addin";
import type { Language, Theme } from "./base/preferences";
import type { TaskPane } from "./chrome/taskPane";
import { within } from "./base/within";

/** What the add-in's page is opened with. */
export interface AddinFrameOptions {
  readonly addin: Addin;
  readonly host: ExcelHost;
  readonly pane: TaskPane;
  readonly language: Language;
  /** The workbook's name. */
  readonly documentName: string;
  /** The focus leaves the add-in's page by the keyboard. */
  readonly leave: (exit: FrameExit) => void;
  /** The add-in has not answered in time. */
  readonly silent: () => void;
}

const PATIENCE_MS = 30_000;

/** The add-in's page in the task pane, at the other end of the host's wire. */
export class AddinFrame {
  readonly #options: AddinFrameOptions;
  #transport: FrameTransport | undefined;
  #ready: Promise<void> = Promise.resolve();

  constructor(options: AddinFrameOptions) {
    this.#options = options;
  }

  /** Resolves when the add-in can be called, or when it has been waited for long enough. */
  get ready(): Promise<void> {
    return this.#ready;
  }

  /** Loads the page, anew where it is there already: it reads the theme at its start. */
  load(theme: Theme): void {
    const { addin, host, pane, language, documentName, leave, silent } = this.#options;
    pane.load((frame) => {
      this.#transport = new FrameTransport({
        frame,
        url: addin.frameUrl,
        locale: language,
        requirementSets: CURRENT_REQUIREMENT_SETS,
        addinName: addin.manifest.name,
        documentName,
        theme,
        leave,
      });
      host.connect(this.#transport);
    });
    this.#ready = within(host.whenReady(), PATIENCE_MS, silent);
  }

  /** Drops files on the page, as if they had been dropped there; whether it took them. */
  drop(files: readonly File[]): boolean {
    return this.#options.pane.drop(files);
  }

  /** Lets the focus enter the page, on its first control. */
  focus(): void {
    this.#transport?.focus();
  }
}
