import { HostError, type HostErrorCode } from "./hostError";

/** The request flag by which a batch says that one Ctrl+Z is to take back all of its `Excel.run`. */
export const MERGE_UNDO_GROUP = 1 << 20;

/** A step of a batch: what it reaches, and the value that it writes. */
export interface Step {
  /** Such as `Worksheet.delete` or `Range.formulas`. */
  readonly member: string;
  readonly writes: boolean;
  readonly value: unknown;
  /** A property is read, which no undo group minds. */
  readonly isReading?: boolean;
}

/**
 * Which undo groups Excel takes: all of them, none that changes anything, none that writes more than
 * 1,500 formulas, or none with a member that cannot be undone.
 */
export type UndoGroups = "all" | "none" | "few-formulas" | "undoable-members";

/** Excel on the web takes no message of more (docs/concepts/resource-limits-and-performance-optimization.md). */
export const ON_THE_WEB = 5_000_000;

/** What Excel refuses in some builds and situations; tests switch it on. */
export class Refusals {
  undoGroups: UndoGroups = "all";
  /** Another workbook of the same Excel has come to the front (Windows and Mac). */
  isBehind = false;
  /** Asking for merged cells loses what Ctrl+Z would have taken back (Windows, office-js issue 5918). */
  losesUndoToMerges = false;
  /** Panes can only be frozen on the sheet in front. */
  freezesOnlyInFront = false;
  /** No message may have more bytes, either way: `ON_THE_WEB` where Excel runs in a browser. */
  mostBytes = Infinity;
  /** Cells that are calculated again show what they showed before until the answer is there. */
  showsOldValues = false;
  /** An error inside an array makes the whole formula `#VALUE!` (Office 2021 and 2024). */
  takesErrorsInArrays = true;
  /** Hidden rows are hidden by a filter: an array over them goes astray (office-js issue 224). */
  filtersRows = false;
  /** Of the pattern of a fill nothing is told, whether there is one or not (office-js issue 4900). */
  tellsNoPattern = false;
  /** Charts are counted among the shapes of their sheet, as of a type that is not supported. */
  countsCharts = false;
  /** The names of a sheet are told with those of the whole workbook (office-js issue 1011). */
  listsAllNames = false;
  /** A cell whose formula is a HYPERLINK gets the look of a link by itself. */
  stylesLinks = false;
  /** Members that an older Excel does not have yet, such as `Range.hasSpill`. */
  lacks: ReadonlySet<string> = new Set();
  /** How Excel on a desktop in another language writes the error `#REF!` in the formulas of names. */
  localReference = "#REF!";
  private formulas = 0;

  /** Throws where Excel refuses a step of a batch that was sent with these flags. */
  meet({ member, writes, value, isReading }: Step, flags: number): void {
    if (this.lacks.has(member)) throw new HostError("ApiNotFound", member);
    const code = this.isBehind ? BEHIND[member] : undefined;
    if (code) throw new HostError(code, "another workbook is active");
    if (isReading) return;
    if ((flags & MERGE_UNDO_GROUP) === 0) this.formulas = 0;
    else if (this.refusesInGroup(member, writes, value)) throw new HostError("UndoNotSupported");
  }

  private refusesInGroup(member: string, writes: boolean, value: unknown): boolean {
    if (member === "Range.formulas" && writes) this.formulas += countFormulas(value);
    switch (this.undoGroups) {
      case "all":
        return false;
      case "none":
        return writes;
      case "few-formulas":
        return this.formulas > MOST_FORMULAS;
      case "undoable-members":
        return NOT_UNDONE.has(member);
    }
  }
}

/** 40 × 40 are refused (office-js issue 6491). */
const MOST_FORMULAS = 1500;

function countFormulas(value: unknown): number {
  const cells = Array.isArray(value) ? value.flat() : [value];
  return cells.filter((cell) => typeof cell === "string" && cell.startsWith("=")).length;
}

/** What fails while another workbook has the focus (docs/excel/excel-add-ins-troubleshooting.md). */
const BEHIND: Readonly<Record<string, HostErrorCode>> = {
  "Range.select": "GeneralException",
  "Workbook.getActiveCell": "InvalidSelection",
  "Workbook.getSelectedRange": "InvalidSelection",
  "Worksheet.activate": "GeneralException",
  "Worksheet.delete": "InvalidSelection",
  "Worksheet.gridlines": "GeneralException",
  "Worksheet.names": "InvalidSelection",
  "WorksheetCollection.add": "GeneralException",
  "WorksheetFreezePanes.freezeAt": "GeneralException",
  "WorksheetFreezePanes.freezeColumns": "GeneralException",
  "WorksheetFreezePanes.freezeRows": "GeneralException",
  "WorksheetFreezePanes.getLocationOrNullObject": "GeneralException",
  "WorksheetFreezePanes.unfreeze": "GeneralException",
};

/**
 * What cannot be undone (docs/excel/excel-add-ins-undo-capabilities.md; the merged areas: office-js
 * issue 5918), as far as the host has it.
 */
const NOT_UNDONE: ReadonlySet<string> = new Set([
  "DocumentProperties.author",
  "DocumentProperties.category",
  "DocumentProperties.comments",
  "DocumentProperties.company",
  "DocumentProperties.keywords",
  "DocumentProperties.manager",
  "DocumentProperties.subject",
  "DocumentProperties.title",
  "NamedItem.comment",
  "Range.getMergedAreasOrNullObject",
  "WorkbookProtection.protect",
  "WorkbookProtection.unprotect",
  "Worksheet.delete",
  "Worksheet.name",
  "Worksheet.position",
  "Worksheet.visibility",
  "WorksheetProtection.protect",
  "WorksheetProtection.unprotect",
]);
