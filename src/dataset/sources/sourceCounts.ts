import type { Authority } from "../../domain/fact";
import { COPY } from "../printed/copies";
import { SOURCES } from "../shippedSources";

/** How many documents the figures are from, by kind. */
export interface SourceCounts {
  readonly all: number;
  readonly by: Readonly<Record<Authority, number>>;
  /** IIJ's documents that were read in a copy on somebody else's site, whatever their kind. */
  readonly copies: number;
}

/** Counts the documents that ship; filings that a reader adds are listed beside them. */
export function countSources(): SourceCounts {
  const documents = Object.values(SOURCES.documents);
  // What was read at its own place and in a copy too is one document.
  const own = new Map(documents.map((one) => [COPY.exec(one.title)?.[1] ?? one.title, one]));
  const count = (kind: Authority) =>
    [...own.values()].filter(({ authority }) => authority === kind).length;
  return {
    all: own.size,
    by: {
      deck: count("deck"),
      release: count("release"),
      "annual-report": count("annual-report"),
      press: count("press"),
    },
    copies: documents.filter(({ title }) => COPY.test(title)).length,
  };
}
