import { visibleText } from "../../domain/names/spelling";
import type { Comparison } from "../../dataset/comparison";

/** Words after a metric's name that make it a comparison: "sales YoY", "営業利益率", "gross margin %". */
const ENDINGS: readonly (readonly [RegExp, Comparison])[] = [
  [ending("(?:qoq|q/q)(?: growth)?|quarter on quarter|前四半期比"), "qoq"],
  [ending("(?:yoy|y/y)(?: growth)?|growth(?: rate)?|year on year"), "yoy"],
  [ending("対?前年(?:同期)?(?:比|増減率)|yoy増減率|成長率|伸び率|増減率|増加率"), "yoy"],
  [
    ending("(?:as )?%(?: of (?:revenue|sales))?|ratio|(?:対?売上高?比)?率|マージン"),
    "pct-of-revenue",
  ],
];

function ending(words: string, last = "."): RegExp {
  return new RegExp(`^(.*?${last}),? ?(?:${words})$`);
}

/** "operating margin" is operating income as a share of revenue; "gross margin" is an amount. */
const MARGIN = ending(
  "(?:profit )?margin(?: ratio| %)?",
  "(?:operating|op|pre-?tax|net|ebit(?:da)?)",
);

/** The name of a metric and the comparison that a text asks for; undefined where it names none. */
export function readComparison(text: string): { base: string; comparison: Comparison } | undefined {
  const words = visibleText(text)
    .toLowerCase()
    .replace(/[\s-]+/g, " ")
    .trim();
  for (const [ending, comparison] of [...ENDINGS, [MARGIN, "pct-of-revenue"] as const]) {
    const base = ending.exec(words)?.[1];
    if (base) return { base, comparison };
  }
  return undefined;
}
