import type { Source } from "../../domain/fact";

/** The title of a document of IIJ's that was read at somebody else's address: what it is, and whose. */
export const COPY = /^(.*) \(copy at (.+)\)$/;

/** Whether what a document of IIJ's says was read at somebody else's address. */
export function isCopy({ document, section }: Pick<Source, "document" | "section">): boolean {
  return COPY.test(document) || section.includes("as carried by");
}
