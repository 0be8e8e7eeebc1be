import { documentsBehind } from "../../dataset/sources/documentsBehind";
import { isCopy, isOwn } from "../../dataset/printed/copies";
import { sourceTexts } from "../../dataset/sources/sourceTexts";
import type { Fact, Source } from "../../domain/fact";
import type { Locale } from "../../domain/locale";

/**
 * Where a figure stands, in one line: document, section, row and column; for what no document prints,
 * the documents that its arithmetic draws on.
 */
export function citeFact(fact: Fact, locale: Locale): string {
  const [printing] = fact.printings;
  return printing ? citeSource(printing.source, locale) : citeDocuments(fact, locale);
}

/** What the company's own document prints, more coarsely, of a figure that was read in a copy; empty elsewhere. */
export function citeOwn({ printings }: Fact, locale: Locale): string {
  const [first] = printings;
  if (!first || !isCopy(first.source)) return "";
  const own = printings.find((one) => !one.restated && isOwn(one.source));
  if (!own) return "";
  const cited = citeSource(own.source, locale);
  return locale === "ja"
    ? `、IIJ自身の資料：${cited}：${own.printed}`
    : `; IIJ's own document: ${cited}: ${own.printed}`;
}

/** The documents that a figure rests on. */
export function citeDocuments(fact: Fact, locale: Locale): string {
  return documentsBehind(fact).map(sourceTexts(locale).document).join(BETWEEN[locale]);
}

/** What stands between documents. */
export const BETWEEN: Readonly<Record<Locale, string>> = { en: "; ", ja: "、" };

function citeSource({ document, section, row, column }: Source, locale: Locale): string {
  const said = sourceTexts(locale);
  const place = row === column || column === "" ? row : `${row}, ${column}`;
  return [said.document(document), said.section(section), place]
    .filter((part) => part !== "")
    .join(" > ");
}
