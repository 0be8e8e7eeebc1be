import type { LocalText } from "../metric";
import type { Problem } from "../problem";

/** What a cell passed and its argument cannot be, in words that fit into a sentence. */
export function nameFound({ found, given }: Problem<"argument-unreadable">): LocalText {
  switch (found.is) {
    case "given":
      return { en: given, ja: `「${given}」` };
    case "range":
      return { en: "a range of several cells", ja: "複数のセルの範囲" };
    case "object":
      return { en: "a value without text", ja: "文字列のない値" };
    case "text":
      return { en: `"${found.said}"`, ja: `「${found.said}」` };
    case "error":
      return { en: `the error ${found.said}`, ja: `エラー値 ${found.said}` };
    case "type":
      return { en: `a ${found.said}`, ja: "この種類の値" };
  }
}
