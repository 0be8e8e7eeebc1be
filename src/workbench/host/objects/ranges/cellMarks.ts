import { HostError } from "../../base/hostError";
import { isRecord } from "../../base/record";
import { writeEntries } from "../../workbook/cells/cells";
import type { RangeTarget } from "../../workbook/cells/rangeTarget";
import { type CellMark, type MarkKind, marksIn, setMark } from "../../workbook/cells/cellMarks";
import { ExcelType, link, type Member, method, property } from "../../wire/excelType";
import { rangeType } from "./range";
import { rangeFormatType } from "./rangeFormat";
import { LINK_LOOK } from "./styleReaders";

type Found = readonly (CellMark["value"] | undefined)[];

function seen({ sheet, area }: RangeTarget, kind: MarkKind): Found {
  return marksIn(sheet.marks, kind, area);
}

/** Part of what all cells have alike; null where they differ, as Excel answers. */
function partOf(found: Found, name: string, usual: unknown): unknown {
  const [value, ...others] = found;
  return others.length > 0 ? null : (value?.[name] ?? usual);
}

/** What all cells have alike, to be changed in a part. */
function alike(found: Found): CellMark["value"] {
  const [value, ...others] = found;
  return others.length > 0 ? {} : (value ?? {});
}

function give({ sheet, area }: RangeTarget, kind: MarkKind, value: unknown): void {
  sheet.requireUnprotected();
  if (value !== undefined && !isRecord(value)) throw new HostError("InvalidArgument");
  setMark(sheet.marks, kind, { area, value });
}

/** What a cell says of its protection where nobody has changed it. */
export const USUAL_PROTECTION = { locked: true, formulaHidden: false };

function protectionPart(name: keyof typeof USUAL_PROTECTION): Member<RangeTarget> {
  return property(
    (target) => partOf(seen(target, "protection"), name, USUAL_PROTECTION[name]),
    (target, value) => {
      if (typeof value !== "boolean") throw new HostError("InvalidArgument");
      const now = { ...USUAL_PROTECTION, ...alike(seen(target, "protection")) };
      const wanted = { ...now, [name]: value };
      const isUsual = wanted.locked && !wanted.formulaHidden;
      give(target, "protection", isUsual ? undefined : wanted);
    },
  );
}

const protectionType: ExcelType<RangeTarget> = new ExcelType<RangeTarget>("FormatProtection", {
  members: {
    Locked: protectionPart("locked"),
    FormulaHidden: protectionPart("formulaHidden"),
  },
});

/** Excel's name for the type of a rule, by the part that the rule has. */
const RULE_TYPES: Readonly<Record<string, string>> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

function ruleTypeOf(value: CellMark["value"] | undefined): string {
  const rule = isRecord(value?.["rule"]) ? value["rule"] : {};
  const part = Object.keys(RULE_TYPES).find((name) => isRecord(rule[name]));
  return (part && RULE_TYPES[part]) ?? "None";
}

/** "Inconsistent" where only some cells have a rule, or rules of several types. */
function validationType(target: RangeTarget): string {
  const found = seen(target, "validation");
  const [type = "None", ...others] = new Set(found.map(ruleTypeOf));
  if (others.length > 0) return "Inconsistent";
  return found.length > 1 ? "MixedCriteria" : type;
}

function validationPart(name: string, usual: unknown): Member<RangeTarget> {
  return property(
    (target) => partOf(seen(target, "validation"), name, usual),
    (target, value) => {
      give(target, "validation", { ...alike(seen(target, "validation")), [name]: value });
    },
  );
}

const validationObject: ExcelType<RangeTarget> = new ExcelType<RangeTarget>("DataValidation", {
  members: {
    Type: property(validationType),
    Rule: validationPart("rule", {}),
    ErrorAlert: validationPart("errorAlert", null),
    Prompt: validationPart("prompt", null),
    IgnoreBlanks: validationPart("ignoreBlanks", true),
    Clear: method((target) => {
      give(target, "validation", undefined);
    }),
  },
});

function writeLink(target: RangeTarget, value: unknown): void {
  give(target, "hyperlink", value ?? undefined);
  if (!isRecord(value)) return;
  const { book, sheet, area } = target;
  const shown = value["textToDisplay"];
  if (typeof shown === "string") writeEntries(target, area, [[shown]]);
  book.setStyle(sheet, area, LINK_LOOK);
}

rangeFormatType.define({ Protection: link((target) => protectionType.of(target)) });
rangeType.define({
  DataValidation: link((target) => validationObject.of(target)),
  Hyperlink: property((target) => {
    const [link, ...others] = seen(target, "hyperlink");
    return others.length > 0 ? null : (link ?? null);
  }, writeLink),
});
