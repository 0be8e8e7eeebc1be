import type { Insert } from "../../excel/insert/insert";
import type { Report } from "../tasks/task";
import type { Texts } from "../texts/englishTexts";
import { insertName } from "../texts/insertName";

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
      return insertedText(report.inserts, texts);
    case "insert-removed":
      return removedText(report.insert, texts);
    case "inserts-removed":
      return texts.insertsRemoved(report.removed.length, report.kept.map(insertName));
    case "insert-gone":
      return texts.insertGone(insertName(report.insert));
    case "filings-opened":
      return report.damage ? texts.filingsDamaged[report.damage] : "";
    case "filing-read":
    case "filings-kept":
      return "";
    default:
      return toolReportText(report, texts);
  }
}

function insertedText(inserts: readonly Insert[], texts: Texts): string {
  const [first] = inserts;
  return first?.block === undefined
    ? texts.sheetsInserted(inserts.map(({ sheet }) => sheet))
    : texts.blockInserted(first.title, `${first.sheet}!${first.block}`);
}

function removedText(insert: Insert, texts: Texts): string {
  const name = insertName(insert);
  return insert.block === undefined ? texts.insertRemoved(name) : texts.blockRemoved(name);
}

function cardsText(cards: boolean | undefined, texts: Texts): string {
  if (cards === undefined) return "";
  return cards ? texts.cardsOn : texts.cardsOff;
}

type InsertReport =
  | "formula-inserted"
  | "formula-copied"
  | "copy-refused"
  | "sheets-inserted"
  | "insert-removed"
  | "inserts-removed"
  | "insert-gone";

type FilingReport = "filings-opened" | "filing-read" | "filings-kept";

type ToolReport = Exclude<Report, { readonly kind: InsertReport | FilingReport }>;

function toolReportText(report: ToolReport, texts: Texts): string {
  switch (report.kind) {
    case "insert-replaced":
      return texts.insertReplaced(insertName(report.insert));
    case "insert-kept":
      return texts.insertKept(insertName(report.insert), report.restingOnIt);
    case "removal-asked":
      return texts.removeAllAsked(report.count);
    case "freeze-asked":
      return texts.freezeAsked(texts.scopes[report.scope], report.forecast);
    case "frozen":
      return texts.frozen(report.freeze) + texts.skipped(report.freeze.protectedSheets);
    case "repaired":
      return texts.repaired(report.repair.repaired) + texts.skipped(report.repair.protectedSheets);
    case "recalculated":
      return texts.recalculated;
    case "recalculate-asked":
      return cardsText(report.cards, texts) + texts.recalculateAsked;
    case "insert-shown":
    case "traced":
    case "inserts-listed":
      return "";
  }
}
