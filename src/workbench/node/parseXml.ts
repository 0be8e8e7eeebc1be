import { loadJsdom } from "./loadJsdom";

/** An XML document as a browser reads it; throws where it is not well formed. */
export function parseXml(xml: string): Document {
  const JSDOM = loadJsdom();
  return new JSDOM(xml, { contentType: "application/xml" }).window.document;
}
