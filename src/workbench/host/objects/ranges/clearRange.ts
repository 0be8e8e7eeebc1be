import type { Arguments } from "../../wire/excelType";
import { mapArea, writeEntries } from "../../workbook/cells/cells";
import { type MarkKind, setMark } from "../../workbook/cells/cellMarks";
import { clearConditionalFormats } from "../../workbook/cells/conditionalFormat";
import { type RangeTarget, usedArea } from "../../workbook/cells/rangeTarget";

/** What each way to clear takes of the marks of cells. */
const CLEARED: Readonly<Record<string, readonly MarkKind[]>> = {
  All: ["protection", "validation", "hyperlink"],
  Formats: ["protection"],
  Hyperlinks: ["hyperlink"],
  RemoveHyperlinks: ["hyperlink"],
};

function clearMarks({ sheet, area }: RangeTarget, applyTo: string): void {
  for (const kind of CLEARED[applyTo] ?? []) setMark(sheet.marks, kind, { area, value: undefined });
  if (applyTo === "All" || applyTo === "Formats")
    clearConditionalFormats(sheet.conditionalFormats, area);
}

/** Takes contents, formats, links or all from the cells of a range, as its first argument says. */
export function clearRange(target: RangeTarget, args: Arguments): void {
  target.sheet.requireUnprotected();
  const applyTo = args.optionalText(0) ?? "All";
  clearMarks(target, applyTo);
  const filled = usedArea(target, { valuesOnly: false, within: target.area });
  if (!filled) return;
  if (applyTo === "All" || applyTo === "Contents") {
    writeEntries(
      target,
      filled,
      mapArea(filled, () => ""),
    );
  }
  if (applyTo === "All" || applyTo === "Formats") target.book.clearFormats(target.sheet, filled);
}
