import { IEditorService } from "@univerjs/preset-sheets-core";
import type { Spreadsheet } from "./spreadsheet";
import { servicesOf } from "../../host/base/univerInside";

/** A formula after whose last character no function's name can be meant, such as one that ends with ")". */
const FINISHED = /^=.*[^\p{L}\p{N}_.]$/su;

/**
 * Enters a finished formula at Enter. Univer's list of functions goes a moment after the last name
 * was typed, and would swallow the Enter of who types fast. True when the key was used.
 */
export function finishFormula({ univer, univerAPI }: Spreadsheet, event: KeyboardEvent): boolean {
  const isPlain = !event.shiftKey && !event.ctrlKey && !event.altKey && !event.isComposing;
  const workbook = univerAPI.getActiveWorkbook();
  if (event.key !== "Enter" || !isPlain || !workbook?.isCellEditing()) return false;
  const editor = servicesOf(univer).get(IEditorService).getFocusEditor();
  const text = (editor?.getDocumentData().body?.dataStream ?? "").replace(/\r?\n$/, "");
  if (!FINISHED.test(text)) return false;
  void workbook.endEditingAsync(true);
  return true;
}
