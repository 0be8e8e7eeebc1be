import { unzipSync } from "fflate";
import "../../../src/dataset/shippedSources";
import { compareFiling } from "../../../src/filings/compareFiling";
import { fileStatement } from "../../../src/filings/filedStatement";
import { readFiling } from "../../../src/filings/readFiling";

/** What a page measures of a filing's bytes, in milliseconds each time. */
export interface FilingPage {
  readonly unzip: (bytes: Uint8Array) => number;
  /** As the pane does before its preview. */
  readonly readAndCheck: (bytes: Uint8Array) => number;
}

/** Milliseconds that something takes. */
function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function readAndCheck(bytes: Uint8Array): void {
  const parseXml = (text: string) => new DOMParser().parseFromString(text, "application/xhtml+xml");
  const read = readFiling(bytes, { parseXml });
  if (!read.ok) throw new Error(read.problem.code);
  fileStatement(read.value, compareFiling(read.value).figures);
}

const filingPage: FilingPage = {
  unzip: (bytes) => timed(() => unzipSync(bytes)),
  readAndCheck: (bytes) =>
    timed(() => {
      readAndCheck(bytes);
    }),
};

Object.assign(window, { filingPage });
