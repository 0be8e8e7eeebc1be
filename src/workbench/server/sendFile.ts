import { type FileHandle, open, realpath } from "node:fs/promises";
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { extname, join, sep } from "node:path";
import { pipeline } from "node:stream/promises";

/** A file of a folder that is served, and the headers that go with it. */
export interface ServedFile {
  readonly folder: string;
  /** Path below the folder as the address has it, with a slash at its start. */
  readonly path: string;
  readonly headers: OutgoingHttpHeaders;
}

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
};

/** What opening a path says when there is no such file, whatever the path is like. */
const NO_FILE = new Set([
  "EINVAL",
  "EISDIR",
  "ELOOP",
  "ENAMETOOLONG",
  "ENOENT",
  "ENOTDIR",
  "ERR_INVALID_ARG_VALUE",
]);

/**
 * Answers with a file, or with 304 where the browser has it already; false where there is no such file.
 * An answer that the browser breaks off is let go, and its file closed.
 */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: ServedFile,
): Promise<boolean> {
  const handle = await openFile(file);
  if (!handle) return false;
  try {
    const stats = await handle.stat();
    if (!stats.isFile()) return false;
    const etag = `W/"${stats.size.toString(36)}-${Math.floor(stats.mtimeMs).toString(36)}"`;
    const headers = { ...file.headers, etag };
    if (request.headers["if-none-match"] === etag) {
      response.writeHead(304, headers).end();
      return true;
    }
    response.writeHead(200, {
      ...headers,
      "content-type": TYPES[extname(file.path).toLowerCase()] ?? "application/octet-stream",
      "content-length": stats.size,
    });
    if (request.method === "HEAD") response.end();
    else await stream(handle, response, stats.size);
    return true;
  } finally {
    await handle.close().catch(() => undefined);
  }
}

/** As many bytes as were promised: a build may replace the file meanwhile. */
async function stream(handle: FileHandle, response: ServerResponse, size: number): Promise<void> {
  const bytes =
    size === 0 ? [] : handle.createReadStream({ autoClose: false, start: 0, end: size - 1 });
  await pipeline(bytes, response).catch(() => {
    response.destroy();
  });
}

/** The text of a file, or undefined where there is no such file. */
export async function readText(folder: string, path: string): Promise<string | undefined> {
  const handle = await openFile({ folder, path });
  if (!handle) return undefined;
  try {
    return (await handle.stat()).isFile() ? await handle.readFile("utf8") : undefined;
  } finally {
    await handle.close();
  }
}

/** Opens what a path names; undefined for what is missing, hidden, or outside the folder by whatever detour. */
async function openFile({
  folder,
  path,
}: Pick<ServedFile, "folder" | "path">): Promise<FileHandle | undefined> {
  const parts = decodePath(path)?.split(/[/\\]/).filter(Boolean);
  if (!parts || parts.some((part) => part.startsWith("."))) return undefined;
  try {
    const home = await realpath(folder);
    const file = await realpath(join(home, ...parts));
    return file.startsWith(home + sep) ? await open(file) : undefined;
  } catch (error) {
    if (NO_FILE.has((error as NodeJS.ErrnoException).code ?? "")) return undefined;
    throw error;
  }
}

function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
