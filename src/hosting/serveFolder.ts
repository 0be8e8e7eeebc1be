import { existsSync, readFileSync, statSync } from "node:fs";
import type { OutgoingHttpHeaders } from "node:http";
import { createServer, type ServerOptions } from "node:https";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { type HeaderRule, isRuleFor, namesOf } from "./headerRules";

/** What a static host is given. */
export interface HostedFolder {
  readonly folder: string;
  readonly rules: readonly HeaderRule[];
  /** Where the folder lies on the host, with a slash at both ends. */
  readonly path?: string;
  readonly certificate: Pick<ServerOptions, "cert" | "key">;
  /**
   * Whether it does as Cloudflare Pages does: leads `x.html` on to `x`, and answers index.html for what
   * is missing where there is no 404.html.
   */
  readonly hidesHtml?: boolean;
}

/** A folder served on this machine, as a static host would. */
export interface ServedFolder {
  readonly port: number;
  readonly stop: () => void;
}

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".xml": "application/xml; charset=utf-8",
};
/** What hosts leave as it is: it is compressed already. */
const COMPRESSED = new Set([".png"]);

/** What a path leads to: a file, another path, or nothing. */
interface Found {
  readonly status: 200 | 308 | 404;
  readonly file?: string;
  /** Below the folder. */
  readonly location?: string;
}

/**
 * Serves a folder over https on a free port: its files, compressed, with the headers that the rules give
 * each path, and 404.html for what is missing.
 */
export async function serveFolder(hosted: HostedFolder): Promise<ServedFolder> {
  const { rules, path = "/", certificate } = hosted;
  const zipped = new Map<string, Buffer>();
  const server = createServer(certificate, (request, response) => {
    const { pathname, search } = new URL(request.url ?? "/", "https://localhost");
    const asked = pathname.startsWith(path) ? pathname.slice(path.length) : undefined;
    const { status, file, location } = find(asked, hosted);
    const headers = headersOf(asked ?? "", rules);
    if (location !== undefined) {
      response.writeHead(status, { ...headers, location: path + location + search }).end();
      return;
    }
    if (file === undefined) {
      response.writeHead(status, headers).end("not here");
      return;
    }
    const type = TYPES[extname(file)] ?? "application/octet-stream";
    const isZipped =
      /\bgzip\b/.test(String(request.headers["accept-encoding"])) && !COMPRESSED.has(extname(file));
    const body = isZipped ? remembered(zipped, file) : readFileSync(file);
    response.writeHead(status, {
      ...{ ...headers, "content-type": type, "content-length": body.length },
      ...(isZipped && { "content-encoding": "gzip" }),
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "localhost", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function remembered(zipped: Map<string, Buffer>, file: string): Buffer {
  const known = zipped.get(file) ?? gzipSync(readFileSync(file));
  zipped.set(file, known);
  return known;
}

function find(asked: string | undefined, hosted: HostedFolder): Found {
  if (asked === undefined) return { status: 404 };
  const file = fileAt(hosted, indexed(asked));
  const [, bare] = namesOf(asked);
  if (!hosted.hidesHtml) return file === undefined ? findMissing(hosted) : { status: 200, file };
  if (file !== undefined && bare !== undefined) return { status: 308, location: bare };
  const page = file ?? fileAt(hosted, `${asked}.html`);
  return page === undefined ? findMissing(hosted) : { status: 200, file: page };
}

function findMissing(hosted: HostedFolder): Found {
  const missing = fileAt(hosted, "404.html");
  if (missing !== undefined) return { status: 404, file: missing };
  const front = hosted.hidesHtml ? fileAt(hosted, "index.html") : undefined;
  return front === undefined ? { status: 404 } : { status: 200, file: front };
}

function fileAt({ folder }: HostedFolder, name: string): string | undefined {
  const file = join(folder, name);
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

function indexed(asked: string): string {
  return asked === "" || asked.endsWith("/") ? `${asked}index.html` : asked;
}

function headersOf(path: string, rules: readonly HeaderRule[]): OutgoingHttpHeaders {
  const matching = rules.filter((rule) => isRuleFor(rule, path));
  return Object.assign({}, ...matching.map(({ headers }) => headers)) as OutgoingHttpHeaders;
}
