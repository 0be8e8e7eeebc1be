import { normaliseName, visibleText } from "../../domain/names/spelling";

/** What is written in one way of several that mean the same in a name of a figure. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/internet initiative japan(?: inc\.?)?/g, "iij"],
  [/\((?:loss|△?は?損失|△は利益)\)/g, ""],
  [/[-_.]/g, " "],
  [/\b(?:the|of)\b/g, " "],
  [/\b(?:sales|turnover|revenues)\b/g, "revenue"],
  [/\b(?:profits?|earnings|loss)\b/g, "income"],
  [/\bcf\b/g, "cash flow"],
  [/\bop\b/g, "operating"],
  [/(?:revenue\s+)+revenue/g, "revenue"],
  [/^(.+)\((法人向け|個人向け)\)$/g, "$2$1"],
  [/^[(ⅰ-ⅹivx\d]+[).．、]/g, ""],
  [/うち|及び|および|[のは]/g, ""],
  [/一株/g, "1株"],
  [/あたり/g, "当たり"],
  [/四半期(?=純|包括|利)/g, "当期"],
  [/損益|損失/g, "利益"],
  [/売上高|収入/g, "売上"],
];

/**
 * A name in the one spelling that its usual variants share: plurals, "profit" for "income", "sales"
 * for "revenue", 四半期純利益 for 当期純利益, 売上 for 売上高, および for 及び.
 */
export function looseName(text: string): string {
  const written = visibleText(text.slice(0, LONGEST)).toLowerCase();
  return normaliseName(SAME.reduce((left, [way, one]) => left.replace(way, one), written));
}

/** A name without what says that it is of the whole company, which goes without saying. */
export function withoutScope(text: string): string {
  return text
    .replace(/internet initiative japan(?: inc\.?)?/gi, "IIJ")
    .replace(/\b(?:consolidated|total|IIJ(?:'s)?)\b|連結/gi, " ");
}

/** Longer than any name of ours. */
const LONGEST = 120;
