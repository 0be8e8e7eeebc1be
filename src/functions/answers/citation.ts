import { documentsBehind } from "../../dataset/sources/documentsBehind";
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
