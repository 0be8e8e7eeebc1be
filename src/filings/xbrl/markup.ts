import { FilingRefusal } from "../filingProblem";

/** Parses XML into a document of its own: the browser's DOMParser, or jsdom's. */
export type ParseXml = (text: string) => Document;

const DEEPEST = 200;

/**
 * Parses a file of a filing. The document is never put into a page, so its pictures and links ask
 * nothing of anyone.
 */
export function parseMarkup(text: string, name: string, parseXml: ParseXml): Document {
  if (/<!(?:DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)/i.test(text)) {
    throw new FilingRefusal("markup-declares", { given: name });
  }
  const document = parseSafely(text, name, parseXml);
  if (document.getElementsByTagName("parsererror").length > 0) {
    throw new FilingRefusal("markup-broken", { given: name });
  }
  return document;
}

function parseSafely(text: string, name: string, parseXml: ParseXml): Document {
  try {
    return parseXml(text);
  } catch {
    throw new FilingRefusal("markup-broken", { given: name });
  }
}

/** Every element of a document in its order. */
export function elementsOf(document: Document, name: string): readonly Element[] {
  const elements: Element[] = [];
  let depth = 0;
  let at: Element | null = document.documentElement;
  while (at) {
    elements.push(at);
    if (at.firstElementChild) {
      at = at.firstElementChild;
      depth += 1;
      if (depth > DEEPEST) throw new FilingRefusal("markup-too-deep", { given: name });
      continue;
    }
    while (at && !at.nextElementSibling) {
      at = at.parentElement;
      depth -= 1;
    }
    at = at?.nextElementSibling ?? null;
  }
  return elements;
}

/** Decodes a file of a filing, with or without a byte order mark. */
export function decodeText(
  bytes: Uint8Array,
  encoding: "utf-8" | "utf-16le",
  name: string,
): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new FilingRefusal("text-broken", { given: name });
  }
}
