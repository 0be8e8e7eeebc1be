import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { siteListener } from "../../../src/workbench/server/site";

export const ORIGIN = "https://localhost:3001";
export const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
/** Stands in every file that nobody may read. */
export const SECRET = "never to be read";

const FILES: Readonly<Record<string, string>> = {
  "addin/taskpane.html": `<script src="${OFFICE_JS}"></script><script src="taskpane.js"></script>`,
  "addin/taskpane.js": `load("${OFFICE_JS}")`,
  "addin/functions.json": "{}",
  "addin/empty.txt": "",
  "addin/assets/icon-16.png": "icon",
  "addin/manifest.xml": `<A><SourceLocation DefaultValue="https://example.com/iij/taskpane.html"/><I DefaultValue="https://example.com/iij/assets/icon-16.png"/><S DefaultValue="https://other.org/"/></A>`,
  "addin/.env": SECRET,
  "workbench/index.html": "the workbench",
  "workbench/workbench.js": "run()",
  "office-js/office.js": "office",
  "secret.html": SECRET,
};

/** A small site that is served. */
export interface ServedSite {
  readonly root: string;
  readonly port: number;
  readonly close: () => void;
}

/** Serves a small add-in, workbench and office.js as the server serves the built ones. */
export async function serveSite(): Promise<ServedSite> {
  const root = mkdtempSync(join(tmpdir(), "site-"));
  for (const [path, content] of Object.entries(FILES)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  const folders = {
    addin: join(root, "addin"),
    workbench: join(root, "workbench"),
    officeJs: join(root, "office-js"),
  };
  const server = createServer(siteListener(folders, () => ORIGIN));
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  return {
    root,
    port: (server.address() as AddressInfo).port,
    close: () => {
      server.closeAllConnections();
      server.close();
      rmSync(root, { recursive: true });
    },
  };
}
