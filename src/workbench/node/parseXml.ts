import type { JSDOM as JsdomWindow } from "jsdom";

/** An XML document as a browser reads it; throws where it is not well formed. */
export function parseXml(xml: string): Document {
  const { requireOutside } = globalThis as unknown as { requireOutside: NodeJS.Require };
  const { JSDOM } = requireOutside("jsdom") as { JSDOM: typeof JsdomWindow };
  return new JSDOM(xml, { contentType: "application/xml" }).window.document;
}
