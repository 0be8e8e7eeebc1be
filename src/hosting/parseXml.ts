import { JSDOM } from "jsdom";

/** Reads XML as a browser does. */
export function parseXml(xml: string): Document {
  return new JSDOM(xml, { contentType: "application/xml" }).window.document;
}
