import type { SourceTexts } from "../sources/sourceTexts";
import { titleInJapanese } from "./documentTitles";
import { formulaInJapanese } from "./formulas";
import { noteInJapanese } from "./notes";
import { placeInJapanese } from "./places";

/** What is said of sources, in Japanese. */
export const JAPANESE_SOURCE_TEXTS: SourceTexts = {
  document: titleInJapanese,
  section: placeInJapanese,
  formula: formulaInJapanese,
  note: noteInJapanese,
};
