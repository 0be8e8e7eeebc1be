/**
 * Letters that leave no mark where they stand: joiners, soft hyphens, marks of direction, control
 * characters, a blank of Braille, the place of a picture. They come with what is pasted.
 */
const INVISIBLE = /(?![\t-\r\x85])[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\u2800\uFFFC]/gu;

/** What most texts have nothing of: anything but ASCII, or white space that is not one space between words. */
const UNPLAIN = /[^ -~]|^ | {2}| $/;

/** What can be seen of a text, in ordinary width; every run of white space is one space. */
export function visibleText(text: string): string {
  if (!UNPLAIN.test(text)) return text;
  return text
    .replace(INVISIBLE, "")
    .normalize("NFKC")
    .replace(/[\s\x85]+/g, " ")
    .trim();
}

/** Longest text worth comparing with a name: anything beyond it cannot be a name we know. */
const LONGEST_NAME = 80;

/** Letters looked at in a text that may be a name among marks that cannot be seen. */
const LONGEST_TEXT = 255;

/** What no name can lose: signs that reckon, and those of shares and of other money. */
export const MEANT = "/÷%$€£+×=<>";

const NOISE = new RegExp(`(?:(?![${MEANT}])[\\s\\p{P}\\p{S}])+`, "gu");

/** Whether a sign before a name turns the figure's own: -Revenue, △営業利益. A dash with room behind it begins an item. */
export function isNegative(visible: string): boolean {
  return /^(?:[\p{Pd}−](?! )|[△▲])/u.test(visible);
}

/**
 * A name reduced to what distinguishes it: case, spaces, hyphens, dots, full-width forms and other
 * punctuation make no difference, signs that reckon do. "Operating Income", "operating-income" and
 * "ＯＰＥＲＡＴＩＮＧ ＩＮＣＯＭＥ" are one name. What is longer than any name keeps a mark that none has: its beginning is not what was meant.
 */
export function normaliseName(text: string): string {
  const visible = visibleText(text.slice(0, LONGEST_TEXT));
  if (visible.length > LONGEST_NAME) return `${visible.slice(0, LONGEST_NAME).toLowerCase()}…`;
  const name = visible.toLowerCase().replace(/&/g, "and").replace(NOISE, "").normalize("NFC");
  return isNegative(visible) && name !== "" ? `-${name}` : name;
}

/** The words of a name, in lower case and ordinary width. */
export function wordsOf(text: string): readonly string[] {
  const words = visibleText(text.slice(0, LONGEST_NAME)).toLowerCase();
  return words.split(/[\s\p{P}\p{S}]+/u).filter((word) => word !== "");
}

/** Text as a sentence can quote it: one line, and short even when what was given is a whole page. */
export function quotable(text: string): string {
  const line = text.slice(0, LONGEST_NAME).replace(INVISIBLE, "").replace(/\s+/g, " ").trim();
  return line.length > 60 || text.length > LONGEST_NAME ? `${line.slice(0, 59).trimEnd()}…` : line;
}
