import type { Insert } from "../excel/insert";
import type { Removal } from "../excel/removeInsert";
import { copyText } from "./copyText";
import type { Report, Task } from "./task";
import type { Workbook } from "./workbook";

/** Asks the workbook for what a task says; rejects where Excel refuses. */
export async function runTask(task: Task, workbook: Workbook): Promise<Report> {
  switch (task.kind) {
    case "insert-formula": {
      const { address } = await workbook.insertFormula(task.formula);
      return { kind: "formula-inserted", address };
    }
    case "copy-formula":
      return { kind: (await copyText(task.formula)) ? "formula-copied" : "copy-refused" };
    case "insert-model": {
      const insert = await workbook.insertSheet(task.model.plan(task.options));
      return { kind: "sheet-inserted", insert };
    }
    case "remove-insert": {
      const { insert, force } = task;
      return reportRemoval(insert, await workbook.removeInsert(insert.id, { force }));
    }
    case "choose-cards":
      await workbook.chooseCards(task.cards);
      return { kind: "cards-chosen", cards: task.cards };
    case "list-inserts":
      return { kind: "inserts-listed", inserts: await workbook.listInserts() };
  }
}

function reportRemoval(insert: Insert, removal: Removal): Report {
  switch (removal.kind) {
    case "removed":
    case "gone":
      return { kind: "insert-removed", insert };
    case "changed":
      return { kind: "insert-kept", insert, restingOnIt: [] };
    case "referenced":
      return { kind: "insert-kept", insert, restingOnIt: removal.from };
  }
}
