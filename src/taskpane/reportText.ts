import type { Report } from "./task";
import type { Texts } from "./texts/useTexts";

/** What a task came to, as a sentence; blank where there is nothing to tell. */
export function reportText(report: Report, texts: Texts): string {
  switch (report.kind) {
    case "formula-inserted":
      return texts.formulaInserted(report.address);
    case "formula-copied":
      return texts.formulaCopied;
    case "copy-refused":
      return texts.copyRefused;
    case "sheet-inserted":
      return texts.sheetInserted(report.insert.sheet);
    case "insert-removed":
      return texts.insertRemoved(report.insert.sheet);
    case "insert-kept":
      return texts.insertKept(report.insert.sheet, report.restingOnIt);
    case "cards-chosen":
      return report.cards ? texts.cardsOn : texts.cardsOff;
    case "inserts-listed":
      return "";
  }
}
