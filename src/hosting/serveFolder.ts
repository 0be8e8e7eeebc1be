import { existsSync, readFileSync, statSync } from "node:fs";
import type { OutgoingHttpHeaders } from "node:http";
import { createServer, type ServerOptions } from "node:https";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import type { HeaderRule } from "./headerRules";

/** What a static host is given. */
export interface HostedFolder {
  readonly folder: string;
  readonly rules: readonly HeaderRule[];
  /** Where the folder lies on the host, with a slash at both ends. */
  readonly path?: string;
  readonly certificate: Pick<ServerOptions, "cert" | "key">;
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

/** Serves a folder over https on a free port: its files, compressed, with the headers that the rules give each path. */
export async function serveFolder(hosted: HostedFolder): Promise<ServedFolder> {
  const { folder, rules, path = "/", certificate } = hosted;
  const zipped = new Map<string, Buffer>();
  const server = createServer(certificate, (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "https://localhost");
    const asked = pathname.startsWith(path) ? pathname.slice(path.length) : "";
    const file = join(folder, asked === "" || asked.endsWith("/") ? `${asked}index.html` : asked);
    const headers = headersOf(asked, rules);
    if (!pathname.startsWith(path) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404, headers).end("not here");
      return;
    }
    const type = TYPES[extname(file)] ?? "application/octet-stream";
    const isZipped =
      /\bgzip\b/.test(String(request.headers["accept-encoding"])) && !COMPRESSED.has(extname(file));
    const body = isZipped ? remembered(zipped, file) : readFileSync(file);
    response.writeHead(200, {
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

function headersOf(path: string, rules: readonly HeaderRule[]): OutgoingHttpHeaders {
  const matching = rules.filter(({ files }) =>
    files.endsWith("*") ? path.startsWith(files.slice(0, -1)) : path === files,
  );
  return Object.assign({}, ...matching.map(({ headers }) => headers)) as OutgoingHttpHeaders;
}
