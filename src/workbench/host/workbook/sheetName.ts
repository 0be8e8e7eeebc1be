import type { Book } from "./book";
import { HostError } from "../base/hostError";
import type { Sheet } from "./sheet";

/** Excel's rules: 1 to 31 characters, none of \ / ? * : [ ], no apostrophe at either end, not "History". */
function isValid(name: string): boolean {
  return (
    name.length >= 1 &&
    name.length <= 31 &&
    !/[\\/?*:[\]]/.test(name) &&
    !/^'|'$/.test(name) &&
    name.toUpperCase() !== "HISTORY"
  );
}

/** Refuses a name that Excel would refuse for a sheet; the sheet itself may keep its own. */
export function requireSheetName(book: Book, name: string, sheet?: Sheet): void {
  if (!isValid(name)) throw new HostError("InvalidArgument", name);
  const holder = book.findSheet(name);
  if (holder && holder !== sheet) throw new HostError("ItemAlreadyExists", name);
}

/** The first of Sheet1, Sheet2 … that is free. */
export function freeSheetName(book: Book): string {
  for (let n = 1; ; n++) if (!book.findSheet(`Sheet${n}`)) return `Sheet${n}`;
}
