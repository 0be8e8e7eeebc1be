/** Japanese letters, and the marks of their width. */
const JA = "[ぁ-ヿ一-鿿々]";
const MARK = "[、。「」『』（）：；～！？・／＋－％△]";

/** What Microsoft's Japanese style guide and reports of IIJ write otherwise, by what is wrong. */
const FAULTS: Readonly<Record<string, RegExp>> = {
  "a space beside a mark of full width": new RegExp(`(?<!^| ) ${MARK}|[、。（「：～] (?! )`),
  // But in titles behind a year and a paper, in labels before a comparison, and within words of katakana.
  "a space between Japanese letters": new RegExp(
    `${JA}(?<!期|報告書|情報|[ァ-ヶー]) (?!前年同期比|前四半期比|売上高比率)${JA}`,
  ),
  "a half-width bracket, colon or semicolon": new RegExp(`${JA} ?[:;(] ?${JA}|${JA}[)]${JA}`),
  "a half-width comma or full stop": new RegExp(`${JA}[,.](?![A-Za-z])`),
  "a half-width question or exclamation mark": new RegExp(`${JA}[?!]`),
  "a katakana of half width": /[｡-ﾟ]/,
  "a letter or digit of full width": /[Ａ-Ｚａ-ｚ０-９]/,
  "another wave than ～": /[〜∼]|\d ?~ ?\d/,
  "a dash for a span": /[\d月年期日Q円] ?[-–—] ?\d+[月年期日円]/,
  "a mark twice": /。。|、、|：：|（（|、。/,
};

/** The faults of Japanese texts, each with the first text that has it. */
export function faultsIn(texts: Iterable<string>): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const text of new Set(texts))
    for (const [fault, pattern] of Object.entries(FAULTS))
      if (pattern.test(unquoted(text))) found[fault] ??= text;
  return found;
}

/** Without what is quoted as it is typed or printed: formulas, errors, what stands in quotes. */
function unquoted(text: string): string {
  return text.replace(/"[^"]*"|#スピル!/g, "…");
}

/** Texts with a fiscal year by its id alone, which may be taken for the year before. */
export function misreadable(texts: readonly string[]): readonly string[] {
  return texts.filter((text) =>
    /(?<![\w（「"])(?:FY|[1-4]Q|[12]H|9M)\d\d(?![\w（])/.test(text.replace(/=IIJ\.\S+/g, "")),
  );
}
