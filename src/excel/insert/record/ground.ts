/**
 * What a plan never says of cells, and a reader can give them: what all cells of an area have alike,
 * null where they differ.
 */
export interface Ground {
  readonly font: string | null;
  readonly underline: string | null;
  readonly strikethrough: boolean | null;
  readonly wrap: boolean | null;
  readonly vertical: string | null;
  readonly locked: boolean | null;
  /** The lines between its columns. */
  readonly lines: string | null;
  /** The type of the rules of entry. */
  readonly validation: string | null;
  /** How many conditional formats touch it. */
  readonly conditions: number;
}

/** What groundOf reads. */
export interface LoadedGround {
  readonly range: Excel.Range;
  readonly lines: Excel.RangeBorder;
  readonly validation: Excel.DataValidation;
  readonly conditions: OfficeExtension.ClientResult<number>;
}

/** Queues the loads that groundOf reads; of a sheet of ours, rules and conditions of all its cells. */
export function loadGround(range: Excel.Range, ruled = range): LoadedGround {
  range.load("format/font/name,format/font/underline,format/font/strikethrough");
  range.load("format/wrapText,format/verticalAlignment,format/protection/locked");
  return {
    range,
    lines: range.format.borders.getItem("InsideVertical").load("style"),
    validation: ruled.dataValidation.load("type"),
    conditions: ruled.conditionalFormats.getCount(),
  };
}

/** What was asked of cells with loadGround. */
export function groundOf({ range, lines, validation, conditions }: LoadedGround): Ground {
  const { font, wrapText, verticalAlignment, protection } = range.format;
  return {
    ...{ font: font.name, underline: font.underline, strikethrough: font.strikethrough },
    ...{ wrap: wrapText, vertical: verticalAlignment, locked: protection.locked },
    ...{ lines: lines.style, validation: validation.type, conditions: conditions.value },
  };
}

/**
 * Whether cells have nothing but what they had. What differed from cell to cell when it was looked at
 * is not known, nor are fonts and underlines that differ now: Excel gives letters that a font lacks
 * another, and what leads somewhere an underline.
 */
export function isSameGround(now: Ground, then: Ground): boolean {
  const isKept = (part: keyof Ground) => then[part] === null || now[part] === then[part];
  const parts: readonly (keyof Ground)[] = Object.keys(KINDS) as (keyof Ground)[];
  return parts.every((part) => isKept(part) || (MAY_DIFFER.includes(part) && now[part] === null));
}

const MAY_DIFFER: readonly (keyof Ground)[] = ["font", "underline"];

/** Cells that nobody has touched on a sheet of ours, where one of them is known; underlines are seen cell by cell. */
export function usualGround(one: Ground): Ground {
  return { ...one, underline: null, lines: "None", validation: "None", conditions: 0 };
}

const KINDS: Readonly<Record<keyof Ground, "string" | "boolean" | "number">> = {
  font: "string",
  underline: "string",
  strikethrough: "boolean",
  wrap: "boolean",
  vertical: "string",
  locked: "boolean",
  lines: "string",
  validation: "string",
  conditions: "number",
};

/** Whether a value read from a workbook is what groundOf gives. */
export function isGround(value: unknown): value is Ground {
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(KINDS).every(([part, kind]) => {
    const given: unknown = Reflect.get(value, part);
    return typeof given === kind || (given === null && part !== "conditions");
  });
}
