/** A cell as scripts read it. */
export interface WorkbenchCell {
  readonly value: string | number | boolean | null;
  /** With its equals sign; null for a value. */
  readonly formula: string | null;
  readonly text: string;
  /** The name of a cell error, such as "#N/A"; null where there is none. */
  readonly error: string | null;
  /** The sentence behind the error. */
  readonly message: string | null;
  /** The value with its properties as the function gave it. */
  readonly card: object | null;
}

/** What a cell can be given: a value, or a text that starts with "=" for a formula. */
export type WorkbenchContent = string | number | boolean | null;

/** A chart as scripts read it; lengths in points. */
export interface WorkbenchChart {
  readonly name: string;
  readonly type: string;
  readonly title: string;
  readonly series: readonly {
    readonly name: string;
    readonly type: string;
    readonly values: readonly (number | null)[];
    readonly categories: readonly (string | number)[];
  }[];
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What the page offers to scripts as `window.workbench`; see the README of the workbench. */
export interface Workbench {
  /** Resolves when the workbook is drawn as it was kept, and the add-in is loaded. */
  readonly ready: Promise<void>;
  /** Writes one content into every cell of an address, or rows of contents from its first cell. */
  write(
    address: string,
    content: WorkbenchContent | readonly (readonly WorkbenchContent[])[],
  ): Promise<void>;
  /** The cells of an address, row by row. */
  read(address: string): WorkbenchCell[][];
  /** The names of the sheets in the order of their tabs. */
  sheets(): string[];
  /** The charts of a sheet, by its name; of the sheet in front without one. */
  charts(sheet?: string): WorkbenchChart[];
  /** Resolves when nothing is pending: no batch, no calculation, no function, no saving. */
  settled(): Promise<void>;
  /** What went over the wire since the page was loaded. */
  stats(): {
    readonly roundTrips: number;
    readonly cellsWritten: number;
    readonly functionsEvaluated: number;
    readonly functionMs: number;
  };
  /** Selects an address and brings its sheet to the front. */
  select(address: string): void;
  /** Presses a ribbon button that runs a function of the add-in, by the action's id. */
  runCommand(actionId: string): Promise<void>;
}
