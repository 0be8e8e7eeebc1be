import { visibleText } from "../../domain/names/spelling";
import type { Comparison } from "../../dataset/comparison";

/** A figure by its name, and the comparison that is asked of it. */
export interface Compared {
  readonly base: string;
  readonly comparison: Comparison;
}

/** Short for a comparison of one figure. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/(率|比|マージン|ratio|growth|(?:operating|net) margin) ?\(?%\)?$/, "$1"],
  [/[\s(),-]+/g, " "],
  [/^ +| +$/g, ""],
  [/\by o y\b/, "yoy"],
  [/^(?:対前年)?増収率$/, "売上高増減率"],
  [/増益率$/, "利益増減率"],
  [/^g[pm]{1,2} ?%$|^gpm$/, "gross profit margin"],
  [/^opm\b/, "operating margin"],
  [/^npm\b/, "net margin"],
];

/** What a figure's name can do without, unless it is another figure's name then. */
const WHOLE = /連結|\b(?:consolidated|total)(?= )/g;

/** Words around a figure's name that make it a comparison: "sales YoY", "growth in sales", "営業利益率". */
const FORMS: readonly (readonly [RegExp, Comparison])[] = [
  [form("(.+?) ?(?:qoq|q/q)(?: growth)?|(.+) quarter on quarter|(.+)前四半期比"), "qoq"],
  [form("(?:qoq|q/q) (.+?)(?: growth)?"), "qoq"],
  [form("(.+?) ?(?:(?:yoy|y/y)(?: growth)?|growth(?: rate)?(?: yoy)?|year on year)"), "yoy"],
  [form("(?:yoy|y/y) (.+?)(?: growth)?|growth(?: rate)? (?:in|of) (.+)"), "yoy"],
  [form("(.+?) ?(?:対?前年(?:同期)?比?(?:増減率|比)|(?:yoy)?(?:成長|伸び|増減|増加)率)"), "yoy"],
  [
    form(
      "(.+?) ?(?:(?:as )?%(?: of (?:revenue|sales))?|(?:to |[/÷] ?)(?:revenue|sales)(?: ratio)?)",
    ),
    "pct-of-revenue",
  ],
  [form("(.+?) ?(?:ratio|(?:対?売上高?)?比?率|マージン)"), "pct-of-revenue"],
  // "Operating margin" is operating income as a share of revenue; "gross margin" is an amount.
  [
    form(
      "(.*?(?:operating|op|pre ?tax|net|ebit(?:da)?|gross profit|gp)) (?:profit )?margin(?: ratio| %)?",
    ),
    "pct-of-revenue",
  ],
  [form("(?:対?売上高?|営業収益)(.+)率|(.+売上(?:高|収益)?)構成比率?"), "pct-of-revenue"],
];

function form(body: string): RegExp {
  return new RegExp(`^(?:${body})$`);
}

/** The figures and comparisons that a text can ask for, the likeliest first. */
export function readComparisons(text: string): readonly Compared[] {
  const words = visibleText(text).toLowerCase();
  return [...new Set([words, words.replace(WHOLE, "")])].flatMap(readWords);
}

function readWords(text: string): readonly Compared[] {
  const words = SHORT.reduce((left, [short, full]) => left.replace(short, full), text);
  return FORMS.flatMap(([form, comparison]) => {
    const base = form.exec(words)?.slice(1).find(Boolean)?.replace(/ ?の$/, "");
    return base ? [{ base, comparison }] : [];
  });
}
