import type { Measure } from "../dataset/measure";

/** Words after a metric's name that make it a comparison: "sales YoY", "営業利益率", "gross margin %". */
const ENDINGS: readonly (readonly [RegExp, Measure])[] = [
  [ending("(?:qoq|q/q)(?: growth)?|quarter on quarter|前四半期比"), "qoq"],
  [ending("(?:yoy|y/y)(?: growth)?|growth(?: rate)?|year on year"), "yoy"],
  [ending("前年(?:同期)?比|前期比|成長率|伸び率|増減率|増加率"), "yoy"],
  [ending("(?:as )?%(?: of (?:revenue|sales))?|ratio|(?:対?売上高?比)?率"), "pct-of-revenue"],
];

function ending(words: string): RegExp {
  return new RegExp(`^(.+?),? ?(?:${words})$`);
}

/** "operating margin" is operating income as a share of revenue; "gross margin" is an amount. */
const MARGIN = /^(operating|op|pre-?tax|net) (?:profit )?margin(?: ratio| %)?$/;

/** The name of a metric and the comparison that a text asks for; undefined where it names none. */
export function splitComparison(text: string): { base: string; measure: Measure } | undefined {
  const words = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s-]+/g, " ")
    .trim();
  const margin = MARGIN.exec(words)?.[1];
  if (margin) return { base: `${margin} income`, measure: "pct-of-revenue" };
  for (const [ending, measure] of ENDINGS) {
    const base = ending.exec(words)?.[1];
    if (base) return { base, measure };
  }
  return undefined;
}
