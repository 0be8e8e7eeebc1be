import type {
  IncomingMessage,
  OutgoingHttpHeaders,
  RequestListener,
  ServerResponse,
} from "node:http";
import { moveManifest } from "./manifestOrigin";
import { readText, sendFile, type ServedFile } from "./sendFile";

/** The folders that make up the site. */
export interface SiteFolders {
  /** The built add-in, served at `/`. */
  readonly addin: string;
  /** The built workbench page, served at `/workbench/` and as the front page. */
  readonly workbench: string;
  /** Microsoft's office.js with its locales, served at `/office-js/`. */
  readonly officeJs: string;
}

const CDN_OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const LOCAL_OFFICE_JS = "/office-js/office.js";
/** The query by which the workbench asks for a page with office.js from this server. */
const LOCAL_QUERY = "office-js=local";
const OFFICE_JS_PREFIX = "/office-js/";
const WORKBENCH_PREFIX = "/workbench/";

const EVERYWHERE: OutgoingHttpHeaders = {
  "cache-control": "no-cache",
  "x-content-type-options": "nosniff",
};
/** The workbench holds somebody's workbook: no other site may show it in a frame. */
const WORKBENCH: OutgoingHttpHeaders = {
  ...EVERYWHERE,
  "content-security-policy": "frame-ancestors 'self'",
};
/** Excel on the web reads the add-in's files from an origin of its own. */
const ADDIN: OutgoingHttpHeaders = { ...EVERYWHERE, "access-control-allow-origin": "*" };
/** Names below here change with what the files hold. */
const PARTS_PREFIX = "/parts/";
const KEEP: OutgoingHttpHeaders = { "cache-control": "public, max-age=31536000, immutable" };
/** Excel for Windows shows no icon that it may not keep. */
const ICON: OutgoingHttpHeaders = { ...ADDIN, "cache-control": "public, max-age=3600" };
const PREFLIGHT: OutgoingHttpHeaders = {
  "access-control-allow-origin": "*",
  "access-control-allow-methods": "GET, HEAD",
  "access-control-allow-headers": "*",
  "access-control-max-age": "86400",
  // Chrome asks this before a page of the internet may read from the reader's own machine.
  "access-control-allow-private-network": "true",
};
const METHODS = "GET, HEAD, OPTIONS";

/** One request on its way to an answer. */
interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly path: string;
  readonly search: string;
}

/** Answers every request: the add-in as built, the workbench around it, office.js beside them. */
export function siteListener(folders: SiteFolders, origin: () => string): RequestListener {
  return (request, response) => {
    answer({ request, response }, folders, origin()).catch(() => {
      if (response.headersSent) response.destroy();
      else sendText(response, 500, "The server could not read this file; ask again.\n");
    });
  };
}

async function answer(
  { request, response }: Pick<Exchange, "request" | "response">,
  folders: SiteFolders,
  origin: string,
): Promise<void> {
  const asked = request.url ?? "/";
  if (!URL.canParse(asked, origin)) {
    sendText(response, 400, "This address cannot be read.\n");
    return;
  }
  const { pathname: path, search } = new URL(asked, origin);
  const exchange = { request, response, path, search };
  if (request.method === "OPTIONS") sendOptions(exchange);
  else if (request.method !== "GET" && request.method !== "HEAD") refuseMethod(exchange);
  else await sendFound(exchange, folders, origin);
}

async function sendFound(exchange: Exchange, folders: SiteFolders, origin: string): Promise<void> {
  const { request, response, path, search } = exchange;
  if (path === "/manifest.xml") {
    const manifest = await readText(folders.addin, path);
    if (manifest === undefined) sendMissing(exchange);
    else sendPage(exchange, moveManifest(manifest, origin), { ...ADDIN, ...XML });
  } else if (path.endsWith(".html") && search.includes(LOCAL_QUERY)) {
    const page = await readText(folders.addin, path);
    if (page === undefined) sendMissing(exchange);
    else sendPage(exchange, localPage(page), { ...WORKBENCH, ...HTML });
  } else if (!(await sendFile(request, response, fileOf(path, folders)))) sendMissing(exchange);
}

const XML: OutgoingHttpHeaders = { "content-type": "application/xml; charset=utf-8" };
const HTML: OutgoingHttpHeaders = { "content-type": "text/html; charset=utf-8" };

/**
 * The one difference between these pages and the published ones is where office.js comes from.
 * Excel itself, sideloaded from this server, asks without the query and gets the published page.
 */
function localPage(page: string): string {
  return page.replaceAll(CDN_OFFICE_JS, LOCAL_OFFICE_JS);
}

/** The file that an address names. */
function fileOf(path: string, { addin, workbench, officeJs }: SiteFolders): ServedFile {
  if (path === "/") return { folder: workbench, path: "/index.html", headers: WORKBENCH };
  if (path.startsWith(WORKBENCH_PREFIX))
    return withPart({ folder: workbench, path: path.slice(10), headers: WORKBENCH });
  if (path.startsWith(OFFICE_JS_PREFIX))
    return { folder: officeJs, path: path.slice(10), headers: EVERYWHERE };
  return withPart({ folder: addin, path, headers: path.endsWith(".png") ? ICON : ADDIN });
}

function withPart(file: ServedFile): ServedFile {
  const isPart = file.path.startsWith(PARTS_PREFIX);
  return isPart ? { ...file, headers: { ...file.headers, ...KEEP } } : file;
}

function sendPage(
  { request, response }: Exchange,
  text: string,
  headers: OutgoingHttpHeaders,
): void {
  response.writeHead(200, headers);
  response.end(request.method === "HEAD" ? undefined : text);
}

function sendOptions({ response, path }: Exchange): void {
  const isAddin = path !== "/" && !path.startsWith(WORKBENCH_PREFIX);
  response.writeHead(204, { ...EVERYWHERE, allow: METHODS, ...(isAddin ? PREFLIGHT : {}) });
  response.end();
}

function refuseMethod({ response, request }: Exchange): void {
  response.setHeader("allow", METHODS);
  sendText(response, 405, `This server only gives files: it does not answer ${request.method}.\n`);
}

function sendMissing({ response, path }: Exchange): void {
  sendText(response, 404, `There is no ${path} here. The workbench is at /.\n`);
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { ...EVERYWHERE, "content-type": "text/plain; charset=utf-8" });
  response.end(response.req.method === "HEAD" ? undefined : text);
}
