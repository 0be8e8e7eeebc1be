/** What a cell is there for. Fonts, fills and borders follow from it where the plan is applied. */
export type Role =
  | "title"
  | "subtitle"
  | "note"
  | "header"
  | "subheader"
  | "header-label"
  | "section"
  | "id"
  | "hidden-id"
  | "label"
  | "label-total"
  | "unit"
  | "unit-total"
  | "category"
  | "figure"
  | "total"
  | "ratio"
  | "input"
  | "check"
  | "check-total"
  | Verdict
  | "none"
  | "none-total"
  | "absent"
  | "absent-total";

/** How a cell looks, in the reader's terms. */
export interface Style {
  readonly role: Role;
  /** Stands in a column of a whole year. */
  readonly annual?: true;
  /** Only an interval is known; the cell shows its middle. */
  readonly estimate?: true;
  /** Steps to the right of the other labels. */
  readonly indent?: number;
}

/** One planned cell. An empty cell without a style is left as it is. */
export type Cell =
  | { readonly kind: "empty"; readonly style?: Style }
  | { readonly kind: "text"; readonly text: string; readonly style: Style }
  | {
      readonly kind: "number";
      readonly value: number;
      readonly format: string;
      readonly style: Style;
    }
  | {
      readonly kind: "formula";
      /** In Excel's English A1 notation, with the equals sign. */
      readonly formula: string;
      readonly format: string;
      readonly style: Style;
    }
  /** Filled by the spilling formula to its upper left. */
  | { readonly kind: "spilled"; readonly format: string; readonly style: Style };

/** Rows of cells, all equally long, whose upper left corner is at an address such as "A1". */
export interface Block {
  readonly at: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** Widths, in characters of the normal font, of whole columns such as "D:M". */
export interface ColumnWidth {
  readonly columns: string;
  readonly width: number;
}

/** Columns or rows that fold away, such as "A:A" or "20:26". */
export interface Group {
  readonly axis: "columns" | "rows";
  readonly range: string;
  readonly collapsed: boolean;
}

/** How the sheet prints. */
export interface PrintSetup {
  readonly orientation: "landscape" | "portrait";
  readonly pagesWide: number;
  /** More pages than it takes, for a long sheet: its height must not make it smaller. */
  readonly mostPagesTall?: number;
  /** The columns that are printed, such as "A:H", where cells folded away reach farther than what is seen. */
  readonly columns?: string;
  /** Rows repeated on every page, such as "$4:$6". */
  readonly titleRows: string;
  /** Columns repeated on every page, such as "A:C", where the sheet is wider than one. */
  readonly titleColumns?: string;
  /** Cells whose rows begin a page, such as "A31". */
  readonly pageBreaks: readonly string[];
  /** The foot of every page, in Excel's codes: "&P" is its number, "&&" the sign itself. */
  readonly footer: { readonly left: string; readonly right: string };
}

/** How one series is drawn. */
export type SeriesShape = "clustered" | "stacked" | "stacked100" | "line";

/** One series of a chart, bound to ranges of the same sheet. */
export interface SeriesPlan {
  readonly name: string;
  readonly values: string;
  readonly categories: string;
  readonly shape: SeriesShape;
  readonly axis: "primary" | "secondary";
  /** "#RRGGBB", or "none" for what is only there for a bar above it or for its labels. */
  readonly color: string;
  /** The shape of a line's points; bars have none. */
  readonly marker?: "Circle" | "Square" | "Diamond" | "Triangle";
  /** A thin line without points, which leads from one bar to the next. */
  readonly thin?: true;
  /** The number format of the values written on it; absent where none are. */
  readonly labels?: string;
  /** At the foot of the bars, where they stand on others; where Excel puts them if absent. */
  readonly labelsAt?: "base";
  /** Points that look lighter, counted from zero: targets and estimates. */
  readonly pale?: readonly number[];
}

/** A value axis: its title names the unit. */
export interface AxisPlan {
  readonly title: string;
  readonly format: string;
  /** Where it begins, if not where Excel would let it. */
  readonly minimum?: number;
  /** Where it ends, if not where Excel would let it. */
  readonly maximum?: number;
  /** Without numbers: the figures stand beside what is drawn on it. */
  readonly unnumbered?: true;
}

/** A native chart. */
export interface ChartPlan {
  readonly name: string;
  readonly title: string;
  readonly categoryTitle: string;
  readonly primary: AxisPlan;
  readonly secondary?: AxisPlan;
  readonly series: readonly SeriesPlan[];
  /** Whether a legend is needed to tell the series apart. */
  readonly legend: boolean;
  /** Whether it also draws cells that are folded away. */
  readonly folded?: true;
  /** Cells it lies over, such as "B30:M47": all of them empty. */
  readonly position: string;
}

/** How what a check found looks: it holds, or it does not. */
export const VERDICTS = ["check-good", "check-listed"] as const;

export type Verdict = (typeof VERDICTS)[number];

/** Cells with verdicts, on a sheet of its own coloured by what they say, also once a reader has changed it. */
export interface Verdicts {
  readonly cells: string;
  /** What they can say, and how that looks. */
  readonly words: Readonly<Record<string, Verdict>>;
}

/** A worksheet as plain data: everything that will be written, and nothing about how. */
export interface SheetPlan {
  /** The wanted name; a number is added where the workbook has a sheet of that name. */
  readonly name: string;
  /** What a list of inserts calls it. */
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly widths: readonly ColumnWidth[];
  readonly groups: readonly Group[];
  /** The cells above and to the left that stay in view, such as "A1:C6". */
  readonly frozen: string;
  readonly print: PrintSetup;
  readonly charts: readonly ChartPlan[];
  /** Absent where nothing is checked. */
  readonly verdicts?: readonly Verdicts[];
  /** Areas that spilling formulas fill, the cells of the formulas included, such as "D7:M9". */
  readonly spills: readonly string[];
  /** What it was planned from, as plain data (plans/origin.ts): what plans it again, or with other columns. */
  readonly origin?: unknown;
}
