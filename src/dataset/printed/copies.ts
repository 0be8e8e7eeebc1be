import type { Source } from "../../domain/fact";

/** The title of a document of IIJ's that was read at somebody else's address: what it is, and whose. */
export const COPY = /^(.*) \(copy at (.+)\)$/;

/** Whether what a document of IIJ's says was read at somebody else's address: its title says so. */
export function isCopy({ document }: Pick<Source, "document">): boolean {
  return COPY.test(document);
}

/** Whether something was read in a document of the company's own, where the company has it. */
export function isOwn(source: Pick<Source, "document" | "authority">): boolean {
  return source.authority !== "press" && !isCopy(source);
}
