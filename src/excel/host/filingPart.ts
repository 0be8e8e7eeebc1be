// The rule does not see that items/id loads the items of a collection that a method returned.
/* oxlint-disable office-addins/load-object-before-read */
import { escapeMarkup } from "../../domain/texts/markup";
import { runExcel } from "./runExcel";

/** The namespace of the part that filings are kept in; the version is inside. */
const NAMESPACE = "urn:iij-for-excel:filings";

/** The text that the workbook keeps of added filings; undefined where it keeps none. */
export async function readFilingPart(): Promise<string | undefined> {
  const kept = await runExcel(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE);
    parts.load("items/id");
    await context.sync();
    // Where a workbook was merged there may be several: the first one is ours as well as any.
    const [first] = parts.items;
    const xml = first?.getXml();
    if (xml) await context.sync();
    return xml;
  });
  return kept && textIn(kept.value);
}

/** Keeps a text of added filings in the workbook in place of the one before; undefined keeps none. */
export async function keepFilingPart(text: string | undefined): Promise<void> {
  await runExcel(async (context) => {
    const all = context.workbook.customXmlParts;
    const parts = all.getByNamespace(NAMESPACE);
    parts.load("items/id");
    await context.sync();
    // The old ones go last: what is done before a refusal stays done.
    if (text !== undefined)
      all.add(`<filings xmlns="${NAMESPACE}">${escapeMarkup(text)}</filings>`);
    for (const part of parts.items) part.delete();
    await context.sync();
  });
}

/** What stands in the part; an empty text, which is no list of filings, where it is no XML any more. */
function textIn(xml: string): string {
  const parsed = new DOMParser().parseFromString(xml, "application/xml");
  const isBroken = parsed.getElementsByTagName("parsererror").length > 0;
  return isBroken ? "" : parsed.documentElement.textContent;
}
