import { fail, ok, type Result } from "../domain/result";
import { inMegabytes, isArchive, LIMITS, openArchive, type Archive } from "./archive/archive";
import type { Filing } from "./filing";
import { FilingRefusal, type FilingProblem } from "./filingProblem";
import type { FilingOptions } from "./forms/identity";
import { readEdinetReport, readTdnetReport, readTdnetRevisionFiling } from "./forms/filings";
import { isRevision } from "./forms/tdnetRevision";
import { isEdinetCsv, readEdinetCsv } from "./xbrl/edinetCsv";
import { readInline } from "./xbrl/inlineXbrl";
import { readInstance } from "./xbrl/instance";
import { decodeText, parseMarkup, type ParseXml } from "./xbrl/markup";
import type { FactSet } from "./xbrl/xbrlFact";

export type { FilingOptions } from "./forms/identity";
export type { ParseXml } from "./xbrl/markup";

/** How a filing is read: what parses XML here, and what may be read. */
export interface FilingReading extends FilingOptions {
  readonly parseXml: ParseXml;
}

/**
 * Reads a filing: a zip file of TDnet or EDINET, or one of the files in it. What a file is follows
 * from its content, never from its name. Asks nothing of the network and touches no page; whatever
 * the bytes are, the answer is a filing or the reason to refuse it.
 */
export function readFiling(
  bytes: Uint8Array,
  reading: FilingReading,
): Result<Filing, FilingProblem> {
  try {
    return ok(readBytes(bytes, reading));
  } catch (error) {
    if (error instanceof FilingRefusal) return fail(error.problem);
    throw error;
  }
}

function readBytes(bytes: Uint8Array, reading: FilingReading): Filing {
  if (bytes.length === 0) throw new FilingRefusal("file-empty");
  if (bytes.length > LIMITS.fileBytes) {
    const values = { given: inMegabytes(bytes.length), most: inMegabytes(LIMITS.fileBytes) };
    throw new FilingRefusal("file-too-large", values);
  }
  return isArchive(bytes)
    ? readArchive(openArchive(bytes), reading)
    : readSingle(bytes, "file", reading);
}

const SUMMARY = /(?:^|\/)XBRLData\/Summary\/[^/]+-ixbrl\.htm$/;
const ATTACHMENT = /(?:^|\/)XBRLData\/Attachment\/[^/]+-ixbrl\.htm$/;
const REVISION = /(?:^|\/)tse-rv(?:fc|df)-[^/]+-ixbrl\.htm$/;
const INSTANCE = /(?:^|\/)PublicDoc\/jpcrp[^/]+\.xbrl$/;
const PUBLIC_INLINE = /(?:^|\/)PublicDoc\/[^/]+_ixbrl\.htm$/;
/** What a Mac writes beside every file. */
const ASIDE = /(?:^|\/)(?:__MACOSX\/|\._)/;
const CSV = /(?:^|\/)XBRL_TO_CSV\/jpcrp[^/]+\.csv$/;

function readArchive(archive: Archive, reading: FilingReading): Filing {
  const names = archive.names.filter((name) => !ASIDE.test(name));
  const entries = (pattern: RegExp) => names.filter((name) => pattern.test(name));
  const forms = [SUMMARY, REVISION, INSTANCE, CSV].flatMap(entries);
  if (forms.length > 1) {
    const given = forms.map((name) => name.slice(name.lastIndexOf("/") + 1)).join(", ");
    throw new FilingRefusal("archive-ambiguous", { given });
  }
  const [form] = forms;
  if (form === undefined) {
    const inline = entries(PUBLIC_INLINE);
    if (inline.length === 0) throw new FilingRefusal("form-unknown");
    const set = readInlineFiles(archive, inline, reading);
    return readEdinetReport(set, { name: inline[0] ?? "", kind: "edinet-report" }, reading);
  }
  if (!SUMMARY.test(form)) return readSingle(archive.read(form), form, reading);
  const attachment = entries(ATTACHMENT);
  const summary = readInlineFiles(archive, [form], reading);
  const statements =
    attachment.length > 0 ? readInlineFiles(archive, attachment, reading) : undefined;
  return readTdnetReport(summary, statements, reading);
}

function readInlineFiles(
  archive: Archive,
  names: readonly string[],
  { parseXml }: FilingReading,
): FactSet {
  const documents = names.map((name) => {
    const text = decodeText(archive.read(name), "utf-8", name);
    return { name, document: parseMarkup(text, name, parseXml) };
  });
  return readInline(documents);
}

/** Reads one file, told by its first bytes. */
function readSingle(bytes: Uint8Array, name: string, reading: FilingReading): Filing {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    const text = decodeText(bytes, "utf-16le", name);
    if (!isEdinetCsv(text)) throw new FilingRefusal("form-unknown");
    return readEdinetReport(readEdinetCsv(text, name), { name, kind: "edinet-csv" }, reading);
  }
  if (!/^(?:\u00ef\u00bb\u00bf)?\s*</.test(String.fromCharCode(...bytes.subarray(0, 40)))) {
    throw new FilingRefusal("form-unknown");
  }
  const text = decodeText(bytes, "utf-8", name);
  const document = parseMarkup(text, name, reading.parseXml);
  if (document.documentElement.localName === "xbrl") {
    return readEdinetReport(readInstance(document, name), { name, kind: "edinet-report" }, reading);
  }
  if (document.documentElement.localName !== "html") throw new FilingRefusal("form-unknown");
  const set = readInline([{ name, document }]);
  if (set.facts.some(({ vocabulary }) => vocabulary === "tse-ed-t")) {
    return isRevision(set)
      ? readTdnetRevisionFiling(set, reading)
      : readTdnetReport(set, undefined, reading);
  }
  return readEdinetReport(set, { name, kind: "edinet-report" }, reading);
}
