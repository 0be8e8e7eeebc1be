import type { Report } from "./task";
import type { Texts } from "./texts/englishTexts";

/** What a task came to, or asks, as a sentence; blank where there is nothing to tell. */
export function reportText(report: Report, texts: Texts): string {
  switch (report.kind) {
    case "formula-inserted":
      return texts.formulaInserted(report.address);
    case "formula-copied":
      return texts.formulaCopied;
    case "copy-refused":
      return texts.copyRefused;
    case "sheets-inserted":
      return texts.sheetsInserted(report.inserts.map(({ sheet }) => sheet));
    case "insert-removed":
      return texts.insertRemoved(report.insert.sheet);
    default:
      return toolReportText(report, texts);
  }
}

type InsertReport =
  "formula-inserted" | "formula-copied" | "copy-refused" | "sheets-inserted" | "insert-removed";

type ToolReport = Exclude<Report, { readonly kind: InsertReport }>;

function toolReportText(report: ToolReport, texts: Texts): string {
  switch (report.kind) {
    case "insert-kept":
      return texts.insertKept(report.insert.sheet, report.restingOnIt);
    case "freeze-asked":
      return texts.freezeAsked(texts.scopes[report.scope]);
    case "frozen":
      return texts.frozen(report.freeze) + texts.skipped(report.freeze.protectedSheets);
    case "repaired":
      return texts.repaired(report.repair.repaired) + texts.skipped(report.repair.protectedSheets);
    case "recalculated":
      return texts.recalculated;
    case "cards-chosen":
      return report.cards ? texts.cardsOn : texts.cardsOff;
    case "traced":
    case "inserts-listed":
      return "";
  }
}
