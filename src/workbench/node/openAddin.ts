import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readFunctionCatalogue } from "../addin/functionCatalogue";
import { readManifest } from "../addin/manifest";
import { type AddinPage, type OpenExcel, openExcel } from "./openExcel";
import type { OfficeOptions } from "./office";
import { parseXml } from "./parseXml";

/**
 * Opens an empty workbook with the add-in of a folder, which is known by its manifest.xml alone: the
 * files that the manifest's addresses end with are read from the folder, and the scripts of its page
 * run in the page's window. Scripts from elsewhere, such as office.js, are the workbench's own.
 */
export function openAddin(folder: string, options: OfficeOptions = {}): OpenExcel {
  const read = (path: string): string => readFileSync(join(folder, path), "utf8");
  const manifest = readManifest(read("manifest.xml"), options.locale ?? "en-US", parseXml);
  const base = new URL(".", manifest.paneUrl);
  const fileOf = (url: string): string => decodeURIComponent(url.slice(base.href.length));
  const isOwn = (url: string): boolean => url.startsWith(base.href);
  const { functions } = readFunctionCatalogue(JSON.parse(read(fileOf(manifest.functionsUrl))));
  const html = read(fileOf(manifest.paneUrl));
  const scripts = scriptsOf(html, base)
    .filter(isOwn)
    .map((url) => read(fileOf(url)));
  const page: AddinPage = { html, scripts };
  return openExcel({ ...options, namespace: manifest.namespace, functions, page });
}

/** The addresses of a page's scripts, in their order. */
function scriptsOf(html: string, base: URL): readonly string[] {
  return [...html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g)].map(
    ([, src = ""]) => new URL(src, base).href,
  );
}
