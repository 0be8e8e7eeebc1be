import { Inflate } from "fflate";
import { FilingRefusal } from "../filingProblem";
import { crc32 } from "./crc32";

const MEGABYTE = 1_000_000;

/** The most that a filing may be: real ones have 20 to 400 entries and unfold to 1 to 12 MB. */
export const LIMITS = {
  fileBytes: 20 * MEGABYTE,
  entries: 2_000,
  entryBytes: 16 * MEGABYTE,
  allBytes: 48 * MEGABYTE,
} as const;

/** A limit as it is told. */
export function inMegabytes(bytes: number): string {
  return String(Math.ceil(bytes / MEGABYTE));
}

/** The entries of a zip file, unfolded one at a time when they are asked for. */
export interface Archive {
  /** The names as written, in the order of the directory; folders are left out. */
  readonly names: readonly string[];
  /** An entry's bytes, checked against its length and checksum. */
  read(name: string): Uint8Array;
}

interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const DIRECTORY_LENGTH = 46;
const LOCAL_LENGTH = 30;

/** Whether bytes begin as a zip file does. */
export function isArchive(bytes: Uint8Array): boolean {
  return bytes.length >= 4 && viewOf(bytes).getUint32(0, true) === LOCAL;
}

/**
 * Opens a zip file by its directory: the sizes beside the entries may be zero. Nothing is unfolded
 * before number, sizes and names are known to be within the limits.
 */
export function openArchive(bytes: Uint8Array): Archive {
  const entries = readDirectory(bytes);
  let left: number = LIMITS.allBytes;
  return {
    names: [...entries.keys()],
    read: (name) => {
      const entry = entries.get(name);
      if (!entry) throw broken(name);
      left -= entry.size;
      if (left < 0) throw tooLarge(name, LIMITS.allBytes);
      return readEntry(bytes, entry);
    },
  };
}

function readDirectory(bytes: Uint8Array): Map<string, Entry> {
  const view = viewOf(bytes);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count > LIMITS.entries) {
    const values = { given: String(count), most: String(LIMITS.entries) };
    throw new FilingRefusal("archive-too-many-entries", values);
  }
  if (start + view.getUint32(end + 12, true) > end) throw broken("directory");
  const entries = new Map<string, Entry>();
  let at = start;
  for (let index = 0; index < count; index++) {
    if (at + DIRECTORY_LENGTH > end || view.getUint32(at, true) !== DIRECTORY) {
      throw broken("directory");
    }
    const { entry, next } = readDirectoryEntry(bytes, view, at);
    if (next > end || entries.has(entry.name)) throw broken(entry.name);
    if (!entry.name.endsWith("/")) entries.set(entry.name, checkEntry(entry));
    at = next;
  }
  return entries;
}

/** The end of the directory stands at the end of the file, before a comment of at most 64 kB. */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - 0xffff);
  for (let at = view.byteLength - END_LENGTH; at >= first; at--) {
    const isEnd = view.getUint32(at, true) === END;
    if (isEnd && at + END_LENGTH + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  throw broken("end");
}

function readDirectoryEntry(bytes: Uint8Array, view: DataView, at: number) {
  const nameLength = view.getUint16(at + 28, true);
  const name = at + DIRECTORY_LENGTH;
  const entry: Entry = {
    name: decodeName(bytes.subarray(name, name + nameLength)),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    at: view.getUint32(at + 42, true),
  };
  const rest = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  return { entry, next: name + nameLength + rest };
}

/**
 * Names are only compared. One that is not in UTF-8 is of no entry that is read, but may be of a folder
 * around it: it keeps its bytes. Some write folders with backslashes.
 */
function decodeName(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes).replaceAll("\\", "/");
  } catch {
    return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  }
}

function checkEntry(entry: Entry): Entry {
  if (entry.flags & 1) throw new FilingRefusal("archive-encrypted");
  if (entry.size > LIMITS.entryBytes) throw tooLarge(entry.name, LIMITS.entryBytes);
  return entry;
}

function readEntry(bytes: Uint8Array, entry: Entry): Uint8Array {
  const view = viewOf(bytes);
  const { at, name, packed } = entry;
  if (at + LOCAL_LENGTH > bytes.length || view.getUint32(at, true) !== LOCAL) throw broken(name);
  const start = at + LOCAL_LENGTH + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + packed > bytes.length) throw broken(name);
  const content = unfold(bytes.subarray(start, start + packed), entry);
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw broken(name);
  return content;
}

const STORED = 0;
const DEFLATED = 8;

function unfold(packed: Uint8Array, { name, method, size }: Entry): Uint8Array {
  if (method === STORED) return packed;
  if (method !== DEFLATED) throw new FilingRefusal("archive-method", { given: name });
  try {
    return inflate(packed, size);
  } catch {
    throw broken(name);
  }
}

/** Unfolds a little at a time, so that an entry that lies about its size is stopped where it exceeds it. */
const STEP_BYTES = 16_384;

function inflate(packed: Uint8Array, size: number): Uint8Array {
  const content = new Uint8Array(size);
  let length = 0;
  const inflator = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new RangeError("more than the directory says");
    content.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length; at += STEP_BYTES) {
    const isLast = at + STEP_BYTES >= packed.length;
    inflator.push(packed.subarray(at, at + STEP_BYTES), isLast);
  }
  return content.subarray(0, length);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function broken(given: string): FilingRefusal {
  return new FilingRefusal("archive-broken", { given });
}

function tooLarge(given: string, most: number): FilingRefusal {
  return new FilingRefusal("archive-too-large", { given, most: inMegabytes(most) });
}
