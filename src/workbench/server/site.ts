import { readFileSync } from "node:fs";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { join, normalize, sep } from "node:path";
import sirv from "sirv";
import { moveManifest } from "./manifestOrigin";

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

type Route = (request: IncomingMessage, response: ServerResponse, path: string) => void;

/** Answers every request: the add-in as built, the workbench around it, office.js beside them. */
export function siteListener(folders: SiteFolders, origin: () => string): RequestListener {
  const addin = staticRoute(folders.addin);
  const workbench = staticRoute(folders.workbench);
  const officeJs = staticRoute(folders.officeJs);
  return (request, response) => {
    const { pathname: path, search } = new URL(request.url ?? "/", origin());
    if (path === "/") workbench(request, response, "/index.html");
    else if (path.startsWith(WORKBENCH_PREFIX)) workbench(request, response, path.slice(10));
    else if (path.startsWith(OFFICE_JS_PREFIX)) officeJs(request, response, path.slice(10));
    else if (path === "/manifest.xml") sendManifest(response, folders.addin, origin());
    else if (path.endsWith(".html") && search.includes(LOCAL_QUERY))
      sendPage(response, folders.addin, path);
    else addin(request, response, path);
  };
}

function staticRoute(folder: string): Route {
  const serve = sirv(folder, { dev: true, etag: true });
  return (request, response, path) => {
    serve(Object.assign(request, { url: path }), response, () => {
      sendMissing(response, path);
    });
  };
}

function sendManifest(response: ServerResponse, folder: string, origin: string): void {
  const manifest = readText(join(folder, "manifest.xml"));
  if (manifest === undefined) sendMissing(response, "/manifest.xml");
  else send(response, "application/xml", moveManifest(manifest, origin));
}

/**
 * The one difference between these pages and the published ones is where office.js comes from.
 * Excel itself, sideloaded from this server, asks without the query and gets the published page.
 */
function sendPage(response: ServerResponse, folder: string, path: string): void {
  const file = fileInside(folder, path);
  const page = file === undefined ? undefined : readText(file);
  if (page === undefined) sendMissing(response, path);
  else send(response, "text/html", page.replaceAll(CDN_OFFICE_JS, LOCAL_OFFICE_JS));
}

function fileInside(folder: string, path: string): string | undefined {
  const file = normalize(join(folder, decodePath(path)));
  return file.startsWith(normalize(folder) + sep) ? file : undefined;
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

function send(response: ServerResponse, type: string, text: string): void {
  response.writeHead(200, {
    "content-type": `${type}; charset=utf-8`,
    "cache-control": "no-cache",
  });
  response.end(text);
}

function sendMissing(response: ServerResponse, path: string): void {
  response.writeHead(404, { "content-type": "text/plain; charset=utf-8" });
  response.end(`There is no ${path} here. The workbench is at /.\n`);
}
