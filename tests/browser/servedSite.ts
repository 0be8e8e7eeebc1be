import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import type { HeaderRule } from "../../src/hosting/headerRules";
import { openCertificate } from "../../src/workbench/server/certificate";
import { certificateSources } from "../../src/workbench/server/officeCertificate";

/** A folder served as any static host would. */
export interface ServedSite {
  readonly address: string;
  readonly stop: () => void;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".xml": "application/xml",
  ".png": "image/png",
};

/** Serves a folder over https on a free port, with the headers that the rules give each path. */
export async function serveSite(folder: string, rules: readonly HeaderRule[]): Promise<ServedSite> {
  const certificate = await openCertificate(
    certificateSources(join(process.cwd(), "package.json")),
  );
  const server = createServer(certificate, (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "https://localhost");
    const file = join(folder, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    const matching = rules.filter(({ files }) => matches(files, pathname.slice(1)));
    for (const { headers } of matching)
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end("not here");
      return;
    }
    response.setHeader("content-type", TYPES[extname(file)] ?? "application/octet-stream");
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "localhost", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `https://localhost:${port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function matches(files: string, path: string): boolean {
  return files.endsWith("*") ? path.startsWith(files.slice(0, -1)) : path === files;
}
