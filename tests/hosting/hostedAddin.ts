import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import type {
  IncomingMessage,
  OutgoingHttpHeaders,
  RequestListener,
  ServerResponse,
} from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Certificate, openCertificate } from "../../src/workbench/server/certificate";
import { siteListener } from "../../src/workbench/server/site";

const ROOT = resolve(__dirname, "../..");
const DEVELOPMENT_URL = "https://localhost:3000";
const FUNCTIONS = "parts/functions.0123abcd.js";
const COMMANDS = "parts/commands.0123abcd.js";
const PAGE = `<!doctype html><script src=https://appsforoffice.microsoft.com/lib/1/hosted/office.js></script><div id=pane></div><script src=${FUNCTIONS}></script><script src=${COMMANDS}></script>`;

/** A hosted copy of the add-in. */
export interface HostedAddin {
  readonly base: string;
  /** The certificate, for those who trust it. */
  readonly ca: string;
  readonly close: () => void;
}

/** What a host does to an answer on its way: other headers, another status, another content. */
export type Fault = (answer: {
  readonly path: string;
  readonly method: string;
  readonly headers: OutgoingHttpHeaders;
}) => { readonly status?: number; readonly body?: string | Buffer } | undefined;

/** Serves what the build publishes by the project's own server, with a fault where one is given. */
export async function hostAddin(fault?: Fault): Promise<HostedAddin> {
  const home = mkdtempSync(join(tmpdir(), "hosted-"));
  const certificate = await certificateIn(join(tmpdir(), "iij-test-certificate"));
  let base = DEVELOPMENT_URL;
  const folders = { addin: home, workbench: join(home, "none"), officeJs: join(home, "none") };
  const listener = siteListener(folders, () => base);
  const server = createServer(certificate, fault ? faulty(listener, fault) : listener);
  await new Promise<void>((done) => server.listen(0, "localhost", done));
  base = `https://localhost:${(server.address() as AddressInfo).port}`;
  publish(home, base);
  return {
    base,
    ca: certificate.cert,
    close: () => {
      server.closeAllConnections();
      server.close();
      rmSync(home, { recursive: true });
    },
  };
}

function certificateIn(ownFolder: string): Promise<Certificate> {
  const officeFolder = join(ownFolder, "none");
  return openCertificate({
    ownFolder,
    officeFolder,
    isOfficeTrusted: () => Promise.resolve(false),
  });
}

/** What `npm run build` writes, with pages and scripts that hold no more than is checked. */
function publish(home: string, base: string): void {
  const atBase = (file: string): string =>
    readFileSync(file, "utf8").replaceAll(DEVELOPMENT_URL, base);
  cpSync(join(ROOT, "assets"), join(home, "assets"), { recursive: true });
  writeFileSync(join(home, "manifest.xml"), atBase(join(ROOT, "manifest.xml")));
  writeFileSync(join(home, "taskpane.html"), PAGE);
  mkdirSync(join(home, "parts"));
  for (const script of ["functions.js", FUNCTIONS, COMMANDS]) writeFileSync(join(home, script), "");
  const functions = join(ROOT, "src/functions");
  for (const file of readdirSync(functions).filter((name) => name.endsWith(".json")))
    writeFileSync(join(home, file), atBase(join(functions, file)));
  for (const folder of ["", "ja"]) {
    mkdirSync(join(home, folder), { recursive: true });
    writeFileSync(join(home, folder, "support.html"), "<h1>Support</h1>");
  }
  for (const language of ["en", "ja"]) {
    mkdirSync(join(home, "help", language), { recursive: true });
    writeFileSync(join(home, "help", language, "functions.html"), "<h1>Functions</h1>");
  }
}

function faulty(listener: RequestListener, fault: Fault): RequestListener {
  return (request: IncomingMessage, response: ServerResponse) => {
    const { url: asked = "", method = "" } = request;
    const path = asked.replace(/\?.*$/, "");
    const write = response.writeHead.bind(response) as (
      status: number,
      headers: OutgoingHttpHeaders,
    ) => ServerResponse;
    const end = response.end.bind(response) as (body?: unknown) => ServerResponse;
    response.writeHead = ((status: number, sent: OutgoingHttpHeaders) => {
      const headers = { ...sent };
      const changed = fault({ path, method, headers });
      if (changed?.body === undefined) return write(changed?.status ?? status, headers);
      delete headers["content-length"];
      write(changed.status ?? status, headers);
      end(changed.body);
      response.write = () => true;
      response.end = () => response;
      return response;
    }) as typeof response.writeHead;
    listener(request, response);
  };
}
