import { type FunctionCatalogue, readFunctionCatalogue } from "../../addin/functionCatalogue";
import { type Manifest, readManifest } from "../../addin/manifest";
import type { Language } from "../base/preferences";

/** The add-in as its manifest and its functions.json describe it. */
export interface Addin {
  readonly manifest: Manifest;
  readonly catalogue: FunctionCatalogue;
  /** Where the frame finds the pane, with office.js from this server instead of Microsoft's CDN. */
  readonly frameUrl: string;
  /** The address of functions.json where Excel on the web could not read it, so that no function is known. */
  readonly unreadable: string | undefined;
}

/** Something of the add-in could not be fetched. */
export class MissingFile extends Error {
  constructor(url: string, status: number) {
    super(
      `${url} answered ${status}. Build the add-in with "npm run pages" and load this page again.`,
    );
  }
}

/** Loads what Excel would load when it opens a workbook with the add-in. */
export async function loadAddin(language: Language): Promise<Addin> {
  const manifest = readManifest(await (await fetchFile(manifestUrl())).text(), language);
  const response = await fetchFile(manifest.functionsUrl);
  const isReadable = allowsOtherOrigins(response);
  const functions: unknown = isReadable ? await response.json() : { functions: [] };
  const frameUrl = new URL(manifest.paneUrl, location.href);
  frameUrl.searchParams.set("office-js", "local");
  return {
    manifest,
    catalogue: readFunctionCatalogue(functions),
    frameUrl: frameUrl.href,
    unreadable: isReadable ? undefined : manifest.functionsUrl,
  };
}

/** The manifest at the root of the server, or where the page's head says that the add-in lies. */
function manifestUrl(): string {
  const said = document.querySelector<HTMLMetaElement>('meta[name="addin"]')?.content;
  return new URL(said ?? "/manifest.xml", location.href).href;
}

/** Excel on the web asks from an origin of its own, and a browser gives it only what the server lets others read. */
function allowsOtherOrigins({ headers }: Response): boolean {
  return headers.get("access-control-allow-origin")?.trim() === "*";
}

async function fetchFile(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new MissingFile(url, response.status);
  return response;
}
