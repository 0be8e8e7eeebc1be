import type { Univer } from "@univerjs/core";
import { ISheetClipboardService } from "@univerjs/preset-sheets-core";
import { servicesOf } from "../../host/base/univerInside";
import { boundSpans } from "./boundSpans";

const HTML = "text/html";

/** Lets nothing be pasted that fills more cells than a page bears: a table's cells may claim any number. */
export function boundPaste(univer: Univer): void {
  const clipboard = servicesOf(univer).get(ISheetClipboardService);
  const paste = clipboard.paste.bind(clipboard);
  const pasteTyped = clipboard.legacyPaste.bind(clipboard);
  clipboard.paste = (item, pasteType) => paste(boundItem(item), pasteType);
  clipboard.legacyPaste = (html, text, files) =>
    pasteTyped(html === undefined ? html : boundSpans(html), text, files);
}

function boundItem(item: ClipboardItem): ClipboardItem {
  return {
    types: item.types,
    presentationStyle: item.presentationStyle,
    getType: async (type) => {
      const blob = await item.getType(type);
      return type === HTML ? new Blob([boundSpans(await blob.text())], { type }) : blob;
    },
  };
}
